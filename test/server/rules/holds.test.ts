import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Hold } from '../../../src/protocol/index.js';
import { createTestServer, type TestServer } from '../../support/test-server.js';
import { book, expectBody, expectProblem, hold, read, send, sendBooking } from '../send-request.js';

const SLOT = { staffId: 'ben', start: '2026-03-10T09:00:00Z' };

describe('a hold', () => {
  it('keeps the slot from others until it ends', async () => {
    const server = createTestServer();
    const { expiresAt, expiresIn } = await hold(server, SLOT);
    assert.equal(expiresAt, '2026-03-09T07:10:00Z');
    assert.equal(expiresIn, 600);
    expectProblem(await sendBooking(server, SLOT), 409, 'slot-unavailable');
    server.clock.set(expiresAt);
    await book(server, SLOT);
  });

  it('has an id that can be read out, and is another each time', async () => {
    const server = createTestServer();
    const ids = [(await hold(server, SLOT)).id, (await hold(server, { ...SLOT, start: '2026-03-10T10:00:00Z' })).id];
    for (const id of ids) assert.match(id, /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    assert.notEqual(ids[0], ids[1]);
    assert.equal((await book(server, { ...SLOT, holdId: ids[0]! })).id, ids[0]);
  });

  it('is extended from now, but never past the longest', async () => {
    const server = createTestServer();
    const { id } = await hold(server, SLOT);
    const extend = async () => expectBody(await send(server, `PUT /holds/${id}`), 200, Hold).expiresAt;
    server.clock.advance(8);
    assert.equal(await extend(), '2026-03-09T07:18:00Z');
    server.clock.advance(9);
    assert.equal(await extend(), '2026-03-09T07:27:00Z');
    server.clock.advance(9);
    assert.equal(await extend(), '2026-03-09T07:30:00Z');
    assert.equal(await extend(), '2026-03-09T07:30:00Z');
    server.clock.advance(4);
    expectProblem(await send(server, `PUT /holds/${id}`), 410, 'hold-expired');
  });

  describe('under an idempotency key', () => {
    const take = (server: TestServer, more: object = {}) =>
      send(server, 'POST /holds', {
        json: { serviceId: 'intro-call', ...SLOT, ...more },
        headers: { 'idempotency-key': 'hold-key-1' },
      });

    it('is one, however often it is asked for', async () => {
      const server = createTestServer();
      const asked = await Promise.all([take(server), take(server), take(server)]);
      const ids = asked.map((answer) => expectBody(answer, 201, Hold).id);
      assert.equal(new Set(ids).size, 1);
    });

    it('stays with whoever of the staff was found first', async () => {
      const server = createTestServer();
      const first = expectBody(await take(server, { staffId: undefined }), 201, Hold);
      assert.deepEqual(expectBody(await take(server, { staffId: undefined }), 201, Hold), first);
    });

    it('is over when it is over', async () => {
      const server = createTestServer();
      expectBody(await take(server), 201, Hold);
      server.clock.advance(11);
      expectProblem(await take(server), 410, 'hold-expired');
    });

    it('is of one slot', async () => {
      const server = createTestServer();
      expectBody(await take(server), 201, Hold);
      expectProblem(await take(server, { start: '2026-03-10T09:30:00Z' }), 422, 'key-reused');
    });
  });

  it('says for how many seconds it still lives, at its longest too', async () => {
    const server = createTestServer();
    const { id } = await hold(server, SLOT);
    const extend = async () => expectBody(await send(server, `PUT /holds/${id}`), 200, Hold).expiresIn;
    server.clock.advance(9);
    assert.equal(await extend(), 600);
    server.clock.advance(9);
    await extend();
    server.clock.advance(7);
    assert.equal(await extend(), 300);
  });

  it('that is extended still keeps the slot', async () => {
    const server = createTestServer();
    const { id } = await hold(server, SLOT);
    server.clock.advance(9);
    await send(server, `PUT /holds/${id}`);
    server.clock.advance(9);
    expectProblem(await sendBooking(server, SLOT), 409, 'slot-unavailable');
  });

  it('cannot be extended when it is over or never was', async () => {
    const server = createTestServer();
    const { id } = await hold(server, SLOT);
    server.clock.advance(10);
    expectProblem(await send(server, `PUT /holds/${id}`), 410, 'hold-expired');
    expectProblem(await send(server, 'PUT /holds/nope'), 410, 'hold-expired');
  });

  it('gives the slot back when it is released, once and again', async () => {
    const server = createTestServer();
    const { id } = await hold(server, SLOT);
    for (let time = 0; time < 2; time += 1) {
      const answer = await send(server, `DELETE /holds/${id}`);
      assert.deepEqual([answer.status, answer.body], [204, undefined]);
    }
    await hold(server, SLOT);
  });

  it('that has become a booking is neither extended nor released', async () => {
    const server = createTestServer();
    const { id } = await hold(server, SLOT);
    const booking = await book(server, { ...SLOT, holdId: id });
    expectProblem(await send(server, `PUT /holds/${id}`), 410, 'hold-expired');
    assert.equal((await send(server, `DELETE /holds/${id}`)).status, 204);
    assert.equal((await read(server, booking)).status, 'confirmed');
  });

  it('says where it is, relative to the request', async () => {
    const server = createTestServer();
    const answer = await send(server, 'POST /holds', { json: { serviceId: 'intro-call', ...SLOT } });
    const { id } = expectBody(answer, 201, Hold);
    assert.equal(answer.headers.get('location'), `holds/${id}`);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
  });
});

it('leaves nothing of expired holds after a sweep', async () => {
  const server = createTestServer();
  const { id } = await hold(server, SLOT);
  server.clock.advance(10);
  await server.sweep();
  assert.equal(await server.store.find(id), undefined);
});
