/**
 * Withdraws a consent: sends the record of it where the backend takes one. Owns whether that is under way, done or
 * failed; a page without such a backend does with the record what it does with its own.
 */
import type { ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../client/booking-api.js';
import type { ConsentBundle } from '../policy/consent/consent-record.js';

export type WithdrawalStatus = 'no' | 'sending' | 'failed' | 'done';

export class WithdrawalController {
  readonly #host: ReactiveControllerHost;
  readonly #client: () => BookingApi | undefined;
  #status: WithdrawalStatus = 'no';

  constructor(host: ReactiveControllerHost, client: () => BookingApi | undefined) {
    this.#host = host;
    this.#client = client;
  }

  get status(): WithdrawalStatus {
    return this.#status;
  }

  /** Sends the record; answers whether it is withdrawn now. */
  async withdraw(bundle: ConsentBundle): Promise<boolean> {
    if (this.#status === 'sending' || this.#status === 'done') return false;
    this.#set('sending');
    try {
      await this.#client()?.sendConsents?.(bundle);
    } catch {
      this.#set('failed');
      return false;
    }
    this.#set('done');
    return true;
  }

  /** Another record is shown. */
  reset(): void {
    this.#set('no');
  }

  #set(status: WithdrawalStatus): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}
