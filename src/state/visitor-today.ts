import type { CalendarDate } from '../scheduling/calendar-date.js';
import type { EpochMs } from '../scheduling/time-zone.js';
import { visitorZone, zoneClock } from './zones.js';

/** The visitor's day. */
export function visitorToday(now: EpochMs): CalendarDate {
  return zoneClock(visitorZone()).date(now);
}
