/**
 * Slots as a visitor reads them: by the days of the zone that is shown. Owns the grouping alone; which zone, which
 * language and which day is looked at are passed in or somebody else's.
 */
import type { CalendarDate } from './calendar-date.js';
import type { EpochMs, ZoneClock } from './time-zone.js';

const DAY = 86_400_000;

/** Slots of each day of the shown zone, days and slots in order. The slots must come in order. */
export function groupByDay<T>(
  slots: readonly T[],
  startOf: (slot: T) => EpochMs,
  clock: ZoneClock,
): ReadonlyMap<CalendarDate, readonly T[]> {
  const days = new Map<CalendarDate, T[]>();
  let day: T[] | undefined;
  let dayEnds = -Infinity;
  for (const slot of slots) {
    const start = startOf(slot);
    if (!day || start >= dayEnds) {
      const date = clock.date(start);
      dayEnds = clock.reach(date, 1440);
      days.set(date, (day = days.get(date) ?? []));
    }
    day.push(slot);
  }
  return days;
}

/**
 * Whether the wall shows this time twice that day (clocks go back): then the offset must be told beside it.
 */
export function isRepeatedTime(instant: EpochMs, clock: ZoneClock): boolean {
  // Most days have no change near them, and this is asked of every time that is shown.
  if (clock.offset(instant - DAY) === clock.offset(instant + DAY)) return false;
  return clock.instants(clock.date(instant), clock.minutes(instant)).length > 1;
}
