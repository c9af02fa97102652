/**
 * Until when an answer stays as it is by the passing of time alone: nobody books, and still the shortest notice moves
 * over starts, and the furthest day brings new ones. What bookings change is told by versions, and when holds end by the
 * store.
 */
import type { EpochMs } from '../../scheduling/time-zone.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** From this instant on a start is too soon to be booked. */
export function tooSoonFrom(start: EpochMs, noticeMinutes: number): EpochMs {
  return start - noticeMinutes * MINUTE + 1;
}

/**
 * From this instant on a start may have come within what can be booked that was too far away before. Starts, notice and
 * reach are whole minutes, and a start that is exactly as far away as may be is not within yet.
 */
export function nextMayOpen(now: EpochMs): EpochMs {
  return Math.ceil(now / MINUTE) * MINUTE + 1;
}

/** When the next day (UTC) begins. */
export function nextDay(now: EpochMs): EpochMs {
  return (Math.floor(now / DAY) + 1) * DAY;
}
