/** What differs between the databases. Owns every such difference, so that the statements elsewhere are the same for all. */
import { sql } from 'kysely';
import type { Kysely, RawBuilder, SelectQueryBuilder } from 'kysely';
import { jsonArrayFrom as postgresJsonArrayFrom } from 'kysely/helpers/postgres';
import { jsonArrayFrom as sqliteJsonArrayFrom } from 'kysely/helpers/sqlite';
import { LostRaceError } from './claim-table.js';
import type { Schema } from './schema.js';

/** A database, or one that speaks as it does. */
export type SqlDialect = 'sqlite' | 'postgres';

/** Makes one JSON array of all rows of a query, in the database: text, or parsed where the driver does that. */
export type RowsAsJson = <Row>(query: SelectQueryBuilder<Schema, 'booking', Row>) => RawBuilder<unknown>;

/** How one database is dealt with. */
export interface DialectTraits {
  /** What a transaction asks for; SQLite has one kind alone. */
  readonly isolation?: 'read committed';
  readonly rowsAsJson: RowsAsJson;
  /** Keeps other processes from migrating until the transaction ends. */
  readonly lockMigration: (database: Kysely<Schema>) => Promise<void>;
  /** True when the same work may succeed if it is run again. */
  readonly isRetryable: (error: unknown) => boolean;
}

/** Any number, as long as nothing else in the database uses it. */
const MIGRATION_LOCK = 7_221_908_346;

/** SQLSTATE: serialization_failure, deadlock_detected. */
const POSTGRES_RETRY = /^(40001|40P01)$/;

/** Busy, also as SQLITE_BUSY_SNAPSHOT and SQLITE_BUSY_RECOVERY. */
const SQLITE_RETRY = /^SQLITE_BUSY/;

const retryOn =
  (codes: RegExp) =>
  (error: unknown): boolean =>
    error instanceof LostRaceError || (error instanceof Error && 'code' in error && codes.test(String(error.code)));

/** How each database is dealt with. */
export const DIALECTS: Readonly<Record<SqlDialect, DialectTraits>> = {
  sqlite: {
    rowsAsJson: sqliteJsonArrayFrom,
    // Its transactions begin with the write lock of the whole file; see `sqlite-database.ts`.
    lockMigration: () => Promise.resolve(),
    isRetryable: retryOn(SQLITE_RETRY),
  },
  postgres: {
    rowsAsJson: postgresJsonArrayFrom,
    // Who waited for a lock must see what was committed meanwhile, whatever the database's default is.
    isolation: 'read committed',
    lockMigration: async (database) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(database);
    },
    isRetryable: retryOn(POSTGRES_RETRY),
  },
};
