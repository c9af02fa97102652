/** Payments in memory. Owns what the calls come to on a draft; committing it is the store's. */
import { DraftMap } from './draft-map.js';
import type { PaymentRecord, PaymentState, Payments } from './payment-records.js';

/** What is committed. */
export interface PaymentMaps {
  readonly records: Map<string, PaymentRecord>;
  /** Which payment a key belongs to. */
  readonly keys: Map<string, string>;
}

/** The draft that a transaction works on. */
export interface PaymentDrafts {
  readonly records: DraftMap<string, PaymentRecord>;
  readonly keys: DraftMap<string, string>;
}

/** Nothing yet. */
export function createPaymentMaps(): PaymentMaps {
  return { records: new Map(), keys: new Map() };
}

/** A draft on top of what is committed. */
export function draftPayments({ records, keys }: PaymentMaps): PaymentDrafts {
  return { records: new DraftMap(records), keys: new DraftMap(keys) };
}

/** Forgets what was ordered where the time to pay is over, and payments that ended before `keepAfter`. */
export function forgetPayments({ records, keys }: PaymentMaps, now: number, keepAfter: number): void {
  for (const [id, record] of records) {
    if (record.expiresAt <= keepAfter) {
      records.delete(id);
      keys.delete(record.keyHash);
    } else if (record.expiresAt <= now) records.set(id, { ...record, order: '' });
  }
}

/** The calls on a draft. */
export class MemoryPayments implements Payments {
  readonly #drafts: PaymentDrafts;

  constructor(drafts: PaymentDrafts) {
    this.#drafts = drafts;
  }

  async insert(record: PaymentRecord): Promise<PaymentRecord | undefined> {
    const known = await this.findByKey(record.keyHash);
    if (known) return known;
    this.#drafts.records.set(record.id, record);
    this.#drafts.keys.set(record.keyHash, record.id);
    return undefined;
  }

  async find(id: string): Promise<PaymentRecord | undefined> {
    return this.#drafts.records.get(id);
  }

  async findByKey(keyHash: string): Promise<PaymentRecord | undefined> {
    return this.#drafts.records.get(this.#drafts.keys.get(keyHash) ?? '');
  }

  async end(id: string, state: Exclude<PaymentState, 'open'>): Promise<boolean> {
    const record = this.#drafts.records.get(id);
    if (record?.state !== 'open') return false;
    this.#drafts.records.set(id, { ...record, state, order: '' });
    return true;
  }

  async remove(id: string): Promise<void> {
    const record = this.#drafts.records.get(id);
    if (!record) return;
    this.#drafts.records.delete(id);
    this.#drafts.keys.delete(record.keyHash);
  }
}
