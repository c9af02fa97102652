/**
 * The tables of telephone numbers: which have told the carrier STOP, and which consent records a number bears. Both know a
 * number by its hash alone, since all they are asked is about a number that somebody has at hand.
 */
import type { Kysely } from 'kysely';
import type { Int64, Migration, Schema } from './schema.js';
import type { SmsNumbers } from './store.js';

/** One row a number that is stopped. */
export interface SmsStopTable {
  number_hash: string;
  since: Int64;
}

/** One row a record that gave consent for a number. */
export interface SmsConsentTable {
  number_hash: string;
  record_id: string;
}

/** The tables of this file. */
export interface SmsNumberTables {
  sms_stop: SmsStopTable;
  sms_consent: SmsConsentTable;
}

/** Makes the tables. */
export const createSmsNumberTables: Migration = async ({ schema }) => {
  await schema
    .createTable('sms_stop')
    .addColumn('number_hash', 'varchar(64)', (column) => column.primaryKey())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('sms_consent')
    .addColumn('number_hash', 'varchar(64)', (column) => column.notNull())
    .addColumn('record_id', 'varchar(64)', (column) => column.notNull())
    .addPrimaryKeyConstraint('sms_consent_key', ['number_hash', 'record_id'])
    .execute();
};

/** The calls in a transaction. */
export class SqlSmsNumbers implements SmsNumbers {
  readonly #database: Kysely<Schema>;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
  }

  async isStopped(numberHash: string): Promise<boolean> {
    const query = this.#database.selectFrom('sms_stop').select('since').where('number_hash', '=', numberHash);
    return (await query.executeTakeFirst()) !== undefined;
  }

  async stop(numberHash: string, now: number): Promise<boolean> {
    const written = await this.#database
      .insertInto('sms_stop')
      .values({ number_hash: numberHash, since: now })
      .onConflict((conflict) => conflict.column('number_hash').doNothing())
      .returning('since')
      .execute();
    return written.length > 0;
  }

  async start(numberHash: string): Promise<boolean> {
    const query = this.#database.deleteFrom('sms_stop').where('number_hash', '=', numberHash);
    return (await query.returning('since').execute()).length > 0;
  }

  async remember(numberHash: string, recordId: string): Promise<void> {
    await this.#database
      .insertInto('sms_consent')
      .values({ number_hash: numberHash, record_id: recordId })
      .onConflict((conflict) => conflict.columns(['number_hash', 'record_id']).doNothing())
      .execute();
  }

  async recordsOf(numberHash: string): Promise<string[]> {
    const query = this.#database.selectFrom('sms_consent').select('record_id').where('number_hash', '=', numberHash);
    return (await query.orderBy('record_id').execute()).map(({ record_id: id }) => id);
  }
}
