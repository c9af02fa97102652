import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CreatedBooking, Hold } from '../../../src/protocol/index.js';
import type { ServerConfig } from '../../../src/server/config/config-schema.js';
import { createMemoryStore } from '../../../src/server/store/memory-store.js';
import type { Store } from '../../../src/server/store/store.js';
import { createTestServer, type TestServer } from '../../support/test-server.js';
import { bookingBody, expectBody, expectProblem, newKey, send } from '../send-request.js';

type Limits = NonNullable<NonNullable<ServerConfig['abuse']>['limits']>;

const starts = ['09:00', '09:30', '10:00', '10:30', '13:00', '13:30'].map((time) => `2026-03-10T${time}:00Z`);
const withLimits = (limits: Limits, store = createMemoryStore()): TestServer =>
  createTestServer({ store, config: { abuse: { limits } } });

const email = (name: string) => ({ contact: { name: 'Ada Lovelace', email: name } });
function book(
  server: TestServer,
  at: number,
  remoteAddress = '192.0.2.1',
  more = email(`v${at}@example.com`),
  key = newKey(),
) {
  const json = bookingBody({ serviceId: 'intro-call', start: starts[at], ...more });
  return send(server, 'POST /bookings', { json, headers: { 'idempotency-key': key }, from: { remoteAddress } });
}
const hold = (server: TestServer, at: number, remoteAddress = '192.0.2.1') =>
  send(server, 'POST /holds', { json: { serviceId: 'intro-call', start: starts[at] }, from: { remoteAddress } });

describe('bookings', () => {
  it('from one address end where they are enough, and begin again when their time is over', async () => {
    const server = withLimits({ bookingsPerAddress: { most: 2, minutes: 60 } });
    expectBody(await book(server, 0), 201, CreatedBooking);
    server.clock.advance(10);
    expectBody(await book(server, 1), 201, CreatedBooking);
    const refused = await book(server, 2);
    expectProblem(refused, 429, 'rate-limited');
    assert.equal(refused.headers.get('retry-after'), String(50 * 60));
    expectBody(await book(server, 2, '192.0.2.2'), 201, CreatedBooking);
    server.clock.advance(50);
    expectBody(await book(server, 3), 201, CreatedBooking);
  });

  it('for one contact end where they are enough, from wherever they come and however it is written', async () => {
    const server = withLimits({ bookingsPerContact: { most: 2, minutes: 60 } });
    expectBody(await book(server, 0, '192.0.2.1', email('ada@example.com')), 201, CreatedBooking);
    expectBody(await book(server, 1, '192.0.2.2', email('ADA@example.com')), 201, CreatedBooking);
    expectProblem(await book(server, 2, '192.0.2.3', email('Ada@Example.com')), 429, 'rate-limited');
    expectBody(await book(server, 2, '192.0.2.3', email('ben@example.com')), 201, CreatedBooking);
  });

  it('are counted by every process that shares the database', async () => {
    const store = createMemoryStore();
    const [one, other] = [1, 2].map(() => withLimits({ bookingsPerAddress: { most: 1, minutes: 60 } }, store));
    expectBody(await book(one!, 0), 201, CreatedBooking);
    expectProblem(await book(other!, 1), 429, 'rate-limited');
  });

  it('that come to nothing are not counted, nor the same one asked for again', async () => {
    const server = withLimits({ bookingsPerAddress: { most: 2, minutes: 60 } });
    const key = newKey();
    for (let time = 0; time < 4; time += 1)
      expectBody(await book(server, 0, '192.0.2.1', email('ada@example.com'), key), 201, CreatedBooking);
    // Ada and Ben are both taken at nine.
    expectBody(await book(server, 0, '192.0.2.9'), 201, CreatedBooking);
    for (let time = 0; time < 4; time += 1) expectProblem(await book(server, 0), 409, 'slot-unavailable');
    expectBody(await book(server, 1), 201, CreatedBooking);
  });

  it('have no limit where the config says so, nor within a page or behind a proxy that is not named', async () => {
    const free = withLimits({ bookingsPerAddress: false, bookingsPerContact: false });
    for (const at of [0, 1, 2]) expectBody(await book(free, at), 201, CreatedBooking);
    const proxied = withLimits({ bookingsPerAddress: { most: 1, minutes: 60 } });
    for (const [at, address] of ['127.0.0.1', '::1', '::ffff:127.0.0.1'].entries())
      expectBody(await book(proxied, at, address), 201, CreatedBooking);
  });
});

describe('holds', () => {
  it('of one address end where they are enough', async () => {
    const server = withLimits({ holdsPerAddress: { most: 2, minutes: 10 } });
    expectBody(await hold(server, 0), 201, Hold);
    expectBody(await hold(server, 1), 201, Hold);
    const refused = await hold(server, 2);
    expectProblem(refused, 429, 'rate-limited');
    assert.equal(refused.headers.get('retry-after'), '600');
    expectBody(await hold(server, 2, '192.0.2.2'), 201, Hold);
    server.clock.advance(10);
    expectBody(await hold(server, 2), 201, Hold);
  });
});

it('keeps neither address nor contact for it, only what cannot be read', async () => {
  const seen: string[] = [];
  const real = createMemoryStore();
  const store: Store = {
    ...real,
    transaction: (work) =>
      real.transaction((transaction) => {
        const count = transaction.counters.count.bind(transaction.counters);
        transaction.counters.count = (hash, now, window) => {
          seen.push(hash);
          return count(hash, now, window);
        };
        return work(transaction);
      }),
  };
  const server = createTestServer({ store });
  expectBody(await book(server, 0, '192.0.2.77', email('ada@example.com')), 201, CreatedBooking);
  assert.equal(seen.length, 2);
  for (const hash of seen) assert.match(hash, /^[0-9a-f]{64}$/);
});
