/**
 * One request and its answer: by plain `fetch` and a plain reader as long as all is in order, so that a booking loads
 * neither ky nor zod on its way to the confirmation. Owns the ordinary case, the time that a call may take, and what the
 * client does by itself about a refusal. Whatever is out of the ordinary is handed on as it came: `thorough-call.ts` knows
 * what to repeat, to read or to tell.
 */
import type * as z from 'zod/mini';
import type { PlainReader } from '../policy/plain-reader.js';
import { CSRF_HEADER } from '../protocol/csrf-header.js';
import { BookingError, isBookingError } from './booking-error.js';
import type { Circuit } from './circuit.js';
import type { Connection, Query } from './connection.js';
import { takePreload } from './preload.js';
import { withinTime } from './time-limit.js';

/** Names of the schemas that give this. */
type NameOf<T> = {
  [Name in keyof Schemas]: z.core.output<Schemas[Name]> extends T ? Name : never;
}[keyof Schemas];
type Schemas = typeof import('./schemas.js').SCHEMAS;

/** One request. */
export interface Call<T> {
  readonly method?: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below the base URL, without a leading slash. */
  readonly path: string;
  readonly query?: Query;
  readonly body?: unknown;
  /** A body of form data instead, as files need it. */
  readonly form?: FormData;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** What the answer must be; what it does not name is dropped. */
  readonly answer: z.core.$ZodType<T> | NameOf<T>;
  /** Reads the same without its schema. */
  readonly read?: PlainReader<T>;
  /** The answer is text, and no JSON. */
  readonly plain?: boolean;
  /** True when sending it twice comes to the same as sending it once. */
  readonly repeatable: boolean;
  /**
   * For a change that can be made only once: asked before it is sent again, since its answer was lost. What it has come
   * to; `undefined` where it was not made.
   */
  readonly made?: () => Promise<T | undefined>;
  /** Told when no answer has come, or none that can be read, and the call is made again. */
  readonly onAgain?: (() => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly keepalive?: boolean | undefined;
}

/** Sends a call and gives its checked answer, or rejects with a `BookingError`. */
export type Transport = <T>(call: Call<T>) => Promise<T>;

/** Refusals that the client may have an answer to. */
const RECOVERABLE = /^(csrf-rejected|challenge-required)$/;

function requestOf<T>({ baseUrl, credentials }: Connection, call: Call<T>): Request {
  const url = new URL(call.path, baseUrl);
  for (const [name, value] of Object.entries(call.query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  const { method = 'get', headers, body, signal = null, keepalive = false } = call;
  return new Request(url, {
    method: method.toUpperCase(),
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    credentials,
    signal,
    keepalive,
  });
}

/** The answer that the page has started to ask for, or one of its own. */
async function firstTry<T>(connection: Connection, call: Call<T>): Promise<Response> {
  const request = requestOf(connection, call);
  const preloaded = request.method === 'GET' && takePreload(request.url);
  return (preloaded && (await preloaded.catch(() => undefined))) || connection.fetch(request);
}

async function goOnThoroughly<T>(
  connection: Connection,
  call: Call<T>,
  tried: Promise<Response> | undefined,
): Promise<T> {
  call.signal?.throwIfAborted();
  const code = await import('./thorough-call.js').catch((cause: unknown) => {
    throw new BookingError('offline', 'the code of this call could not be loaded', { cause });
  });
  return code.callThoroughly(connection, call, tried);
}

async function send<T>(connection: Connection, call: Call<T>): Promise<T> {
  if (!call.read) return goOnThoroughly(connection, call, undefined);
  let tried = firstTry(connection, call);
  try {
    const response = await tried;
    if (response.ok) {
      const text = await response.text();
      tried = Promise.resolve(new Response(text || null, response));
      return call.read(text ? JSON.parse(text) : undefined);
    }
  } catch {
    // Told by whom it is handed to.
  }
  return goOnThoroughly(connection, call, tried);
}

/** Makes a transport for one server. */
export function createTransport(connection: Connection): Transport {
  const { headers, csrfToken, timeout } = connection;
  let circuit: Circuit | undefined;
  /** Headers that an earlier refusal has taught. */
  let learned: Readonly<Record<string, string>> = {};

  const once = async <T>(call: Call<T>, more = {}): Promise<T> => {
    const isChange = (call.method ?? 'get') !== 'get';
    const token = isChange && csrfToken?.();
    const own = { ...(token && { [CSRF_HEADER]: token }), ...(isChange && learned) };
    circuit?.enter();
    // Covers an answer that stalls half-way too.
    const answer = await withinTime(timeout, call.signal, (signal) =>
      send(connection, {
        ...call,
        signal,
        headers: { accept: 'application/json', ...headers, ...own, ...call.headers, ...more },
      }),
    );
    circuit?.answered();
    return answer;
  };

  const transport: Transport = async (call) => {
    try {
      return await once(call);
    } catch (error) {
      if (!isBookingError(error)) throw error;
      if (!RECOVERABLE.test(error.code)) {
        circuit ??= await import('./circuit.js').then(
          (loaded) => new loaded.Circuit(),
          () => undefined,
        );
        circuit?.failed(error);
        throw error;
      }
      const recovery = await (await import('./recover.js')).recover(error, transport, call.signal);
      if (!recovery) throw error;
      if (recovery.keep) learned = { ...learned, ...recovery.headers };
      return once(call, recovery.headers);
    }
  };
  return transport;
}
