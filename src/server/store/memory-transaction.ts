/**
 * One transaction of the memory store. Owns what the calls of a transaction come to on its draft; which transaction
 * runs when, and what is committed, is the store's.
 */
import { isExpiredHold, sessionOf, unitsOf } from './claims.js';
import type { DraftMap } from './draft-map.js';
import { MemoryConsentLedger, MemorySmsOptOuts, type MemoryConsents } from './memory-consents.js';
import type { BookingRecord, ConsentLedger, KeptAnswer, SmsOptOuts, StoreTransaction, Verifications } from './store.js';
import { MemoryVerifications, type VerificationDrafts } from './memory-verifications.js';

/** Units `[first, end)` of a resource that one booking takes: the claim rows of the tables, in short. */
interface Taking {
  readonly first: number;
  readonly end: number;
  readonly session: string;
  readonly party: number;
}

/** What there is of one resource. Never changed, only replaced, so that a draft need not be undone. */
export interface MemoryResource {
  readonly records: ReadonlyMap<string, BookingRecord>;
  readonly takings: ReadonlyMap<string, Taking>;
}

/** A resource of which nothing is known. */
export const EMPTY_RESOURCE: MemoryResource = { records: new Map(), takings: new Map() };

/** An answer with the time at which its key was reserved. */
export interface DatedAnswer extends KeptAnswer {
  readonly createdAt: number;
}

/** The draft that a transaction works on. */
export interface MemoryState {
  readonly resources: DraftMap<string, MemoryResource>;
  readonly resourceOf: DraftMap<string, string>;
  readonly answers: DraftMap<string, DatedAnswer>;
  readonly consents: MemoryConsents;
  readonly verifications: VerificationDrafts;
}

type RecordKey = Pick<BookingRecord, 'id' | 'resourceId'>;

/** The calls of a transaction, on a draft. */
export class MemoryTransaction implements StoreTransaction {
  readonly #state: MemoryState;
  readonly #reserved = new Map<string, number>();
  readonly consents: ConsentLedger;
  readonly smsOptOuts: SmsOptOuts;
  readonly verifications: Verifications;

  constructor(state: MemoryState) {
    this.#state = state;
    this.consents = new MemoryConsentLedger(state.consents);
    this.smsOptOuts = new MemorySmsOptOuts(state.consents);
    this.verifications = new MemoryVerifications(state.verifications);
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
    const { records, takings } = this.#resource(resourceId);
    this.#state.resources.set(resourceId, { records, takings: new Map(takings).set(id, taking) });
    return true;
  }

  async release({ id, resourceId }: RecordKey): Promise<void> {
    const { records, takings } = this.#resource(resourceId);
    if (takings.has(id)) this.#state.resources.set(resourceId, { records, takings: without(takings, id) });
  }

  async insert(record: BookingRecord): Promise<void> {
    if (this.#state.resourceOf.get(record.id) !== undefined)
      throw new Error(`There is a booking ${record.id} already.`);
    this.#put(record);
  }

  async update(record: BookingRecord, expectedVersion: number): Promise<boolean> {
    const old = await this.find(record.id);
    if (old?.version !== expectedVersion) return false;
    const { records, takings } = this.#resource(old.resourceId);
    this.#state.resources.set(old.resourceId, { records: without(records, old.id), takings });
    this.#put(record);
    return true;
  }

  async remove(record: RecordKey): Promise<void> {
    await this.release(record);
    const { records, takings } = this.#resource(record.resourceId);
    if (!records.has(record.id)) return;
    this.#state.resources.set(record.resourceId, { records: without(records, record.id), takings });
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

  #resource(resourceId: string): MemoryResource {
    return this.#state.resources.get(resourceId) ?? EMPTY_RESOURCE;
  }

  #put(record: BookingRecord): void {
    const { records, takings } = this.#resource(record.resourceId);
    this.#state.resources.set(record.resourceId, { records: new Map(records).set(record.id, record), takings });
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
