/**
 * One transaction of a SQL store. Owns the order of its statements and the lock of resources; each table has its
 * statements in a file of its own.
 */
import type { Kysely } from 'kysely';
import { deleteBookings, findBooking, insertBooking, updateBooking } from './booking-table.js';
import { claimTime, releaseTime } from './claim-table.js';
import type { FileClaim, FileRecord, SubmissionRecord } from './form-records.js';
import { claimFile, insertFile, insertSubmission } from './form-tables.js';
import { SqlCounters } from './counter-table.js';
import { SqlConsentLedger, SqlSmsOptOuts } from './consent-table.js';
import { keepAnswer, reserveKey } from './idempotency-table.js';
import type { Outbox } from './outbox-records.js';
import { SqlOutbox } from './outbox-table.js';
import type { Payments } from './payment-records.js';
import { SqlPayments } from './payment-table.js';
import { SqlPersonRecords } from './person-table.js';
import type { PersonRecords, PrivacyRequests } from './privacy-records.js';
import { SqlPrivacyRequests } from './privacy-table.js';
import { lockResources } from './resource-table.js';
import type { Schema } from './schema.js';
import { SqlSmsNumbers } from './sms-number-table.js';
import type {
  BookingRecord,
  ConsentLedger,
  Counters,
  KeptAnswer,
  SmsNumbers,
  SmsOptOuts,
  StoreTransaction,
  Verifications,
} from './store.js';
import { SqlVerifications } from './verification-table.js';

type RecordKey = Pick<BookingRecord, 'id' | 'resourceId'>;

/** The calls of a transaction, on the tables. */
export class SqlTransaction implements StoreTransaction {
  readonly #database: Kysely<Schema>;
  readonly #locked = new Set<string>();
  readonly consents: ConsentLedger;
  readonly smsOptOuts: SmsOptOuts;
  readonly smsNumbers: SmsNumbers;
  readonly verifications: Verifications;
  readonly counters: Counters;
  readonly payments: Payments;
  readonly outbox: Outbox;
  readonly requests: PrivacyRequests;
  readonly people: PersonRecords;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
    this.consents = new SqlConsentLedger(database);
    this.smsOptOuts = new SqlSmsOptOuts(database);
    this.smsNumbers = new SqlSmsNumbers(database);
    this.verifications = new SqlVerifications(database);
    this.counters = new SqlCounters(database);
    this.payments = new SqlPayments(database);
    this.outbox = new SqlOutbox(database);
    this.requests = new SqlPrivacyRequests(database);
    this.people = new SqlPersonRecords(database);
  }

  async lock(resourceIds: readonly string[]): Promise<void> {
    const missing = [...new Set(resourceIds)].filter((id) => !this.#locked.has(id)).sort();
    if (missing.length === 0) return;
    await lockResources(this.#database, missing);
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

  async insert(record: BookingRecord): Promise<void> {
    await this.lock([record.resourceId]);
    await insertBooking(this.#database, record);
  }

  async update(record: BookingRecord, expectedVersion: number): Promise<boolean> {
    await this.lock([record.resourceId]);
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

  insertSubmission(record: SubmissionRecord): Promise<void> {
    return insertSubmission(this.#database, record);
  }

  insertFile(record: FileRecord): Promise<void> {
    return insertFile(this.#database, record);
  }

  claimFile(id: string, claim: FileClaim): Promise<boolean> {
    return claimFile(this.#database, id, claim);
  }
}
