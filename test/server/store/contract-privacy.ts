/** Contract: privacy requests, and everything of one person found, changed and taken away. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PrivacyRequestRecord } from '../../../src/server/store/privacy-records.js';
import type { Store, StoreTransaction } from '../../../src/server/store/store.js';
import { storedConsent } from '../../support/consents.js';
import { booking, HOUR, MINUTE, NINE, NOW } from './bookings.js';
import { closingAfterEach, type StoreOpener } from './opened-store.js';

const HASH = 'a'.repeat(64);

function request(more: Partial<PrivacyRequestRecord> = {}): PrivacyRequestRecord {
  return {
    id: 'r-1',
    kind: 'erase',
    state: 'open',
    tokenHash: 'b'.repeat(64),
    contactHash: HASH,
    details: { locale: 'de', contact: { channel: 'email', to: 'ida@example.com' }, text: 'Weg “damit”' },
    facts: { deadlines: [], receivedOn: '2026-03-09', locale: 'de', needs: 'verification' },
    receivedAt: NOW,
    version: 1,
    ...more,
  };
}

const within = <T>(store: Store, work: (transaction: StoreTransaction) => Promise<T>): Promise<T> =>
  store.transaction(work);
const insert = (store: Store, more: Partial<PrivacyRequestRecord> = {}) =>
  within(store, ({ requests }) => requests.insert(request(more)));

/** Somebody's booking. */
function booked(id: string, email: string, start = NINE) {
  const record = booking({ id, start });
  const details = { contact: { name: 'Ida_%', email }, timeZone: 'UTC', locale: 'de' };
  return { ...record, status: 'confirmed' as const, details };
}

