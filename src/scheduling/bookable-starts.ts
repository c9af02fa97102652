/**
 * Which starts can be booked: opening hours, laid on the days of the business's zone, less what is taken. Owns the
 * grid of starts and the question whether one is free. Knows no clock and no store: hours, what is taken and the
 * stretch to look at are passed in. A claim in the store, not this answer, is what keeps two visitors apart.
 */
import { addDays } from './calendar-date.js';
import type { CalendarDate } from './calendar-date.js';
import { openIntervals } from './opening-hours.js';
import type { OpeningHours, WallInterval } from './opening-hours.js';
import type { EpochMs, ZoneClock } from './time-zone.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** What of a service bears on its starts. Lengths are in minutes. */
export interface StartRules {
  readonly serviceId: string;
  readonly duration: number;
  /** Distance from one start to the next, counted by the wall clock from the beginning of each open interval. */
  readonly step: number;
  readonly bufferBefore: number;
  readonly bufferAfter: number;
  /** Seats of a session; 1 is an appointment for one. */
  readonly capacity: number;
}

/** Time of one member of staff that a booking or a live hold takes. Two never overlap, unless they share a session. */
export interface Busy {
  /** Buffers included. */
  readonly from: EpochMs;
  /** Exclusive, buffers included. */
  readonly to: EpochMs;
  readonly serviceId: string;
  readonly start: EpochMs;
  readonly party: number;
}

/** One member of staff: when they work and when they are taken. */
export interface StaffCalendar {
  readonly staffId: string;
  readonly hours: OpeningHours;
  readonly busy: readonly Busy[];
}

