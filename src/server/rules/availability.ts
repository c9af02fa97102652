/** Answers `GET /services/{id}/availability` and `GET /boot`, and says until when the answer holds if nobody books. */
import type { Availability, AvailabilityQuery, Slot } from '../../protocol/availability.js';
import type { Boot, BootQuery } from '../../protocol/boot.js';
import type { Instant } from '../../protocol/primitives.js';
import type { BookableStart, Stretch } from '../../scheduling/bookable-starts.js';
import { addDays, firstDayOf, monthOf, shiftMonth } from '../../scheduling/calendar-date.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { CalendarQuestion, TimedAnswer } from './availability-cache.js';
import type { BookingOffice } from './booking-office.js';
import type { ServiceEntry } from './catalogue.js';
import { findFreeStarts, searchForward, windowOf } from './free-starts.js';
import { nextDay, nextMayOpen, tooSoonFrom } from './shelf-life.js';
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

async function answer(office: BookingOffice, question: Question): Promise<TimedAnswer<Availability>> {
  const { request, stretch, now } = question;
  const starts = await findFreeStarts(office, question);
  const [next] = starts.length > 0 ? [] : await searchForward(office, { ...question, from: stretch.to, limit: 1 });
  const first = starts[0] ?? next;
  const { noticeMinutes } = request.service.view.bookingWindow;
  const reachesEnd = !first || stretch.to > windowOf(request, now).to;
  return {
    value: {
      serviceId: request.service.view.id,
      duration: request.duration,
      from: toInstant(stretch.from),
      to: toInstant(stretch.to),
      slots: starts.map((start) => toSlot(request.service, start)),
      ...(next && { nextAvailable: toInstant(next.start) }),
    },
    until: Math.min(
      first ? tooSoonFrom(first.start, noticeMinutes) : Infinity,
      reachesEnd ? nextMayOpen(now) : Infinity,
    ),
  };
}

const idsOf = ({ staff }: SlotRequest): string[] => staff.map(({ id }) => id);

/** The slots of one service, as a question. What is not offered at all is refused here. */
export function availabilityQuestion(
  office: BookingOffice,
  serviceId: string,
  query: AvailabilityQuery,
): CalendarQuestion {
  const { duration, staff: staffId, location: locationId, party, moving: movingId } = query;
  const service = serviceOfPath(office.catalogue, serviceId);
  const request = toSlotRequest(service, { duration, staffId, locationId, party }, 'query');
  const stretch = { from: Date.parse(query.from), to: Date.parse(query.to) };
  const asked = [
    serviceId,
    request.duration,
    request.party,
    stretch.from,
    stretch.to,
    staffId ?? null,
    movingId ?? null,
  ];
  return {
    key: JSON.stringify(asked),
    resourceIds: idsOf(request),
    work: (now) => answer(office, { request, stretch, now, movingId }),
  };
}

/** From today (UTC) to a day after the UTC month of the first free slot: every zone's first page is in it. */
async function firstPage(office: BookingOffice, request: SlotRequest, now: EpochMs): Promise<Stretch> {
  const today = toInstant(now).slice(0, 10);
  const [first] = await searchForward(office, { request, now, from: now, limit: 1 });
  const shown = first ? toInstant(first.start).slice(0, 10) : today;
  const end = addDays(firstDayOf(shiftMonth(monthOf(shown), 1)), 1);
  return { from: Date.parse(`${today}T00:00:00Z`), to: Date.parse(`${end}T00:00:00Z`) };
}

/** Business, services, and the first page of the service asked for or of the only one there is, as a question. */
export function bootQuestion(office: BookingOffice, { service: asked }: BootQuery): CalendarQuestion {
  const { business, services } = office.catalogue;
  const entries = [...services.values()];
  const shown = asked === undefined && entries.length > 1 ? undefined : (asked ?? entries[0]?.view.id);
  const base = { business, services: entries.map(({ view }) => view) };
  if (shown === undefined) {
    return { key: 'boot', resourceIds: [], work: () => Promise.resolve({ value: base, until: Infinity }) };
  }
  const request = toSlotRequest(serviceOfPath(office.catalogue, shown), {}, 'query');
  return {
    key: JSON.stringify(['boot', shown]),
    resourceIds: idsOf(request),
    async work(now): Promise<TimedAnswer<Boot>> {
      const stretch = await firstPage(office, request, now);
      const { value: availability, until } = await answer(office, { request, now, stretch });
      return { value: { ...base, availability }, until: Math.min(until, nextDay(now)) };
    },
  };
}
