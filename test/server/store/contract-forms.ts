/** Contract: submissions, and files that wait to be named. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FileRecord, SubmissionRecord } from '../../../src/server/store/form-records.js';
import type { Store } from '../../../src/server/store/store.js';
import { HOUR, NOW } from './bookings.js';
import { closingAfterEach, type StoreOpener } from './opened-store.js';

const SUBMISSION: SubmissionRecord = {
  id: 's-1',
  formId: 'contact',
  answers: { name: 'Ida “Ö”', seats: 2, guests: ['a', 'b'], member: false },
  locale: 'de',
  attribution: { utm_source: 'mail' },
  createdAt: NOW,
};

/** Every byte there is, so that none is lost to an encoding; longer than one stretch of it. */
const CONTENT = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);

function file(more: Partial<FileRecord> = {}): FileRecord {
  return {
    id: 'f-1',
    formId: 'contact',
    question: 'photo',
    name: 'Foto.png',
    type: 'image/png',
    size: CONTENT.length,
    content: CONTENT,
    expiresAt: NOW + HOUR,
    createdAt: NOW,
    ...more,
  };
}

function put(store: Store, record: FileRecord): Promise<void> {
  return store.transaction((transaction) => transaction.insertFile(record));
}

function claim(store: Store, more: object = {}): Promise<boolean> {
  const wanted = { formId: 'contact', question: 'photo', subjectRef: 's-1', now: NOW, ...more };
  return store.transaction((transaction) => transaction.claimFile('f-1', wanted));
}

/** Registers this part of the contract. */
export function describeForms(name: string, opener: StoreOpener): void {
  describe(`${name}: forms`, () => {
    const open = closingAfterEach(opener);

    it('gives a submission back as it was', async () => {
      const { store } = await open();
      await store.transaction((transaction) => transaction.insertSubmission(SUBMISSION));
      assert.deepEqual(await store.findSubmission('s-1'), SUBMISSION);
      assert.equal(await store.findSubmission('s-2'), undefined);
    });

    it('keeps nothing of a transaction that failed', async () => {
      const { store } = await open();
      const failing = store.transaction(async (transaction) => {
        await transaction.insertSubmission(SUBMISSION);
        await transaction.insertFile(file());
        throw new Error('it failed');
      });
      await assert.rejects(failing, /it failed/);
      assert.deepEqual([await store.findSubmission('s-1'), await store.findFile('f-1')], [undefined, undefined]);
    });

    it('gives a file back byte by byte', async () => {
      const { store } = await open();
      await put(store, file());
      const { content, ...facts } = (await store.findFile('f-1'))!;
      const { content: _, ...known } = file();
      assert.deepEqual(facts, known);
      assert.deepEqual([...content], [...CONTENT]);
    });

    it('names a file once, and keeps it then', async () => {
      const { store } = await open();
      await put(store, file());
      assert.deepEqual([await claim(store), await claim(store, { subjectRef: 's-2' })], [true, false]);
      await store.sweep(NOW + 2 * HOUR, 0);
      assert.equal((await store.findFile('f-1'))?.subjectRef, 's-1');
    });

    for (const [what, more] of [
      ['another form', { formId: 'other' }],
      ['another question', { question: 'scan' }],
      ['too late', { now: NOW + HOUR }],
    ] as const) {
      it(`does not name a file for ${what}`, async () => {
        const { store } = await open();
        await put(store, file());
        assert.equal(await claim(store, more), false);
      });
    }

    it('throws away a file that nothing named in time', async () => {
      const { store } = await open();
      await put(store, file());
      await store.sweep(NOW, 0);
      assert.ok(await store.findFile('f-1'));
      await store.sweep(NOW + HOUR, 0);
      assert.equal(await store.findFile('f-1'), undefined);
    });
  });
}
