/** What a copy has in it, what a correction and a withdrawal come to, on whatever store; run for each. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConsentList } from '../../../../src/protocol/consent.js';
import type { StoreOpener } from '../../store/opened-store.js';
import { act, carryOut, download, file, prove, sendRequest } from '../../privacy.js';
import { expectBody, expectProblem, managing, read, send, sendBooking } from '../../send-request.js';
import { contact, livesOn, PHONE, TRACES } from './life.js';
/** Registers the tests for one store. */
export function describeCopying(name: string, open: StoreOpener): void {
  describe(`${name}: a copy`, () => {
    const begin = livesOn(open);

    it('has everything of the person and nothing of anybody else', async () => {
      const { server, over, ahead, submission, other } = await begin();
      const { access } = await carryOut(server, { kind: 'access' });
      const { status, headers, text } = await download(server, access);
      assert.deepEqual([status, headers.get('content-type')], [200, 'application/json']);
      assert.match(headers.get('content-disposition') ?? '', /^attachment; filename="PR-[\w-]+\.json"$/);
      const copy = JSON.parse(text) as Record<string, { id: string }[]>;
      assert.deepEqual(
        Object.fromEntries(
          ['bookings', 'submissions', 'consents', 'files', 'messages'].map((table) => [table, copy[table]?.length]),
        ),
        { bookings: 2, submissions: 1, consents: 2, files: 1, messages: 8 },
      );
      const ids = [...(copy['bookings'] ?? []), ...(copy['submissions'] ?? [])].map(({ id }) => id).sort();
      assert.deepEqual(ids, [over.id, ahead.id, submission].sort());
      for (const trace of TRACES) assert.ok(text.includes(trace), `${trace} is missing`);
      assert.ok(!text.includes(other.id), 'somebody else’s messages are in it');
      assert.ok(text.includes('Reply STOP to end'), 'the words that were agreed to are missing');
      assert.doesNotMatch(text, /bo@example\.com|tokenHash|"seed"|manageToken/);
    });

    it('as a table has a row for each value, and starts no formula', async () => {
      const { server } = await begin();
      await sendBooking(server, { start: '2026-03-27T09:00:00Z', contact: { ...contact, name: '=cmd|"x"!A1' } });
      const { access } = await carryOut(server, { kind: 'portability' });
      const { headers, text } = await download(server, access, 'csv');
      assert.equal(headers.get('content-type'), 'text/csv; charset=utf-8');
      assert.match(text, /^table,id,field,value\r\n/);
      assert.match(text, /^bookings,[0-9A-Z-]{19},contact\.email,eva@example\.com\r$/m);
      assert.ok(text.includes(`contact.phone,${PHONE}\r\n`), 'a number is not as it was');
      assert.ok(text.includes('story,"It began\nin May"\r\n'), 'two lines are not one value');
      assert.ok(text.includes(`,"'=cmd|""x""!A1"`), 'a formula is not told apart');
    });

    it('of categories names them and no value', async () => {
      const { server } = await begin();
      const { access } = await carryOut(server, { kind: 'know' });
      const { text } = await download(server, access);
      const copy = JSON.parse(text) as { categories: { id: string; values: number }[] };
      assert.deepEqual(copy.categories.find(({ id }) => id === 'bookings.contact.email')?.values, 2);
      assert.doesNotMatch(text, /Sommer|eva@example/i);
    });

    it('can be had for a week', async () => {
      const { server } = await begin();
      const { access, request } = await carryOut(server, { kind: 'access' });
      assert.equal(request.exportUntil, '2026-03-19T08:00:00Z');
      server.clock.set('2026-03-19T08:00:00Z');
      expectProblem(await act(server, access, 'GET /export'), 409, 'policy-window');
    });
  });

  describe(`${name}: to correct`, () => {
    const begin = livesOn(open);
    const right = (corrections: object[]) => ({ kind: 'correct', corrections });

    it('puts right what is wrong wherever it stands, kept answers too', async () => {
      const { server, over, ahead, submission, dump } = await begin();
      const { request } = await carryOut(
        server,
        right([
          { field: 'name', old: 'Eva Sommer', new: 'Ewa Sommer-Ruiz' },
          { field: 'since', old: '2020-05-01', new: '2021-05-01' },
        ]),
      );
      assert.equal(request.state, 'fulfilled', JSON.stringify(request));
      assert.deepEqual(request.outcome?.corrected, [
        { what: 'bookings', count: 2 },
        { what: 'submissions', count: 1 },
        { what: 'messages', count: 1 },
        { what: 'answers', count: 2 },
      ]);
      for (const booking of [over, ahead]) {
        const now = await read(server, booking);
        assert.deepEqual([now.contact.name, now.version], ['Ewa Sommer-Ruiz', booking.version + 1]);
      }
      assert.equal((await server.store.findSubmission(submission))?.answers['since'], '2021-05-01');
      assert.ok(!(await dump()).includes('Eva Sommer'), 'the old name is still there');
    });

    for (const [what, correction] of [
      ['what names nothing that is kept', { field: 'name', old: 'Eve', new: 'Eva' }],
      ['what the form would not take', { field: 'pain', old: 'knee', new: 'elbow' }],
      ['what is in no field', { field: 'my age', new: 'forty' }],
    ] as const) {
      it(`leaves ${what} to the business, with everything else of the request`, async () => {
        const { server, over } = await begin();
        const { request } = await carryOut(server, right([{ field: 'notes', new: 'Hip' }, correction]));
        assert.deepEqual([request.state, request.outcome], ['in-progress', undefined]);
        assert.equal((await read(server, over)).notes, 'Knee, as always');
      });
    }
  });

  describe(`${name}: to withdraw`, () => {
    const begin = livesOn(open);

    it('takes a consent back with the code, and keeps the record of both', async () => {
      const { server, over } = await begin();
      const access = await file(server, { kind: 'withdraw-consent', purpose: 'newsletter' });
      const done = await prove(server, access);
      assert.deepEqual([done.state, done.outcome?.withdrawn], ['fulfilled', [{ what: 'consents', count: 1 }]]);
      const list = await send(server, `GET /consents?booking=${over.id}`, { headers: managing(over) });
      const [last, ...earlier] = expectBody(list, 200, ConsentList).records;
      assert.deepEqual([last?.kind, last?.state], ['email.marketing', 'withdrawn']);
      assert.ok(earlier.some(({ recordId, state }) => recordId === last?.supersedes && state === 'given'));
      const again = await prove(server, await file(server, { kind: 'withdraw-consent' }));
      assert.deepEqual(again.outcome?.withdrawn, []);
    });

    it('by the booking’s own link is one press', async () => {
      const { server, over } = await begin();
      const made = await sendRequest(
        server,
        { kind: 'withdraw-sms', contact: undefined, bookingId: over.id },
        { token: over.manageToken },
      );
      assert.equal((made.body as { state: string }).state, 'fulfilled');
      assert.equal((await read(server, over)).smsState, 'opted-out');
      assert.equal(await server.store.transaction(({ smsOptOuts }) => smsOptOuts.has(PHONE)), true);
    });

    it('objects to marketing in the same way', async () => {
      const { server } = await begin();
      const { request } = await carryOut(server, { kind: 'object', purpose: 'marketing' });
      assert.deepEqual([request.state, request.outcome?.withdrawn], ['fulfilled', [{ what: 'consents', count: 1 }]]);
      const { request: other } = await carryOut(server, { kind: 'object', purpose: 'statistics' });
      assert.equal(other.state, 'in-progress');
    });
  });
}
