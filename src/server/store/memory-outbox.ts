/** The outbox in memory. Owns what its calls come to on a draft; committing it is the store's. */
import type { DraftMap } from './draft-map.js';
import {
  KEEP_FAILED,
  KEEP_FINISHED,
  type NewOutboxRecord,
  type Outbox,
  type OutboxOutcome,
  type OutboxRecord,
  type OutboxState,
} from './outbox-records.js';

/** Removes what has been over for long enough by `now`. */
export function deleteOldMessages(records: Map<string, OutboxRecord>, now: number): void {
  for (const [id, { state, updatedAt }] of records) {
    if (state === 'waiting') continue;
    if (updatedAt <= now - (state === 'failed' ? KEEP_FAILED : KEEP_FINISHED)) records.delete(id);
  }
}

/** The calls on a draft. */
export class MemoryOutbox implements Outbox {
  readonly #records: DraftMap<string, OutboxRecord>;

  constructor(records: DraftMap<string, OutboxRecord>) {
    this.#records = records;
  }

  async add(record: NewOutboxRecord): Promise<void> {
    if (this.#records.get(record.id)) return;
    this.#records.set(record.id, { ...record, state: 'waiting', attempts: 0, updatedAt: record.createdAt });
  }

  async claim(now: number, until: number, most: number): Promise<OutboxRecord[]> {
    const due = [...this.#records.values()].filter(({ state, dueAt }) => state === 'waiting' && dueAt <= now);
    const first = due.sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1)).slice(0, most);
    return first.map((record) => {
      const taken = { ...record, attempts: record.attempts + 1, dueAt: until, updatedAt: now };
      this.#records.set(record.id, taken);
      return taken;
    });
  }

  async settle(id: string, attempts: number, outcome: OutboxOutcome, now: number): Promise<boolean> {
    const record = this.#records.get(id);
    if (record?.state !== 'waiting' || record.attempts !== attempts) return false;
    const { body, reason: _, ...rest } = record;
    const { forgotten, ...came } = { forgotten: false, ...outcome };
    const isOver = outcome.state === 'sent' || outcome.state === 'dropped' || forgotten;
    this.#records.set(id, { ...rest, ...(!isOver && { body }), ...came, updatedAt: now });
    return true;
  }

  async list(state: OutboxState | undefined, most: number): Promise<OutboxRecord[]> {
    return [...this.#records.values()]
      .filter((record) => state === undefined || record.state === state)
      .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1))
      .slice(0, most);
  }

  async revive(id: string, now: number): Promise<boolean> {
    const record = this.#records.get(id);
    if (record?.state !== 'failed') return false;
    const { reason: _, ...rest } = record;
    this.#records.set(id, { ...rest, state: 'waiting', attempts: 0, dueAt: now, updatedAt: now });
    return true;
  }

  async ofSubjects(subjectRefs: readonly string[]): Promise<OutboxRecord[]> {
    return this.#oldest(({ subjectRef }) => subjectRef !== undefined && subjectRefs.includes(subjectRef));
  }

  async mentioning(text: string): Promise<OutboxRecord[]> {
    const needle = JSON.stringify(text).slice(1, -1).toLowerCase();
    return this.#oldest(({ body }) => body?.toLowerCase().includes(needle) === true);
  }

  async rewrite(id: string, body: string): Promise<void> {
    const record = this.#records.get(id);
    if (record?.body !== undefined) this.#records.set(id, { ...record, body });
  }

  async remove(ids: readonly string[]): Promise<number> {
    const there = ids.filter((id) => this.#records.get(id));
    for (const id of there) this.#records.delete(id);
    return there.length;
  }

  async removeOf(subjectRefs: readonly string[]): Promise<number> {
    return this.remove((await this.ofSubjects(subjectRefs)).map(({ id }) => id));
  }

  #oldest(fits: (record: OutboxRecord) => boolean): OutboxRecord[] {
    const all = [...this.#records.values()].filter(fits);
    return all.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  }
}
