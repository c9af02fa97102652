/**
 * One request and its answer, over ky and read by its schema. Owns retry and the translation of every failure into a
 * `BookingError`. Loaded for the calls that have no plain reader, and for what the plain way could not make anything of:
 * so there is one judge of what is wrong.
 */
import ky, { HTTPError } from 'ky';
import * as z from 'zod/mini';
import { PROBLEM_MEDIA_TYPE, Problem, type ProblemCode } from '../protocol/problem.js';
import { BookingError, isBookingError } from './booking-error.js';
import type { Connection } from './connection.js';
import { SCHEMAS } from './schemas.js';
import type { Call } from './transport.js';

/** A server that wants a longer pause than this (seconds) is answered by the visitor, not by waiting in silence. */
const LONGEST_SILENT_WAIT = 3;
const RETRIES = 2;
const RETRY_STATUS_CODES = [408, 429, 500, 502, 503, 504];

/** For answers that are no problem document: what their status says. */
const CODE_OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  401: 'unauthorized',
  403: 'unauthorized',
  404: 'not-found',
  409: 'slot-unavailable',
  412: 'version-conflict',
  429: 'rate-limited',
};

/** Seconds from a `Retry-After` header, which is a number of seconds or a date (RFC 9110, 10.2.3). */
function retryAfterOf(response: Response): number | undefined {
  const text = response.headers.get('retry-after');
  if (!text) return undefined;
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

function isWorthRepeating(error: Error): boolean | undefined {
  if (!(error instanceof HTTPError)) return undefined;
  return (retryAfterOf(error.response) ?? 0) <= LONGEST_SILENT_WAIT ? undefined : false;
}

async function toProblemError(error: HTTPError): Promise<BookingError> {
  const { response } = error;
  const retryAfter = retryAfterOf(response);
  if (response.headers.get('content-type')?.includes(PROBLEM_MEDIA_TYPE)) {
    const problem = z.safeParse(Problem, await response.json().catch(() => undefined));
    if (problem.success) {
      const { code, detail, title } = problem.data;
      return new BookingError(code, detail ?? title, { cause: error, problem: problem.data, retryAfter });
    }
  }
  const code = CODE_OF_STATUS[response.status] ?? (response.status >= 500 ? 'unavailable' : 'protocol');
  return new BookingError(code, `the API answered ${String(response.status)}`, { cause: error, retryAfter });
}

async function toBookingError(error: unknown): Promise<BookingError> {
  if (isBookingError(error)) return error;
  if (error instanceof HTTPError) return toProblemError(error);
  return new BookingError('offline', 'the API could not be reached', { cause: error });
}

async function readAnswer<T>(response: Response, { answer, path, plain }: Call<T>): Promise<T> {
  const schema = (typeof answer === 'string' ? SCHEMAS[answer] : answer) as z.core.$ZodType<T>;
  const text = await response.text();
  try {
    return z.parse(schema, plain ? text : text === '' ? undefined : (JSON.parse(text) as unknown));
  } catch (cause) {
    throw new BookingError('protocol', `the API gave an answer that the protocol does not know: ${path}`, { cause });
  }
}

/** `fetch`, whose first try was made already and comes to what that came to. */
function startingWith(tried: Promise<Response> | undefined, send: typeof fetch): typeof fetch {
  let first = tried;
  return (input, init) => {
    const outcome = first;
    first = undefined;
    return outcome ?? send(input, init);
  };
}

/** Goes on with a call; `tried` is what its first try came to, where there was one. */
export async function callThoroughly<T>(
  { baseUrl, credentials, fetch }: Connection,
  call: Call<T>,
  tried: Promise<Response> | undefined,
): Promise<T> {
  const method = call.method ?? 'get';
  try {
    const response = await ky(call.path, {
      prefixUrl: baseUrl,
      method,
      signal: call.signal ?? null,
      credentials,
      timeout: false,
      fetch: startingWith(tried, (input, init) => fetch(new Request(input, init))),
      retry: {
        limit: call.repeatable ? RETRIES : 0,
        methods: [method],
        statusCodes: RETRY_STATUS_CODES,
        afterStatusCodes: RETRY_STATUS_CODES,
        backoffLimit: 2000,
        jitter: true,
        shouldRetry: ({ error }) => isWorthRepeating(error),
      },
      ...(call.query && { searchParams: call.query }),
      ...(call.body !== undefined && { json: call.body }),
      ...(call.form && { body: call.form }),
      headers: call.headers ?? {},
      ...(call.keepalive && { keepalive: true }),
    });
    return await readAnswer(response, call);
  } catch (error) {
    throw await toBookingError(error);
  }
}
