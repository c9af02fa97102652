/** Contract: what is written, what is read, and what a transaction that fails leaves. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { booking, busy, cancel, hold, HOUR, MINUTE, NINE, NOW, place, take } from './bookings.js';
import { closingAfterEach, type StoreOpener } from './opened-store.js';

/** Registers this part of the contract. */
export function describeRecords(name: string, opener: StoreOpener): void {
  describe(`${name}: records`, () => {
    const open = closingAfterEach(opener);

    it('gives every field of a record back', async () => {
      const { store } = await open();
      const full = booking({
        locationId: 'main-street',
        before: 5,
        after: 10,
        details: {
          contact: { name: 'Zoë O’Neill 🦊', email: 'zoe@example.com' },
          notes: 'line one\n"line two"',
          timeZone: 'Asia/Kathmandu',
          locale: 'ne',
        },
        tokenHash: 'ab'.repeat(32),
        cancellationReason: 'none yet',
      });
      await take(store, full);
      assert.deepEqual(await store.find(full.id), full);
      const held = hold({ resourceId: 'ben' });
      await take(store, held);
      assert.deepEqual(await store.find(held.id), held);
    });

    it('finds a cancelled booking, an expired hold, and nothing under an unknown id', async () => {
      const { store } = await open();
      const [booked, held] = [booking(), hold({ resourceId: 'ben', expiresAt: NOW - 1 })];
      await take(store, booked);
      await take(store, held);
      await cancel(store, booked);
      assert.equal((await store.find(booked.id))?.status, 'cancelled');
      assert.equal((await store.find(held.id))?.status, 'held');
      assert.equal(await store.find('nobody'), undefined);
    });

    it('refuses an update of a version that is past', async () => {
      const { store } = await open();
      const first = booking();
      await take(store, first);
      const second = { ...first, version: 2, tokenHash: 'second' };
      const update = (record: typeof second, version: number) =>
        store.transaction((transaction) => transaction.update(record, version));
      assert.equal(await update(second, 1), true);
      assert.equal(await update({ ...second, tokenHash: 'third' }, 1), false);
      assert.equal(await update({ ...second, resourceId: 'ben' }, 1), false);
      assert.equal(await update({ ...second, id: 'nobody' }, 2), false);
      assert.deepEqual(await store.find(first.id), second);
    });

    it('takes a field away that an update does not have', async () => {
      const { store } = await open();
      const { expiresAt, ...record } = hold();
      await take(store, { ...record, ...(expiresAt !== undefined && { expiresAt }) });
      const confirmed = { ...record, status: 'confirmed' as const, version: 2 };
      await store.transaction((transaction) => transaction.update(confirmed, 1));
      assert.deepEqual(await store.find(record.id), confirmed);
    });

    it('removes a record and its time', async () => {
      const { store } = await open();
      const first = booking();
      await take(store, first);
      await store.transaction((transaction) => transaction.remove(first));
      assert.equal(await store.find(first.id), undefined);
      assert.equal(await take(store, booking()), true);
    });

    it('releases nothing for a record without claims', async () => {
      const { store } = await open();
      await take(store, booking());
      await store.transaction((transaction) => transaction.release(booking()));
      assert.equal(await take(store, booking()), false);
    });

    it('tells what overlaps the stretch, as availability needs it', async () => {
      const { store } = await open();
      await take(store, booking({ before: 10, after: 5 }));
      await take(store, place({ resourceId: 'ben', party: 4 }));
      const read = (from: number, to: number) => store.busy({ resourceIds: ['ana', 'ben'], from, to, now: NOW });
      const ana = { resourceId: 'ana', serviceId: 'cut', start: NINE, party: 1 };
      assert.deepEqual(await busy(store, ['ana', 'ben']), [
        { ...ana, from: NINE - 10 * MINUTE, to: NINE + 35 * MINUTE },
        { resourceId: 'ben', serviceId: 'class', start: NINE, party: 4, from: NINE, to: NINE + HOUR },
      ]);
      assert.equal((await read(NINE - HOUR, NINE - 10 * MINUTE)).length, 0);
      assert.equal((await read(NINE - HOUR, NINE - 5 * MINUTE)).length, 1);
      assert.equal((await read(NINE + 35 * MINUTE, NINE + HOUR)).length, 1);
      assert.equal((await read(NINE + HOUR, NINE + 2 * HOUR)).length, 0);
      assert.deepEqual(await busy(store, []), []);
    });

    it('does not tell cancelled bookings, expired holds and the booking that is moved', async () => {
      const { store } = await open();
      const [moving, gone] = [booking(), booking({ start: NINE + HOUR })];
      await take(store, moving);
      await take(store, gone);
      await take(store, hold({ start: NINE + 2 * HOUR }));
      await cancel(store, gone);
      assert.equal((await busy(store)).length, 2);
      assert.equal((await busy(store, ['ana'], NOW + 10 * MINUTE)).length, 1);
      const query = { resourceIds: ['ana'], from: NINE, to: NINE + HOUR, now: NOW };
      assert.deepEqual(await store.busy({ ...query, exceptId: moving.id }), []);
    });

    it('leaves nothing of a transaction that throws', async () => {
      const { store } = await open();
      const [kept, undone] = [booking(), booking({ start: NINE + HOUR })];
      await take(store, kept);
      const failure = new Error('changed my mind');
      const work = store.transaction(async (transaction) => {
        await transaction.reserveKey('key', 'hash', NOW);
        await transaction.release(kept);
        await transaction.claim(undone, NOW);
        await transaction.insert(undone);
        await transaction.update({ ...kept, version: 2 }, 1);
        await transaction.keepAnswer('key', { requestHash: 'hash', status: 201, body: '{}' });
        throw failure;
      });
      await assert.rejects(work, failure);
      assert.deepEqual(await store.find(kept.id), kept);
      assert.equal(await store.find(undone.id), undefined);
      assert.equal(await take(store, booking()), false);
      assert.equal(await take(store, undone), true);
      assert.equal(await store.transaction((transaction) => transaction.reserveKey('key', 'hash', NOW)), undefined);
    });

    it('shows a transaction its own changes, and nobody else before it ends', async () => {
      const { store } = await open();
      const record = booking();
      await store.transaction(async (transaction) => {
        await transaction.claim(record, NOW);
        await transaction.insert(record);
        assert.deepEqual(await transaction.find(record.id), record);
        assert.equal(await store.find(record.id), undefined);
        assert.deepEqual(await busy(store), []);
      });
      assert.deepEqual(await store.find(record.id), record);
    });

    it('refuses a second record of the same id', async () => {
      const { store } = await open();
      const first = booking();
      await take(store, first);
      await assert.rejects(take(store, { ...first, start: NINE + HOUR, from: NINE + HOUR, to: NINE + 2 * HOUR }));
      assert.deepEqual(await store.find(first.id), first);
    });

    it('sweeps expired holds away and nothing else', async () => {
      const { store } = await open();
      const expired = [
        hold(),
        hold({ resourceId: 'ben' }),
        place({ status: 'held', expiresAt: NOW, resourceId: 'cleo' }),
      ];
      const kept = [
        hold({ start: NINE + HOUR, expiresAt: NOW + HOUR }),
        booking({ start: NINE + 2 * HOUR }),
        place({ resourceId: 'cleo' }),
      ];
      for (const record of [...expired, ...kept]) assert.equal(await take(store, record, 0), true);
      await store.sweep(NOW + 10 * MINUTE, 0);
      for (const { id } of expired) assert.equal(await store.find(id), undefined);
      for (const record of kept) assert.deepEqual(await store.find(record.id), record);
      assert.equal(await take(store, booking()), true);
      assert.equal(await take(store, place({ resourceId: 'cleo', party: 9 })), true);
    });

    it('answers a ping and can be made ready twice', async () => {
      const { store } = await open();
      await take(store, booking());
      await store.migrate();
      await store.ping();
      assert.equal((await busy(store)).length, 1);
    });
  });
}
