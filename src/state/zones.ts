/** The clocks of zones, one each: they remember offsets, so that making them anew would be dear. */
import { createZoneClock } from '../scheduling/time-zone.js';
import type { ZoneClock } from '../scheduling/time-zone.js';

const clocks = new Map<string, ZoneClock>();

/** The clock of a zone. An unknown zone is a `RangeError`. */
export function zoneClock(zone: string): ZoneClock {
  let clock = clocks.get(zone);
  if (!clock) clocks.set(zone, (clock = createZoneClock(zone)));
  return clock;
}

/** The visitor's zone; UTC where the browser does not tell. */
export function visitorZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
