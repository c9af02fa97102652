/**
 * What the business itself reads: bookings, consents and requests, the latest first. Owns what of a record is shown, and
 * in which words; to whom is the routes' to know.
 */
import type { StoredConsent } from '../../policy/consent/consent-record.js';
import type { Deadline } from '../../policy/deadlines/request-deadlines.js';
import { referenceOf } from '../../protocol/privacy-request.js';
import type { BookingOffice } from './booking-office.js';
import { listRequests } from './privacy/business-desk.js';

/** How many of each. */
const SHOWN = 100;
/** Later than anything: the last instant that a date can have. */
const EVER = 8_640_000_000_000_000;

const instant = (at: number): string => new Date(at).toISOString();

/** A booking as its business reads it. */
export interface BusinessBooking {
  readonly id: string;
  readonly status: 'confirmed' | 'cancelled';
  /** Names, or ids of what is offered no more. */
  readonly service: string;
  readonly staff: string;
  readonly location?: string | undefined;
  readonly start: string;
  /** Minutes. */
  readonly duration: number;
  readonly party: number;
  /** Absent once it was erased. */
  readonly contact?: { readonly name: string; readonly email: string; readonly phone?: string | undefined } | undefined;
  readonly notes?: string | undefined;
  readonly smsState?: string | undefined;
  readonly cancellationReason?: string | undefined;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The latest bookings, by when they were made or changed. What is only held is none. */
export async function businessBookings({ store, catalogue }: BookingOffice): Promise<BusinessBooking[]> {
  const records = await store.transaction(({ people }) => people.bookingsEndedBy(EVER));
  const latest = records.sort((a, b) => b.updatedAt - a.updatedAt).slice(0, SHOWN);
  return latest.map((record) => {
    const { details } = record;
    return {
      id: record.id,
      status: record.status === 'cancelled' ? 'cancelled' : 'confirmed',
      service: catalogue.services.get(record.serviceId)?.view.name ?? record.serviceId,
      staff: catalogue.staff.get(record.resourceId)?.name ?? record.resourceId,
      location: catalogue.locations.get(record.locationId ?? '')?.name ?? record.locationId,
      start: instant(record.start),
      duration: record.duration,
      party: record.party,
      contact: details?.contact,
      notes: details?.notes,
      smsState: details?.smsState,
      cancellationReason: record.cancellationReason,
      createdAt: instant(record.createdAt),
      updatedAt: instant(record.updatedAt),
    };
  });
}

/** The latest consent records, as they are kept. */
export async function businessConsents({ store }: BookingOffice): Promise<StoredConsent[]> {
  const records = await store.transaction(({ people }) => people.consentsMentioning(''));
  return records.reverse().slice(0, SHOWN);
}

/** A request as its business reads it. */
export interface BusinessRequest {
  readonly reference: string;
  readonly kind: string;
  readonly state: string;
  /** What it waits for. */
  readonly needs?: string | undefined;
  readonly deniedBecause?: string | undefined;
  readonly receivedAt: string;
  readonly closedAt?: string | undefined;
  /** Absent once nothing needs it any more. */
  readonly contact?: string | undefined;
  readonly text?: string | undefined;
  readonly deadlines: readonly Deadline[];
}

/** The latest requests by right, those that are over too. */
export async function businessRequests(office: BookingOffice): Promise<BusinessRequest[]> {
  const records = await listRequests(office, true);
  return records
    .reverse()
    .slice(0, SHOWN)
    .map(({ id, kind, state, facts, details, receivedAt, closedAt }) => ({
      reference: referenceOf(id),
      kind,
      state,
      needs: facts.needs,
      deniedBecause: facts.deniedBecause,
      receivedAt: instant(receivedAt),
      closedAt: closedAt === undefined ? undefined : instant(closedAt),
      contact: details?.contact.to,
      text: details?.text,
      deadlines: facts.deadlines,
    }));
}
