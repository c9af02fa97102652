/**
 * One transaction of a SQL store. Owns the order of its statements and the lock of resources; each table has its
 * statements in a file of its own.
 */
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { deleteBookings, findBooking, insertBooking, updateBooking } from './booking-table.js';
import { claimTime, releaseTime } from './claim-table.js';
import { SqlConsentLedger, SqlSmsOptOuts } from './consent-table.js';
import { keepAnswer, reserveKey } from './idempotency-table.js';
import type { Schema } from './schema.js';
import type { BookingRecord, ConsentLedger, KeptAnswer, SmsOptOuts, StoreTransaction, Verifications } from './store.js';
import { SqlVerifications } from './verification-table.js';

type RecordKey = Pick<BookingRecord, 'id' | 'resourceId'>;

/** The calls of a transaction, on the tables. */
export class SqlTransaction implements StoreTransaction {
  readonly #database: Kysely<Schema>;
  readonly #locked = new Set<string>();
  readonly consents: ConsentLedger;
  readonly smsOptOuts: SmsOptOuts;
  readonly verifications: Verifications;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
    this.consents = new SqlConsentLedger(database);
    this.smsOptOuts = new SqlSmsOptOuts(database);
    this.verifications = new SqlVerifications(database);
  }

  async lock(resourceIds: readonly string[]): Promise<void> {
    const missing = [...new Set(resourceIds)].filter((id) => !this.#locked.has(id)).sort();
    if (missing.length === 0) return;
    // A write, not `for update`: it makes the row where there is none yet, and not every database locks on a read.
    await this.#database
      .insertInto('resource')
      .values(missing.map((id) => ({ resource_id: id, turns: 1 })))
      .onConflict((conflict) => conflict.column('resource_id').doUpdateSet({ turns: sql`resource.turns + 1` }))
      .execute();
    for (const id of missing) this.#locked.add(id);
  }

  find(id: string): Promise<BookingRecord | undefined> {
    return findBooking(this.#database, id);
  }

  async claim(record: BookingRecord, now: number): Promise<boolean> {
    await this.lock([record.resourceId]);
    return claimTime(this.#database, record, now);
  }

  async release({ id, resourceId }: RecordKey): Promise<void> {
    await this.lock([resourceId]);
    await releaseTime(this.#database, resourceId, [id]);
  }

  insert(record: BookingRecord): Promise<void> {
    return insertBooking(this.#database, record);
  }

  update(record: BookingRecord, expectedVersion: number): Promise<boolean> {
    return updateBooking(this.#database, record, expectedVersion);
  }

  async remove(record: RecordKey): Promise<void> {
    await this.release(record);
    await deleteBookings(this.#database, record.resourceId, [record.id]);
  }

  reserveKey(key: string, requestHash: string, now: number): Promise<KeptAnswer | undefined> {
    return reserveKey(this.#database, key, requestHash, now);
  }

  keepAnswer(key: string, answer: KeptAnswer): Promise<void> {
    return keepAnswer(this.#database, key, answer);
  }
}
