/** How long a call may take. Owns telling a call that took too long from one that its caller gave up. */
import { BookingError } from './booking-error.js';

/** Rejects when the signal is aborted, even where the page's own `fetch` does not listen to it. */
function unlessAborted<T>(signal: AbortSignal, task: Promise<T>): Promise<T> {
  const end = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    const give = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { signal: end.signal });
  });
  return Promise.race([task, aborted]).finally(() => {
    end.abort();
  });
}

/** Runs a task that ends with the caller's signal or after so many milliseconds, answer and retries included. */
export async function withinTime<T>(
  milliseconds: number,
  caller: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = AbortSignal.timeout(milliseconds);
  const signal = caller ? AbortSignal.any([caller, limit]) : limit;
  try {
    return await unlessAborted(signal, task(signal));
  } catch (cause) {
    if (caller?.aborted) throw new BookingError('aborted', 'the call was given up', { cause });
    if (limit.aborted) throw new BookingError('timeout', 'the API did not answer in time', { cause });
    throw cause;
  }
}
