/** How the contract gets at a store, and at the tables behind it. */
import { afterEach } from 'node:test';
import type { Store } from '../../../src/server/store/store.js';

/** A row of a table, as its driver gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** An empty store whose tables are there. */
export interface OpenedStore {
  readonly store: Store;
  /** Runs a statement beside the store, so that a test need not believe what the store says. Memory has no tables. */
  readonly rows?: (statement: string) => Promise<readonly Row[]>;
}

/** Makes an empty store, apart from all others. */
export type StoreOpener = () => Promise<OpenedStore>;

/** The opener for the tests of one `describe`; what it opens is closed after each test. */
export function closingAfterEach(open: StoreOpener): StoreOpener {
  const opened: Store[] = [];
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  return async () => {
    const one = await open();
    opened.push(one.store);
    return one;
  };
}
