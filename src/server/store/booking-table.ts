/**
 * The booking table: records in, records out. Owns how a record is written as a row; what time it takes is in the claim
 * table. Rows that a statement changed are counted by what it returns, since libsql's own count cannot be relied upon.
 */
import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely';
import type { RowsAsJson } from './sql-dialect.js';
import type { BookingTable, Schema } from './schema.js';
import type { BookingDetailsRecord, BookingRecord, BusyQuery, BusyRecord } from './store.js';

function valuesOf(record: BookingRecord) {
  return {
    status: record.status,
    service_id: record.serviceId,
    location_id: record.locationId ?? null,
    start_at: record.start,
    duration: record.duration,
    taken_from: record.from,
    taken_to: record.to,
    party: record.party,
    capacity: record.capacity,
    expires_at: record.expiresAt ?? null,
    details: record.details ? JSON.stringify(record.details) : null,
    token_hash: record.tokenHash ?? null,
    cancellation_reason: record.cancellationReason ?? null,
    version: record.version,
    created_at: record.createdAt,
    updated_at: record.updatedAt,
  };
}

function recordOf(row: Selectable<BookingTable>): BookingRecord {
  return {
    id: row.id,
    resourceId: row.resource_id,
    status: row.status as BookingRecord['status'],
    serviceId: row.service_id,
    start: Number(row.start_at),
    duration: Number(row.duration),
    from: Number(row.taken_from),
    to: Number(row.taken_to),
    party: Number(row.party),
    capacity: Number(row.capacity),
    version: Number(row.version),
    createdAt: Number(row.created_at),
    updatedAt: Number(row.updated_at),
    ...(row.location_id !== null && { locationId: row.location_id }),
    ...(row.expires_at !== null && { expiresAt: Number(row.expires_at) }),
    ...(row.details !== null && { details: JSON.parse(row.details) as BookingDetailsRecord }),
    ...(row.token_hash !== null && { tokenHash: row.token_hash }),
    ...(row.cancellation_reason !== null && { cancellationReason: row.cancellation_reason }),
  };
}

/** The record with this id. */
export async function findBooking(database: Kysely<Schema>, id: string): Promise<BookingRecord | undefined> {
  const row = await database.selectFrom('booking').selectAll().where('id', '=', id).executeTakeFirst();
  return row && recordOf(row);
}

/** Records of what somebody has or had booked, oldest first, for which a condition holds. */
export async function findBookingsWith(
  database: Kysely<Schema>,
  condition: RawBuilder<boolean>,
): Promise<BookingRecord[]> {
  const query = database.selectFrom('booking').selectAll().where('status', '<>', 'held').where(condition);
  return (await query.orderBy('created_at').orderBy('id').execute()).map(recordOf);
}

/** Records of appointments that were over by an instant, oldest first. */
export function findBookingsEndedBy(database: Kysely<Schema>, instant: number): Promise<BookingRecord[]> {
  return findBookingsWith(database, sql`start_at + duration * 60000 <= ${instant}`);
}

/** Writes a new record. */
export async function insertBooking(database: Kysely<Schema>, record: BookingRecord): Promise<void> {
  await database
    .insertInto('booking')
    .values({ resource_id: record.resourceId, id: record.id, ...valuesOf(record) })
    .execute();
}

/** Replaces the record that has this id and version; `false` when there is none. */
export async function updateBooking(
  database: Kysely<Schema>,
  record: BookingRecord,
  expectedVersion: number,
): Promise<boolean> {
  const inPlace = await database
    .updateTable('booking')
    .set(valuesOf(record))
    .where('resource_id', '=', record.resourceId)
    .where('id', '=', record.id)
    .where('version', '=', expectedVersion)
    .returning('id')
    .execute();
  if (inPlace.length > 0) return true;
  // Moved to another resource: a table that is spread by the resource lets no row change it.
  const elsewhere = await database
    .deleteFrom('booking')
    .where('id', '=', record.id)
    .where('resource_id', '<>', record.resourceId)
    .where('version', '=', expectedVersion)
    .returning('id')
    .execute();
  if (elsewhere.length === 0) return false;
  await insertBooking(database, record);
  return true;
}

/** Removes records of one resource. Their claims are the caller's. */
export async function deleteBookings(
  database: Kysely<Schema>,
  resourceId: string,
  ids: readonly string[],
): Promise<void> {
  await database.deleteFrom('booking').where('resource_id', '=', resourceId).where('id', 'in', ids).execute();
}

/** Ids of the holds of a resource that expired by `now`; with a stretch, those that overlap it. */
export async function findExpiredHolds(
  database: Kysely<Schema>,
  resourceId: string,
  now: number,
  within?: { readonly from: number; readonly to: number },
): Promise<string[]> {
  let query = database
    .selectFrom('booking')
    .select('id')
    .where('resource_id', '=', resourceId)
    .where('expires_at', '<=', now)
    .where('status', '=', 'held');
  if (within) query = query.where('taken_to', '>', within.from).where('taken_from', '<', within.to);
  return (await query.execute()).map((row) => row.id);
}

/** When the first hold of these resources ends that is live now. */
export async function findNextExpiry(
  database: Kysely<Schema>,
  resourceIds: readonly string[],
  now: number,
): Promise<number | undefined> {
  if (resourceIds.length === 0) return undefined;
  const row = await database
    .selectFrom('booking')
    .select('expires_at')
    .where('resource_id', 'in', resourceIds)
    .where('expires_at', '>', now)
    .where('status', '=', 'held')
    .orderBy('expires_at')
    .limit(1)
    .executeTakeFirst();
  return row && Number(row.expires_at);
}

/** Resources that have expired holds. */
export async function findResourcesToSweep(database: Kysely<Schema>, now: number): Promise<string[]> {
  const rows = await database
    .selectFrom('booking')
    .select('resource_id')
    .distinct()
    .where('expires_at', '<=', now)
    .where('status', '=', 'held')
    .execute();
  return rows.map((row) => row.resource_id);
}

/**
 * What is taken, as availability asks for it. Comes as one JSON text, since drivers need most of their time to make
 * thousands of rows into objects.
 */
export async function findBusy(
  database: Kysely<Schema>,
  rowsAsJson: RowsAsJson,
  query: BusyQuery,
): Promise<BusyRecord[]> {
  if (query.resourceIds.length === 0) return [];
  let select = database
    .selectFrom('booking')
    .select([
      'resource_id as resourceId',
      'taken_from as from',
      'taken_to as to',
      'service_id as serviceId',
      'start_at as start',
      'party',
    ])
    .where('resource_id', 'in', query.resourceIds)
    .where('taken_to', '>', query.from)
    .where('taken_from', '<', query.to)
    .where('status', '<>', 'cancelled')
    .where((is) => is.or([is('status', '<>', 'held'), is('expires_at', 'is', null), is('expires_at', '>', query.now)]));
  if (query.exceptId !== undefined) select = select.where('id', '<>', query.exceptId);
  const { rows } = await database.selectNoFrom(rowsAsJson(select).as('rows')).executeTakeFirstOrThrow();
  return (typeof rows === 'string' ? JSON.parse(rows) : rows) as BusyRecord[];
}
