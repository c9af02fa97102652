/**
 * Sends a booking so that it is made once. Owns the idempotency key: one from the first press until a final answer, so
 * that a lost answer is asked for again and not booked again. Knows nothing of the flow around it.
 */
import type { BookingApi } from '../client/booking-api.js';
import type { BookingError } from '../client/booking-error.js';
import type { BookingRequest, CreatedBooking } from '../protocol/booking.js';
import { isOutcomeUnknown, toBookingError } from './booking-errors.js';
import type { Clock } from './clock.js';

/** How long a visitor waits, in milliseconds, before being told that it takes long. */
const LONG_WAIT = 4_000;
/** How long to wait before asking again, in milliseconds. */
const ASK_AGAIN_AFTER = 1_500;

/** What came of it. */
export type SubmitOutcome =
  { readonly ok: true; readonly booking: CreatedBooking } | { readonly ok: false; readonly error: BookingError };

/** What a submit controller is given. */
export interface SubmitOptions {
  readonly clock: () => Clock;
  /** Makes an idempotency key. */
  readonly makeKey: () => string;
  /** False when the browser knows that there is no connection: then nothing is asked again by itself. */
  readonly isOnline: () => boolean;
  /** It takes long, or is being asked again. */
  readonly onChecking: () => void;
}

export class SubmitController {
  readonly #options: SubmitOptions;
  #pending: Promise<SubmitOutcome> | undefined;
  #unanswered: { readonly body: string; readonly key: string } | undefined;

  constructor(options: SubmitOptions) {
    this.#options = options;
  }

  /** Sends the booking. While one is on its way, a further press waits for the same answer. */
  submit(client: BookingApi, request: BookingRequest): Promise<SubmitOutcome> {
    this.#pending ??= this.#send(client, request).finally(() => (this.#pending = undefined));
    return this.#pending;
  }

  async #send(client: BookingApi, request: BookingRequest): Promise<SubmitOutcome> {
    const stopWaiting = this.#options.clock().after(LONG_WAIT, this.#options.onChecking);
    try {
      const first = await this.#ask(client, request);
      if (first.ok || !this.#isAnswerLost(first.error)) return first;
      this.#options.onChecking();
      await new Promise<void>((resolve) => this.#options.clock().after(ASK_AGAIN_AFTER, resolve));
      return await this.#ask(client, request);
    } finally {
      stopWaiting();
    }
  }

  async #ask(client: BookingApi, request: BookingRequest): Promise<SubmitOutcome> {
    try {
      const booking = await client.createBooking(request, { idempotencyKey: this.#keyFor(request) });
      this.#unanswered = undefined;
      return { ok: true, booking };
    } catch (thrown) {
      const error = toBookingError(thrown);
      if (!isOutcomeUnknown(error)) this.#unanswered = undefined;
      return { ok: false, error };
    }
  }

  #isAnswerLost({ code }: BookingError): boolean {
    return (code === 'offline' || code === 'timeout' || code === 'protocol') && this.#options.isOnline();
  }

  /** The same key for the same request until it has a final answer. */
  #keyFor(request: BookingRequest): string {
    const body = JSON.stringify(request);
    if (this.#unanswered?.body !== body) this.#unanswered = { body, key: this.#options.makeKey() };
    return this.#unanswered.key;
  }
}
