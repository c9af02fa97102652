/**
 * Who answers on this page: a consent manager that it has, or our own notice. Owns which of them it is, and that the
 * manager's answer is the page's as long as it sits there.
 */
import { answerConsent } from '../consent-hub.js';
import { managerFor, type ManagerName } from './consent-manager.js';
import type { Guest } from './guest.js';

/** What the page says of its manager. */
interface ManagerHost {
  readonly defersTo?: string | undefined;
  readonly manager?: unknown;
  readonly managerNames?: Readonly<Record<string, string>> | undefined;
}

export interface SeatOptions {
  /** What needs no choice. */
  readonly isNecessary: (category: string) => boolean;
  /** A manager has come, gone or become another one. */
  readonly changed: (taken: boolean) => void;
}

export class ManagerSeat {
  readonly #host: ManagerHost;
  readonly #options: SeatOptions;
  #name: ManagerName | undefined;
  #object: unknown;
  #guest: Guest | undefined;

  constructor(host: ManagerHost, options: SeatOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** A manager asks, and we listen. */
  get taken(): boolean {
    return this.#name !== undefined;
  }

  /** Opens the manager's own settings. */
  open(): void {
    this.#guest?.open();
  }

  /** Looks who sits there. `again`: somebody may have come since. */
  seek(again = false): void {
    const { defersTo, manager } = this.#host;
    const name = this.#name && !defersTo ? this.#name : managerFor(defersTo);
    if (name === this.#name && manager === this.#object && !(again && name)) return;
    this.#name = name;
    this.#object = manager;
    this.#guest?.stop();
    this.#guest = undefined;
    if (name) answerConsent(undefined);
    this.#options.changed(this.taken);
    if (name) void this.#beGuest(name);
  }

  /** The element leaves the page. */
  leave(): void {
    this.#guest?.stop();
    if (this.#name) answerConsent(undefined);
    this.#guest = this.#name = undefined;
  }

  async #beGuest(name: ManagerName): Promise<void> {
    const { beGuest } = await import('./guest.js');
    if (name !== this.#name || this.#guest) return;
    this.#guest = beGuest({
      name,
      object: this.#object,
      theirs: (key) => this.#host.managerNames?.[key],
      isNecessary: this.#options.isNecessary,
    });
  }
}
