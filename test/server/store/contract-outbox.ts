/** Contract: a message is one worker's at a time, whoever comes at the same time, and there only with what causes it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NewOutboxRecord, Outbox } from '../../../src/server/store/outbox-records.js';
import type { SmsNumbers, Store } from '../../../src/server/store/store.js';
import { HOUR, MINUTE, NOW } from './bookings.js';
import { closingAfterEach, type StoreOpener } from './opened-store.js';

const MESSAGE: NewOutboxRecord = {
  id: 'message-1',
  channel: 'email',
  kind: 'booking-confirmation',
  subjectRef: 'booking-1',
  body: '{"to":"eva@example.com"}',
  dueAt: NOW,
  createdAt: NOW,
};
const HASH = 'a'.repeat(64);

function calls<T>(store: Store, work: (outbox: Outbox) => Promise<T>): Promise<T> {
  return store.transaction(({ outbox }) => work(outbox));
}

const add = (store: Store, more: Partial<NewOutboxRecord> = {}) =>
  calls(store, (all) => all.add({ ...MESSAGE, ...more }));
const claim = (store: Store, now = NOW) => calls(store, (all) => all.claim(now, now + MINUTE, 10));
const numbers = <T>(store: Store, work: (numbers: SmsNumbers) => Promise<T>) =>
  store.transaction(({ smsNumbers }) => work(smsNumbers));

/** Registers this part of the contract. */
export function describeOutbox(name: string, opener: StoreOpener): void {
  describe(`${name}: outbox`, () => {
    const open = closingAfterEach(opener);

    it('gives each of thirty messages to one of ten workers that come at once', async () => {
      const { store } = await open();
      for (let index = 0; index < 30; index += 1) await add(store, { id: `message-${index}` });
      const taken = (await Promise.all(Array.from({ length: 10 }, () => claim(store)))).flat();
      // Who comes at once may leave some to whoever comes next.
      const rest = [...(await claim(store)), ...(await claim(store)), ...(await claim(store))];
      const ids = [...taken, ...rest].map(({ id }) => id);
      assert.equal(ids.length, 30);
      assert.equal(new Set(ids).size, 30);
    });

    it('gives a message to another worker when the first has not said in time what came of it', async () => {
      const { store } = await open();
      await add(store);
      const [first] = await claim(store);
      assert.equal(first?.attempts, 1);
      assert.deepEqual(await claim(store, NOW + MINUTE - 1), []);
      assert.equal((await claim(store, NOW + MINUTE))[0]?.attempts, 2);
      const late = await calls(store, (all) => all.settle(MESSAGE.id, 1, { state: 'sent' }, NOW));
      assert.equal(late, false);
    });

    it('forgets what was said once it is sent, and keeps that of a dead letter, which can be revived', async () => {
      const { store } = await open();
      await add(store);
      await add(store, { id: 'message-2' });
      await claim(store);
      await calls(store, (all) => all.settle('message-1', 1, { state: 'sent' }, NOW));
      await calls(store, (all) => all.settle('message-2', 1, { state: 'failed', reason: 'no' }, NOW));
      const [failed] = await calls(store, (all) => all.list('failed', 10));
      assert.deepEqual([failed?.id, failed?.body, failed?.reason], ['message-2', MESSAGE.body, 'no']);
      assert.equal((await calls(store, (all) => all.list('sent', 10)))[0]?.body, undefined);
      assert.equal(await calls(store, (all) => all.revive('message-1', NOW)), false);
      assert.equal(await calls(store, (all) => all.revive('message-2', NOW)), true);
      assert.deepEqual(
        (await claim(store)).map(({ id, attempts }) => [id, attempts]),
        [['message-2', 1]],
      );
    });

    it('waits until a message is due, and takes one id once', async () => {
      const { store } = await open();
      await add(store, { dueAt: NOW + HOUR });
      await add(store, { body: 'other' });
      assert.deepEqual(await claim(store), []);
      assert.equal((await claim(store, NOW + HOUR))[0]?.body, MESSAGE.body);
    });

    it('has nothing of a transaction that throws, and nothing of a subject that is removed', async () => {
      const { store } = await open();
      const work = calls(store, async (all) => {
        await all.add(MESSAGE);
        throw new Error('no');
      });
      await assert.rejects(work, /^Error: no$/);
      assert.deepEqual(await claim(store), []);
      await add(store);
      await calls(store, (all) => all.removeOf(['booking-1']));
      assert.deepEqual(await claim(store), []);
    });

    it('finds the messages of subjects and those that hold a text, and changes the words of none that were said', async () => {
      const { store } = await open();
      await add(store);
      await add(store, { id: 'message-2', subjectRef: 'booking-2', body: '{"to":"EVA@example.com 100%"}' });
      await add(store, { id: 'message-3', subjectRef: undefined, body: '{"to":"bo@example.com"}' });
      const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);
      assert.deepEqual(ids(await calls(store, (all) => all.ofSubjects(['booking-1', 'other']))), ['message-1']);
      assert.deepEqual(ids(await calls(store, (all) => all.ofSubjects([]))), []);
      const eva = () => calls(store, (all) => all.mentioning('Eva@example.com'));
      assert.deepEqual(ids(await eva()), ['message-1', 'message-2']);
      assert.deepEqual(ids(await calls(store, (all) => all.mentioning('.com 1_0%'))), []);
      await claim(store);
      await calls(store, (all) => all.settle('message-1', 1, { state: 'sent' }, NOW));
      await calls(store, (all) => all.rewrite('message-1', '{"to":"eva@example.com"}'));
      await calls(store, (all) => all.rewrite('message-3', '{"to":"eva@example.com"}'));
      assert.deepEqual(ids(await eva()), ['message-2', 'message-3']);
      assert.equal(await calls(store, (all) => all.remove(['message-2', 'nothing'])), 1);
      assert.equal(await calls(store, (all) => all.remove([])), 0);
      assert.deepEqual(ids(await eva()), ['message-3']);
    });

    it('keeps no words of a dead letter that is to be forgotten', async () => {
      const { store } = await open();
      await add(store);
      await claim(store);
      await calls(store, (all) => all.settle('message-1', 1, { state: 'failed', reason: 'no', forgotten: true }, NOW));
      const [failed] = await calls(store, (all) => all.list('failed', 10));
      assert.deepEqual([failed?.reason, failed?.body], ['no', undefined]);
      assert.equal('forgotten' in (failed ?? {}), false);
    });

    it('knows numbers that are stopped, and the records that gave consent for one', async () => {
      const { store } = await open();
      assert.equal(await numbers(store, (all) => all.stop(HASH, NOW)), true);
      assert.equal(await numbers(store, (all) => all.stop(HASH, NOW)), false);
      assert.equal(await numbers(store, (all) => all.isStopped(HASH)), true);
      await numbers(store, (all) => all.remember(HASH, 'b'));
      await numbers(store, (all) => all.remember(HASH, 'a'));
      await numbers(store, (all) => all.remember(HASH, 'a'));
      assert.equal(await numbers(store, (all) => all.start(HASH)), true);
      assert.equal(await numbers(store, (all) => all.start(HASH)), false);
      assert.deepEqual(await numbers(store, (all) => all.recordsOf(HASH)), ['a', 'b']);
    });
  });
}
