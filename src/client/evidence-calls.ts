/** The calls about what was agreed to. Loaded with the first of them. */
import { ConsentList, type ConsentSubmission } from '../protocol/consent.js';
import type { BookingAccess, CallOptions, ConsentCallOptions } from './booking-api.js';
import type { Transport } from './transport.js';

/** The right to a booking, as a header. */
function bearer(manageToken: string | undefined): Record<string, string> {
  return manageToken === undefined ? {} : { authorization: `Bearer ${manageToken}` };
}

/** Repeated after a lost answer: the records carry their ids, and each is kept once. */
export function sendConsents(
  call: Transport,
  submission: ConsentSubmission,
  { manageToken, signal, keepalive }: ConsentCallOptions,
): Promise<ConsentList> {
  return call({
    method: 'post',
    path: 'consents',
    body: submission,
    headers: bearer(manageToken),
    answer: ConsentList,
    repeatable: true,
    signal,
    keepalive,
  });
}

export function listConsents(
  call: Transport,
  { id, manageToken }: BookingAccess,
  { signal }: CallOptions,
): Promise<ConsentList> {
  const headers = bearer(manageToken);
  return call({ path: 'consents', query: { booking: id }, headers, answer: ConsentList, repeatable: true, signal });
}
