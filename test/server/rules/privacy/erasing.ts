/** What an erasure leaves, on whatever store; run for each. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StoreOpener } from '../../store/opened-store.js';
import { act, carryOut, confirm, download, file, look, prove, sendRequest } from '../../privacy.js';
import { book, expectProblem, managing, read, send } from '../../send-request.js';
import { livesOn, PHONE, TRACES } from './life.js';
/** Registers the tests for one store. */
export function describeErasing(name: string, open: StoreOpener): void {
  describe(`${name}: to erase`, () => {
    const begin = livesOn(open);

    it('leaves nothing of the person but the evidence that is told', async () => {
      const { server, over, ahead, submission, other, dump } = await begin();
      const before = await dump();
      if (before) for (const trace of TRACES) assert.ok(before.includes(trace), `${trace} is not there to begin with`);
      const waiting = await dump(['outbox']);
      if (waiting) for (const trace of ['Eva Sommer', 'eva@EXAMPLE.com']) assert.ok(waiting.includes(trace), trace);
      const { request } = await carryOut(server, { kind: 'erase', erasure: 'delete', text: 'Eva Sommer asks' });
      assert.deepEqual(request.outcome, {
        deleted: [
          { what: 'bookings', count: 2 },
          { what: 'submissions', count: 1 },
          { what: 'files', count: 1 },
          { what: 'messages', count: 7 },
          { what: 'answers', count: 3 },
          { what: 'codes', count: 2 },
        ],
        anonymised: [],
        corrected: [],
        withdrawn: [],
        retained: [
          { what: 'consents', count: 2, because: 'evidence' },
          { what: 'messages', count: 1, because: 'answer' },
        ],
      });
      const after = await dump();
      for (const trace of TRACES)
        assert.ok(!after.toLowerCase().includes(trace.toLowerCase()), `${trace} is still there`);
      for (const { id } of [over, ahead]) assert.equal(await server.store.find(id), undefined);
      assert.equal(await server.store.findSubmission(submission), undefined);
      expectProblem(await send(server, `GET /bookings/${over.id}`, { headers: managing(over) }), 401, 'unauthorized');
      assert.equal((await read(server, other)).contact.name, 'Bo');
      const kept = await server.store.transaction(({ consents }) => consents.ofSubject(over.id));
      assert.equal(kept.length, 2);
    });

    it('gives the time of an appointment back that is to come', async () => {
      const { server } = await begin();
      await carryOut(server, { kind: 'erase' });
      await book(server, { start: '2026-03-25T09:00:00Z', contact: { name: 'Cy', email: 'cy@example.com' } });
    });

    it('or to make anonymous: what statistics need stays, and nothing else', async () => {
      const { server, over, ahead, submission, dump } = await begin();
      const { request } = await carryOut(server, { kind: 'erase', erasure: 'anonymise' });
      assert.deepEqual(request.outcome?.anonymised, [
        { what: 'bookings', count: 2 },
        { what: 'submissions', count: 1 },
      ]);
      const past = await server.store.find(over.id);
      const { id, resourceId, start, duration, from, to, createdAt, updatedAt, ...rest } = past!;
      assert.deepEqual(rest, {
        status: 'confirmed',
        serviceId: 'intro-call',
        locationId: 'video',
        party: 1,
        capacity: 1,
        version: 2,
      });
      assert.deepEqual([id, resourceId, duration, to - from], [over.id, over.staff.id, 30, 30 * 60_000]);
      assert.ok(start > 0 && createdAt > 0 && updatedAt > createdAt, 'the times are not those of the booking');
      assert.equal((await server.store.find(ahead.id))?.status, 'cancelled');
      const form = await server.store.findSubmission(submission);
      assert.deepEqual([form?.answers, form?.locale], [{ pain: 'knee' }, 'und']);
      const after = await dump();
      for (const trace of TRACES) assert.ok(!after.includes(trace), `${trace} is still there`);
    });

    it('offers a copy first, and none after', async () => {
      const { server } = await begin();
      const access = await file(server, { kind: 'erase' });
      const proven = await prove(server, access);
      assert.deepEqual(proven.found, [
        { what: 'bookings', count: 2 },
        { what: 'submissions', count: 1 },
        { what: 'files', count: 1 },
        { what: 'messages', count: 7 },
        { what: 'consents', count: 2 },
      ]);
      assert.equal((await download(server, access)).status, 200);
      await confirm(server, access);
      expectProblem(await act(server, access, 'GET /export'), 409, 'policy-window');
    });

    it('is done once, however many confirm it at a time', async () => {
      const { server } = await begin();
      const access = await file(server, { kind: 'erase' });
      await prove(server, access);
      const all = await Promise.all(Array.from({ length: 5 }, () => confirm(server, access)));
      assert.deepEqual(new Set(all.map(({ state }) => state)), new Set(['fulfilled']));
      assert.equal(all.filter(({ outcome }) => outcome?.deleted.length === 6).length, 5);
    });

    it('with one booking’s token takes that booking away and no other', async () => {
      const { server, over, ahead } = await begin();
      const made = await sendRequest(
        server,
        { kind: 'erase', contact: undefined, bookingId: over.id },
        { token: over.manageToken },
      );
      const access = made.body as { id: string; token: string };
      const copy = await download(server, access);
      assert.equal(copy.status, 200, 'there is no copy before it');
      assert.ok(copy.text.includes(over.id) && !copy.text.includes(ahead.id), 'the copy is not of that booking');
      await confirm(server, access);
      assert.equal(await server.store.find(over.id), undefined);
      assert.equal((await read(server, ahead)).status, 'confirmed');
    });

    it('keeps a number that must not be texted, and says so', async () => {
      const { server } = await begin();
      await carryOut(server, { kind: 'withdraw-sms', contact: { channel: 'sms', to: PHONE } });
      const { request } = await carryOut(server, { kind: 'erase' });
      assert.deepEqual(
        request.outcome?.retained.filter(({ what }) => what === 'numbers'),
        [{ what: 'numbers', count: 1, because: 'opt-out' }],
      );
      assert.equal(await server.store.transaction(({ smsOptOuts }) => smsOptOuts.has(PHONE)), true);
    });

    it('empties earlier requests of the same person, and leaves those alone that are not answered', async () => {
      const { server } = await begin();
      const { access } = await carryOut(server, { kind: 'access', text: 'Eva wants to see' });
      const complaint = await file(server, { kind: 'complaint', text: 'Eva is not amused' });
      const unsent = await file(server, { kind: 'restrict', text: 'Eva has not made up her mind' });
      const { request } = await carryOut(server, { kind: 'erase' });
      const { deleted = [], retained = [] } = request.outcome ?? {};
      assert.deepEqual(deleted.at(-1), { what: 'requests', count: 2 });
      assert.equal((await look(server, unsent)).state, 'revoked');
      assert.deepEqual(retained.at(-2), { what: 'requests', count: 1, because: 'unfinished' });
      const [old, open_] = await server.store.transaction(async ({ requests }) => [
        await requests.find(access.id),
        await requests.find(complaint.id),
      ]);
      assert.deepEqual([old?.details, open_?.details?.text], [undefined, 'Eva is not amused']);
    });
  });
}
