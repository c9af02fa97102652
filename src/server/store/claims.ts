/**
 * What a booking takes of a resource's time, as claim rows. Owns the model alone: which units, which session, which
 * seats. Knows no database. Seat 0 of a unit is its guard and says which session has the unit; the participants of a
 * session with several seats have theirs, 1 to capacity, at the unit in which the session starts.
 */
import { CLAIM_UNIT_MINUTES } from './store.js';
import type { BookingRecord } from './store.js';

const UNIT = CLAIM_UNIT_MINUTES * 60_000;

/** The seat that guards a unit. */
export const GUARD = 0;

/** One row of the claim table. No two have the same resource, unit and seat: that is what keeps two visitors apart. */
export interface ClaimRow {
  readonly resourceId: string;
  /** Number of the unit since 1970. */
  readonly unit: number;
  readonly seat: number;
  /** Whose row it is. A guard belongs to its session. */
  readonly bookingId: string;
  readonly session: string;
}

/** The units `[first, end)` that a record takes. */
export function unitsOf(record: Pick<BookingRecord, 'from' | 'to'>): { readonly first: number; readonly end: number } {
  return { first: Math.floor(record.from / UNIT), end: Math.ceil(record.to / UNIT) };
}

/** Who may be in a unit together: nobody else, or all bookings of the same service, start and length. */
export function sessionOf(record: Pick<BookingRecord, 'id' | 'capacity' | 'serviceId' | 'start' | 'duration'>): string {
  return record.capacity === 1 ? record.id : `${record.serviceId}/${record.start}/${record.duration}`;
}

/** True for a hold whose time is free again. */
export function isExpiredHold(record: Pick<BookingRecord, 'status' | 'expiresAt'>, now: number): boolean {
  return record.status === 'held' && record.expiresAt !== undefined && record.expiresAt <= now;
}

/**
 * The rows that a record has to add to those that its units have already, in order; `undefined` when there is no room
 * for it.
 */
export function planClaim(record: BookingRecord, taken: readonly ClaimRow[]): ClaimRow[] | undefined {
  const session = sessionOf(record);
  if (taken.some((row) => row.session !== session)) return undefined;
  const { resourceId } = record;
  const guarded = new Set(taken.filter((row) => row.seat === GUARD).map((row) => row.unit));
  const rows: ClaimRow[] = [];
  const { first, end } = unitsOf(record);
  for (let unit = first; unit < end; unit += 1) {
    if (!guarded.has(unit)) rows.push({ resourceId, unit, seat: GUARD, bookingId: session, session });
  }
  if (record.capacity === 1) return record.party === 1 ? rows : undefined;

  const occupied = new Set(taken.filter((row) => row.seat !== GUARD).map((row) => row.seat));
  if (occupied.size + record.party > record.capacity) return undefined;
  // The start, not the first unit: buffers may have been changed between two bookings of one session.
  const unit = Math.floor(record.start / UNIT);
  for (let seat = 1, left = record.party; left > 0; seat += 1) {
    if (occupied.has(seat)) continue;
    rows.push({ resourceId, unit, seat, bookingId: record.id, session });
    left -= 1;
  }
  return rows;
}
