/** Days on which a business works: Monday to Friday, but for the public holidays that are passed in. */
import { addDays, weekdayOf, type CalendarDate } from '../../scheduling/calendar-date.js';

/** True from Monday to Friday where the day is no holiday. */
export function isBusinessDay(date: CalendarDate, holidays: readonly CalendarDate[] = []): boolean {
  return weekdayOf(date) <= 5 && !holidays.includes(date);
}

/** The business day `days` after a day, which itself does not count. */
export function addBusinessDays(
  date: CalendarDate,
  days: number,
  holidays: readonly CalendarDate[] = [],
): CalendarDate {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isBusinessDay(day, holidays)) left -= 1;
  }
  return day;
}

/** The day itself, or the next business day where it is none (Regulation 1182/71, article 3(4)). */
export function nextBusinessDay(date: CalendarDate, holidays: readonly CalendarDate[] = []): CalendarDate {
  return isBusinessDay(date, holidays) ? date : addBusinessDays(date, 1, holidays);
}
