/**
 * Sends a booking, or a form, so that it is made once. Owns the idempotency key: one from the first press until a final answer, so
 * that a lost answer is asked for again and not booked again. Knows nothing of the flow around it.
 */
import type { BookingError } from '../client/booking-error.js';
import { isOutcomeUnknown, toBookingError } from './booking-errors.js';
import type { Clock } from './clock.js';

/** How long a visitor waits, in milliseconds, before being told that it takes long. */
const LONG_WAIT = 4_000;
/** How long to wait before asking again, in milliseconds. */
const ASK_AGAIN_AFTER = 1_500;

/** What came of it. */
export type SubmitOutcome<Answer> =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly error: BookingError };

/** Sends a request under a key. The same key and request must come to the same answer. */
export type Send<Request, Answer> = (
  request: Request,
  options: { readonly idempotencyKey: string; readonly onAgain: () => void },
) => Promise<Answer>;

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

export class SubmitController<Request, Answer> {
  readonly #options: SubmitOptions;
  #pending: Promise<SubmitOutcome<Answer>> | undefined;
  #unanswered: { readonly body: string; readonly key: string } | undefined;

  constructor(options: SubmitOptions) {
    this.#options = options;
  }

  /** Sends the request. While one is on its way, a further press waits for the same answer. */
  submit(send: Send<Request, Answer>, request: Request): Promise<SubmitOutcome<Answer>> {
    this.#pending ??= this.#send(send, request).finally(() => (this.#pending = undefined));
    return this.#pending;
  }

  async #send(send: Send<Request, Answer>, request: Request): Promise<SubmitOutcome<Answer>> {
    const stopWaiting = this.#options.clock().after(LONG_WAIT, this.#options.onChecking);
    try {
      const first = await this.#ask(send, request);
      if (first.ok || !this.#isAnswerLost(first.error)) return first;
      this.#options.onChecking();
      await new Promise<void>((resolve) => this.#options.clock().after(ASK_AGAIN_AFTER, resolve));
      return await this.#ask(send, request);
    } finally {
      stopWaiting();
    }
  }

  async #ask(send: Send<Request, Answer>, request: Request): Promise<SubmitOutcome<Answer>> {
    try {
      const answer = await send(request, {
        idempotencyKey: this.#keyFor(request),
        onAgain: this.#options.onChecking,
      });
      this.#unanswered = undefined;
      return { ok: true, answer };
    } catch (thrown) {
      const error = toBookingError(thrown);
      // What is paid for first is booked under the key that it was asked for with.
      if (!isOutcomeUnknown(error) && error.code !== 'payment-required') this.#unanswered = undefined;
      return { ok: false, error };
    }
  }

  #isAnswerLost({ code }: BookingError): boolean {
    return (code === 'offline' || code === 'timeout' || code === 'protocol') && this.#options.isOnline();
  }

  /** The same key for the same request until it has a final answer. */
  #keyFor(request: Request): string {
    const body = JSON.stringify(request);
    if (this.#unanswered?.body !== body) this.#unanswered = { body, key: this.#options.makeKey() };
    return this.#unanswered.key;
  }
}
