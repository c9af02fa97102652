/**
 * Between instants and wall clocks. Owns offsets, their changes, and the two hours a year that are skipped or repeated.
 * Knows no clock and no default zone: both are passed in. Instants are numbers of milliseconds since 1970 (UTC).
 */
import { tzOffset } from '@date-fns/tz/tzOffset';
import type { CalendarDate } from './calendar-date.js';

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number;

/** Minutes after midnight as the wall clock shows them: 0 to 1439, and 1440 for the end of the day. */
export type WallMinutes = number;

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * Names that are zones: asking `Intl` makes a formatter, which is dear, and the same few are asked for all the time. No
 * more than there are: a name is one however its letters are cased, and a server takes names from anybody.
 */
const knownZones = new Set<string>();
const MOST_KNOWN = 600;

/** True for an IANA zone that this machine's `Intl` knows. Bare offsets such as `+02:00` are refused. */
export function isTimeZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    if (knownZones.size < MOST_KNOWN) knownZones.add(name);
    return true;
  } catch {
    return false;
  }
}

/** Offset of a zone from UTC at an instant, in minutes; east is positive. */
export function offsetAt(zone: string, instant: EpochMs): number {
  return tzOffset(zone, new Date(instant));
}

/** A zone's wall clock. Offsets are remembered, so that reading many instants costs little. */
export interface ZoneClock {
  readonly zone: string;
  /** Offset from UTC in minutes at an instant. */
  offset(instant: EpochMs): number;
  /** The day that the wall shows at an instant. */
  date(instant: EpochMs): CalendarDate;
  /** Minutes after midnight that the wall shows at an instant. */
  minutes(instant: EpochMs): WallMinutes;
  /** Every instant at which the wall shows this: none in a skipped hour, two in a repeated one, else one. */
  instants(date: CalendarDate, minutes: WallMinutes): EpochMs[];
  /** The first instant at or after which the wall shows this or later: the change itself for a skipped time. */
  reach(date: CalendarDate, minutes: WallMinutes): EpochMs;
}

/** Offsets of one UTC day: one until `change`, another from it on. Without a change, `change` is the day's beginning. */
interface DayOffsets {
  readonly before: number;
  readonly after: number;
  readonly change: EpochMs;
}

/** Finds the offsets of the UTC day that begins at `start`; no zone changes twice within a day. */
function readDayOffsets(zone: string, start: EpochMs): DayOffsets {
  const before = offsetAt(zone, start);
  const after = offsetAt(zone, start + DAY);
  if (before === after) return { before, after, change: start };
  let [low, high] = [0, DAY / MINUTE];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, start + middle * MINUTE) === before) low = middle;
    else high = middle;
  }
  return { before, after, change: start + high * MINUTE };
}

/** Makes the clock of one zone. An unknown zone is a `RangeError`. */
export function createZoneClock(zone: string): ZoneClock {
  if (!isTimeZone(zone)) throw new RangeError(`unknown time zone: ${zone}`);
  const days = new Map<number, DayOffsets>();

  const dayOffsets = (instant: EpochMs): DayOffsets => {
    const day = Math.floor(instant / DAY);
    let offsets = days.get(day);
    if (!offsets) days.set(day, (offsets = readDayOffsets(zone, day * DAY)));
    return offsets;
  };

  const offset = (instant: EpochMs): number => {
    const { before, after, change } = dayOffsets(instant);
    return instant < change ? before : after;
  };

  const wall = (instant: EpochMs): number => instant + offset(instant) * MINUTE;

  const instants = (date: CalendarDate, minutes: WallMinutes): EpochMs[] => {
    const asUtc = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE;
    const candidates = new Set([asUtc - DAY, asUtc + DAY].map((around) => asUtc - offset(around) * MINUTE));
    return [...candidates].filter((instant) => wall(instant) === asUtc).sort((a, b) => a - b);
  };

  const reach = (date: CalendarDate, minutes: WallMinutes): EpochMs => {
    const [exact] = instants(date, minutes);
    if (exact !== undefined) return exact;
    // Skipped. Read with the offset of after the change the time falls before it, with that of before, not before it.
    const asUtc = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE;
    const early = dayOffsets(asUtc - offset(asUtc + DAY) * MINUTE);
    const late = dayOffsets(asUtc - offset(asUtc - DAY) * MINUTE);
    return early.before === early.after ? late.change : early.change;
  };

  return {
    zone,
    offset,
    date: (instant) => new Date(wall(instant)).toISOString().slice(0, 10),
    minutes: (instant) => Math.floor((((wall(instant) % DAY) + DAY) % DAY) / MINUTE),
    instants,
    reach,
  };
}