/** Registers this part of the contract. */
export function describePrivacy(name: string, opener: StoreOpener): void {
  describe(`${name}: privacy requests`, () => {
    const open = closingAfterEach(opener);

    it('gives a request back as it was, and without what was taken from it', async () => {
      const { store } = await open();
      await insert(store);
      assert.deepEqual(await within(store, ({ requests }) => requests.find('r-1')), request());
      assert.equal(await within(store, ({ requests }) => requests.find('r-2')), undefined);
      const { details: _, contactHash: __, ...empty } = request({ state: 'fulfilled', closedAt: NOW, version: 2 });
      assert.equal(await within(store, ({ requests }) => requests.update(empty, 1)), true);
      assert.deepEqual(await within(store, ({ requests }) => requests.find('r-1')), empty);
    });

    it('lets one of twenty change a version', async () => {
      const { store } = await open();
      await insert(store);
      const changes = await Promise.all(
        Array.from({ length: 20 }, () => within(store, ({ requests }) => requests.update(request({ version: 2 }), 1))),
      );
      assert.equal(changes.filter(Boolean).length, 1);
    });

    it('lists by state, contact and age, oldest first', async () => {
      const { store } = await open();
      await insert(store, { id: 'r-2', receivedAt: NOW + HOUR, contactHash: 'c'.repeat(64) });
      await insert(store);
      await insert(store, { id: 'r-3', state: 'fulfilled', closedAt: NOW + HOUR, receivedAt: NOW + MINUTE });
      const ids = async (query: Parameters<StoreTransaction['requests']['list']>[0]) =>
        (await within(store, ({ requests }) => requests.list(query))).map(({ id }) => id);
      assert.deepEqual(await ids({}), ['r-1', 'r-3', 'r-2']);
      assert.deepEqual(await ids({ states: ['open', 'in-progress'] }), ['r-1', 'r-2']);
      assert.deepEqual(await ids({ contactHash: HASH }), ['r-1', 'r-3']);
      assert.deepEqual(await ids({ receivedBy: NOW + MINUTE, states: ['open'] }), ['r-1']);
      assert.deepEqual(await ids({ closedBy: NOW + HOUR - 1 }), []);
      assert.deepEqual(await ids({ closedBy: NOW + HOUR }), ['r-3']);
    });

    it('keeps the lines of a request in their order until it is removed', async () => {
      const { store } = await open();
      await insert(store);
      const line = { requestId: 'r-1', at: NOW, by: 'visitor' as const };
      await within(store, async ({ requests }) => {
        await requests.note({ ...line, step: 'filed' });
        await requests.note({ ...line, step: 'verified', facts: { found: 3 } });
      });
      await within(store, ({ requests }) => requests.note({ ...line, step: 'revoked', by: 'business' }));
      assert.deepEqual(await within(store, ({ requests }) => requests.auditOf('r-1')), [
        { ...line, step: 'filed' },
        { ...line, step: 'verified', facts: { found: 3 } },
        { ...line, step: 'revoked', by: 'business' },
      ]);
      await within(store, ({ requests }) => requests.remove('r-1'));
      assert.equal(await within(store, ({ requests }) => requests.find('r-1')), undefined);
      assert.deepEqual(await within(store, ({ requests }) => requests.auditOf('r-1')), []);
    });

    it('leaves nothing of a transaction that throws', async () => {
      const { store } = await open();
      const work = within(store, async ({ requests }) => {
        await requests.insert(request());
        throw new Error('no');
      });
      await assert.rejects(work, /^Error: no$/);
      assert.deepEqual(await within(store, ({ requests }) => requests.list({})), []);
    });
  });

  describe(`${name}: what is kept of a person`, () => {
    const open = closingAfterEach(opener);

    it('finds bookings by a text of their details, in any case, and signs of a pattern as they are', async () => {
      const { store } = await open();
      await within(store, async (transaction) => {
        await transaction.insert(booked('b-1', 'ida@example.com'));
        await transaction.insert(booked('b-2', 'IDA@Example.com', NINE + HOUR));
        await transaction.insert(booked('b-3', 'idaXexample.com', NINE + 2 * HOUR));
        await transaction.insert(booking({ id: 'h-1', start: NINE + 3 * HOUR }));
      });
      const found = async (text: string) =>
        (await within(store, ({ people }) => people.bookingsMentioning(text))).map(({ id }) => id).sort();
      assert.deepEqual(await found('ida@example.com'), ['b-1', 'b-2']);
      assert.deepEqual(await found('da_%'), ['b-1', 'b-2', 'b-3']);
      assert.deepEqual(await found('_@example.com'), []);
      assert.deepEqual(await found('%'), ['b-1', 'b-2', 'b-3']);
      assert.deepEqual(await found('\\'), []);
    });

    it('finds, changes and removes submissions and the files that they name', async () => {
      const { store } = await open();
      const submission = {
        id: 's-1',
        formId: 'contact',
        answers: { email: 'ida@example.com' },
        locale: 'de',
        createdAt: NOW,
      };
      const file = { id: 'f-1', formId: 'contact', question: 'photo', name: 'a.png', type: 'image/png', size: 1 };
      await within(store, async (transaction) => {
        await transaction.insertSubmission(submission);
        await transaction.insertSubmission({ ...submission, id: 's-2', answers: { email: 'bo@example.com' } });
        await transaction.insertFile({ ...file, content: new Uint8Array(1), subjectRef: 's-1', createdAt: NOW });
        await transaction.insertFile({
          ...file,
          id: 'f-2',
          content: new Uint8Array(1),
          subjectRef: 's-2',
          createdAt: NOW,
        });
      });
      const found = await within(store, ({ people }) => people.submissionsMentioning('IDA@example.com'));
      assert.deepEqual(found, [submission]);
      const files = await within(store, ({ people }) => people.filesOf(['s-1']));
      assert.deepEqual(
        files.map(({ id }) => id),
        ['f-1'],
      );
      await within(store, async ({ people }) => {
        assert.equal(await people.removeFiles(['s-1', 's-0']), 1);
        assert.equal(await people.removeFiles([]), 0);
        await people.replaceSubmission({ ...submission, answers: { topic: 'visit' } });
        await people.removeSubmission('s-2');
      });
      assert.deepEqual((await store.findSubmission('s-1'))?.answers, { topic: 'visit' });
      assert.equal(await store.findSubmission('s-2'), undefined);
      assert.equal(await store.findFile('f-1'), undefined);
      assert.notEqual(await store.findFile('f-2'), undefined);
    });

    it('finds answers that are kept for a repeated request, and puts others in their place', async () => {
      const { store } = await open();
      await within(store, async (transaction) => {
        for (const key of ['k-1', 'k-2', 'k-3']) {
          await transaction.reserveKey(key, HASH, NOW);
          await transaction.keepAnswer(key, { requestHash: HASH, status: 201, body: `{"id":"b-${key}"}` });
        }
      });
      const found = await within(store, ({ people }) => people.answersMentioning('b-k-1'));
      assert.deepEqual(found, [{ key: 'k-1', answer: { requestHash: HASH, status: 201, body: '{"id":"b-k-1"}' } }]);
      await within(store, async ({ people }) => {
        await people.replaceAnswer('k-1', '{}');
        await people.replaceAnswer('k-2', undefined);
        await people.replaceAnswer('k-0', '{}');
      });
      const kept = (key: string) => within(store, (transaction) => transaction.reserveKey(key, HASH, NOW));
      assert.deepEqual([(await kept('k-1'))?.body, await kept('k-2')], ['{}', undefined]);
      assert.equal((await kept('k-3'))?.body, '{"id":"b-k-3"}');
    });

    it('takes codes and counts of one contact away', async () => {
      const { store } = await open();
      const code = { id: 'c-1', contactHash: HASH, purpose: 'p', codeHash: HASH, expiresAt: NOW + HOUR };
      await within(store, async ({ verifications }) => {
        await verifications.insert(code);
        await verifications.insert({ ...code, id: 'c-2', contactHash: 'd'.repeat(64) });
        await verifications.count(HASH, NOW, HOUR);
      });
      assert.equal(await within(store, ({ people }) => people.removeCodes(HASH)), 1);
      await within(store, async ({ verifications }) => {
        assert.equal(await verifications.tryCode('c-1', NOW, 5), undefined);
        assert.equal(await verifications.tryCode('c-2', NOW, 5), HASH);
        assert.equal((await verifications.count(HASH, NOW, HOUR)).sent, 1);
      });
    });

    it('takes evidence away by its subject', async () => {
      const { store } = await open();
      const [one, two] = [storedConsent({ subjectRef: 'b-1' }), storedConsent({ subjectRef: 'b-2' })];
      await within(store, async ({ consents }) => {
        await consents.append(one);
        await consents.append(two);
      });
      const found = await within(store, ({ people }) => people.consentsMentioning('B-2'));
      assert.deepEqual(found, [two]);
      assert.equal(await within(store, ({ people }) => people.removeConsents(['b-1', 'b-0'])), 1);
      assert.deepEqual(await within(store, ({ consents }) => consents.ofSubject('b-1')), []);
      assert.equal(await within(store, ({ consents }) => consents.find(one.recordId)), undefined);
      assert.deepEqual(await within(store, ({ consents }) => consents.ofSubject('b-2')), [two]);
    });

    it('finds what was over by an instant', async () => {
      const { store } = await open();
      const record = booked('b-1', 'ida@example.com');
      const end = record.start + record.duration * MINUTE;
      const submission = { id: 's-1', formId: 'contact', answers: {}, locale: 'de', createdAt: NOW };
      await within(store, async (transaction) => {
        await transaction.insert(record);
        await transaction.insertSubmission(submission);
        await transaction.consents.append(
          storedConsent({ subjectRef: 'b-1', receivedAt: new Date(NOW).toISOString() }),
        );
        const later = new Date(NOW + HOUR).toISOString();
        await transaction.consents.append(storedConsent({ subjectRef: 'b-1', receivedAt: later }));
      });
      await within(store, async ({ people }) => {
        assert.deepEqual(await people.bookingsEndedBy(end - 1), []);
        assert.deepEqual(await people.bookingsEndedBy(end), [record]);
        assert.deepEqual(await people.submissionsReceivedBy(NOW - 1), []);
        assert.deepEqual(await people.submissionsReceivedBy(NOW), [submission]);
        assert.deepEqual(await people.consentSubjectsBy(NOW + HOUR - 1), []);
        assert.deepEqual(await people.consentSubjectsBy(NOW + HOUR), ['b-1']);
      });
    });
  });
}
