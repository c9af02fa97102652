/** The client of the Punctual protocol. The calls that times are shown from are here, the others are loaded later. */
import { readAvailability, readBoot } from '../protocol/plain-answers.js';
import { parseBaseUrl } from './base-url.js';
import { BookingError } from './booking-error.js';
import type { BookingApi } from './booking-api.js';
import type { Connection } from './connection.js';
import type { OtherCalls } from './other-calls.js';
import { pathOf } from './paths.js';
import { createTransport, type Transport } from './transport.js';

/** Settings of a client; all but one of `baseUrl` and `fetch` can be left out. */
export interface ClientOptions {
  /** `https:` address under which the API's paths lie, as in `https://book.example.com/v1`. */
  readonly baseUrl?: string;
  /** Used instead of the page's own, as in `createServer(config).fetch` for a page that needs no network. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether cookies travel along; `same-origin` unless set. */
  readonly credentials?: RequestCredentials;
  /**
   * Where a page that sends cookies has its token against forged requests, as in `csrfFromMeta()`. Without it, and when
   * the token is refused, it is asked for at `GET /csrf`.
   */
  readonly csrfToken?: () => string | undefined;
  /** Milliseconds for one call with its retries; 15 seconds unless set. */
  readonly timeout?: number;
}

/** Where a server lives that is reached by a `fetch` of its own and not over a network. */
const IN_PAGE_URL = 'http://localhost/v1';
const DEFAULT_TIMEOUT = 15_000;

/** The calls that are loaded later. */
const OTHERS = [
  'getBusiness',
  'listServices',
  'getService',
  'getPolicy',
  'getForm',
  'submitForm',
  'uploadFile',
  'sendConsents',
  'listConsents',
  'startVerification',
  'checkVerification',
  'privacy',
  'prepareBooking',
  'createHold',
  'extendHold',
  'releaseHold',
  'createBooking',
  'findBooking',
  'getBooking',
  'getCalendarFile',
  'rescheduleBooking',
  'cancelBooking',
] as const satisfies readonly (keyof BookingApi)[];

/** The other calls of one client, and their code when it is first wanted. Without a network it does not come. */
class LateCalls {
  readonly #call: Transport;
  /** Once they are there, a call begins at once: a page that goes away has no time to wait. */
  calls: OtherCalls | undefined;

  constructor(call: Transport) {
    this.#call = call;
  }

  async load(): Promise<OtherCalls> {
    try {
      const { createOtherCalls } = await import('./other-calls.js');
      return (this.calls ??= createOtherCalls(this.#call));
    } catch (cause) {
      throw new BookingError('offline', 'the code of this call could not be loaded', { cause });
    }
  }

  /** Each of the calls, made when it is there. */
  get late(): Pick<BookingApi, (typeof OTHERS)[number]> {
    type AnyCall = (...input: unknown[]) => Promise<unknown>;
    const calls = OTHERS.map((name) => {
      const call: AnyCall = async (...input) => ((this.calls ?? (await this.load()))[name] as AnyCall)(...input);
      return [name, call] as const;
    });
    return Object.fromEntries(calls) as unknown as Pick<BookingApi, (typeof OTHERS)[number]>;
  }
}

/** Makes a client. A base URL that is not `https:` (this machine aside) is a `TypeError`, and nothing is sent. */
export function createClient(options: ClientOptions): BookingApi {
  if (options.baseUrl === undefined && !options.fetch) throw new TypeError('a client needs a baseUrl or a fetch');
  const connection: Connection = {
    baseUrl: parseBaseUrl(options.baseUrl ?? IN_PAGE_URL),
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    headers: options.headers ?? {},
    credentials: options.credentials ?? 'same-origin',
    csrfToken: options.csrfToken,
    timeout: options.timeout ?? DEFAULT_TIMEOUT,
  };
  const call = createTransport(connection);

  return {
    ...new LateCalls(call).late,

    getBoot: ({ serviceId }, { signal } = {}) =>
      call({ path: 'boot', query: { service: serviceId }, answer: 'boot', read: readBoot, repeatable: true, signal }),

    getAvailability: ({ serviceId, from, to, duration, staffId, locationId, party, moving }, { signal } = {}) =>
      call({
        path: pathOf('services', serviceId, '/availability'),
        query: { from, to, duration, staff: staffId, location: locationId, party, moving: moving?.id },
        headers: moving && { authorization: `Bearer ${moving.manageToken}` },
        answer: 'availability',
        read: readAvailability,
        repeatable: true,
        signal,
      }),
  };
}
