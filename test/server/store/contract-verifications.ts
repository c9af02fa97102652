/** Contract: a code has so many tries and a proof one use, whoever comes at the same time. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Store, VerificationRecord, Verifications } from '../../../src/server/store/store.js';
import { HOUR, MINUTE, NOW } from './bookings.js';
import { closingAfterEach, type StoreOpener } from './opened-store.js';

const CODE: VerificationRecord = {
  id: 'code-1',
  contactHash: 'a'.repeat(64),
  purpose: 'sms-consent',
  codeHash: 'b'.repeat(64),
  expiresAt: NOW + 10 * MINUTE,
};
const PROOF = 'c'.repeat(64);
const USE = { proofHash: PROOF, contactHash: CODE.contactHash, purpose: CODE.purpose, now: NOW };

function calls<T>(store: Store, work: (verifications: Verifications) => Promise<T>): Promise<T> {
  return store.transaction((transaction) => work(transaction.verifications));
}

const insert = (store: Store, more: Partial<VerificationRecord> = {}) =>
  calls(store, (verifications) => verifications.insert({ ...CODE, ...more }));
const tryCode = (store: Store, now = NOW, id = CODE.id) => calls(store, (all) => all.tryCode(id, now, 5));
const keepProof = (store: Store, hash = PROOF) => calls(store, (all) => all.keepProof(CODE.id, hash, NOW + HOUR));
const useProof = (store: Store, more: Partial<typeof USE> = {}) =>
  calls(store, (all) => all.useProof({ ...USE, ...more }));

/** Registers this part of the contract. */
export function describeVerifications(name: string, opener: StoreOpener): void {
  describe(`${name}: verifications`, () => {
    const open = closingAfterEach(opener);

    it('gives the hash of a code five times, also to twenty that come at once', async () => {
      const { store } = await open();
      await insert(store);
      const tries = await Promise.all(Array.from({ length: 20 }, () => tryCode(store)));
      assert.equal(tries.filter((hash) => hash === CODE.codeHash).length, 5);
      assert.equal(tries.filter((hash) => hash === undefined).length, 15);
    });

    it('gives nothing for a code that expired or never was', async () => {
      const { store } = await open();
      await insert(store);
      assert.equal(await tryCode(store, CODE.expiresAt), undefined);
      assert.equal(await tryCode(store, NOW, 'code-2'), undefined);
      assert.equal(await tryCode(store, CODE.expiresAt - 1), CODE.codeHash);
    });

    it('lets a proof be used by one of twenty', async () => {
      const { store } = await open();
      await insert(store);
      await keepProof(store);
      const uses = await Promise.all(Array.from({ length: 20 }, () => useProof(store)));
      assert.equal(uses.filter(Boolean).length, 1);
      assert.equal(await tryCode(store), undefined, 'a code whose proof was used is over');
    });

    it('lets no proof be used for something else, or late, and an earlier one not at all', async () => {
      const { store } = await open();
      await insert(store);
      await keepProof(store, 'd'.repeat(64));
      await keepProof(store);
      for (const other of [
        { contactHash: 'e'.repeat(64) },
        { purpose: 'privacy-request' },
        { now: NOW + HOUR },
        { proofHash: 'd'.repeat(64) },
        { proofHash: 'f'.repeat(64) },
      ])
        assert.equal(await useProof(store, other), false);
      assert.equal(await useProof(store), true);
    });

    it('counts what a contact was sent within a window, and begins anew after it', async () => {
      const { store } = await open();
      const count = (now: number, contact = CODE.contactHash) => calls(store, (all) => all.count(contact, now, HOUR));
      assert.deepEqual(await count(NOW), { sent: 1, endsAt: NOW + HOUR });
      const more = await Promise.all(Array.from({ length: 10 }, () => count(NOW + MINUTE)));
      assert.deepEqual(
        more.map(({ sent }) => sent).sort((a, b) => a - b),
        [2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      );
      assert.deepEqual(await count(NOW, 'f'.repeat(64)), { sent: 1, endsAt: NOW + HOUR });
      assert.deepEqual(await count(NOW + HOUR), { sent: 1, endsAt: NOW + 2 * HOUR });
    });

    it('sweeps what ended away and nothing else', async () => {
      const { store, rows } = await open();
      await insert(store);
      await keepProof(store);
      await insert(store, { id: 'code-2' });
      await calls(store, (all) => all.count(CODE.contactHash, NOW, MINUTE));
      await store.sweep(CODE.expiresAt, 0);
      assert.equal(await useProof(store, { now: CODE.expiresAt }), true);
      if (!rows) return;
      assert.deepEqual(
        (await rows('select id from verification')).map(({ id }) => id),
        ['code-1'],
      );
      assert.deepEqual(await rows('select * from verification_window'), []);
    });

    it('leaves nothing of a transaction that throws', async () => {
      const { store } = await open();
      await insert(store);
      await keepProof(store);
      const work = calls(store, async (all) => {
        await all.useProof(USE);
        await all.insert({ ...CODE, id: 'code-2' });
        throw new Error('no');
      });
      await assert.rejects(work, /^Error: no$/);
      assert.equal(await tryCode(store, NOW, 'code-2'), undefined);
      assert.equal(await useProof(store), true);
    });
  });
}
