/**
 * One request and its answer, over ky and read by its schema. Owns retry and the translation of every failure into a
 * `BookingError`. An answer that breaks off or that nobody can read is lost, as one that never came. Loaded for the calls
 * that have no plain reader, and for what the plain way could not make anything of: so there is one judge of what is wrong.
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

/** Too many requests: nothing was done, so that anything may be sent again. */
function isTooMany(error: Error): boolean {
  return error instanceof HTTPError && error.response.status === 429;
}

function isWorthRepeating(error: Error, { repeatable }: { readonly repeatable: boolean }): boolean | undefined {
  if (!repeatable && !isTooMany(error)) return false;
  if (!(error instanceof HTTPError)) return undefined;
  return (retryAfterOf(error.response) ?? 0) <= LONGEST_SILENT_WAIT ? undefined : false;
}

const isProblem = ({ headers }: Response): boolean => !!headers.get('content-type')?.includes(PROBLEM_MEDIA_TYPE);

async function toProblemError(error: HTTPError): Promise<BookingError> {
  const { response } = error;
  const retryAfter = retryAfterOf(response);
  if (isProblem(response)) {
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

function readAnswer<T>(text: string, { answer, path, plain }: Call<T>): T {
  const schema = (typeof answer === 'string' ? SCHEMAS[answer] : answer) as z.core.$ZodType<T>;
  try {
    return z.parse(schema, plain ? text : text === '' ? undefined : (JSON.parse(text) as unknown));
  } catch (cause) {
    throw new BookingError('protocol', `the API gave an answer that the protocol does not know: ${path}`, { cause });
  }
}

/** Rejects where a refusal has broken off: what was refused, and why, is in its body. */
function requireWhole(text: string): void {
  try {
    JSON.parse(text);
  } catch (cause) {
    throw new BookingError('protocol', 'the API gave a refusal that cannot be read', { cause });
  }
}

/** `fetch` that is over once the answer is read, and fails where it cannot be: ky asks again for that too. */
function reading<T>(send: typeof fetch, call: Call<T>, keep: (answer: T) => unknown): typeof fetch {
  let isUnread = false;
  return async (input, init) => {
    // What could not be read may lie in the browser's cache.
    const response = await send(input, isUnread ? { ...init, cache: 'reload' } : init);
    isUnread = response.ok;
    const text = await response.text();
    if (response.ok) keep(readAnswer(text, call));
    else if (response.status < 500 && isProblem(response)) requireWhole(text);
    return new Response(text || null, response);
  };
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
  /** What could be read, at last the answer. */
  const read: T[] = [];
  /** What answers were lost with. */
  const lost: Error[] = [];
  /** Whether the change that no answer came to was made all the same. */
  const isMade = async (): Promise<boolean> => {
    const made = await call.made?.();
    if (made !== undefined) read.push(made);
    return made !== undefined;
  };
  try {
    await ky(call.path, {
      prefixUrl: baseUrl,
      method,
      signal: call.signal ?? null,
      credentials,
      timeout: false,
      fetch: reading(
        startingWith(tried, (input, init) => fetch(new Request(input, init))),
        call,
        (answer) => read.push(answer),
      ),
      retry: {
        limit: RETRIES,
        methods: [method],
        statusCodes: RETRY_STATUS_CODES,
        afterStatusCodes: RETRY_STATUS_CODES,
        backoffLimit: 2000,
        jitter: true,
        shouldRetry: ({ error }) => isWorthRepeating(error, call),
      },
      hooks: {
        beforeRetry: [
          async ({ error }) => {
            if (isTooMany(error)) return undefined;
            lost.push(error);
            call.onAgain?.();
            return (await isMade()) ? new Response() : undefined;
          },
        ],
      },
      ...(call.query && { searchParams: call.query }),
      ...(call.body !== undefined && { json: call.body }),
      ...(call.form && { body: call.form }),
      headers: call.headers ?? {},
      ...(call.keepalive && { keepalive: true }),
    });
  } catch (thrown) {
    const error = await toBookingError(thrown);
    // Refused for its version, which is another one perhaps because of what was sent before.
    const mayBeMade = lost.length > 0 && error !== thrown && error.code === 'version-conflict';
    if (!mayBeMade || !(await isMade())) throw error;
  }
  return read.at(-1) as T;
}
