/** The table of payments. Owns that a booking has one, and that it ends once. */
import type { Kysely, Selectable } from 'kysely';
import { KEEP_PAYMENTS } from './payment-records.js';
import type { PaymentRecord, PaymentState, Payments } from './payment-records.js';
import type { Int64, Migration, Schema } from './schema.js';

/** One row a payment. */
export interface PaymentTable {
  id: string;
  key_hash: string;
  hold_id: string;
  state: string;
  url: string;
  amount: Int64;
  currency: string;
  /** What is booked once it is paid, as JSON. */
  booking: string;
  expires_at: Int64;
}

/** The table of this file. */
export interface PaymentTables {
  payment: PaymentTable;
}

/** Makes the table. */
export const createPaymentTable: Migration = async ({ schema }) => {
  await schema
    .createTable('payment')
    .addColumn('id', 'varchar(64)', (column) => column.primaryKey())
    .addColumn('key_hash', 'varchar(64)', (column) => column.notNull().unique())
    .addColumn('hold_id', 'varchar(64)', (column) => column.notNull())
    .addColumn('state', 'varchar(16)', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('amount', 'bigint', (column) => column.notNull())
    .addColumn('currency', 'varchar(3)', (column) => column.notNull())
    .addColumn('booking', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('payment_expiry').on('payment').column('expires_at').execute();
};

/** Forgets what was ordered where the time to pay is over, and payments of long ago. */
export async function deleteOldPayments(database: Kysely<Schema>, now: number): Promise<void> {
  await database.updateTable('payment').set({ booking: '' }).where('expires_at', '<=', now).execute();
  await database
    .deleteFrom('payment')
    .where('expires_at', '<=', now - KEEP_PAYMENTS)
    .execute();
}

function toRecord(row: Selectable<PaymentTable>): PaymentRecord {
  const { id, key_hash: keyHash, hold_id: holdId, state, url, amount, currency, booking, expires_at } = row;
  return {
    id,
    keyHash,
    holdId,
    state: state as PaymentState,
    url,
    amount: Number(amount),
    currency,
    order: booking,
    expiresAt: Number(expires_at),
  };
}

/** The calls in a transaction. */
export class SqlPayments implements Payments {
  readonly #database: Kysely<Schema>;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
  }

  async insert(record: PaymentRecord): Promise<PaymentRecord | undefined> {
    const { id, keyHash, holdId, state, url, amount, currency, order, expiresAt } = record;
    const written = await this.#database
      .insertInto('payment')
      .values({
        id,
        key_hash: keyHash,
        hold_id: holdId,
        state,
        url,
        amount,
        currency,
        booking: order,
        expires_at: expiresAt,
      })
      .onConflict((conflict) => conflict.column('key_hash').doNothing())
      .returning('id')
      .execute();
    return written.length > 0 ? undefined : this.findByKey(keyHash);
  }

  async find(id: string): Promise<PaymentRecord | undefined> {
    const row = await this.#database.selectFrom('payment').selectAll().where('id', '=', id).executeTakeFirst();
    return row && toRecord(row);
  }

  async findByKey(keyHash: string): Promise<PaymentRecord | undefined> {
    const query = this.#database.selectFrom('payment').selectAll().where('key_hash', '=', keyHash);
    const row = await query.executeTakeFirst();
    return row && toRecord(row);
  }

  async end(id: string, state: Exclude<PaymentState, 'open'>): Promise<boolean> {
    const ended = await this.#database
      .updateTable('payment')
      .set({ state, booking: '' })
      .where('id', '=', id)
      .where('state', '=', 'open')
      .returning('id')
      .execute();
    return ended.length > 0;
  }

  async remove(id: string): Promise<void> {
    await this.#database.deleteFrom('payment').where('id', '=', id).execute();
  }
}
