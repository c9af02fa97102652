import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CreatedBooking } from '../../../src/protocol/index.js';
import { createMemoryStore } from '../../../src/server/store/memory-store.js';
import type { Store, StoreTransaction } from '../../../src/server/store/store.js';
import { createTestServer } from '../../support/test-server.js';
import { book, errorsOf, expectBody, expectProblem, hold, newKey, read, sendBooking } from '../send-request.js';

const SLOT = { staffId: 'ben', start: '2026-03-10T09:00:00Z' };

/** A memory store of which every transaction goes through `wrap`. */
function storeWith(wrap: (transaction: StoreTransaction) => Partial<StoreTransaction>): Store {
  const store = createMemoryStore();
  const bound = (transaction: StoreTransaction): StoreTransaction => ({
    lock: (ids) => transaction.lock(ids),
    find: (id) => transaction.find(id),
    claim: (record, now) => transaction.claim(record, now),
    release: (record) => transaction.release(record),
    insert: (record) => transaction.insert(record),
    update: (record, version) => transaction.update(record, version),
    remove: (record) => transaction.remove(record),
    reserveKey: (key, hash, now) => transaction.reserveKey(key, hash, now),
    keepAnswer: (key, answer) => transaction.keepAnswer(key, answer),
    insertSubmission: (record) => transaction.insertSubmission(record),
    insertFile: (record) => transaction.insertFile(record),
    claimFile: (id, claim) => transaction.claimFile(id, claim),
    consents: transaction.consents,
    smsOptOuts: transaction.smsOptOuts,
    smsNumbers: transaction.smsNumbers,
    verifications: transaction.verifications,
    counters: transaction.counters,
    payments: transaction.payments,
    outbox: transaction.outbox,
    requests: transaction.requests,
    people: transaction.people,
    ...wrap(transaction),
  });
  return { ...store, transaction: (work) => store.transaction((transaction) => work(bound(transaction))) };
}

describe('a booking', () => {
  it('is what was asked for, and can be read with its token', async () => {
    const server = createTestServer();
    const { manageToken, ...booking } = await book(server, { ...SLOT, notes: ' Knee ' });
    assert.deepEqual(
      { ...booking, id: '' },
      {
        id: '',
        status: 'confirmed',
        serviceId: 'intro-call',
        serviceName: 'Intro call',
        start: '2026-03-10T09:00:00Z',
        duration: 30,
        staff: { id: 'ben', name: 'Ben Okafor' },
        location: { id: 'video', kind: 'video', name: 'Video call' },
        party: 1,
        contact: { name: 'Eva Sommer', email: 'eva@example.com' },
        notes: 'Knee',
        timeZone: 'Europe/Paris',
        locale: 'fr',
        version: 1,
        createdAt: '2026-03-09T07:00:00Z',
        changeableUntil: '2026-03-10T07:00:00Z',
      },
    );
    assert.deepEqual(await read(server, { ...booking, manageToken }), booking);
  });

  it('carries its version as an ETag', async () => {
    const answer = await sendBooking(createTestServer());
    const { id, version } = expectBody(answer, 201, CreatedBooking);
    assert.equal(answer.headers.get('etag'), `"${version}"`);
    assert.equal(answer.headers.get('location'), `bookings/${id}`);
  });

  it('keeps its manage token to the visitor: the store never sees it', async () => {
    const seen: unknown[] = [];
    const store = storeWith((transaction) => ({
      insert: (record) => (seen.push(record), transaction.insert(record)),
      reserveKey: (key, hash, now) => (seen.push(key, hash), transaction.reserveKey(key, hash, now)),
      keepAnswer: (key, answer) => (seen.push(key, answer), transaction.keepAnswer(key, answer)),
    }));
    const key = newKey();
    const { manageToken } = await book(createTestServer({ store }), {}, key);
    assert.match(manageToken, /^[A-Za-z0-9_-]{43}$/);
    assert.ok(seen.length >= 4);
    assert.ok(!JSON.stringify(seen).includes(manageToken));
    assert.ok(!JSON.stringify(seen).includes(key), 'the key is half of the token');
  });
});

