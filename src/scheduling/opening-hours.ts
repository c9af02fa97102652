/**
 * When somebody works, by the wall clock: weekly hours, breaks, and dates that are different. Owns which intervals of
 * a date are open. Knows no zone, no clock and nothing of what is already taken.
 */
import { weekdayOf } from './calendar-date.js';
import type { CalendarDate, IsoWeekday } from './calendar-date.js';
import type { WallMinutes } from './time-zone.js';

/** Part of a day by the wall clock, `[start, end)`; `end` is at most 1440. */
export interface WallInterval {
  readonly start: WallMinutes;
  readonly end: WallMinutes;
}

/** Hours of one member of staff. */
export interface OpeningHours {
  readonly weekly: Readonly<Partial<Record<IsoWeekday, readonly WallInterval[]>>>;
  /** Left out of every day's hours, those of exceptions included. */
  readonly breaks: Readonly<Partial<Record<IsoWeekday, readonly WallInterval[]>>>;
  /** Hours of a date instead of its weekday's; an empty list is a day off. */
  readonly exceptions: Readonly<Record<CalendarDate, readonly WallInterval[]>>;
}

/** The same time in order, with overlapping and touching intervals made one. */
export function mergeIntervals(intervals: readonly WallInterval[]): WallInterval[] {
  const merged: WallInterval[] = [];
  for (const interval of intervals.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && interval.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, interval.end) };
    } else if (interval.start < interval.end) {
      merged.push(interval);
    }
  }
  return merged;
}

function subtract(intervals: readonly WallInterval[], hole: WallInterval): WallInterval[] {
  return intervals
    .flatMap(({ start, end }) => [
      { start, end: Math.min(end, hole.start) },
      { start: Math.max(start, hole.end), end },
    ])
    .filter(({ start, end }) => start < end);
}

/** The open intervals of a date, in order and apart from one another. */
export function openIntervals(hours: OpeningHours, date: CalendarDate): readonly WallInterval[] {
  const weekday = weekdayOf(date);
  const open = mergeIntervals(hours.exceptions[date] ?? hours.weekly[weekday] ?? []);
  return mergeIntervals(hours.breaks[weekday] ?? []).reduce(subtract, open);
}
