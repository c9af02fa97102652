/** Consent records in memory. Owns what the ledger's calls come to on a draft; committing it is the store's. */
import type { ShownText, StoredConsent } from '../../policy/consent/consent-record.js';
import { DraftMap } from './draft-map.js';
import type { ConsentLedger, SmsOptOuts } from './store.js';

/** What is committed. */
export interface ConsentMaps {
  readonly records: Map<string, StoredConsent>;
  /** Ids of the records of a subject, oldest first. */
  readonly subjects: Map<string, readonly string[]>;
  readonly texts: Map<string, ShownText>;
  /** Since when. */
  readonly optOuts: Map<string, number>;
}

/** The draft that a transaction works on. */
export type MemoryConsents = {
  readonly [Name in keyof ConsentMaps]: ConsentMaps[Name] extends Map<infer K, infer V> ? DraftMap<K, V> : never;
};

/** Nothing yet. */
export function createConsentMaps(): ConsentMaps {
  return { records: new Map(), subjects: new Map(), texts: new Map(), optOuts: new Map() };
}

/** A draft on top of what is committed. */
export function draftConsents({ records, subjects, texts, optOuts }: ConsentMaps): MemoryConsents {
  return {
    records: new DraftMap(records),
    subjects: new DraftMap(subjects),
    texts: new DraftMap(texts),
    optOuts: new DraftMap(optOuts),
  };
}

/** The ledger on a draft. */
export class MemoryConsentLedger implements ConsentLedger {
  readonly #maps: MemoryConsents;

  constructor(maps: MemoryConsents) {
    this.#maps = maps;
  }

  async keepText(text: ShownText): Promise<void> {
    if (!this.#maps.texts.get(text.sha256)) this.#maps.texts.set(text.sha256, text);
  }

  async findTexts(hashes: readonly string[]): Promise<ShownText[]> {
    return [...new Set(hashes)].flatMap((hash) => this.#maps.texts.get(hash) ?? []);
  }

  async append(record: StoredConsent): Promise<StoredConsent | undefined> {
    const { recordId, subjectRef } = record;
    const known = this.#maps.records.get(recordId);
    if (known) return known;
    this.#maps.records.set(recordId, record);
    this.#maps.subjects.set(subjectRef, [...(this.#maps.subjects.get(subjectRef) ?? []), recordId]);
    return undefined;
  }

  async find(recordId: string): Promise<StoredConsent | undefined> {
    return this.#maps.records.get(recordId);
  }

  async ofSubject(subjectRef: string): Promise<StoredConsent[]> {
    const ids = this.#maps.subjects.get(subjectRef) ?? [];
    return ids.flatMap((id) => this.#maps.records.get(id) ?? []).reverse();
  }
}

/** The numbers on a draft. */
export class MemorySmsOptOuts implements SmsOptOuts {
  readonly #numbers: MemoryConsents['optOuts'];

  constructor({ optOuts }: MemoryConsents) {
    this.#numbers = optOuts;
  }

  async has(number: string): Promise<boolean> {
    return this.#numbers.get(number) !== undefined;
  }

  async add(number: string, now: number): Promise<void> {
    this.#numbers.set(number, now);
  }

  async remove(number: string): Promise<void> {
    this.#numbers.delete(number);
  }
}
