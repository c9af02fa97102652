/** Contract: what tells that a calendar was changed, and when a hold will change it by itself. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Store } from '../../../src/server/store/store.js';
import { booking, cancel, hold, HOUR, MINUTE, move, NINE, NOW, take } from './bookings.js';
import { closingAfterEach, type StoreOpener } from './opened-store.js';

async function versionOf(store: Store, resourceId = 'ana'): Promise<number> {
  return (await store.calendarVersions([resourceId])).get(resourceId) ?? 0;
}

/** Registers this part of the contract. */
export function describeVersions(name: string, opener: StoreOpener): void {
  describe(`${name}: versions of calendars`, () => {
    const open = closingAfterEach(opener);

    it('grow with whatever is taken, moved or given back', async () => {
      const { store } = await open();
      const record = booking();
      const steps = [
        () => take(store, record),
        () => move(store, record, { start: NINE + HOUR }),
        () => cancel(store, record),
        () => take(store, hold({ start: NINE + 3 * HOUR })),
      ];
      let before = await versionOf(store);
      for (const step of steps) {
        await step();
        const after = await versionOf(store);
        assert.ok(after > before, `${before}, ${after}`);
        before = after;
      }
    });

    it('grow in both calendars when a booking goes from one to the other', async () => {
      const { store } = await open();
      const record = booking();
      await take(store, record);
      const before = [await versionOf(store, 'ana'), await versionOf(store, 'ben')] as const;
      await move(store, record, { resourceId: 'ben' });
      assert.ok((await versionOf(store, 'ana')) > before[0]);
      assert.ok((await versionOf(store, 'ben')) > before[1]);
    });

    it('grow when a hold is given back or used, whoever does it', async () => {
      const { store } = await open();
      const held = hold();
      await take(store, held);
      const before = await versionOf(store);
      await store.transaction((transaction) => transaction.remove(held));
      assert.ok((await versionOf(store)) > before);
    });

    it('stay when a transaction is undone', async () => {
      const { store } = await open();
      await take(store, booking());
      const before = await versionOf(store);
      const undone = store.transaction(async (transaction) => {
        await transaction.claim(booking({ start: NINE + HOUR }), NOW);
        throw new Error('undone');
      });
      await assert.rejects(undone, /undone/);
      assert.equal(await versionOf(store), before);
    });

    it('are apart, and none for a calendar that nobody changed', async () => {
      const { store } = await open();
      await take(store, booking());
      const versions = await store.calendarVersions(['ana', 'ben']);
      assert.deepEqual([...versions.keys()], ['ana']);
      assert.deepEqual([...(await store.calendarVersions([]))], []);
    });

    it('come with the end of the first hold that is live', async () => {
      const { store } = await open();
      const ends = [NOW, NOW + 5 * MINUTE, NOW + 9 * MINUTE];
      for (const [index, expiresAt] of ends.entries()) {
        await take(store, hold({ start: NINE + index * HOUR, expiresAt }), 0);
      }
      await take(store, hold({ resourceId: 'ben', expiresAt: NOW + MINUTE }), 0);
      await take(store, booking({ start: NINE + 5 * HOUR }));
      assert.equal(await store.nextExpiry(['ana'], NOW - 1), NOW);
      assert.equal(await store.nextExpiry(['ana'], NOW), NOW + 5 * MINUTE);
      assert.equal(await store.nextExpiry(['ana', 'ben'], NOW), NOW + MINUTE);
      assert.equal(await store.nextExpiry(['ana', 'ben'], NOW + 9 * MINUTE), undefined);
      assert.equal(await store.nextExpiry([], NOW), undefined);
    });
  });
}
