/**
 * The resource table: one row a calendar, written by every transaction that changes it. Owns the lock, and the version
 * that comes of it.
 */
import { sql, type Kysely } from 'kysely';
import type { Schema } from './schema.js';

/** Locks the rows of these resources, in the order given, and makes their versions grow. */
export async function lockResources(database: Kysely<Schema>, resourceIds: readonly string[]): Promise<void> {
  // A write, not `for update`: it makes the row where there is none yet, and not every database locks on a read.
  await database
    .insertInto('resource')
    .values(resourceIds.map((id) => ({ resource_id: id, turns: 1 })))
    .onConflict((conflict) => conflict.column('resource_id').doUpdateSet({ turns: sql`resource.turns + 1` }))
    .execute();
}

/** How often each was locked by a transaction that was committed. */
export async function findCalendarVersions(
  database: Kysely<Schema>,
  resourceIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (resourceIds.length === 0) return new Map();
  const rows = await database
    .selectFrom('resource')
    .select(['resource_id', 'turns'])
    .where('resource_id', 'in', resourceIds)
    .execute();
  return new Map(rows.map((row) => [row.resource_id, Number(row.turns)]));
}
