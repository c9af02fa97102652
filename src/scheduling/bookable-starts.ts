/**
 * Which starts can be booked: opening hours, laid on the days of the business's zone, less what is taken. Owns the
 * grid of starts and the question whether one is free. Knows no clock and no store: hours, what is taken and the
 * stretch to look at are passed in. A claim in the store, not this answer, is what keeps two visitors apart.
 */
import { addDays } from './calendar-date.js';
import type { CalendarDate } from './calendar-date.js';
import { openIntervals } from './opening-hours.js';
import type { OpeningHours } from './opening-hours.js';
import type { EpochMs, WallMinutes, ZoneClock } from './time-zone.js';

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

/** Turns wall times of one date into instants; on a day without a change of the clock that is one addition. */
function wallReader(clock: ZoneClock, date: CalendarDate): (minutes: WallMinutes) => readonly EpochMs[] {
  const midnight = clock.reach(date, 0);
  const plain = clock.reach(date, 1440) - midnight === DAY && clock.offset(midnight) === clock.offset(midnight + DAY);
  return plain ? (minutes) => [midnight + minutes * MINUTE] : (minutes) => clock.instants(date, minutes);
}

/** Open time of one member of staff in instants, over several dates, touching stretches made one. */
function openStretches(hours: OpeningHours, clock: ZoneClock, first: CalendarDate, last: CalendarDate): Stretch[] {
  const open: Stretch[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) {
    for (const { start, end } of openIntervals(hours, date)) {
      const from = clock.reach(date, start);
      const to = clock.instants(date, end).at(-1) ?? clock.reach(date, end);
      const before = open.at(-1);
      if (before && from <= before.to) open[open.length - 1] = { from: before.from, to: Math.max(before.to, to) };
      else open.push({ from, to });
    }
  }
  return open;
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
  readonly hours: OpeningHours;
  readonly seatsLeft: (start: EpochMs) => number;
  readonly fits: (start: EpochMs) => boolean;
}

function startsOfDate(query: StartQuery, date: CalendarDate, reader: StaffReader): EpochMs[] {
  const instantsOf = wallReader(query.clock, date);
  const starts: EpochMs[] = [];
  for (const { start, end } of openIntervals(reader.hours, date)) {
    for (let wall = start; wall < end; wall += query.rules.step) {
      for (const instant of instantsOf(wall)) {
        if (instant >= query.from && instant < query.to) starts.push(instant);
      }
    }
  }
  return starts.sort((a, b) => a - b);
}

/** Every bookable start of the stretch, in order. Work is done as it is asked for, so a first one is cheap. */
export function* bookableStarts(query: StartQuery): Generator<BookableStart> {
  const { clock, rules, party } = query;
  if (query.from >= query.to) return;
  const first = clock.date(query.from);
  const last = clock.date(query.to - 1);
  const lastEnd = clock.date(query.to + rules.duration * MINUTE);
  const readers = query.staff.map(
    ({ staffId, hours, busy }): StaffReader => ({
      staffId,
      hours,
      seatsLeft: seatCounter(rules, busy),
      fits: fitChecker(openStretches(hours, clock, addDays(first, -1), lastEnd), rules.duration),
    }),
  );
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const found = new Map<EpochMs, { start: EpochMs; seatsLeft: number; staffIds: string[] }>();
    for (const reader of readers) {
      for (const start of startsOfDate(query, date, reader)) {
        const seatsLeft = reader.fits(start) ? reader.seatsLeft(start) : 0;
        if (seatsLeft < party) continue;
        const known = found.get(start);
        if (!known) found.set(start, { start, seatsLeft, staffIds: [reader.staffId] });
        else {
          known.seatsLeft = Math.max(known.seatsLeft, seatsLeft);
          known.staffIds.push(reader.staffId);
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
  const date = query.clock.date(start);
  const end = start + query.rules.duration * MINUTE;
  const open = query.staff.some(({ hours }) =>
    openStretches(hours, query.clock, addDays(date, -1), query.clock.date(end)).some(
      (stretch) => stretch.from <= start && end <= stretch.to,
    ),
  );
  return open ? 'off-grid' : 'outside-hours';
}