describe('a booking of a held slot', () => {
  it('is the hold itself, from then on for good', async () => {
    const server = createTestServer();
    const { id } = await hold(server, SLOT);
    server.clock.advance(9);
    assert.equal((await book(server, { ...SLOT, holdId: id })).id, id);
    server.clock.advance(60);
    await server.sweep();
    expectProblem(await sendBooking(server, SLOT), 409, 'slot-unavailable');
  });

  it('goes to whoever the hold was given to, when anyone was asked for', async () => {
    const server = createTestServer();
    const { id, staffId } = await hold(server);
    assert.equal((await book(server, { holdId: id })).staff.id, staffId);
  });

  it('is made within the shortest notice, since the slot was kept', async () => {
    const server = createTestServer({ now: '2026-03-10T07:59:00Z' });
    const { id } = await hold(server, SLOT);
    server.clock.advance(5);
    await book(server, { ...SLOT, holdId: id });
  });

  for (const [name, other] of [
    ['start', { start: '2026-03-10T09:30:00Z' }],
    ['staff', { staffId: 'ada' }],
    ['location', { locationId: 'office' }],
    ['service', { serviceId: 'consultation' }],
  ] as const) {
    it(`must ask for the same ${name}`, async () => {
      const server = createTestServer();
      const { id } = await hold(server, SLOT);
      const problem = expectProblem(await sendBooking(server, { ...SLOT, ...other, holdId: id }), 400, 'validation');
      assert.deepEqual(errorsOf(problem), ['/holdId mismatch']);
    });
  }

  it('takes the slot afresh after the hold has ended, if it is free', async () => {
    const server = createTestServer();
    const { id } = await hold(server, SLOT);
    server.clock.advance(10);
    await book(server, { ...SLOT, holdId: id });
  });

  it('is refused after the hold has ended and somebody else came first', async () => {
    const server = createTestServer();
    const { id } = await hold(server, SLOT);
    server.clock.advance(10);
    await book(server, SLOT);
    expectProblem(await sendBooking(server, { ...SLOT, holdId: id }), 409, 'slot-unavailable');
  });

  it('takes the slot afresh for a hold that nobody knows', async () => {
    await book(createTestServer(), { ...SLOT, holdId: 'nope' });
  });

  it('uses each hold once', async () => {
    const server = createTestServer();
    const slot = { serviceId: 'group-class', start: '2026-03-10T08:00:00Z' };
    const { id } = await hold(server, slot);
    await book(server, { ...slot, holdId: id });
    const problem = expectProblem(await sendBooking(server, { ...slot, holdId: id }), 400, 'validation');
    assert.deepEqual(errorsOf(problem), ['/holdId used']);
  });
});

describe('an idempotency key', () => {
  it('gives the same booking and the same token again, long after', async () => {
    const server = createTestServer();
    const key = newKey();
    const { id: holdId } = await hold(server, SLOT);
    const first = await book(server, { ...SLOT, holdId }, key);
    server.clock.advance(24 * 60);
    await server.sweep();
    assert.deepEqual(await book(server, { ...SLOT, holdId }, key), first);
  });

  it('gives the same answer whatever the order of its members', async () => {
    const server = createTestServer();
    const key = newKey();
    const first = await book(server, { staffId: 'ben', notes: 'x' }, key);
    assert.deepEqual(await book(server, { notes: 'x', staffId: 'ben' }, key), first);
  });

  it('is refused for another request, whether or not that could be had', async () => {
    const server = createTestServer();
    const key = newKey();
    await book(server, SLOT, key);
    for (const start of ['2026-03-10T10:00:00Z', '2026-03-10T09:00:00Z', '2020-03-10T10:00:00Z']) {
      const other = { ...SLOT, start, notes: 'another' };
      expectProblem(await sendBooking(server, other, key), 422, 'key-reused');
    }
  });

  it('can be used again after a failure', async () => {
    const server = createTestServer();
    const key = newKey();
    const kept = await hold(server, SLOT);
    expectProblem(await sendBooking(server, SLOT, key), 409, 'slot-unavailable');
    server.clock.set(kept.expiresAt);
    await book(server, SLOT, key);
  });

  it('makes one booking of twenty requests at once', async () => {
    for (const more of [{}, { serviceId: 'group-class', start: '2026-03-10T08:00:00Z' }]) {
      const server = createTestServer();
      const key = newKey();
      const answers = await Promise.all(Array.from({ length: 20 }, () => book(server, more, key)));
      assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
      const now = server.clock.now();
      const taken = await server.store.busy({ resourceIds: ['ada', 'ben'], from: now, to: now + 1e9, now });
      assert.equal(taken.length, 1);
    }
  });

  it('makes one booking of twenty requests with a hold at once', async () => {
    const server = createTestServer();
    const key = newKey();
    const { id: holdId } = await hold(server);
    const answers = await Promise.all(Array.from({ length: 20 }, () => book(server, { holdId }, key)));
    assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
  });
});

