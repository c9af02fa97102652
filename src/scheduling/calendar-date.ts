/**
 * Calendar dates without a time and without a zone, kept in one form: ISO 8601 text (`2026-03-29`), which compares
 * in order as text. Owns the arithmetic of days and months. Knows no clock, no time zone, no locale.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';

/** A day of the proleptic Gregorian calendar as `YYYY-MM-DD`. */
export type CalendarDate = string;

/** A month as `YYYY-MM`. */
export type CalendarMonth = string;

/** Day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** No zone, so that every day is as long. */
const DAY = 86_400_000;
const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_PATTERN = /^\d{4}-(0[1-9]|1[0-2])$/;

function toUtc(date: CalendarDate): Date {
  return new UTCDateMini(Date.parse(`${date}T00:00:00Z`));
}

function fromUtc(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10);
}

/** True for a well-formed day that exists: `2026-02-30` does not. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!DATE_PATTERN.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && fromUtc(new Date(time)) === text;
}

/** True for a well-formed month. */
export function isCalendarMonth(text: string): text is CalendarMonth {
  return MONTH_PATTERN.test(text);
}

/** The day `days` after (or, negative, before) `date`. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromUtc(new Date(toUtc(date).getTime() + days * DAY));
}

/** The same day of another month, or that month's last day where it has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return fromUtc(addMonthsTo(toUtc(date), months));
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return (toUtc(b).getTime() - toUtc(a).getTime()) / DAY;
}

/** The day of the week of a date. */
export function weekdayOf(date: CalendarDate): IsoWeekday {
  return (toUtc(date).getUTCDay() || 7) as IsoWeekday;
}

/** The month that a date is in. */
export function monthOf(date: CalendarDate): CalendarMonth {
  return date.slice(0, 7);
}

/** The first day of a month. */
export function firstDayOf(month: CalendarMonth): CalendarDate {
  return `${month}-01`;
}

/** The last day of a month. */
export function lastDayOf(month: CalendarMonth): CalendarDate {
  return addDays(firstDayOf(shiftMonth(month, 1)), -1);
}

/** The month `months` after (or, negative, before) `month`. */
export function shiftMonth(month: CalendarMonth, months: number): CalendarMonth {
  return monthOf(addMonths(firstDayOf(month), months));
}

/**
 * `count` months from `first` on, in order. Where the last would lie after the month of `max`, all are earlier, though
 * none before that of `min`.
 */
export function monthsFrom(
  first: CalendarMonth,
  count: number,
  min?: CalendarDate,
  max?: CalendarDate,
): readonly CalendarMonth[] {
  const latest = max === undefined || count < 2 ? first : shiftMonth(monthOf(max), 1 - count);
  const earliest = min === undefined || monthOf(min) < latest ? latest : monthOf(min);
  const begin = earliest < first ? earliest : first;
  return Array.from({ length: count }, (_, index) => shiftMonth(begin, index));
}

/** `date`, or the nearer bound where it lies outside. An absent bound does not bind. */
export function clampDate(date: CalendarDate, min?: CalendarDate, max?: CalendarDate): CalendarDate {
  if (min !== undefined && date < min) return min;
  if (max !== undefined && date > max) return max;
  return date;
}
