/** The calls about a booking that is made. Loaded with the first of them. */
import * as z from 'zod/mini';
import type { CancellationRequest, RescheduleRequest } from '../protocol/booking.js';
import { Booking, CreatedBooking } from '../protocol/booking.js';
import type { BookingAccess, CallOptions, ChangeOptions, VersionedAccess } from './booking-api.js';
import { BookingError } from './booking-error.js';
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

/** Asks the booking itself whether a change was made whose answer was lost. */
function madeOf(
  call: Transport,
  access: VersionedAccess,
  isMade: (booking: Booking) => boolean,
  { signal }: CallOptions,
): () => Promise<Booking | undefined> {
  return async () => {
    const booking = await getBooking(call, access, { signal });
    if (booking.version === access.version) return undefined;
    if (isMade(booking)) return booking;
    throw new BookingError('version-conflict', 'the booking was changed in the meantime');
  };
}

/** Sent again only where the booking says that it was not moved: the version in `If-Match` would refuse a second time. */
export function rescheduleBooking(
  call: Transport,
  access: VersionedAccess,
  request: RescheduleRequest,
  { signal, onAgain }: ChangeOptions,
): Promise<Booking> {
  const { start, duration, staffId } = request;
  const isMade = (booking: Booking): boolean =>
    booking.status === 'confirmed' &&
    Date.parse(booking.start) === Date.parse(start) &&
    (duration ?? booking.duration) === booking.duration &&
    (staffId ?? booking.staff.id) === booking.staff.id;
  return call({
    method: 'patch',
    path: pathOf('bookings', access.id),
    body: request,
    headers: versioned(access),
    answer: Booking,
    repeatable: true,
    made: madeOf(call, access, isMade, { signal }),
    onAgain,
    signal,
  });
}

/** Sent again only where the booking says that it was not cancelled. */
export function cancelBooking(
  call: Transport,
  access: VersionedAccess,
  request: CancellationRequest,
  { signal, onAgain }: ChangeOptions,
): Promise<Booking> {
  return call({
    method: 'post',
    path: pathOf('bookings', access.id, '/cancellation'),
    body: request,
    headers: versioned(access),
    answer: Booking,
    repeatable: true,
    made: madeOf(call, access, ({ status }) => status === 'cancelled', { signal }),
    onAgain,
    signal,
  });
}
