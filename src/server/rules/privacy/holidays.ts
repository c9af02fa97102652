/**
 * Public holidays of a country, from a data set that no page loads. A country that the set does not know has none, so
 * that dates are earlier, never later.
 */
import type { PolicyProfile } from '../../../policy/profile/policy-profile.js';
import { addDays, type CalendarDate } from '../../../scheduling/calendar-date.js';

/** As far as the longest promise reaches that counts business days. */
const YEARS = 5;
const DAY = 86_400_000;

async function holidaysOf(place: string, first: number): Promise<CalendarDate[]> {
  const { default: Holidays } = await import('date-holidays');
  const [country = '', region] = place.split('-');
  const calendar = region === undefined ? new Holidays(country) : new Holidays(country, region);
  return Array.from({ length: YEARS }, (_, at) => calendar.getHolidays(first + at))
    .flat()
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end }) => {
      const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
      return Array.from({ length: days }, (_, at) => addDays(date.slice(0, 10), at));
    });
}

const known = new Map<string, Promise<CalendarDate[]>>();

/** Days on which a business does not work, of the year of a day and those after it; none where the profile names none. */
export function holidaysFrom({ holidays }: PolicyProfile, day: CalendarDate): Promise<readonly CalendarDate[]> {
  if (typeof holidays !== 'string') return Promise.resolve(holidays ?? []);
  const year = Number(day.slice(0, 4));
  const key = `${holidays} ${year}`;
  let days = known.get(key);
  if (!days) {
    days = holidaysOf(holidays, year);
    known.set(key, days);
    days.catch(() => known.delete(key));
  }
  return days;
}
