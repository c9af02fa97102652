/**
 * Dates, times, lengths and prices as people read them. Owns the styles and a cache of the formatters, which are dear
 * to make. Knows no default language and no default zone.
 */
import type { CalendarDate, CalendarMonth } from '../scheduling/calendar-date.js';
import type { EpochMs } from '../scheduling/time-zone.js';

const DATE_STYLES = {
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  weekdayShort: { weekday: 'short' },
  date: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  dayAndMonth: { weekday: 'long', day: 'numeric', month: 'long' },
  dayAndMonthShort: { weekday: 'short', day: 'numeric', month: 'short' },
  dayRange: { day: 'numeric', month: 'long', year: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
  zone: { timeZoneName: 'long' },
  zoneShort: { timeZoneName: 'short' },
  offset: { timeZoneName: 'shortOffset' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How much of an instant is shown. */
export type DateStyle = keyof typeof DATE_STYLES;

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: string, zone: string, style: DateStyle): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${style}`;
  let format = dateFormats.get(key);
  if (!format) {
    // The grid is Gregorian, so its days must not be named after another calendar.
    format = new Intl.DateTimeFormat(language, { calendar: 'gregory', timeZone: zone, ...DATE_STYLES[style] });
    dateFormats.set(key, format);
  }
  return format;
}

/** An instant, as the wall clocks of a zone show it. */
export function formatInstant(language: string, zone: string, style: DateStyle, instant: EpochMs): string {
  return dateFormat(language, zone, style).format(instant);
}

/** A day, or the first day of a month given as `YYYY-MM`: neither has a zone. */
export function formatDate(language: string, style: DateStyle, date: CalendarDate): string {
  return dateFormat(language, 'UTC', style).format(Date.parse(date));
}

/** From one day to another, as in `16 – 22 March 2026`. */
export function formatDateRange(language: string, from: CalendarDate, to: CalendarDate): string {
  return dateFormat(language, 'UTC', 'dayRange').formatRange(Date.parse(from), Date.parse(to));
}

/** One month, or the first and the last of several, as in `March – April 2026`. */
export function formatMonths(language: string, months: readonly CalendarMonth[]): string {
  const [first = '', last = first] = [months[0], months.at(-1)];
  return dateFormat(language, 'UTC', 'month').formatRange(Date.parse(first), Date.parse(last));
}

/** What a zone is called at an instant: in words (`zone`), short (`zoneShort`) or as its `offset`. */
export function formatZone(
  language: string,
  zone: string,
  style: 'zone' | 'zoneShort' | 'offset',
  instant: EpochMs,
): string {
  const parts = dateFormat(language, zone, style).formatToParts(instant);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

function formatUnit(language: string, unit: 'hour' | 'minute', value: number): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

/** A length in minutes, as in `1 hr 30 min`. */
export function formatDuration(language: string, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    ...(hours ? [formatUnit(language, 'hour', hours)] : []),
    ...(rest || !hours ? [formatUnit(language, 'minute', rest)] : []),
  ];
  return new Intl.ListFormat(language, { type: 'unit', style: 'narrow' }).format(parts);
}

/** An amount in the currency's minor unit, without empty cents. */
export function formatPrice(language: string, price: { readonly amount: number; readonly currency: string }): string {
  const style = { style: 'currency', currency: price.currency } as const;
  const digits = new Intl.NumberFormat(language, style).resolvedOptions().maximumFractionDigits ?? 2;
  const amount = price.amount / 10 ** digits;
  return new Intl.NumberFormat(language, {
    ...style,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : digits,
  }).format(amount);
}

/** The language, with times in twelve or twenty-four hours; with its own where neither is said. */
export function withHourCycle(language: string, hours: string | undefined): string {
  return hours ? new Intl.Locale(language, { hourCycle: hours === '12' ? 'h12' : 'h23' }).toString() : language;
}
