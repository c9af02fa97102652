/** Counters in memory. Owns what the calls come to on a draft; committing it is the store's. */
import type { DraftMap } from './draft-map.js';
import type { Counted, Counters } from './store.js';

/** Removes what ended by `now`. */
export function deleteEndedCounts(counters: Map<string, Counted>, now: number): void {
  for (const [key, { endsAt }] of counters) if (endsAt <= now) counters.delete(key);
}

/** The calls on a draft. */
export class MemoryCounters implements Counters {
  readonly #draft: DraftMap<string, Counted>;

  constructor(draft: DraftMap<string, Counted>) {
    this.#draft = draft;
  }

  async count(keyHash: string, now: number, window: number): Promise<Counted> {
    const known = this.#draft.get(keyHash);
    const counted =
      known && known.endsAt > now ? { ...known, count: known.count + 1 } : { count: 1, endsAt: now + window };
    this.#draft.set(keyHash, counted);
    return counted;
  }

  async countOf(keyHash: string, now: number): Promise<number> {
    const known = this.#draft.get(keyHash);
    return known && known.endsAt > now ? known.count : 0;
  }
}
