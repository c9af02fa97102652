/**
 * A map that a transaction changes without anybody else seeing it. Owns the difference between what is committed and
 * what is not.
 */

/** Changes on top of a map: seen through the draft at once, in the map itself after {@link DraftMap.commit}. */
export class DraftMap<K, V> {
  readonly #base: Map<K, V>;
  readonly #changes = new Map<K, V | undefined>();

  constructor(base: Map<K, V>) {
    this.#base = base;
  }

  get(key: K): V | undefined {
    return this.#changes.has(key) ? this.#changes.get(key) : this.#base.get(key);
  }

  /** All entries, those that are not committed yet included, in no certain order. */
  entries(): [K, V][] {
    const all = new Map<K, V | undefined>([...this.#base, ...this.#changes]);
    return [...all].filter((entry): entry is [K, V] => entry[1] !== undefined);
  }

  values(): V[] {
    return this.entries().map(([, value]) => value);
  }

  set(key: K, value: V): void {
    this.#changes.set(key, value);
  }

  delete(key: K): void {
    this.#changes.set(key, undefined);
  }

  /** Writes every change to the map. A draft that is never committed leaves no trace. */
  commit(): void {
    for (const [key, value] of this.#changes) {
      if (value === undefined) this.#base.delete(key);
      else this.#base.set(key, value);
    }
  }
}
