/** When an appointment is, as messages say it: by the visitor's clock, and by the business's where that shows another time. */
import { isTimeZone, offsetAt, type EpochMs } from '../../scheduling/time-zone.js';

const STYLES = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  short: { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How much room there is. */
export type TimeStyle = keyof typeof STYLES;

/** An instant by one zone's clock, with the zone. */
export function formatTime(language: string, zone: string, style: TimeStyle, instant: EpochMs): string {
  const format = new Intl.DateTimeFormat(language, {
    calendar: 'gregory',
    timeZone: zone,
    timeZoneName: 'short',
    ...STYLES[style],
  });
  return format.format(instant);
}

/** By whose clocks a time is told. */
export interface TimeZones {
  readonly visitor: string;
  readonly business: string;
}

/** The visitor's time, and the business's where their clocks differ at that instant. */
export function timesOf(
  language: string,
  { visitor, business }: TimeZones,
  style: TimeStyle,
  instant: EpochMs,
): { readonly own: string; readonly theirs?: string } {
  // A zone that a newer browser knows and this machine does not is told by the business's clock.
  const zone = isTimeZone(visitor) ? visitor : business;
  const own = formatTime(language, zone, style, instant);
  if (offsetAt(zone, instant) === offsetAt(business, instant)) return { own };
  return { own, theirs: formatTime(language, business, style, instant) };
}
