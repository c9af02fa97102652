import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Booking, type CreatedBooking } from '../../../src/protocol/index.js';
import type { Server } from '../../../src/server/create-server.js';
import { createTestServer, testConfig } from '../../support/test-server.js';
import { book, errorsOf, expectBody, expectProblem, hold, managing, read, send, sendBooking } from '../send-request.js';

const SLOT = { staffId: 'ben', start: '2026-03-10T09:00:00Z' };

function move(server: Server, booking: CreatedBooking, json: object, headers = managing(booking)) {
  return send(server, `PATCH /bookings/${booking.id}`, { json, headers });
}

function cancel(server: Server, booking: CreatedBooking, json: object = {}, headers = managing(booking)) {
  return send(server, `POST /bookings/${booking.id}/cancellation`, { json, headers });
}

describe('without the manage token', () => {
  it('a booking that exists and one that does not are answered alike', async () => {
    const server = createTestServer();
    const { id } = await book(server, SLOT);
    const { id: holdId } = await hold(server, { ...SLOT, start: '2026-03-10T10:00:00Z' });
    const answers = [];
    for (const path of [`/bookings/${id}`, '/bookings/nope', `/bookings/${holdId}`]) {
      for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: 'Basic ZTpl' }] as Record<
        string,
        string
      >[]) {
        const answer = await send(server, `GET ${path}`, { headers });
        expectProblem(answer, 401, 'unauthorized');
        assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
        answers.push(JSON.stringify([answer.body, [...answer.headers]]));
      }
    }
    assert.equal(new Set(answers).size, 1);
  });

  it('nothing can be moved or cancelled', async () => {
    const server = createTestServer();
    const booking = await book(server, SLOT);
    const other = await book(server, { start: '2026-03-10T12:00:00Z' });
    const headers = { ...managing(booking), authorization: `Bearer ${other.manageToken}` };
    expectProblem(await move(server, booking, { start: '2026-03-10T10:00:00Z' }, headers), 401, 'unauthorized');
    expectProblem(await cancel(server, booking, {}, headers), 401, 'unauthorized');
    assert.equal((await read(server, booking)).version, booking.version);
  });

  it('a token in the address is no token', async () => {
    const server = createTestServer();
    const { id, manageToken } = await book(server, SLOT);
    expectProblem(await send(server, `GET /bookings/${id}?token=${manageToken}`), 400, 'validation');
  });
});

describe('reading', () => {
  it('answers 304 to whoever has this version', async () => {
    const server = createTestServer();
    const booking = await book(server, SLOT);
    const known = { ...managing(booking), 'if-none-match': `"${booking.version}"` };
    const answer = await send(server, `GET /bookings/${booking.id}`, { headers: known });
    assert.deepEqual(
      [answer.status, answer.body, answer.headers.get('etag')],
      [304, undefined, `"${booking.version}"`],
    );
    await cancel(server, booking);
    assert.equal((await send(server, `GET /bookings/${booking.id}`, { headers: known })).status, 200);
  });

  it('is never kept by a cache', async () => {
    const server = createTestServer();
    const booking = await book(server, SLOT);
    const answer = await send(server, `GET /bookings/${booking.id}`, { headers: managing(booking) });
    assert.equal(answer.headers.get('cache-control'), 'no-store');
  });

  it('shows a booking whose service and staff are offered no longer', async () => {
    const before = createTestServer();
    const booking = await book(before, SLOT);
    const [ada] = testConfig.staff;
    const [, , group] = testConfig.services;
    const after = createTestServer({ store: before.store, config: { staff: [ada!], services: [group!] } });
    const { serviceName, staff } = await read(after, booking);
    assert.deepEqual([serviceName, staff], ['intro-call', { id: 'ben', name: 'ben' }]);
    const problem = expectProblem(
      await move(after, booking, { start: '2026-03-11T09:00:00Z' }),
      409,
      'slot-unavailable',
    );
    assert.deepEqual(problem.alternatives, []);
  });
});

describe('a change', () => {
  it('needs the version that it is meant for', async () => {
    const server = createTestServer();
    const booking = await book(server, SLOT);
    const { authorization } = managing(booking);
    for (const change of [
      (headers: Record<string, string>) => move(server, booking, { start: '2026-03-10T10:00:00Z' }, headers),
      (headers: Record<string, string>) => cancel(server, booking, {}, headers),
    ]) {
      const missing = expectProblem(await change({ authorization: authorization! }), 428, 'validation');
      assert.deepEqual(missing.errors, [{ pointer: '/if-match', code: 'required', in: 'header' }]);
      const malformed = expectProblem(
        await change({ authorization: authorization!, 'if-match': '1' }),
        400,
        'validation',
      );
      assert.deepEqual(errorsOf(malformed), ['/if-match format']);
      const stale = await change({ authorization: authorization!, 'if-match': '"7"' });
      expectProblem(stale, 412, 'version-conflict');
      assert.equal(stale.headers.get('etag'), `"${booking.version}"`);
      expectProblem(await change({ authorization: authorization!, 'if-match': '"other"' }), 412, 'version-conflict');
    }
  });

  it('of two at once is made once', async () => {
    const server = createTestServer();
    const booking = await book(server, SLOT);
    const answers = await Promise.all(
      ['10:00', '10:30', '11:00', '11:30'].map((time) => move(server, booking, { start: `2026-03-10T${time}:00Z` })),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412, 412, 412]);
  });

  it('is refused when it comes later than the business allows', async () => {
    const server = createTestServer();
    const booking = await book(server, SLOT);
    server.clock.set('2026-03-10T07:00:00Z');
    expectBody(await move(server, booking, { start: '2026-03-10T10:00:00Z' }), 200, Booking);
    server.clock.set('2026-03-10T08:00:01Z');
    const headers = managing(booking, 2);
    expectProblem(await move(server, booking, { start: '2026-03-11T10:00:00Z' }, headers), 409, 'policy-window');
    expectProblem(await cancel(server, booking, {}, headers), 409, 'policy-window');
  });
});