describe('one slot', () => {
  it('goes to one of 200 visitors; each other is offered another', async () => {
    const server = createTestServer();
    const answers = await Promise.all(Array.from({ length: 200 }, () => sendBooking(server, SLOT)));
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      const problem = expectProblem(answer, 409, 'slot-unavailable');
      assert.ok(problem.alternatives!.length > 0);
    }
  });

  it('of anyone goes to as many visitors as there are staff', async () => {
    const server = createTestServer();
    const answers = await Promise.all(Array.from({ length: 30 }, () => sendBooking(server)));
    const booked = answers.filter(({ status }) => status === 201).map(({ body }) => (body as CreatedBooking).staff.id);
    assert.deepEqual(booked.sort(), ['ada', 'ben']);
  });

  it('of a session goes to as many visitors as it has seats', async () => {
    const server = createTestServer();
    const session = { serviceId: 'group-class', start: '2026-03-10T08:00:00Z' };
    const answers = await Promise.all(Array.from({ length: 30 }, () => sendBooking(server, session)));
    assert.equal(answers.filter(({ status }) => status === 201).length, 4);
  });

  it('is written whole or not at all', async () => {
    const store = storeWith(() => ({ keepAnswer: () => Promise.reject(new Error('the disk is full')) }));
    const server = createTestServer({ store });
    expectProblem(await sendBooking(server, SLOT), 503, 'unavailable');
    const now = server.clock.now();
    assert.deepEqual(await store.busy({ resourceIds: ['ben'], from: now, to: now + 1e9, now }), []);
  });
});

describe('anyone', () => {
  it('is whoever has the least time taken that day', async () => {
    const server = createTestServer();
    await book(server, { staffId: 'ada', start: '2026-03-10T08:00:00Z' });
    assert.equal((await book(server)).staff.id, 'ben');
    await book(server, { staffId: 'ben', start: '2026-03-10T10:00:00Z' });
    assert.equal((await book(server, { start: '2026-03-10T12:30:00Z' })).staff.id, 'ada');
  });

  it('is the next one when the first is lost in a race', async () => {
    const store = storeWith((transaction) => ({
      claim: (record, now) => (record.resourceId === 'ada' ? Promise.resolve(false) : transaction.claim(record, now)),
    }));
    assert.equal((await book(createTestServer({ store }))).staff.id, 'ben');
  });

  it('joins a session that has begun to fill, before another is opened', async () => {
    const [, , group] = (await import('../../support/test-server.js')).testConfig.services;
    const server = createTestServer({ config: { services: [{ ...group!, staff: ['ada', 'ben'] }] } });
    const session = { serviceId: 'group-class', start: '2026-03-10T09:00:00Z' };
    const first = await book(server, { ...session, staffId: 'ben' });
    assert.equal((await book(server, session)).staff.id, first.staff.id);
    assert.equal((await book(server, { ...session, party: 3 })).staff.id, 'ada');
  });
});
