/**
 * Availability that was worked out before, given again while it holds. Owns when it does: no calendar that it was made
 * from has another version by now, and the time has not changed it. What is kept is the text that is sent, and its tag.
 */
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { Store } from '../store/store.js';
import { createVersionReader, type CalendarVersions } from './calendar-versions.js';
import { sha256 } from './secrets.js';

/** An answer, and from when on the time alone makes it another one. */
export interface TimedAnswer<T = object> {
  readonly value: T;
  readonly until: EpochMs;
}

/** Something that is asked of the calendars of some members of staff. */
export interface CalendarQuestion {
  /** The same for the same question, and for no other. */
  readonly key: string;
  readonly resourceIds: readonly string[];
  readonly work: (now: EpochMs) => Promise<TimedAnswer>;
}

/** What is sent. */
export interface SentAnswer {
  /** JSON. */
  readonly text: string;
  /** An entity tag of the text: the same in every process. */
  readonly tag: string;
}

interface KeptText extends SentAnswer {
  readonly from: EpochMs;
  readonly until: EpochMs;
}

interface Entry {
  readonly stamp: string;
  readonly answer: Promise<KeptText>;
  size: number;
}

/** Room for all answers together, in characters. */
const ROOM = 32 * 1024 * 1024;
/** What an answer needs beside its text. */
const FRAME = 1024;
const TAG_LENGTH = 32;

function stampOf(versions: CalendarVersions, resourceIds: readonly string[]): string {
  return resourceIds.map((id) => versions.get(id) ?? 0).join();
}

/** Gives answers, kept ones where they hold. */
export class AvailabilityCache {
  readonly #store: Pick<Store, 'nextExpiry'>;
  readonly #versions: (resourceIds: readonly string[]) => Promise<CalendarVersions>;
  readonly #now: () => EpochMs;
  readonly #room: number;
  /** What was asked for last comes last. */
  readonly #entries = new Map<string, Entry>();
  #size = 0;

  constructor(store: Pick<Store, 'calendarVersions' | 'nextExpiry'>, now: () => EpochMs, room = ROOM) {
    this.#store = store;
    this.#versions = createVersionReader(store);
    this.#now = now;
    this.#room = room;
  }

  /** The answer as it is now: every change that was answered before this call is in it. */
  async answer(question: CalendarQuestion): Promise<SentAnswer> {
    const { key, resourceIds } = question;
    const stamp = stampOf(await this.#versions(resourceIds), resourceIds);
    const now = this.#now();
    const known = this.#entries.get(key);
    if (known?.stamp === stamp) {
      const kept = await known.answer;
      if (kept.from <= now && now < kept.until) return this.#touch(key, known, kept);
    }
    return this.#keep(key, { stamp, answer: this.#make(question, now), size: 0 });
  }

  /** The versions were read before this looks at the calendars: what is changed in between makes it old at once. */
  async #make({ resourceIds, work }: CalendarQuestion, now: EpochMs): Promise<KeptText> {
    const [{ value, until }, expiry = Infinity] = await Promise.all([
      work(now),
      this.#store.nextExpiry(resourceIds, now),
    ]);
    const text = JSON.stringify(value);
    const tag = `"${(await sha256(text)).slice(0, TAG_LENGTH)}"`;
    return { text, tag, from: now, until: Math.min(until, expiry) };
  }

  async #keep(key: string, entry: Entry): Promise<SentAnswer> {
    this.#drop(key);
    this.#entries.set(key, entry);
    try {
      const kept = await entry.answer;
      if (this.#entries.get(key) === entry) {
        entry.size = kept.text.length + key.length + FRAME;
        this.#size += entry.size;
        this.#makeRoom();
      }
      return kept;
    } catch (error) {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
      throw error;
    }
  }

  #touch(key: string, entry: Entry, kept: KeptText): SentAnswer {
    if (this.#entries.get(key) === entry) {
      this.#entries.delete(key);
      this.#entries.set(key, entry);
    }
    return kept;
  }

  #drop(key: string): void {
    this.#size -= this.#entries.get(key)?.size ?? 0;
    this.#entries.delete(key);
  }

  #makeRoom(): void {
    for (const key of this.#entries.keys()) {
      if (this.#size <= this.#room) return;
      this.#drop(key);
    }
  }
}