describe('moving', () => {
  it('keeps id and token, takes the new time and gives the old one back', async () => {
    const server = createTestServer();
    const booking = await book(server, SLOT);
    const answer = await move(server, booking, { start: '2026-03-10T10:00:00Z' });
    const moved = expectBody(answer, 200, Booking);
    const { manageToken: _, ...before } = booking;
    const changed = { start: '2026-03-10T10:00:00Z', changeableUntil: '2026-03-10T08:00:00Z', version: 2 };
    assert.deepEqual(moved, { ...before, ...changed });
    assert.equal(answer.headers.get('etag'), '"2"');
    assert.deepEqual(await read(server, booking), moved);
    expectProblem(await sendBooking(server, { ...SLOT, start: '2026-03-10T10:00:00Z' }), 409, 'slot-unavailable');
    await book(server, SLOT);
  });

  it('stays with the same staff where they are free, though others have less to do', async () => {
    const server = createTestServer();
    const booking = await book(server, { staffId: 'ada', start: '2026-03-10T09:00:00Z' });
    const moved = expectBody(await move(server, booking, { start: '2026-03-10T09:30:00Z' }), 200, Booking);
    assert.equal(moved.staff.id, 'ada');
  });

  it('goes to whoever is free, or to whom it is asked for', async () => {
    const server = createTestServer();
    const booking = await book(server, SLOT);
    const thursday = expectBody(await move(server, booking, { start: '2026-03-12T09:00:00Z' }), 200, Booking);
    assert.equal(thursday.staff.id, 'ada');
    await book(server, SLOT);
    const back = await move(server, booking, { start: '2026-03-11T09:00:00Z', staffId: 'ben' }, managing(booking, 2));
    assert.equal(expectBody(back, 200, Booking).staff.id, 'ben');
  });

  it('overlaps its own old time', async () => {
    const server = createTestServer();
    const booking = await book(server, { serviceId: 'consultation', duration: 60, staffId: 'ben' });
    const moved = expectBody(await move(server, booking, { start: '2026-03-10T09:30:00Z' }), 200, Booking);
    assert.equal(moved.duration, 60);
    const shorter = await move(server, booking, { start: '2026-03-10T09:30:00Z', duration: 30 }, managing(booking, 2));
    assert.equal(expectBody(shorter, 200, Booking).duration, 30);
  });

  it('to a time that is taken changes nothing and offers others', async () => {
    const server = createTestServer();
    const booking = await book(server, SLOT);
    await book(server, { ...SLOT, start: '2026-03-10T10:00:00Z' });
    const problem = expectProblem(
      await move(server, booking, { start: '2026-03-10T10:00:00Z', staffId: 'ben' }),
      409,
      'slot-unavailable',
    );
    assert.ok(
      problem.alternatives!.some(({ start }) => start === '2026-03-10T09:00:00Z'),
      'its own time is free to it',
    );
    assert.equal((await read(server, booking)).start, '2026-03-10T09:00:00Z');
  });

  it('is refused what is not offered', async () => {
    const server = createTestServer();
    const booking = await book(server, SLOT);
    const cases: [object, string][] = [
      [{ start: '2026-03-10T09:10:00Z' }, '/start off-grid'],
      [{ start: '2026-03-10T10:00:00Z', staffId: 'eve' }, '/staffId unknown-value'],
      [{ start: '2026-03-10T10:00:00Z', duration: 45 }, '/duration unknown-value'],
      [{ start: '2026-03-10T10:00:00Z', serviceId: 'consultation' }, '/serviceId unknown'],
    ];
    for (const [json, error] of cases) {
      assert.deepEqual(errorsOf(expectProblem(await move(server, booking, json), 400, 'validation')), [error]);
    }
  });

  it('keeps the seats of a party together', async () => {
    const server = createTestServer();
    const session = { serviceId: 'group-class', start: '2026-03-10T08:00:00Z' };
    const booking = await book(server, { ...session, party: 3 });
    await book(server, { ...session, start: '2026-03-10T09:00:00Z', party: 2 });
    expectProblem(await move(server, booking, { start: '2026-03-10T09:00:00Z' }), 409, 'slot-unavailable');
    assert.equal(expectBody(await move(server, booking, { start: '2026-03-10T10:00:00Z' }), 200, Booking).party, 3);
  });
});

describe('cancelling', () => {
  it('gives the time back and keeps the booking', async () => {
    const server = createTestServer();
    const booking = await book(server, SLOT);
    const cancelled = expectBody(await cancel(server, booking, { reason: 'ill' }), 200, Booking);
    assert.deepEqual([cancelled.status, cancelled.version], ['cancelled', 2]);
    assert.deepEqual(await read(server, booking), cancelled);
    await book(server, SLOT);
  });

  it('comes to the same when it is done again', async () => {
    const server = createTestServer();
    const booking = await book(server, SLOT);
    await cancel(server, booking);
    const again = expectBody(await cancel(server, booking, {}, managing(booking, 2)), 200, Booking);
    assert.equal(again.version, 2);
  });

  it('is for good', async () => {
    const server = createTestServer();
    const booking = await book(server, SLOT);
    await cancel(server, booking);
    const answer = await move(server, booking, { start: '2026-03-10T10:00:00Z' }, managing(booking, 2));
    expectProblem(answer, 409, 'policy-window');
  });
});
