/** The calls that keep a slot and book it. */
import { nothing } from '../policy/plain-reader.js';
import type { BookingRequest, CreatedBooking } from '../protocol/booking.js';
import type { Hold, SlotChoice } from '../protocol/hold.js';
import { readCreatedBooking, readHold } from '../protocol/plain-booking.js';
import type { CallOptions, KeyedOptions } from './booking-api.js';
import { pathOf } from './paths.js';
import type { Transport } from './transport.js';

/** A key that nobody else has. `randomUUID` is for pages over https alone. */
function createKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

/** Under a key: a second hold for a lost answer would keep the slot from its own visitor until the first expires. */
export function createHold(
  call: Transport,
  choice: SlotChoice,
  { idempotencyKey = createKey(), signal }: CallOptions & { readonly idempotencyKey?: string },
): Promise<Hold> {
  return call({
    method: 'post',
    path: 'holds',
    body: choice,
    headers: { 'idempotency-key': idempotencyKey },
    answer: 'hold',
    read: readHold,
    repeatable: true,
    signal,
  });
}

export function extendHold(call: Transport, id: string, { signal }: CallOptions): Promise<Hold> {
  return call({ method: 'put', path: pathOf('holds', id), answer: 'hold', read: readHold, repeatable: true, signal });
}

export function releaseHold(
  call: Transport,
  id: string,
  { signal, keepalive }: CallOptions & { readonly keepalive?: boolean | undefined },
): Promise<void> {
  return call({
    method: 'delete',
    path: pathOf('holds', id),
    answer: 'nothing',
    read: nothing,
    repeatable: true,
    signal,
    keepalive,
  });
}

export function createBooking(
  call: Transport,
  request: BookingRequest,
  { idempotencyKey, signal, onAgain }: KeyedOptions,
): Promise<CreatedBooking> {
  return call({
    method: 'post',
    path: 'bookings',
    body: request,
    headers: { 'idempotency-key': idempotencyKey },
    answer: 'booking',
    read: readCreatedBooking,
    repeatable: true,
    onAgain,
    signal,
  });
}
