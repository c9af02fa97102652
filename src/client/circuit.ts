/**
 * Stops asking an API that does not answer. Owns when a call is not even tried; what a failure is, is for the transport
 * to say. Loaded with the first failure.
 */
import { BookingError, type BookingErrorCode } from './booking-error.js';

/** That many calls in a row, each with its retries, and the API is taken to be dead. */
const PATIENCE = 4;
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 60_000;

/** What says that nobody is there, and not that somebody refuses: who cannot be understood is not there either. */
const DEAD: ReadonlySet<BookingErrorCode> = new Set(['offline', 'timeout', 'unavailable', 'protocol']);

/** Counts failures, and fails fast while the API is taken to be dead. */
export class Circuit {
  readonly #now: () => number;
  #failures = 0;
  #pause = FIRST_PAUSE;
  #closedUntil = 0;
  #isProbing = false;
  #last: BookingError | undefined;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Throws while nothing is to be sent. After the pause one call is let through, to see whether somebody is there. */
  enter(): void {
    if (this.#failures < PATIENCE || !this.#last) return;
    const wait = this.#closedUntil - this.#now();
    if (wait <= 0 && !this.#isProbing) {
      this.#isProbing = true;
      return;
    }
    const { code, message } = this.#last;
    throw new BookingError(code, `not asked again so soon: ${message}`, {
      cause: this.#last,
      retryAfter: Math.ceil(Math.max(0, wait) / 1000),
    });
  }

  /** A call that was let through came to an answer, a refusal being one too. */
  answered(): void {
    this.#failures = 0;
    this.#pause = FIRST_PAUSE;
    this.#isProbing = false;
  }

  /** A call came to this. What is told twice counts once, and a call that was not let through not at all. */
  failed(error: BookingError): void {
    if (this.#last && (error === this.#last || error.cause === this.#last)) return;
    if (error.code === 'aborted') this.#isProbing = false;
    else if (!DEAD.has(error.code)) this.answered();
    else {
      this.#failures += 1;
      this.#last = error;
      if (this.#failures < PATIENCE) return;
      // Random by a half, so that a crowd of pages does not come back at once.
      this.#closedUntil = this.#now() + this.#pause * (0.5 + Math.random() / 2);
      this.#pause = Math.min(LONGEST_PAUSE, this.#pause * 2);
      this.#isProbing = false;
    }
  }
}
