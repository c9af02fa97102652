/**
 * One request and its answer, over ky. Owns time-out, retry and the translation of every failure into a
 * `BookingError`; which requests there are is the client's business.
 */
import ky, { HTTPError, type KyInstance } from 'ky';
import * as z from 'zod/mini';
import { PROBLEM_MEDIA_TYPE, Problem, type ProblemCode } from '../protocol/problem.js';
import { BookingError, isBookingError } from './booking-error.js';
import { takePreload } from './preload.js';

/** How a transport reaches its server. */
export interface TransportOptions {
  readonly baseUrl: URL;
  readonly fetch: typeof fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: RequestCredentials;
  /** Milliseconds for one call, retries and the answer's body included. */
  readonly timeout: number;
}

/** One request. */
export interface Call<S extends z.core.$ZodType> {
  readonly method?: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below the base URL, without a leading slash. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the answer must be; what it does not name is dropped. */
  readonly answer: S;
  /** True when sending it twice comes to the same as sending it once. */
  readonly repeatable: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly keepalive?: boolean | undefined;
}

/** Sends a call and gives its checked answer, or rejects with a `BookingError`. */
export type Transport = <S extends z.core.$ZodType>(call: Call<S>) => Promise<z.core.output<S>>;

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
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError') return new BookingError('timeout', 'the API did not answer in time', { cause: error });
  if (name === 'AbortError') return new BookingError('aborted', 'the call was given up', { cause: error });
  return new BookingError('offline', 'the API could not be reached', { cause: error });
}

async function readAnswer<S extends z.core.$ZodType>(response: Response, answer: S): Promise<z.core.output<S>> {
  const text = await response.text();
  try {
    return z.parse(answer, text === '' ? undefined : (JSON.parse(text) as unknown));
  } catch (cause) {
    throw new BookingError('protocol', `the API gave an answer that the protocol does not know: ${response.url}`, {
      cause,
    });
  }
}

/** `fetch`, unless the page has started this very request already. */
function withPreloads(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const preload = input instanceof Request && input.method === 'GET' ? takePreload(input.url) : undefined;
    return (await preload?.catch(() => undefined)) ?? send(input, init);
  };
}

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

/** Makes a transport for one server. */
export function createTransport({ baseUrl, fetch: send, headers, credentials, timeout }: TransportOptions): Transport {
  const http: KyInstance = ky.create({
    prefixUrl: baseUrl,
    fetch: withPreloads(send),
    headers: { accept: 'application/json', ...headers },
    credentials,
    timeout: false,
    retry: {
      statusCodes: RETRY_STATUS_CODES,
      afterStatusCodes: RETRY_STATUS_CODES,
      backoffLimit: 2000,
      jitter: true,
      shouldRetry: ({ error }) => isWorthRepeating(error),
    },
  });
  return async (call) => {
    // ky's own time-out ends with the headers; this one covers an answer that stalls half-way.
    const limit = AbortSignal.timeout(timeout);
    const signal = call.signal ? AbortSignal.any([call.signal, limit]) : limit;
    const method = call.method ?? 'get';
    try {
      const response = await http(call.path, {
        method,
        signal,
        retry: { limit: call.repeatable ? RETRIES : 0, methods: [method] },
        ...(call.query && { searchParams: call.query }),
        ...(call.body !== undefined && { json: call.body }),
        ...(call.headers && { headers: call.headers }),
        ...(call.keepalive && { keepalive: true }),
      });
      return await unlessAborted(signal, readAnswer(response, call.answer));
    } catch (error) {
      throw await toBookingError(limit.aborted && !call.signal?.aborted ? limit.reason : error);
    }
  };
}
