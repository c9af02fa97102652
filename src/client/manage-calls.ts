/** The calls about a booking that is made. Loaded with the first of them. */
import * as z from 'zod/mini';
import type { CancellationRequest, RescheduleRequest } from '../protocol/booking.js';
import { Booking, CreatedBooking } from '../protocol/booking.js';
import type { BookingAccess, CallOptions, VersionedAccess } from './booking-api.js';
import { pathOf } from './paths.js';
import type { Transport } from './transport.js';

function bearer({ manageToken }: BookingAccess): Record<string, string> {
  return { authorization: `Bearer ${manageToken}` };
}

function versioned(access: VersionedAccess): Record<string, string> {
  return { ...bearer(access), 'if-match': `"${String(access.version)}"` };
}

export function findBooking(
  call: Transport,
  holdId: string,
  { idempotencyKey, signal }: CallOptions & { readonly idempotencyKey: string },
): Promise<CreatedBooking> {
  return call({
    path: pathOf('holds', holdId, '/booking'),
    headers: { 'idempotency-key': idempotencyKey },
    answer: CreatedBooking,
    repeatable: true,
    signal,
  });
}

export function getBooking(call: Transport, access: BookingAccess, { signal }: CallOptions): Promise<Booking> {
  return call({
    path: pathOf('bookings', access.id),
    headers: bearer(access),
    answer: Booking,
    repeatable: true,
    signal,
  });
}

export function getCalendarFile(call: Transport, access: BookingAccess, { signal }: CallOptions): Promise<string> {
  return call({
    path: pathOf('bookings', access.id, '/calendar.ics'),
    headers: { ...bearer(access), accept: 'text/calendar' },
    // A page that answers in the API's place is no calendar.
    answer: z.string().check(z.regex(/^BEGIN:VCALENDAR/)),
    plain: true,
    repeatable: true,
    signal,
  });
}

/** Not repeated: after a lost answer the version in `If-Match` would refuse what has in fact been done. */
export function rescheduleBooking(
  call: Transport,
  access: VersionedAccess,
  request: RescheduleRequest,
  { signal }: CallOptions,
): Promise<Booking> {
  return call({
    method: 'patch',
    path: pathOf('bookings', access.id),
    body: request,
    headers: versioned(access),
    answer: Booking,
    repeatable: false,
    signal,
  });
}

/** Not repeated, for the same reason. */
export function cancelBooking(
  call: Transport,
  access: VersionedAccess,
  request: CancellationRequest,
  { signal }: CallOptions,
): Promise<Booking> {
  return call({
    method: 'post',
    path: pathOf('bookings', access.id, '/cancellation'),
    body: request,
    headers: versioned(access),
    answer: Booking,
    repeatable: false,
    signal,
  });
}
