/** When the clocks of a zone change. Pure: the stretch that is looked at is passed in. */
import type { EpochMs, ZoneClock } from './time-zone.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** One change of a zone's clocks; offsets in minutes, east is positive. */
export interface ZoneChange {
  /** The first instant at which the wall shows the new offset. */
  readonly at: EpochMs;
  readonly from: number;
  readonly to: number;
}

/** The instant in `(low, high]` from which on the offset is another than at `low`, to the minute. */
function changeBetween(clock: ZoneClock, low: EpochMs, high: EpochMs): EpochMs {
  const before = clock.offset(low);
  let [from, to] = [low, high];
  while (to - from > MINUTE) {
    const middle = from + Math.floor((to - from) / 2 / MINUTE) * MINUTE;
    if (clock.offset(middle) === before) from = middle;
    else to = middle;
  }
  return to;
}

/** The changes in `(from, to]`, in order; no zone changes its clocks twice within a day. */
export function zoneChanges(clock: ZoneClock, from: EpochMs, to: EpochMs): ZoneChange[] {
  const changes: ZoneChange[] = [];
  for (let at = from; at < to; at += DAY) {
    const [before, after] = [clock.offset(at), clock.offset(Math.min(at + DAY, to))];
    if (before !== after) {
      changes.push({ at: changeBetween(clock, at, Math.min(at + DAY, to)), from: before, to: after });
    }
  }
  return changes;
}
