import type { PartialDate } from './partial-date.js';

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
