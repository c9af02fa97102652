import { addDays, addMonths, type CalendarDate } from '../../scheduling/calendar-date.js';
import type { PromisedTime } from '../profile/rights.js';
import { addBusinessDays } from './business-days.js';

/** The last day on which a promise is kept that began on `received`, which itself does not count. */
export function promisedDay(
  received: CalendarDate,
  within: PromisedTime,
  holidays: readonly CalendarDate[] = [],
): CalendarDate {
  if ('businessDays' in within) return addBusinessDays(received, within.businessDays, holidays);
  return 'days' in within ? addDays(received, within.days) : addMonths(received, within.months);
}
