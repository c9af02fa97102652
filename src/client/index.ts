/** Talks to a booking API: the port, the client of our own protocol, the one error. */
export * from './booking-api.js';
export * from './booking-error.js';
export { configure } from './configure.js';
export { csrfFromCookie, csrfFromMeta } from './csrf-sources.js';
export { createClient, type ClientOptions } from './create-client.js';
