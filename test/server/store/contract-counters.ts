/** Contract: nothing is counted twice as the same number, whoever comes at the same time. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HOUR, MINUTE, NOW } from './bookings.js';
import { closingAfterEach, type StoreOpener } from './opened-store.js';

const KEY = 'e'.repeat(64);
const OTHER = 'f'.repeat(64);

/** Registers this part of the contract. */
export function describeCounters(name: string, opener: StoreOpener): void {
  describe(`${name}: counters`, () => {
    const open = closingAfterEach(opener);

    it('gives each of twenty that come at once a number of its own', async () => {
      const { store } = await open();
      const counts = await Promise.all(
        Array.from({ length: 20 }, () => store.transaction(({ counters }) => counters.count(KEY, NOW, HOUR))),
      );
      assert.deepEqual(
        counts.map(({ count }) => count).sort((a, b) => a - b),
        Array.from({ length: 20 }, (_, index) => index + 1),
      );
    });

    it('begins anew when the window is over, and each thing has its own', async () => {
      const { store } = await open();
      const count = (now: number, key = KEY) => store.transaction(({ counters }) => counters.count(key, now, HOUR));
      assert.deepEqual(await count(NOW), { count: 1, endsAt: NOW + HOUR });
      assert.deepEqual(await count(NOW + MINUTE), { count: 2, endsAt: NOW + HOUR });
      assert.equal((await count(NOW + MINUTE, OTHER)).count, 1);
      assert.deepEqual(await count(NOW + HOUR), { count: 1, endsAt: NOW + 2 * HOUR });
    });

    it('looks without counting', async () => {
      const { store } = await open();
      const look = (now: number) => store.transaction(({ counters }) => counters.countOf(KEY, now));
      assert.equal(await look(NOW), 0);
      await store.transaction(({ counters }) => counters.count(KEY, NOW, HOUR));
      assert.equal(await look(NOW + HOUR - 1), 1);
      assert.equal(await look(NOW + HOUR), 0);
    });

    it('counts nothing in a transaction that is undone', async () => {
      const { store } = await open();
      const undone = store.transaction(async ({ counters }) => {
        await counters.count(KEY, NOW, HOUR);
        throw new Error('undone');
      });
      await assert.rejects(undone, /undone/);
      assert.equal(await store.transaction(({ counters }) => counters.countOf(KEY, NOW)), 0);
    });

    it('sweeps what is over', async () => {
      const { store } = await open();
      await store.transaction(({ counters }) => counters.count(KEY, NOW, MINUTE));
      await store.transaction(({ counters }) => counters.count(OTHER, NOW, HOUR));
      await store.sweep(NOW + MINUTE, 0);
      const kept = (key: string) => store.transaction(({ counters }) => counters.countOf(key, NOW));
      assert.equal(await kept(KEY), 0);
      assert.equal(await kept(OTHER), 1);
    });
  });
}
