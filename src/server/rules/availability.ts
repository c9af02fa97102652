/** Answers `GET /services/{id}/availability` and `GET /boot`. */
import type { Availability, AvailabilityQuery, Slot } from '../../protocol/availability.js';
import type { Boot, BootQuery } from '../../protocol/boot.js';
import type { Instant } from '../../protocol/primitives.js';
import type { BookableStart, Stretch } from '../../scheduling/bookable-starts.js';
import { addDays, firstDayOf, monthOf, shiftMonth } from '../../scheduling/calendar-date.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { BookingOffice } from './booking-office.js';
import type { ServiceEntry } from './catalogue.js';
import { findFreeStarts, searchForward } from './free-starts.js';
import { serviceOfPath, toSlotRequest, type SlotRequest } from './slot-request.js';

/** An instant as the wire writes it, without the milliseconds that slots do not have. */
export function toInstant(instant: EpochMs): Instant {
  const text = new Date(instant).toISOString();
  return text.endsWith('.000Z') ? `${text.slice(0, 19)}Z` : text;
}

/** A free start as the wire shows it: seats are told of sessions only. */
export function toSlot({ view }: ServiceEntry, { start, seatsLeft }: BookableStart): Slot {
  return { start: toInstant(start), ...(view.capacity > 1 && { seatsLeft }) };
}

interface Question {
  readonly request: SlotRequest;
  readonly stretch: Stretch;
  readonly now: EpochMs;
  readonly movingId?: string | undefined;
}

async function answer(office: BookingOffice, question: Question): Promise<Availability> {
  const { request, stretch } = question;
  const starts = await findFreeStarts(office, question);
  const [next] = starts.length > 0 ? [] : await searchForward(office, { ...question, from: stretch.to, limit: 1 });
  return {
    serviceId: request.service.view.id,
    duration: request.duration,
    from: toInstant(stretch.from),
    to: toInstant(stretch.to),
    slots: starts.map((start) => toSlot(request.service, start)),
    ...(next && { nextAvailable: toInstant(next.start) }),
  };
}

/** The slots of one service. */
export function getAvailability(
  office: BookingOffice,
  serviceId: string,
  query: AvailabilityQuery,
): Promise<Availability> {
  const { duration, staff: staffId, location: locationId, party, moving: movingId } = query;
  const service = serviceOfPath(office.catalogue, serviceId);
  return answer(office, {
    request: toSlotRequest(service, { duration, staffId, locationId, party }, 'query'),
    stretch: { from: Date.parse(query.from), to: Date.parse(query.to) },
    now: office.now(),
    movingId,
  });
}

/** From today (UTC) to a day after the UTC month of the first free slot: every zone's first page is in it. */
async function firstPage(office: BookingOffice, request: SlotRequest, now: EpochMs): Promise<Stretch> {
  const today = toInstant(now).slice(0, 10);
  const [first] = await searchForward(office, { request, now, from: now, limit: 1 });
  const shown = first ? toInstant(first.start).slice(0, 10) : today;
  const end = addDays(firstDayOf(shiftMonth(monthOf(shown), 1)), 1);
  return { from: Date.parse(`${today}T00:00:00Z`), to: Date.parse(`${end}T00:00:00Z`) };
}

/** Business, services, and the first page of the service asked for or of the only one there is. */
export async function getBoot(office: BookingOffice, { service: asked }: BootQuery): Promise<Boot> {
  const { business, services } = office.catalogue;
  const entries = [...services.values()];
  const shown = asked === undefined && entries.length > 1 ? undefined : (asked ?? entries[0]?.view.id);
  const base = { business, services: entries.map(({ view }) => view) };
  if (shown === undefined) return base;
  const request = toSlotRequest(serviceOfPath(office.catalogue, shown), {}, 'query');
  const now = office.now();
  return {
    ...base,
    availability: await answer(office, { request, now, stretch: await firstPage(office, request, now) }),
  };
}
