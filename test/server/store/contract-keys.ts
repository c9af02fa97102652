/** Contract: one answer for each idempotency key. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeptAnswer, Store } from '../../../src/server/store/store.js';
import { NOW } from './bookings.js';
import { closingAfterEach, type StoreOpener } from './opened-store.js';

const ANSWER: KeptAnswer = { requestHash: 'hash', status: 201, body: '{"id":"b-1"}' };

function reserve(store: Store, key: string, requestHash = 'hash'): Promise<KeptAnswer | undefined> {
  return store.transaction((transaction) => transaction.reserveKey(key, requestHash, NOW));
}

/** Answers under the key unless that was done before; gives the answer and whether this call made it. */
function answer(store: Store, key: string, body: string): Promise<{ body: string; made: boolean }> {
  return store.transaction(async (transaction) => {
    const kept = await transaction.reserveKey(key, 'hash', NOW);
    if (kept) return { body: kept.body, made: false };
    await new Promise((resume) => setTimeout(resume, 5));
    await transaction.keepAnswer(key, { ...ANSWER, body });
    return { body, made: true };
  });
}

/** Registers this part of the contract. */
export function describeKeys(name: string, opener: StoreOpener): void {
  describe(`${name}: idempotency keys`, () => {
    const open = closingAfterEach(opener);

    it('gives the kept answer to whoever comes with the same key', async () => {
      const { store } = await open();
      await store.transaction(async (transaction) => {
        assert.equal(await transaction.reserveKey('key', 'hash', NOW), undefined);
        await transaction.keepAnswer('key', ANSWER);
      });
      assert.deepEqual(await reserve(store, 'key', 'other hash'), ANSWER);
      assert.equal(await reserve(store, 'another key'), undefined);
    });

    it('forgets a key whose transaction ended without an answer', async () => {
      const { store } = await open();
      assert.equal(await reserve(store, 'key'), undefined);
      assert.equal(await reserve(store, 'key', 'other hash'), undefined);
      assert.deepEqual(await answer(store, 'key', '{}'), { body: '{}', made: true });
    });

    it('answers once when many come with the same key at a time', async () => {
      const { store } = await open();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => answer(store, 'key', `{"n":${index}}`)),
      );
      assert.equal(answers.filter(({ made }) => made).length, 1);
      assert.equal(new Set(answers.map(({ body }) => body)).size, 1);
    });

    it('lets the next one answer when the first one fails', async () => {
      const { store } = await open();
      const failing = store.transaction(async (transaction) => {
        await transaction.reserveKey('key', 'hash', NOW);
        await new Promise((resume) => setTimeout(resume, 20));
        throw new Error('the first one failed');
      });
      const next = answer(store, 'key', '{}');
      await assert.rejects(failing, /the first one failed/);
      assert.equal((await next).made, true);
    });

    it('keeps no answer under a key that was not reserved', async () => {
      const { store } = await open();
      await assert.rejects(
        store.transaction((transaction) => transaction.keepAnswer('key', ANSWER)),
        /not reserved/,
      );
      await answer(store, 'key', '{}');
      await assert.rejects(
        store.transaction((transaction) => transaction.keepAnswer('key', ANSWER)),
        /not reserved/,
      );
    });

    it('sweeps answers that are older than asked', async () => {
      const { store } = await open();
      await answer(store, 'key', '{}');
      await store.sweep(NOW, NOW);
      assert.equal((await reserve(store, 'key'))?.body, '{}');
      await store.sweep(NOW, NOW + 1);
      assert.equal(await reserve(store, 'key'), undefined);
    });
  });
}
