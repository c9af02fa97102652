/**
 * Makes clients out of `api` attributes, one for each address on the page. Owns that one-each; how a client is made is
 * set by the registering modules (`define/`), because nothing here may know a transport.
 */
import type { BookingApi } from '../client/booking-api.js';
import { warn } from './warn.js';

/** Makes a client for a base URL; a `TypeError` for an address that will not do. */
export type ClientFactory = (baseUrl: string) => BookingApi;

let makeClient: ClientFactory | undefined;
const clients = new Map<string, BookingApi>();

/** Sets what makes clients from `api` attributes. The first one stays. */
export function setClientFactory(factory: ClientFactory): void {
  makeClient ??= factory;
}

/** The client for an `api` attribute; `undefined`, and a warning, where there can be none. */
export function clientFor(baseUrl: string): BookingApi | undefined {
  const known = clients.get(baseUrl);
  if (known) return known;
  if (!makeClient) {
    warn('no-client-factory', 'the api attribute needs a punctual/define module; without one, set the client property');
    return undefined;
  }
  try {
    const client = makeClient(baseUrl);
    clients.set(baseUrl, client);
    return client;
  } catch (error) {
    warn('api', error instanceof TypeError ? error.message : String(error));
    return undefined;
  }
}
