/**
 * Other tabs of the same visitor on the same site. Owns asking them whether one keeps a slot, and answering; so that
 * nobody is told that "somebody else" has the time that they keep themselves. Nothing is stored, nothing leaves the
 * browser.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SlotChoice } from '../protocol/hold.js';

const CHANNEL = 'punctual.holds';

type Message = { readonly asks: string } | { readonly keeps: string };

/** What two tabs mean by the same slot. */
function nameOf({ serviceId, start, staffId }: SlotChoice): string {
  return JSON.stringify([serviceId, Date.parse(start), staffId]);
}

export class OtherTabs implements ReactiveController {
  /** The slot that is kept in this tab. */
  readonly #kept: () => SlotChoice | undefined;
  #channel: BroadcastChannel | undefined;
  #asked: { readonly name: string; readonly onKept: () => void } | undefined;

  constructor(host: ReactiveControllerHost, kept: () => SlotChoice | undefined) {
    this.#kept = kept;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof BroadcastChannel !== 'function') return;
    this.#channel = new BroadcastChannel(CHANNEL);
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => this.#hear(data);
  }

  hostDisconnected(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** Asks whether another tab keeps this slot. Only a yes is ever heard of. */
  ask(choice: SlotChoice, onKept: () => void): void {
    this.#asked = { name: nameOf(choice), onKept };
    this.#channel?.postMessage({ asks: this.#asked.name } satisfies Message);
  }

  #hear(message: Message): void {
    if ('keeps' in message) {
      if (message.keeps !== this.#asked?.name) return;
      const { onKept } = this.#asked;
      this.#asked = undefined;
      onKept();
      return;
    }
    const kept = this.#kept();
    if (kept && nameOf(kept) === message.asks) this.#channel?.postMessage({ keeps: message.asks } satisfies Message);
  }
}
