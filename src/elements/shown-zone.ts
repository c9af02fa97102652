import type { Business } from '../protocol/business.js';
import { isTimeZone } from '../scheduling/time-zone.js';
import type { ZoneClock } from '../scheduling/time-zone.js';
import { visitorZone, zoneClock } from '../state/zones.js';
import { checkedAttribute } from './checked-attribute.js';

/** Whose zone is shown, and whether the visitor can choose another. */
export type TimezoneMode = 'visitor' | 'business' | 'locked';

const MODES: readonly string[] = ['visitor', 'business', 'locked'] satisfies TimezoneMode[];

/** The attributes that say which zone is shown. */
export interface ZoneWishes {
  readonly timezone?: string | undefined;
  readonly timezoneMode?: string | undefined;
}

/** The mode that a `timezone-mode` attribute names; the visitor's where it names none. */
export function timezoneModeOf({ timezone, timezoneMode }: ZoneWishes): TimezoneMode {
  const isMode = (text: string): boolean => MODES.includes(text);
  const mode = checkedAttribute('timezone-mode', timezoneMode, isMode, 'write visitor, business or locked');
  const wanted = 'it takes a timezone attribute, the visitor’s is shown';
  if (mode === 'locked') checkedAttribute('timezone-mode', mode, () => Boolean(timezone), wanted);
  return (mode as TimezoneMode | undefined) ?? 'visitor';
}

/** The hours that an `hour-cycle` attribute asks for. */
export function checkedHourCycle(hours: string | undefined): string | undefined {
  return checkedAttribute('hour-cycle', hours, (text) => text === '12' || text === '24', 'write 12 or 24');
}

/** The clock of the zone to show: the business's or the one that `timezone` names; the visitor's where there is none. */
export function shownZone(wishes: ZoneWishes, business: Business | undefined): ZoneClock {
  const own = timezoneModeOf(wishes) === 'business' ? businessZoneOf(business) : undefined;
  const named = checkedAttribute('timezone', wishes.timezone, isTimeZone, 'this is no time zone');
  return own ?? zoneClock(named ?? visitorZone());
}

/** The business's clock, unless this browser does not know its zone. */
export function businessZoneOf(business: Business | undefined): ZoneClock | undefined {
  return business && isTimeZone(business.timeZone) ? zoneClock(business.timeZone) : undefined;
}
