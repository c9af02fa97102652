/** What a calendar shows of its months. Pure: how it is drawn and named is the template's. */
import { clampDate, firstDayOf, lastDayOf, monthOf, shiftMonth } from '../../scheduling/calendar-date.js';
import type { CalendarDate, CalendarMonth, IsoWeekday } from '../../scheduling/calendar-date.js';
import { buildMonthGrid } from '../../scheduling/month-grid.js';

/** How many times each day has. A day that is not in it has none. */
export type DayCounts = ReadonlyMap<CalendarDate, number>;

/** One cell. */
export interface DayModel {
  readonly date: CalendarDate;
  readonly inMonth: boolean;
  /** Within `min` and `max`. */
  readonly inBounds: boolean;
  /** Can be chosen. */
  readonly open: boolean;
  /** Times it has; absent where that is not known. */
  readonly count: number | undefined;
  readonly today: boolean;
  readonly selected: boolean;
  /** The one cell that Tab reaches. */
  readonly tabStop: boolean;
}

export interface MonthsQuery {
  /** Those that are shown, in order. */
  readonly months: readonly CalendarMonth[];
  readonly firstDay: IsoWeekday;
  readonly today: CalendarDate;
  readonly value: CalendarDate | undefined;
  /** Where the focus was last. */
  readonly focused: CalendarDate | undefined;
  readonly min: CalendarDate | undefined;
  readonly max: CalendarDate | undefined;
  /** Absent where nothing is known: then every day in bounds can be chosen. */
  readonly counts: DayCounts | undefined;
}

/** The day that Tab reaches: where the focus was, the chosen day, the first day with times, today, the first day. */
export function tabStopOf({ months, focused, value, counts, today, min, max }: MonthsQuery): CalendarDate {
  const isShown = (date: CalendarDate): boolean => months.includes(monthOf(date));
  const firstOpen = counts && [...counts.keys()].filter(isShown).sort()[0];
  const wanted = [focused, value, firstOpen, today].find((date) => date !== undefined && isShown(date));
  const date = wanted ?? firstDayOf(months[0]!);
  const inBounds = clampDate(date, min, max);
  return isShown(inBounds) ? inBounds : date;
}

/** The weeks of one of the months with what each day holds. */
export function describeMonth(query: MonthsQuery, month: CalendarMonth): readonly (readonly DayModel[])[] {
  const { firstDay, today, value, min, max, counts } = query;
  const tabStop = tabStopOf(query);
  return buildMonthGrid(month, firstDay).map((week) =>
    week.map((date) => {
      const inBounds = clampDate(date, min, max) === date;
      const count = counts && (counts.get(date) ?? 0);
      return {
        date,
        inMonth: monthOf(date) === month,
        inBounds,
        open: inBounds && count !== 0,
        count,
        today: date === today,
        selected: date === value,
        tabStop: date === tabStop,
      };
    }),
  );
}

/** Whether a month to turn to has any day within the bounds. */
export function canTurn({ months, min, max }: MonthsQuery, by: -1 | 1): boolean {
  const month = shiftMonth(months.at(by < 0 ? 0 : -1)!, by);
  return (min === undefined || lastDayOf(month) >= min) && (max === undefined || firstDayOf(month) <= max);
}
