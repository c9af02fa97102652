/** The calendar file of a booking. Owns fetching it, and whether that is under way or failed; who keeps it is told. */
import type { ReactiveControllerHost } from 'lit';
import type { BookingAccess, BookingApi } from '../client/booking-api.js';

export class CalendarFileController {
  readonly #host: ReactiveControllerHost;
  readonly #client: () => BookingApi | undefined;
  readonly #save: (text: string) => void;
  #status: 'no' | 'fetching' | 'failed' = 'no';

  constructor(host: ReactiveControllerHost, client: () => BookingApi | undefined, save: (text: string) => void) {
    this.#host = host;
    this.#client = client;
    this.#save = save;
  }

  get status(): 'no' | 'fetching' | 'failed' {
    return this.#status;
  }

  /** Fetches it. A press while it is on its way does nothing. */
  async fetch(access: BookingAccess): Promise<void> {
    if (this.#status === 'fetching') return;
    this.#is('fetching');
    try {
      const text = await this.#client()?.getCalendarFile?.(access);
      if (text === undefined) throw new Error('the backend makes no calendar files');
      this.#is('no');
      this.#save(text);
    } catch {
      this.#is('failed');
    }
  }

  #is(status: 'no' | 'fetching' | 'failed'): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}
