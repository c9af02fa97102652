/**
 * The store on a SQL database. Owns where a transaction begins, ends and is run again. A lock of the resource's row lets
 * one transaction at a time look and take; the claim table's primary key holds even where that lock does not.
 */
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { findBooking, findBusy, findNextExpiry, findResourcesToSweep } from './booking-table.js';
import { findCalendarVersions } from './resource-table.js';
import { removeExpiredHolds } from './claim-table.js';
import { deleteEndedCounters } from './counter-table.js';
import { deleteExpiredFiles, findFile, findSubmission } from './form-tables.js';
import { deleteAnswersBefore } from './idempotency-table.js';
import { migrateTables } from './migrate.js';
import { deleteOldMessages } from './outbox-table.js';
import { deleteOldPayments } from './payment-table.js';
import { retrying } from './retry.js';
import type { Schema } from './schema.js';
import { DIALECTS } from './sql-dialect.js';
import type { SqlDialect } from './sql-dialect.js';
import { SqlTransaction } from './sql-transaction.js';
import type { Store } from './store.js';
import { deleteEndedVerifications } from './verification-table.js';

/**
 * A store over Kysely. `reader` is asked for what needs no transaction: a database with one connection needs another
 * there, or reading waits for every transaction. Closing the store closes both.
 */
export function createSqlStore(database: Kysely<Schema>, dialect: SqlDialect, reader = database): Store {
  const { isolation, isRetryable, lockMigration, rowsAsJson } = DIALECTS[dialect];

  const inTransaction = <T>(work: (database: Kysely<Schema>) => Promise<T>): Promise<T> => {
    const transaction = database.transaction();
    const begun = isolation ? transaction.setIsolationLevel(isolation) : transaction;
    return retrying(isRetryable, () => begun.execute(work));
  };
  const read = <T>(work: () => Promise<T>): Promise<T> => retrying(isRetryable, work);

  return {
    migrate: () =>
      inTransaction(async (migrating) => {
        await lockMigration(migrating);
        await migrateTables(migrating);
      }),
    transaction: (work) => inTransaction((begun) => work(new SqlTransaction(begun))),
    busy: (query) => read(() => findBusy(reader, rowsAsJson, query)),
    calendarVersions: (resourceIds) => read(() => findCalendarVersions(reader, resourceIds)),
    nextExpiry: (resourceIds, now) => read(() => findNextExpiry(reader, resourceIds, now)),
    find: (id) => read(() => findBooking(reader, id)),

    findSubmission: (id) => read(() => findSubmission(reader, id)),
    findFile: (id) => read(() => findFile(reader, id)),

    async sweep(now, answersBefore) {
      for (const resourceId of await read(() => findResourcesToSweep(reader, now))) {
        await inTransaction(async (sweeping) => {
          await new SqlTransaction(sweeping).lock([resourceId]);
          await removeExpiredHolds(sweeping, resourceId, now);
        });
      }
      await inTransaction((sweeping) => deleteAnswersBefore(sweeping, answersBefore));
      await inTransaction((sweeping) => deleteExpiredFiles(sweeping, now));
      await inTransaction((sweeping) => deleteEndedVerifications(sweeping, now));
      await inTransaction((sweeping) => deleteEndedCounters(sweeping, now));
      await inTransaction((sweeping) => deleteOldPayments(sweeping, now));
      await inTransaction((sweeping) => deleteOldMessages(sweeping, now));
    },

    async ping() {
      await read(() => sql`select 1`.execute(reader));
    },

    async close() {
      await database.destroy();
      if (reader !== database) await reader.destroy();
    },
  };
}
