import type { IsoWeekday } from '../../scheduling/calendar-date.js';
import { checkedAttribute } from '../checked-attribute.js';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function parseDay(text: string): number {
  return /^[1-7]$/.test(text) ? Number(text) : DAYS.indexOf(text.toLowerCase()) + 1;
}

/** The day that a `first-day` attribute names; `undefined` where it names none. */
export function checkedFirstDay(text: string | undefined): IsoWeekday | undefined {
  const day = checkedAttribute('first-day', text, (one) => parseDay(one) > 0, 'write 1 (Monday) to 7, or mon to sun');
  return day === undefined ? undefined : (parseDay(day) as IsoWeekday);
}
