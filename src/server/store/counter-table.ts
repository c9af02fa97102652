/**
 * The table of counters: how often something happened in a window of time. Owns that one statement counts and looks, so
 * that no race counts one thing twice as the first.
 */
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Int64, Migration, Schema } from './schema.js';
import type { Counted, Counters } from './store.js';

/** One row a thing that is counted. */
export interface CounterTable {
  key_hash: string;
  count: Int64;
  ends_at: Int64;
}

/** The table of this file. */
export interface CounterTables {
  counter: CounterTable;
}

/** Makes the table. */
export const createCounterTable: Migration = async ({ schema }) => {
  await schema
    .createTable('counter')
    .addColumn('key_hash', 'varchar(64)', (column) => column.primaryKey())
    .addColumn('count', 'bigint', (column) => column.notNull())
    .addColumn('ends_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('counter_end').on('counter').column('ends_at').execute();
};

/** Removes what ended by `now`. */
export async function deleteEndedCounters(database: Kysely<Schema>, now: number): Promise<void> {
  await database.deleteFrom('counter').where('ends_at', '<=', now).execute();
}

/** The calls in a transaction. */
export class SqlCounters implements Counters {
  readonly #database: Kysely<Schema>;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
  }

  async count(keyHash: string, now: number, window: number): Promise<Counted> {
    const isOver = sql`counter.ends_at <= ${now}`;
    const row = await this.#database
      .insertInto('counter')
      .values({ key_hash: keyHash, count: 1, ends_at: now + window })
      .onConflict((conflict) =>
        conflict.column('key_hash').doUpdateSet({
          count: sql<number>`case when ${isOver} then 1 else counter.count + 1 end`,
          ends_at: sql<number>`case when ${isOver} then excluded.ends_at else counter.ends_at end`,
        }),
      )
      .returning(['count', 'ends_at'])
      .executeTakeFirstOrThrow();
    return { count: Number(row.count), endsAt: Number(row.ends_at) };
  }

  async countOf(keyHash: string, now: number): Promise<number> {
    const row = await this.#database
      .selectFrom('counter')
      .select('count')
      .where('key_hash', '=', keyHash)
      .where('ends_at', '>', now)
      .executeTakeFirst();
    return Number(row?.count ?? 0);
  }
}