/** A stretch of time, `[from, to)`. */
export interface Stretch {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

export interface StartQuery extends Stretch {
  readonly rules: StartRules;
  /** Seats wanted together. */
  readonly party: number;
  /** The business's clock: opening hours are told by it. */
  readonly clock: ZoneClock;
  readonly staff: readonly StaffCalendar[];
}

/** A start that can be booked. */
export interface BookableStart {
  readonly start: EpochMs;
  /** The most seats that one member of staff has left. */
  readonly seatsLeft: number;
  /** Who can take it. */
  readonly staffIds: readonly string[];
}

/** The stretch in which a service can be booked now: from the shortest notice to the furthest day. */
export function bookingStretch(now: EpochMs, window: { noticeMinutes: number; daysAhead: number }): Stretch {
  return { from: now + window.noticeMinutes * MINUTE, to: now + window.daysAhead * DAY };
}

/** What two stretches share; empty (`from >= to`) when they are apart. */
export function intersect(a: Stretch, b: Stretch): Stretch {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

/** One date by the business's clock. On a day without a change of the clock, reading it is one addition. */
interface Day {
  readonly date: CalendarDate;
  /** When it begins. */
  readonly midnight: EpochMs;
  readonly hasClockChange: boolean;
}

function daysOf(clock: ZoneClock, first: CalendarDate, last: CalendarDate): Day[] {
  const days: Day[] = [];
  for (let date = first, midnight = clock.reach(date, 0); date <= last;) {
    const next = addDays(date, 1);
    const end = clock.reach(next, 0);
    const hasClockChange = end - midnight !== DAY || clock.offset(midnight) !== clock.offset(end);
    days.push({ date, midnight, hasClockChange });
    date = next;
    midnight = end;
  }
  return days;
}

function toStretch(clock: ZoneClock, { date, midnight, hasClockChange }: Day, { start, end }: WallInterval): Stretch {
  return hasClockChange
    ? { from: clock.reach(date, start), to: clock.instants(date, end).at(-1) ?? clock.reach(date, end) }
    : { from: midnight + start * MINUTE, to: midnight + end * MINUTE };
}

/** Open time of one member of staff in instants, touching stretches made one. */
function openStretches(
  clock: ZoneClock,
  days: readonly Day[],
  opening: readonly (readonly WallInterval[])[],
): Stretch[] {
  const open: Stretch[] = [];
  days.forEach((day, index) => {
    for (const interval of opening[index]!) {
      const { from, to } = toStretch(clock, day, interval);
      const before = open.at(-1);
      if (before && from <= before.to) open[open.length - 1] = { from: before.from, to: Math.max(before.to, to) };
      else open.push({ from, to });
    }
  });
  return open;
}

/** Starts on the grid of one day, in order, whether they fit or not. */
function gridOf(
  clock: ZoneClock,
  { date, midnight, hasClockChange }: Day,
  open: readonly WallInterval[],
  step: number,
): EpochMs[] {
  const starts: EpochMs[] = [];
  for (const { start, end } of open) {
    for (let wall = start; wall < end; wall += step) {
      if (hasClockChange) starts.push(...clock.instants(date, wall));
      else starts.push(midnight + wall * MINUTE);
    }
  }
  return hasClockChange ? starts.sort((a, b) => a - b) : starts;
}

/** Says for ascending starts how many seats one member of staff has left; each look goes on from the one before. */
function seatCounter(rules: StartRules, busy: readonly Busy[]): (start: EpochMs) => number {
  const taken = busy.toSorted((a, b) => a.from - b.from);
  let past = 0;
  return (start) => {
    const from = start - rules.bufferBefore * MINUTE;
    const to = start + (rules.duration + rules.bufferAfter) * MINUTE;
    while (past < taken.length && taken[past]!.to <= from) past += 1;
    let left = rules.capacity;
    for (let index = past; index < taken.length && taken[index]!.from < to; index += 1) {
      const other = taken[index]!;
      if (other.to <= from) continue;
      const sameSession =
        rules.capacity > 1 && other.serviceId === rules.serviceId && other.start === start && other.to === to;
      if (!sameSession) return 0;
      left -= other.party;
    }
    return left;
  };
}

/** Says for ascending starts whether the whole appointment fits into open time. */
function fitChecker(open: readonly Stretch[], duration: number): (start: EpochMs) => boolean {
  let index = 0;
  return (start) => {
    while (index < open.length && open[index]!.to <= start) index += 1;
    const current = open[index];
    return current !== undefined && current.from <= start && start + duration * MINUTE <= current.to;
  };
}

interface StaffReader {
  readonly staffId: string;
  /** Open intervals of each day. */
  readonly opening: readonly (readonly WallInterval[])[];
  readonly seatsLeft: (start: EpochMs) => number;
  readonly fits: (start: EpochMs) => boolean;
}

/** Every bookable start of the stretch, in order. Work is done as it is asked for, so a first one is cheap. */
export function* bookableStarts(query: StartQuery): Generator<BookableStart> {
  const { clock, rules, party, from, to } = query;
  if (from >= to) return;
  // A day before and the days that the last appointment runs into, since an appointment may run over midnight.
  const first = clock.date(from);
  const last = clock.date(to - 1);
  const days = daysOf(clock, addDays(first, -1), clock.date(to + rules.duration * MINUTE));
  const readers = query.staff.map(({ staffId, hours, busy }): StaffReader => {
    const opening = days.map(({ date }) => openIntervals(hours, date));
    return {
      staffId,
      opening,
      seatsLeft: seatCounter(rules, busy),
      fits: fitChecker(openStretches(clock, days, opening), rules.duration),
    };
  });
  for (const [index, day] of days.entries()) {
    if (day.date < first || day.date > last) continue;
    // By the minute of the day: small numbers are found faster than instants.
    const found = new Map<number, { start: EpochMs; seatsLeft: number; staffIds: string[] }>();
    for (const { staffId, opening, seatsLeft, fits } of readers) {
      for (const start of gridOf(clock, day, opening[index]!, rules.step)) {
        if (start < from || start >= to || !fits(start)) continue;
        const seats = seatsLeft(start);
        if (seats < party) continue;
        const minute = (start - day.midnight) / MINUTE;
        const known = found.get(minute);
        if (!known) found.set(minute, { start, seatsLeft: seats, staffIds: [staffId] });
        else {
          known.seatsLeft = Math.max(known.seatsLeft, seats);
          known.staffIds.push(staffId);
        }
      }
    }
    yield* [...found.values()].sort((a, b) => a.start - b.start);
  }
}

/** Why a start cannot be booked. `taken` says that it could, were it free. */
export type StartRefusal = 'in-past' | 'too-soon' | 'too-far' | 'outside-hours' | 'off-grid' | 'taken';

/**
 * Why one start cannot be booked, or `undefined` when it can. `query.from` and `query.to` are the stretch that can be
 * booked now (see {@link bookingStretch}).
 */
export function refusalOf(start: EpochMs, now: EpochMs, query: StartQuery): StartRefusal | undefined {
  if (start < now) return 'in-past';
  if (start < query.from) return 'too-soon';
  if (start >= query.to) return 'too-far';
  const exact = { ...query, from: start, to: start + 1 };
  if (!bookableStarts(exact).next().done) return undefined;
  const empty = query.staff.map((one) => ({ ...one, busy: [] }));
  if (!bookableStarts({ ...exact, staff: empty, party: 1 }).next().done) return 'taken';
  const { clock } = query;
  const end = start + query.rules.duration * MINUTE;
  const days = daysOf(clock, addDays(clock.date(start), -1), clock.date(end));
  const isOpen = query.staff.some(({ hours }) => {
    const opening = days.map(({ date }) => openIntervals(hours, date));
    return openStretches(clock, days, opening).some((stretch) => stretch.from <= start && end <= stretch.to);
  });
  return isOpen ? 'off-grid' : 'outside-hours';
}
