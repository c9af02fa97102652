import type { Alternative, Problem, ProblemCode, ProblemError } from '../protocol/problem.js';

/** Causes that only the page's side of the wire can see. */
export const LOCAL_CODES = ['offline', 'timeout', 'protocol', 'aborted'] as const;

/**
 * Why a call failed. Besides the problem codes of the protocol: `offline` (no answer could be had), `timeout` (none
 * came in time), `protocol` (an answer that the schema refuses), `aborted` (the caller gave up).
 */
export type BookingErrorCode = ProblemCode | (typeof LOCAL_CODES)[number];

/** Further facts about a failure. */
export interface BookingErrorOptions {
  readonly cause?: unknown;
  readonly problem?: Problem | undefined;
  /** Seconds to wait before asking again, as the server says. */
  readonly retryAfter?: number | undefined;
}

/** The one error of the client. Pages show a sentence for its `code`; `message` is for developers. */
export class BookingError extends Error {
  override readonly name = 'BookingError';
  readonly code: BookingErrorCode;
  /** The server's own answer, where there was one. */
  readonly problem: Problem | undefined;
  /** Seconds to wait before asking again, as the server says. */
  readonly retryAfter: number | undefined;

  constructor(code: BookingErrorCode, message: string, options: BookingErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.problem = options.problem;
    this.retryAfter = options.retryAfter;
  }

  /** The nearest free slots, where the server named any. */
  get alternatives(): readonly Alternative[] {
    return this.problem?.alternatives ?? [];
  }

  /** What was wrong with the request, where the server said. */
  get errors(): readonly ProblemError[] {
    return this.problem?.errors ?? [];
  }
}

/** True for an error of this client, also when it comes from another copy of the library on the page. */
export function isBookingError(error: unknown): error is BookingError {
  return error instanceof Error && error.name === 'BookingError' && 'code' in error;
}
