/**
 * The page's script of data about what a booking offers. Owns that it is there once, follows the element, and goes with
 * it. A script of data is run by nobody, so `script-src` does not ask about it.
 */
import type { Boot } from '../../protocol/boot.js';
import { STRUCTURED_DATA, structuredDataText } from '../../state/structured-data.js';
import { trustedJson } from './trusted-json.js';

/** Address of the page: what it calls its own, else without query and fragment, which may have what a visitor wrote. */
function addressOf({ head, location }: Document): string {
  const canonical = head.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return canonical ?? location.origin + location.pathname;
}

/** The script of one element. */
export class StructuredDataScript {
  readonly #host: HTMLElement;
  #script: HTMLScriptElement | undefined;
  #text = '';

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Says what is offered. Where a server has said it already, that stays. */
  show(boot: Boot, serviceId: string | undefined): void {
    if (this.#host.querySelector(`:scope > script[${STRUCTURED_DATA}]`)) return;
    const page = this.#host.ownerDocument;
    const language = this.#host.closest<HTMLElement>('[lang]')?.lang;
    const text = structuredDataText(boot, { url: addressOf(page), language, serviceId });
    if (text === this.#text && this.#script?.isConnected) return;
    this.remove();
    const script = page.createElement('script');
    script.type = 'application/ld+json';
    script.setAttribute(STRUCTURED_DATA, '');
    const trusted = trustedJson(text);
    if (trusted === undefined) return;
    script.text = trusted;
    page.head.append(script);
    this.#script = script;
    this.#text = text;
  }

  remove(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}
