import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CreatedBooking } from '../../../src/protocol/index.js';
import type { Server } from '../../../src/server/create-server.js';
import { createTestServer } from '../../support/test-server.js';
import { book, expectBody, expectProblem, hold, newKey, send } from '../send-request.js';

const SLOT = { staffId: 'ben', start: '2026-03-10T09:00:00Z' };

const find = (server: Server, holdId: string, key: string) =>
  send(server, `GET /holds/${holdId}/booking`, { headers: { 'idempotency-key': key } });

describe('what a hold has become', () => {
  it('is told to whoever knows the hold and the key, as it was answered before', async () => {
    const server = createTestServer();
    const [{ id: holdId }, key] = [await hold(server, SLOT), newKey()];
    const booking = await book(server, { ...SLOT, holdId }, key);
    const answer = await find(server, holdId, key);
    assert.deepEqual(expectBody(answer, 200, CreatedBooking), booking);
    assert.deepEqual([answer.headers.get('etag'), answer.headers.get('cache-control')], ['"2"', 'no-store']);
  });

  it('is nothing yet, and nothing to anybody with half of it', async () => {
    const server = createTestServer();
    const [{ id: holdId }, key] = [await hold(server, SLOT), newKey()];
    expectProblem(await find(server, holdId, key), 404, 'not-found');
    const booking = await book(server, { ...SLOT, holdId }, key);
    const other = await book(server, { ...SLOT, start: '2026-03-10T10:00:00Z' }, 'another-key');
    for (const [id, wrong] of [
      [holdId, newKey()],
      [holdId, 'another-key'],
      [other.id, key],
      ['nope', key],
    ] as const) {
      expectProblem(await find(server, id, wrong), 404, 'not-found');
    }
    expectProblem(await send(server, `GET /holds/${holdId}/booking`), 400, 'validation');
    assert.deepEqual(expectBody(await find(server, holdId, key), 200, CreatedBooking), booking);
  });

  it('reserves nothing: the key can still be used to book', async () => {
    const server = createTestServer();
    const [{ id: holdId }, key] = [await hold(server, SLOT), newKey()];
    expectProblem(await find(server, holdId, key), 404, 'not-found');
    await book(server, { ...SLOT, holdId }, key);
  });

  it('is nothing of a form that was sent under the key', async () => {
    const server = createTestServer();
    expectProblem(await find(server, 'nope', 'a-key-of-nothing'), 404, 'not-found');
  });
});
