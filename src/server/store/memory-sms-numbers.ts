/** What is known of telephone numbers, in memory. Owns what the calls come to on a draft. */
import type { DraftMap } from './draft-map.js';
import type { SmsNumbers } from './store.js';

/** What there is of one number, by its hash. */
export interface MemorySmsNumber {
  readonly isStopped: boolean;
  readonly records: readonly string[];
}

const UNKNOWN: MemorySmsNumber = { isStopped: false, records: [] };

/** The calls on a draft. */
export class MemorySmsNumbers implements SmsNumbers {
  readonly #numbers: DraftMap<string, MemorySmsNumber>;

  constructor(numbers: DraftMap<string, MemorySmsNumber>) {
    this.#numbers = numbers;
  }

  async isStopped(numberHash: string): Promise<boolean> {
    return this.#of(numberHash).isStopped;
  }

  async stop(numberHash: string): Promise<boolean> {
    return this.#set(numberHash, true);
  }

  async start(numberHash: string): Promise<boolean> {
    return this.#set(numberHash, false);
  }

  async remember(numberHash: string, recordId: string): Promise<void> {
    const { records, ...rest } = this.#of(numberHash);
    this.#numbers.set(numberHash, { ...rest, records: [...new Set([...records, recordId])] });
  }

  async recordsOf(numberHash: string): Promise<string[]> {
    return [...this.#of(numberHash).records].sort();
  }

  #of(numberHash: string): MemorySmsNumber {
    return this.#numbers.get(numberHash) ?? UNKNOWN;
  }

  #set(numberHash: string, isStopped: boolean): boolean {
    const known = this.#of(numberHash);
    this.#numbers.set(numberHash, { ...known, isStopped });
    return known.isStopped !== isStopped;
  }
}
