import '../jitless.js';
import * as z from 'zod/mini';
import { isCalendarDate, isCalendarMonth } from '../../scheduling/calendar-date.js';

/** A day, `2026-02-01`. */
export const PolicyDay = z.string().check(z.refine(isCalendarDate, { error: 'no-such-day' }));

/** A day or a month, as precise as the policy has it: `2026-02-01`, `2026-03`. */
export const PartialDate = z
  .string()
  .check(z.refine((text) => isCalendarDate(text) || isCalendarMonth(text), { error: 'no-such-date' }));
export type PartialDate = z.infer<typeof PartialDate>;

/** The date in words of a language, with no day where the policy names none. */
export function formatPartialDate(date: PartialDate, language: string): string {
  const isDay = date.length > '2026-03'.length;
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(isDay && { day: 'numeric' }),
  });
  return format.format(Date.parse(`${isDay ? date : `${date}-01`}T00:00:00Z`));
}
