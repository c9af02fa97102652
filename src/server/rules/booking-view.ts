/** A booking as its visitor sees it. What has left the config since is shown by its id. */
import type { Booking } from '../../protocol/booking.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { BookingRecord } from '../store/store.js';
import { toInstant } from './availability.js';
import type { Catalogue } from './catalogue.js';

const MINUTE = 60_000;

/** A record that is, or was, somebody's booking. */
export type BookedRecord = BookingRecord & {
  readonly status: 'confirmed' | 'cancelled';
  readonly details: NonNullable<BookingRecord['details']>;
};

/** True for what a visitor has booked, cancelled or not; false for a hold. */
export function isBooked(record: BookingRecord | undefined): record is BookedRecord {
  return record !== undefined && record.status !== 'held' && record.details !== undefined;
}

/** Until when its visitor may move or cancel it; until its start where the service is offered no longer. */
export function changeableUntil(
  { services }: Pick<Catalogue, 'services'>,
  { serviceId, start }: Pick<BookingRecord, 'serviceId' | 'start'>,
): EpochMs {
  return start - (services.get(serviceId)?.changeNoticeMinutes ?? 0) * MINUTE;
}

/** The record on the wire. */
export function toBooking({ services, staff, locations }: Catalogue, record: BookedRecord): Booking {
  const { id, status, serviceId, start, duration, resourceId, locationId, party, details, version, createdAt } = record;
  const location = locations.get(locationId ?? '');
  return {
    id,
    status,
    serviceId,
    serviceName: services.get(serviceId)?.view.name ?? serviceId,
    start: toInstant(start),
    duration,
    staff: { id: resourceId, name: staff.get(resourceId)?.name ?? resourceId },
    ...(location && { location }),
    party,
    contact: { ...details.contact },
    ...(details.notes !== undefined && { notes: details.notes }),
    ...(details.answers && { answers: details.answers }),
    timeZone: details.timeZone,
    locale: details.locale,
    ...(details.smsConsent && { smsConsent: { ...details.smsConsent } }),
    ...(details.smsState && { smsState: details.smsState }),
    version,
    createdAt: toInstant(createdAt),
    changeableUntil: toInstant(changeableUntil({ services }, record)),
  };
}
