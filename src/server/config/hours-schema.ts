/** Hours as a config file writes them: `"mon": ["09:00-12:30", "13:30-17:00"]`, read into minutes of the wall clock. */
import * as z from 'zod/mini';
import { isCalendarDate } from '../../scheduling/calendar-date.js';
import type { IsoWeekday } from '../../scheduling/calendar-date.js';
import type { WallInterval } from '../../scheduling/opening-hours.js';
import { CLAIM_UNIT_MINUTES } from '../store/store.js';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const INTERVAL_PATTERN = /^([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

function readInterval(text: string): WallInterval {
  const [, startHour, startMinute, endHour = '24', endMinute = '0'] = INTERVAL_PATTERN.exec(text) ?? [];
  return {
    start: Number(startHour) * 60 + Number(startMinute),
    end: Number(endHour) * 60 + Number(endMinute),
  };
}

function isOnGrid({ start, end }: WallInterval): boolean {
  return start % CLAIM_UNIT_MINUTES === 0 && end % CLAIM_UNIT_MINUTES === 0;
}

const Interval = z.pipe(
  z.pipe(
    z.string().check(z.regex(INTERVAL_PATTERN, 'must look like "09:00-12:30"')),
    z.transform((text: string) => readInterval(text)),
  ),
  z.custom<WallInterval>().check(
    z.refine(({ start, end }) => start < end, 'must end after it starts'),
    z.refine(isOnGrid, `times must be multiples of ${CLAIM_UNIT_MINUTES} minutes`),
  ),
);

const Intervals = z
  .array(Interval)
  .check(
    z.refine(
      (intervals) => intervals.every(({ start }, index) => start >= (intervals[index - 1]?.end ?? 0)),
      'intervals must be in order and apart from one another',
    ),
  );

type Weekly = Partial<Record<IsoWeekday, WallInterval[]>>;

/** Hours by weekday; a day that is absent is a day off. */
export const WeeklyHours = z.pipe(
  z.strictObject(
    Object.fromEntries(WEEKDAYS.map((day) => [day, z.optional(Intervals)])) as Record<
      (typeof WEEKDAYS)[number],
      z.ZodMiniOptional<typeof Intervals>
    >,
  ),
  z.transform((days): Weekly => {
    const weekly: Weekly = {};
    WEEKDAYS.forEach((day, index) => {
      const intervals = days[day];
      if (intervals) weekly[(index + 1) as IsoWeekday] = intervals;
    });
    return weekly;
  }),
);

/** Hours of single dates in place of their weekday's: a list, or `"closed"`. */
export const DateExceptions = z.record(
  z.string().check(z.refine(isCalendarDate, 'must be a date such as "2026-12-24"')),
  z.union(
    [
      z.pipe(
        z.literal('closed'),
        z.transform((): WallInterval[] => []),
      ),
      Intervals,
    ],
    'must be "closed" or a list of times such as "09:00-12:30"',
  ),
);
