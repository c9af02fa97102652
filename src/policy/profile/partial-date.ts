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

export { formatPartialDate } from './format-partial-date.js';
