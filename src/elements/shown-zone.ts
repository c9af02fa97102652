import type { Business } from '../protocol/business.js';
import { isTimeZone } from '../scheduling/time-zone.js';
import type { ZoneClock } from '../scheduling/time-zone.js';
import { visitorZone, zoneClock } from '../state/zones.js';
import { checkedAttribute } from './checked-attribute.js';

/** The clock of the zone that a `timezone` attribute names; the visitor's where it names none. */
export function shownZone(timezone: string | undefined): ZoneClock {
  return zoneClock(checkedAttribute('timezone', timezone, isTimeZone, 'this is no time zone') ?? visitorZone());
}

/** The business's clock, unless this browser does not know its zone. */
export function businessZoneOf(business: Business | undefined): ZoneClock | undefined {
  return business && isTimeZone(business.timeZone) ? zoneClock(business.timeZone) : undefined;
}
