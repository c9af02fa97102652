/**
 * One transaction of the memory store. Owns what the calls of a transaction come to on its draft; which transaction
 * runs when, and what is committed, is the store's.
 */
import { isExpiredHold, sessionOf, unitsOf } from './claims.js';
import type { DraftMap } from './draft-map.js';
import type { FileClaim, FileRecord, SubmissionRecord } from './form-records.js';
import { MemoryConsentLedger, MemorySmsOptOuts, type MemoryConsents } from './memory-consents.js';
import { MemoryCounters } from './memory-counters.js';
import { MemoryOutbox } from './memory-outbox.js';
import { MemoryPayments, type PaymentDrafts } from './memory-payments.js';
import type { Payments } from './payment-records.js';
import { MemoryPersonRecords, MemoryPrivacyRequests, type PrivacyDrafts } from './memory-privacy.js';
import { MemorySmsNumbers, type MemorySmsNumber } from './memory-sms-numbers.js';
import type { Outbox, OutboxRecord } from './outbox-records.js';
import type {
  BookingRecord,
  ConsentLedger,
  Counted,
  Counters,
  KeptAnswer,
  SmsNumbers,
  SmsOptOuts,
  StoreTransaction,
  Verifications,
} from './store.js';
import { MemoryVerifications, type VerificationDrafts } from './memory-verifications.js';
import type { PersonRecords, PrivacyRequests } from './privacy-records.js';

/** Units `[first, end)` of a resource that one booking takes: the claim rows of the tables, in short. */
interface Taking {
  readonly first: number;
  readonly end: number;
  readonly session: string;
  readonly party: number;
}

/** What there is of one resource. Never changed, only replaced, so that a draft need not be undone. */
export interface MemoryResource {
  /** How often it was replaced. */
  readonly version: number;
  readonly records: ReadonlyMap<string, BookingRecord>;
  readonly takings: ReadonlyMap<string, Taking>;
}

/** A resource of which nothing is known. */
export const EMPTY_RESOURCE: MemoryResource = { version: 0, records: new Map(), takings: new Map() };

/** An answer with the time at which its key was reserved. */
export interface DatedAnswer extends KeptAnswer {
  readonly createdAt: number;
}

/** The draft that a transaction works on. */
export interface MemoryState {
  readonly resources: DraftMap<string, MemoryResource>;
  readonly resourceOf: DraftMap<string, string>;
  readonly answers: DraftMap<string, DatedAnswer>;
  readonly submissions: DraftMap<string, SubmissionRecord>;
  readonly files: DraftMap<string, FileRecord>;
  readonly consents: MemoryConsents;
  readonly smsNumbers: DraftMap<string, MemorySmsNumber>;
  readonly verifications: VerificationDrafts;
  readonly counters: DraftMap<string, Counted>;
  readonly payments: PaymentDrafts;
  readonly outbox: DraftMap<string, OutboxRecord>;
  readonly privacy: PrivacyDrafts;
}

type RecordKey = Pick<BookingRecord, 'id' | 'resourceId'>;

/** The calls of a transaction, on a draft. */
export class MemoryTransaction implements StoreTransaction {
  readonly #state: MemoryState;
  readonly #reserved = new Map<string, number>();
  readonly consents: ConsentLedger;
  readonly smsOptOuts: SmsOptOuts;
  readonly smsNumbers: SmsNumbers;
  readonly verifications: Verifications;
  readonly counters: Counters;
  readonly payments: Payments;
  readonly outbox: Outbox;
  readonly requests: PrivacyRequests;
  readonly people: PersonRecords;

  constructor(state: MemoryState) {
    this.#state = state;
    this.consents = new MemoryConsentLedger(state.consents);
    this.smsOptOuts = new MemorySmsOptOuts(state.consents);
    this.smsNumbers = new MemorySmsNumbers(state.smsNumbers);
    this.verifications = new MemoryVerifications(state.verifications);
    this.counters = new MemoryCounters(state.counters);
    this.payments = new MemoryPayments(state.payments);
    this.outbox = new MemoryOutbox(state.outbox);
    this.requests = new MemoryPrivacyRequests(state.privacy);
    this.people = new MemoryPersonRecords(state);
  }

  /** Nothing to wait for: transactions run one at a time. */
  async lock(): Promise<void> {}

