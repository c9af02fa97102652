/** What the holder of a manage token can do with a booking: read it, move it, cancel it. */
import type { Booking, CancellationRequest, RescheduleRequest } from '../../protocol/booking.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { StoreTransaction } from '../store/store.js';
import type { MissedSlot } from './alternatives.js';
import { toInstant } from './availability.js';
import { calendarFile, methodOf } from './calendar-file.js';
import type { BookingOffice } from './booking-office.js';
import { announce } from './booking-messages.js';
import { findManaged, unauthorized, type BookingAccess } from './find-managed.js';
import { changeableUntil, isBooked, toBooking, type BookedRecord } from './booking-view.js';
import { replaceLocked } from './locked-record.js';
import { ClaimLost, place } from './placing.js';
import { Refusal } from './refusal.js';
import { toSlotRequest } from './slot-request.js';
import { withSmsState } from './sms-programme.js';

function requireVersion(record: BookedRecord, version: number): void {
  if (record.version === version) return;
  throw new Refusal('version-conflict', 'the booking was changed in the meantime', { version: record.version });
}

function requireChangeable({ catalogue }: BookingOffice, record: BookedRecord, now: EpochMs): void {
  const until = changeableUntil(catalogue, record);
  if (now > until) throw new Refusal('policy-window', `the booking could be changed until ${toInstant(until)}`);
}

/** Reads again under the lock, so that nothing is decided on what another transaction is changing. */
async function findLocked(
  transaction: StoreTransaction,
  { id, resourceId }: BookedRecord,
  version: number,
  others: readonly string[] = [],
): Promise<BookedRecord> {
  await transaction.lock([...new Set([resourceId, ...others])]);
  const record = await transaction.find(id);
  if (!isBooked(record)) throw unauthorized();
  requireVersion(record, version);
  return record;
}

/** The booking. `unauthorized` for a wrong token and for an unknown id. */
export async function getBooking(office: BookingOffice, access: BookingAccess): Promise<Booking> {
  const record = await findManaged(office, access);
  return toBooking(office.catalogue, { ...record, details: await withSmsState(office, record.details) });
}

function toMove(office: BookingOffice, record: BookedRecord, wish: RescheduleRequest, now: EpochMs): MissedSlot {
  const service = office.catalogue.services.get(record.serviceId);
  if (!service) throw new Refusal('slot-unavailable', 'this service is not offered any longer', { alternatives: [] });
  const offers = (minutes: number) => service.view.durations.includes(minutes);
  const duration = wish.duration ?? (offers(record.duration) ? record.duration : undefined);
  const locationId = service.view.locations.find(({ id }) => id === record.locationId)?.id;
  const request = toSlotRequest(service, { duration, staffId: wish.staffId, locationId, party: record.party }, 'body');
  return { request, start: Date.parse(wish.start), now, movingId: record.id };
}

/**
 * Moves a booking: the same id and token, a new version. Stays with the member of staff who has it where they are free.
 * Refuses with `unauthorized`, `version-conflict`, `policy-window`, `validation` or `slot-unavailable`.
 */
export async function rescheduleBooking(
  office: BookingOffice,
  access: BookingAccess,
  version: number,
  wish: RescheduleRequest,
): Promise<Booking> {
  const now = office.now();
  const known = await findManaged(office, access);
  requireVersion(known, version);
  if (known.status === 'cancelled') throw new Refusal('policy-window', 'a cancelled booking cannot be moved');
  requireChangeable(office, known, now);
  const take = (claim: Pick<BookedRecord, 'resourceId'>): Promise<BookedRecord> =>
    office.store.transaction(async (transaction) => {
      const record = await findLocked(transaction, known, version, [claim.resourceId]);
      const moved: BookedRecord = { ...record, ...claim, version: version + 1, updatedAt: now };
      await transaction.release(record);
      if (!(await transaction.claim(moved, now))) throw new ClaimLost();
      await replaceLocked(transaction, moved, version);
      const { manageToken } = access;
      await announce(office, transaction, moved, { kind: 'booking-change', manageToken });
      return moved;
    });
  const moved = await place(office, toMove(office, known, wish, now), take, known.resourceId);
  void office.messages.wake();
  return toBooking(office.catalogue, moved);
}

/**
 * Cancels a booking and gives its time back; a cancelled one stays as it is. Refuses with `unauthorized`,
 * `version-conflict` or `policy-window`.
 */
export async function cancelBooking(
  office: BookingOffice,
  access: BookingAccess,
  version: number,
  { reason }: CancellationRequest,
): Promise<Booking> {
  const now = office.now();
  const known = await findManaged(office, access);
  requireVersion(known, version);
  if (known.status === 'cancelled') return toBooking(office.catalogue, known);
  requireChangeable(office, known, now);
  const cancelled = await office.store.transaction(async (transaction) => {
    const record: BookedRecord = {
      ...(await findLocked(transaction, known, version)),
      status: 'cancelled',
      ...(reason !== undefined && { cancellationReason: reason }),
      version: version + 1,
      updatedAt: now,
    };
    await transaction.release(record);
    await replaceLocked(transaction, record, version);
    const { manageToken } = access;
    await announce(office, transaction, record, { kind: 'booking-cancellation', manageToken });
    return record;
  });
  void office.messages.wake();
  return toBooking(office.catalogue, cancelled);
}

/** The booking as a calendar file, and what it asks a calendar to do. `unauthorized` as for {@link getBooking}. */
export async function getCalendarFile(
  office: BookingOffice,
  access: BookingAccess,
): Promise<{ readonly text: string; readonly method: string; readonly version: number }> {
  const record = await findManaged(office, access);
  const { catalogue, now } = office;
  const booking = toBooking(catalogue, record);
  const { business, clock } = catalogue;
  const text = await calendarFile({ booking, business, clock, now: now(), updatedAt: record.updatedAt });
  return { text, method: methodOf(booking), version: booking.version };
}
