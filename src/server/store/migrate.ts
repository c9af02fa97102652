/**
 * Brings the tables of a database to what this code expects. Owns the order of the steps and the version row; the steps
 * are in `schema.ts`.
 */
import type { Kysely } from 'kysely';
import { MIGRATIONS } from './schema.js';
import type { Schema } from './schema.js';

/**
 * Runs the steps that the database lacks. The transaction passed in must be the only one that migrates. Throws when a
 * later release has made the tables: an older one would not know what they mean.
 */
export async function migrateTables(database: Kysely<Schema>): Promise<void> {
  await database.schema
    .createTable('schema_version')
    .ifNotExists()
    .addColumn('id', 'bigint', (column) => column.primaryKey())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .execute();
  const row = await database.selectFrom('schema_version').select('version').executeTakeFirst();
  const version = Number(row?.version ?? 0);
  if (version > MIGRATIONS.length) {
    throw new Error(
      `The database is at version ${version} and this release of punctual knows ${MIGRATIONS.length}: install a newer release.`,
    );
  }
  if (version === MIGRATIONS.length) return;
  for (const step of MIGRATIONS.slice(version)) await step(database);
  await database
    .insertInto('schema_version')
    .values({ id: 1, version: MIGRATIONS.length })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ version: MIGRATIONS.length }))
    .execute();
}
