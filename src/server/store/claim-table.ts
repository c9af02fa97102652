/**
 * The claim table: takes time and gives it back. Owns the statements; which rows a booking needs is in `claims.ts`. Runs
 * in a transaction that has the resource's lock.
 */
import type { Kysely } from 'kysely';
import { deleteBookings, findExpiredHolds } from './booking-table.js';
import { GUARD, planClaim, unitsOf } from './claims.js';
import type { ClaimRow } from './claims.js';
import type { ClaimTable, Schema } from './schema.js';
import type { BookingRecord } from './store.js';

/** Five values a row, and SQLite takes 32 766 values in a statement. */
const ROWS_PER_INSERT = 5000;

/** Another transaction took the time between the look and the insert: run again, this one sees what the other did. */
export class LostRaceError extends Error {
  override readonly name = 'LostRaceError';
}

/** Takes the record's time. `false`: there is no room, and the claims that the record had stay as they were. */
export async function claimTime(database: Kysely<Schema>, record: BookingRecord, now: number): Promise<boolean> {
  const earlier = await releaseTime(database, record.resourceId, [record.id]);
  let rows = planClaim(record, await rowsWithin(database, record));
  if (!rows && (await removeExpiredHolds(database, record.resourceId, now, record))) {
    rows = planClaim(record, await rowsWithin(database, record));
  }
  await insertRows(database, rows ?? earlier);
  return rows !== undefined;
}

/** Removes what these bookings have of a resource, and the guards of sessions that are empty then. Gives what it removed. */
export async function releaseTime(
  database: Kysely<Schema>,
  resourceId: string,
  bookingIds: readonly string[],
): Promise<ClaimRow[]> {
  const own = await deleteRowsOf(database, resourceId, bookingIds);
  const seats = own.filter((row) => row.seat !== GUARD);
  if (seats.length === 0) return own;
  const others = await database
    .selectFrom('claim')
    .select('session')
    .distinct()
    .where('resource_id', '=', resourceId)
    .where(
      'unit',
      'in',
      seats.map((row) => row.unit),
    )
    .where('seat', '<>', GUARD)
    .execute();
  const inUse = new Set(others.map((row) => row.session));
  const empty = [...new Set(seats.map((row) => row.session))].filter((session) => !inUse.has(session));
  return empty.length === 0 ? own : [...own, ...(await deleteRowsOf(database, resourceId, empty))];
}

/**
 * Removes the holds of a resource that expired by `now`, records and claims; with a record, those in its way. Gives
 * whether there were any.
 */
export async function removeExpiredHolds(
  database: Kysely<Schema>,
  resourceId: string,
  now: number,
  inTheWayOf?: BookingRecord,
): Promise<boolean> {
  const expired = await findExpiredHolds(database, resourceId, now, inTheWayOf);
  const ids = expired.filter((id) => id !== inTheWayOf?.id);
  if (ids.length === 0) return false;
  await releaseTime(database, resourceId, ids);
  await deleteBookings(database, resourceId, ids);
  return true;
}

/** A guard's booking is its session, so this removes guards too. */
async function deleteRowsOf(database: Kysely<Schema>, resourceId: string, ids: readonly string[]): Promise<ClaimRow[]> {
  const rows = await database
    .deleteFrom('claim')
    .where('resource_id', '=', resourceId)
    .where('booking_id', 'in', ids)
    .returning(['resource_id', 'unit', 'seat', 'booking_id', 'session'])
    .execute();
  return rows.map(rowOf);
}

async function rowsWithin(database: Kysely<Schema>, record: BookingRecord): Promise<ClaimRow[]> {
  const { first, end } = unitsOf(record);
  const rows = await database
    .selectFrom('claim')
    .selectAll()
    .where('resource_id', '=', record.resourceId)
    .where('unit', '>=', first)
    .where('unit', '<', end)
    .execute();
  return rows.map(rowOf);
}

/** One statement for all rows: they are there together or, where another transaction was quicker, not counted on. */
async function insertRows(database: Kysely<Schema>, rows: readonly ClaimRow[]): Promise<void> {
  for (let first = 0; first < rows.length; first += ROWS_PER_INSERT) {
    const part = rows.slice(first, first + ROWS_PER_INSERT);
    const inserted = await database
      .insertInto('claim')
      .values(
        part.map(({ resourceId, unit, seat, bookingId, session }) => ({
          resource_id: resourceId,
          unit,
          seat,
          booking_id: bookingId,
          session,
        })),
      )
      .onConflict((conflict) => conflict.columns(['resource_id', 'unit', 'seat']).doNothing())
      .returning('unit')
      .execute();
    if (inserted.length < part.length) throw new LostRaceError('Another transaction took this time.');
  }
}

function rowOf(row: { [Column in keyof ClaimTable]: string | number }): ClaimRow {
  return {
    resourceId: String(row.resource_id),
    unit: Number(row.unit),
    seat: Number(row.seat),
    bookingId: String(row.booking_id),
    session: String(row.session),
  };
}
