/**
 * The two calls that a cookie notice makes, without the library and the schemas of the whole client: a page with a notice
 * and nothing else loads neither. Owns how they travel; a profile is handed on as it came, for the notice to read.
 */
import { parseBaseUrl } from './base-url.js';
import { BookingError, type BookingErrorCode } from './booking-error.js';

const TIMEOUT = 15_000;

/** What a cookie notice asks of a backend. Each call rejects with a `BookingError`. */
export interface NoticeClient {
  /** What the business promises, not looked at yet. */
  getPolicy(): Promise<unknown>;
  /** Keeps consent records; sent twice they are kept once. Outlives the page. */
  sendConsents(submission: object): Promise<unknown>;
}

function codeOf(status: number): BookingErrorCode {
  if (status === 404) return 'not-found';
  return status < 500 && status !== 429 ? 'validation' : 'unavailable';
}

async function call(url: URL, init: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, {
      credentials: 'same-origin',
      referrerPolicy: 'strict-origin-when-cross-origin',
      signal: AbortSignal.timeout(TIMEOUT),
      ...init,
    });
  } catch (cause) {
    const isLate = cause instanceof DOMException && cause.name === 'TimeoutError';
    throw new BookingError(isLate ? 'timeout' : 'offline', 'no answer', { cause });
  }
  if (!response.ok) throw new BookingError(codeOf(response.status), `the server answered ${String(response.status)}`);
  try {
    return (await response.json()) as unknown;
  } catch (cause) {
    throw new BookingError('protocol', 'the answer is no JSON', { cause });
  }
}

/** Makes the client. A base URL that is not `https:` (this machine aside) is a `TypeError`, and nothing is sent. */
export function createNoticeClient(baseUrl: string): NoticeClient {
  const base = parseBaseUrl(baseUrl);
  return {
    getPolicy: () => call(new URL('policy', base), {}),
    sendConsents: (submission) =>
      call(new URL('consents', base), {
        method: 'POST',
        body: JSON.stringify(submission),
        headers: { 'content-type': 'application/json' },
        keepalive: true,
      }),
  };
}
