/**
 * The tables of evidence: consent records, the texts that they name, and the numbers that are not to be texted. Owns how
 * a record is written as a row. There is no statement that changes or removes a record.
 */
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { ShownText, StoredConsent } from '../../policy/consent/consent-record.js';
import type { Int64, Migration, Schema } from './schema.js';
import type { ConsentLedger, SmsOptOuts } from './store.js';

/** One row a record. What is searched for has a column; the record itself is JSON, as it was sent and stamped. */
export interface ConsentTable {
  record_id: string;
  subject_ref: string;
  /** Which of the subject's records it is, counted from 0: two may have come within a millisecond. */
  position: Int64;
  received_at: Int64;
  record: string;
}

/** One row a text, under its SHA-256. */
export interface ConsentTextTable {
  sha256: string;
  locale: string;
  body: string;
}

/** One row a number whose owner has withdrawn. */
export interface SmsOptOutTable {
  number: string;
  since: Int64;
}

/** The tables of this file. */
export interface ConsentTables {
  consent: ConsentTable;
  consent_text: ConsentTextTable;
  sms_opt_out: SmsOptOutTable;
}

/** Makes the tables. */
export const createConsentTables: Migration = async ({ schema }) => {
  await schema
    .createTable('consent')
    .addColumn('record_id', 'varchar(64)', (column) => column.primaryKey())
    .addColumn('subject_ref', sql`varchar(255)`, (column) => column.notNull())
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('record', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('consent_subject').on('consent').column('subject_ref').execute();
  await schema
    .createTable('consent_text')
    .addColumn('sha256', 'varchar(64)', (column) => column.primaryKey())
    .addColumn('locale', 'varchar(35)', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('sms_opt_out')
    .addColumn('number', 'varchar(32)', (column) => column.primaryKey())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .execute();
};

/** The ledger in a transaction. */
export class SqlConsentLedger implements ConsentLedger {
  readonly #database: Kysely<Schema>;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
  }

  async keepText({ sha256, locale, text }: ShownText): Promise<void> {
    await this.#database
      .insertInto('consent_text')
      .values({ sha256, locale, body: text })
      .onConflict((conflict) => conflict.column('sha256').doNothing())
      .execute();
  }

  async findTexts(hashes: readonly string[]): Promise<ShownText[]> {
    if (hashes.length === 0) return [];
    const query = this.#database.selectFrom('consent_text').selectAll().where('sha256', 'in', hashes);
    return (await query.execute()).map(({ sha256, locale, body }) => ({ sha256, locale, text: body }));
  }

  async append(record: StoredConsent): Promise<StoredConsent | undefined> {
    const written = await this.#database
      .insertInto('consent')
      .values((build) => ({
        record_id: record.recordId,
        subject_ref: record.subjectRef,
        position: build
          .selectFrom('consent')
          .select(build.fn.countAll<number>().as('before'))
          .where('subject_ref', '=', record.subjectRef),
        received_at: Date.parse(record.receivedAt),
        record: JSON.stringify(record),
      }))
      // Waits for another transaction that writes the same id, so that one of them finds the other's.
      .onConflict((conflict) => conflict.column('record_id').doNothing())
      .returning('record_id')
      .execute();
    return written.length > 0 ? undefined : this.find(record.recordId);
  }

  async find(recordId: string): Promise<StoredConsent | undefined> {
    const query = this.#database.selectFrom('consent').select('record').where('record_id', '=', recordId);
    const row = await query.executeTakeFirst();
    return row && (JSON.parse(row.record) as StoredConsent);
  }

  async ofSubject(subjectRef: string): Promise<StoredConsent[]> {
    const rows = await this.#database
      .selectFrom('consent')
      .select('record')
      .where('subject_ref', '=', subjectRef)
      .orderBy('received_at', 'desc')
      .orderBy('position', 'desc')
      .execute();
    return rows.map(({ record }) => JSON.parse(record) as StoredConsent);
  }
}

/** The numbers in a transaction. */
export class SqlSmsOptOuts implements SmsOptOuts {
  readonly #database: Kysely<Schema>;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
  }

  async has(number: string): Promise<boolean> {
    const query = this.#database.selectFrom('sms_opt_out').select('number').where('number', '=', number);
    return (await query.executeTakeFirst()) !== undefined;
  }

  async add(number: string, now: number): Promise<void> {
    await this.#database
      .insertInto('sms_opt_out')
      .values({ number, since: now })
      .onConflict((conflict) => conflict.column('number').doNothing())
      .execute();
  }

  async remove(number: string): Promise<void> {
    await this.#database.deleteFrom('sms_opt_out').where('number', '=', number).execute();
  }
}
