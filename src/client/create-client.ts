/** The client of the Punctual protocol: each method of the port as one call. */
import * as z from 'zod/mini';
import { Availability } from '../protocol/availability.js';
import { Booking, CreatedBooking } from '../protocol/booking.js';
import { Boot } from '../protocol/boot.js';
import { Business } from '../protocol/business.js';
import { Hold } from '../protocol/hold.js';
import { Service, ServiceList } from '../protocol/service.js';
import { parseBaseUrl } from './base-url.js';
import type { BookingAccess, BookingApi, VersionedAccess } from './booking-api.js';
import { createTransport } from './transport.js';

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
  /** Milliseconds for one call with its retries; 15 seconds unless set. */
  readonly timeout?: number;
}

/** Where a server lives that is reached by a `fetch` of its own and not over a network. */
const IN_PAGE_URL = 'http://localhost/v1';
const DEFAULT_TIMEOUT = 15_000;

function bearer({ manageToken }: BookingAccess): Record<string, string> {
  return { authorization: `Bearer ${manageToken}` };
}

function versioned(access: VersionedAccess): Record<string, string> {
  return { ...bearer(access), 'if-match': `"${String(access.version)}"` };
}

function pathOf(collection: string, id: string, rest = ''): string {
  return `${collection}/${encodeURIComponent(id)}${rest}`;
}

/** Loaded with the first call that needs it: no time is shown later for these schemas. */
const evidence = () => import('./evidence-calls.js');

/** Makes a client. A base URL that is not `https:` (this machine aside) is a `TypeError`, and nothing is sent. */
export function createClient(options: ClientOptions): BookingApi {
  if (options.baseUrl === undefined && !options.fetch) throw new TypeError('a client needs a baseUrl or a fetch');
  const own = options.fetch;
  const call = createTransport({
    baseUrl: parseBaseUrl(options.baseUrl ?? IN_PAGE_URL),
    fetch: own ? (input, init) => own(new Request(input, init)) : (input, init) => globalThis.fetch(input, init),
    headers: options.headers ?? {},
    credentials: options.credentials ?? 'same-origin',
    timeout: options.timeout ?? DEFAULT_TIMEOUT,
  });

  return {
    getBoot: ({ serviceId }, { signal } = {}) =>
      call({ path: 'boot', query: { service: serviceId }, answer: Boot, repeatable: true, signal }),

    getBusiness: ({ signal } = {}) => call({ path: 'business', answer: Business, repeatable: true, signal }),

    listServices: async ({ signal } = {}) => {
      const { services } = await call({ path: 'services', answer: ServiceList, repeatable: true, signal });
      return services;
    },

    getService: (id, { signal } = {}) =>
      call({ path: pathOf('services', id), answer: Service, repeatable: true, signal }),

    getAvailability: ({ serviceId, from, to, duration, staffId, locationId, party, movingId }, { signal } = {}) =>
      call({
        path: pathOf('services', serviceId, '/availability'),
        query: { from, to, duration, staff: staffId, location: locationId, party, moving: movingId },
        answer: Availability,
        repeatable: true,
        signal,
      }),

    getPolicy: async (options = {}) => (await import('./policy-calls.js')).getPolicy(call, options),

    sendConsents: async (submission, options = {}) => (await evidence()).sendConsents(call, submission, options),
    listConsents: async (access, options = {}) => (await evidence()).listConsents(call, access, options),
    startVerification: async (request, options = {}) => (await evidence()).startVerification(call, request, options),
    checkVerification: async (id, code, options = {}) => (await evidence()).checkVerification(call, id, code, options),

    // Not repeated: a second hold for a lost answer would keep the slot from its own visitor until the first expires.
    createHold: (choice, { signal } = {}) =>
      call({ method: 'post', path: 'holds', body: choice, answer: Hold, repeatable: false, signal }),

    extendHold: (id, { signal } = {}) =>
      call({ method: 'put', path: pathOf('holds', id), answer: Hold, repeatable: true, signal }),

    releaseHold: (id, { signal, keepalive } = {}) =>
      call({
        method: 'delete',
        path: pathOf('holds', id),
        answer: z.void(),
        repeatable: true,
        signal,
        keepalive,
      }),

    createBooking: (request, { idempotencyKey, signal }) =>
      call({
        method: 'post',
        path: 'bookings',
        body: request,
        headers: { 'idempotency-key': idempotencyKey },
        answer: CreatedBooking,
        repeatable: true,
        signal,
      }),

    getBooking: (access, { signal } = {}) =>
      call({
        path: pathOf('bookings', access.id),
        headers: bearer(access),
        answer: Booking,
        repeatable: true,
        signal,
      }),

    // Not repeated: after a lost answer the version in `If-Match` would refuse what has in fact been done.
    rescheduleBooking: (access, request, { signal } = {}) =>
      call({
        method: 'patch',
        path: pathOf('bookings', access.id),
        body: request,
        headers: versioned(access),
        answer: Booking,
        repeatable: false,
        signal,
      }),

    cancelBooking: (access, request, { signal } = {}) =>
      call({
        method: 'post',
        path: pathOf('bookings', access.id, '/cancellation'),
        body: request,
        headers: versioned(access),
        answer: Booking,
        repeatable: false,
        signal,
      }),
  };
}
