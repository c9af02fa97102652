/** Contract: evidence is appended, found again as it was, and never changed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConsentLedger, SmsOptOuts, Store } from '../../../src/server/store/store.js';
import { storedConsent } from '../../support/consents.js';
import { closingAfterEach, type StoreOpener } from './opened-store.js';

const TEXT = { sha256: 'b'.repeat(64), locale: 'pt-BR', text: 'Sim,\n“quero” 🦊' };

/** One call in a transaction of its own. */
function inLedger<T>(store: Store, work: (ledger: ConsentLedger) => Promise<T>): Promise<T> {
  return store.transaction((transaction) => work(transaction.consents));
}

function withNumbers<T>(store: Store, work: (numbers: SmsOptOuts) => Promise<T>): Promise<T> {
  return store.transaction((transaction) => work(transaction.smsOptOuts));
}

/** Registers this part of the contract. */
export function describeConsents(name: string, opener: StoreOpener): void {
  describe(`${name}: consents`, () => {
    const open = closingAfterEach(opener);

    it('gives a record back as it was written', async () => {
      const { store } = await open();
      const record = storedConsent({ bookingRef: 'booking-1', otherProfile: true, contactPoint: '+4915112345678' });
      assert.equal(await inLedger(store, (ledger) => ledger.append(record)), undefined);
      assert.deepEqual(await inLedger(store, (ledger) => ledger.find(record.recordId)), record);
      assert.equal(await inLedger(store, (ledger) => ledger.find('nobody')), undefined);
    });

    it('keeps the first record of an id, and tells it to whoever writes a second', async () => {
      const { store } = await open();
      const first = storedConsent();
      const second = { ...first, subjectRef: 'booking-2', state: 'refused' as const };
      await inLedger(store, (ledger) => ledger.append(first));
      assert.deepEqual(await inLedger(store, (ledger) => ledger.append(second)), first);
      assert.deepEqual(await inLedger(store, (ledger) => ledger.ofSubject('booking-2')), []);
      assert.deepEqual(await inLedger(store, (ledger) => ledger.ofSubject('booking-1')), [first]);
    });

    it('writes one of twenty records of one id that come at once', async () => {
      const { store } = await open();
      const record = storedConsent();
      const written = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          inLedger(store, (ledger) => ledger.append({ ...record, subjectRef: `booking-${index}` })),
        ),
      );
      assert.equal(written.filter((known) => known === undefined).length, 1);
      assert.equal(new Set(written.map((known) => known?.subjectRef).filter(Boolean)).size, 1);
    });

    it("gives a subject's records newest first, also those of one moment", async () => {
      const { store } = await open();
      const [first, second] = [storedConsent(), storedConsent()];
      const later = storedConsent({ receivedAt: '2026-03-09T07:00:01Z' });
      await inLedger(store, async (ledger) => {
        for (const record of [first, second, later, storedConsent({ subjectRef: 'another' })])
          await ledger.append(record);
      });
      assert.deepEqual(await inLedger(store, (ledger) => ledger.ofSubject('booking-1')), [later, second, first]);
    });

    it('keeps a text once for its hash', async () => {
      const { store } = await open();
      await inLedger(store, (ledger) => ledger.keepText(TEXT));
      await inLedger(store, (ledger) => ledger.keepText({ ...TEXT, locale: 'de' }));
      const hashes = [TEXT.sha256, TEXT.sha256, 'c'.repeat(64)];
      assert.deepEqual(await inLedger(store, (ledger) => ledger.findTexts(hashes)), [TEXT]);
      assert.deepEqual(await inLedger(store, (ledger) => ledger.findTexts([])), []);
    });

    it('remembers numbers that are not to be texted, until they may be again', async () => {
      const { store } = await open();
      const number = '+4915112345678';
      assert.equal(await withNumbers(store, (numbers) => numbers.has(number)), false);
      await withNumbers(store, (numbers) => numbers.add(number, 1));
      await withNumbers(store, (numbers) => numbers.add(number, 2));
      assert.equal(await withNumbers(store, (numbers) => numbers.has(number)), true);
      await withNumbers(store, (numbers) => numbers.remove(number));
      assert.equal(await withNumbers(store, (numbers) => numbers.has(number)), false);
    });

    it('leaves nothing of a transaction that throws', async () => {
      const { store } = await open();
      const record = storedConsent();
      const work = store.transaction(async ({ consents, smsOptOuts }) => {
        await consents.append(record);
        await consents.keepText(TEXT);
        await smsOptOuts.add('+1', 0);
        throw new Error('no');
      });
      await assert.rejects(work, /^Error: no$/);
      assert.equal(await inLedger(store, (ledger) => ledger.find(record.recordId)), undefined);
      assert.deepEqual(await inLedger(store, (ledger) => ledger.ofSubject(record.subjectRef)), []);
      assert.deepEqual(await inLedger(store, (ledger) => ledger.findTexts([TEXT.sha256])), []);
      assert.equal(await withNumbers(store, (numbers) => numbers.has('+1')), false);
    });
  });
}
