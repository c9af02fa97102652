/**
 * The weeks of a month as rows of seven days. Owns the shape alone: what a day holds, how it is named and which day
 * is chosen is somebody else's. Knows no clock and no locale: the first day of the week is passed in.
 */
import { addDays, firstDayOf, lastDayOf, weekdayOf } from './calendar-date.js';
import type { CalendarDate, CalendarMonth, IsoWeekday } from './calendar-date.js';

/** One row: seven days, beginning with the week's first day. */
export type Week = readonly CalendarDate[];

/** The first day of the week that `date` is in. */
export function startOfWeek(date: CalendarDate, firstDay: IsoWeekday): CalendarDate {
  return addDays(date, -((weekdayOf(date) - firstDay + 7) % 7));
}

/** The last day of the week that `date` is in. */
export function endOfWeek(date: CalendarDate, firstDay: IsoWeekday): CalendarDate {
  return addDays(startOfWeek(date, firstDay), 6);
}

/** Whole weeks that cover `month`: four to six rows, days of the neighbouring months filling the first and last. */
export function buildMonthGrid(month: CalendarMonth, firstDay: IsoWeekday): readonly Week[] {
  const weeks: Week[] = [];
  const last = lastDayOf(month);
  for (let day = startOfWeek(firstDayOf(month), firstDay); day <= last; day = addDays(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)));
  }
  return weeks;
}
