/**
 * What a client does by itself about a refusal before anybody hears of it: once for each call, and with the same
 * idempotency key. Loaded with the first such refusal.
 */
import { CHALLENGE_HEADER } from '../protocol/challenge-limits.js';
import { CSRF_HEADER, CsrfToken } from '../protocol/csrf.js';
import { BookingError, isBookingError } from './booking-error.js';
import type { Transport } from './transport.js';

/** Headers to send the call with again. */
export interface Recovery {
  readonly headers: Readonly<Record<string, string>>;
  /** They go with every later call too. */
  readonly keep: boolean;
}

/** What may pass, and says more than the refusal that led here. Of any other answer the refusal is the reason. */
const MAY_PASS = /^(offline|timeout|aborted|unavailable|rate-limited)$/;

/** A way on after a refusal; `undefined` where there is none, and the refusal stands. `signal` is the caller's. */
export async function recover(
  error: BookingError,
  call: Transport,
  signal: AbortSignal | undefined,
): Promise<Recovery | undefined> {
  return error.code === 'csrf-rejected' ? askForToken(call) : workOut(error, signal);
}

async function askForToken(call: Transport): Promise<Recovery | undefined> {
  try {
    const { token } = await call({ path: 'csrf', answer: CsrfToken, repeatable: true });
    return { headers: { [CSRF_HEADER]: token }, keep: true };
  } catch (failure) {
    if (isBookingError(failure) && !MAY_PASS.test(failure.code)) return undefined;
    throw failure;
  }
}

async function workOut({ problem }: BookingError, signal: AbortSignal | undefined): Promise<Recovery | undefined> {
  if (!problem?.challenge) return undefined;
  try {
    const { solveChallenge, toHeader } = await import('./solve-challenge.js');
    const answer = await solveChallenge(problem.challenge, signal);
    return { headers: { [CHALLENGE_HEADER]: toHeader(answer) }, keep: false };
  } catch (cause) {
    if (signal?.aborted) throw new BookingError('aborted', 'the call was given up', { cause });
    return undefined;
  }
}