  async find(id: string): Promise<BookingRecord | undefined> {
    return this.#resource(this.#state.resourceOf.get(id) ?? '').records.get(id);
  }

  async claim(record: BookingRecord, now: number): Promise<boolean> {
    const { resourceId, id, party } = record;
    const taking = { ...unitsOf(record), session: sessionOf(record), party };
    if (!this.#hasRoom(record, taking)) {
      await this.#removeExpired(record, now);
      if (!this.#hasRoom(record, taking)) return false;
    }
    this.#replace(resourceId, { takings: new Map(this.#resource(resourceId).takings).set(id, taking) });
    return true;
  }

  async release({ id, resourceId }: RecordKey): Promise<void> {
    const { takings } = this.#resource(resourceId);
    if (takings.has(id)) this.#replace(resourceId, { takings: without(takings, id) });
  }

  async insert(record: BookingRecord): Promise<void> {
    if (this.#state.resourceOf.get(record.id) !== undefined)
      throw new Error(`There is a booking ${record.id} already.`);
    this.#put(record);
  }

  async update(record: BookingRecord, expectedVersion: number): Promise<boolean> {
    const old = await this.find(record.id);
    if (old?.version !== expectedVersion) return false;
    this.#replace(old.resourceId, { records: without(this.#resource(old.resourceId).records, old.id) });
    this.#put(record);
    return true;
  }

  async remove(record: RecordKey): Promise<void> {
    await this.release(record);
    const { records } = this.#resource(record.resourceId);
    if (!records.has(record.id)) return;
    this.#replace(record.resourceId, { records: without(records, record.id) });
    this.#state.resourceOf.delete(record.id);
  }

  async reserveKey(key: string, _requestHash: string, now: number): Promise<KeptAnswer | undefined> {
    const kept = this.#state.answers.get(key);
    if (!kept) {
      this.#reserved.set(key, now);
      return undefined;
    }
    return { requestHash: kept.requestHash, status: kept.status, body: kept.body };
  }

  async keepAnswer(key: string, answer: KeptAnswer): Promise<void> {
    const createdAt = this.#reserved.get(key);
    if (createdAt === undefined) throw new Error('The idempotency key was not reserved by this transaction.');
    this.#state.answers.set(key, { ...answer, createdAt });
  }

  async insertSubmission(record: SubmissionRecord): Promise<void> {
    this.#state.submissions.set(record.id, record);
  }

  async insertFile(record: FileRecord): Promise<void> {
    this.#state.files.set(record.id, record);
  }

  async claimFile(id: string, { formId, question, subjectRef, now }: FileClaim): Promise<boolean> {
    const { expiresAt = 0, ...file } = this.#state.files.get(id) ?? {};
    if (!('id' in file) || expiresAt <= now || file.formId !== formId || file.question !== question) return false;
    this.#state.files.set(id, { ...file, subjectRef });
    return true;
  }

  #resource(resourceId: string): MemoryResource {
    return this.#state.resources.get(resourceId) ?? EMPTY_RESOURCE;
  }

  #replace(resourceId: string, change: Partial<Pick<MemoryResource, 'records' | 'takings'>>): void {
    const resource = this.#resource(resourceId);
    this.#state.resources.set(resourceId, { ...resource, ...change, version: resource.version + 1 });
  }

  #put(record: BookingRecord): void {
    const records = new Map(this.#resource(record.resourceId).records).set(record.id, record);
    this.#replace(record.resourceId, { records });
    this.#state.resourceOf.set(record.id, record.resourceId);
  }

  #hasRoom(record: BookingRecord, { first, end, session }: Taking): boolean {
    let seats = record.capacity - record.party;
    for (const [id, other] of this.#resource(record.resourceId).takings) {
      if (id === record.id || other.first >= end || other.end <= first) continue;
      if (other.session !== session) return false;
      seats -= other.party;
    }
    return seats >= 0;
  }

  async #removeExpired(record: BookingRecord, now: number): Promise<void> {
    for (const other of this.#resource(record.resourceId).records.values()) {
      const inTheWay = other.id !== record.id && other.from < record.to && other.to > record.from;
      if (inTheWay && isExpiredHold(other, now)) await this.remove(other);
    }
  }
}

function without<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
