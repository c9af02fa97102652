import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { AvailabilityCache, type CalendarQuestion } from '../../../src/server/rules/availability-cache.js';
import { createVersionReader, type CalendarVersions } from '../../../src/server/rules/calendar-versions.js';
import { createMemoryStore } from '../../../src/server/store/memory-store.js';
import type { Store } from '../../../src/server/store/store.js';
import { createTestServer, type TestServer } from '../../support/test-server.js';
import { book, hold, managing, send, type Answer } from '../send-request.js';
import { randomFrom } from '../store/requests.js';

const WEEK = '/services/intro-call/availability?from=2026-03-09T00:00:00Z&to=2026-03-16T00:00:00Z';

interface Counted {
  readonly store: Store;
  readonly calls: Record<'busy' | 'calendarVersions' | 'nextExpiry', number>;
}

/** A store that counts what it is asked for availability. */
function countedStore(): Counted {
  const inner = createMemoryStore();
  const calls = { busy: 0, calendarVersions: 0, nextExpiry: 0 };
  const counted: Pick<Store, keyof typeof calls> = {
    busy(query) {
      calls.busy += 1;
      return inner.busy(query);
    },
    calendarVersions(ids) {
      calls.calendarVersions += 1;
      return inner.calendarVersions(ids);
    },
    nextExpiry(ids, now) {
      calls.nextExpiry += 1;
      return inner.nextExpiry(ids, now);
    },
  };
  return { store: { ...inner, ...counted }, calls };
}

const ask = (server: TestServer, path = WEEK, headers = {}): Promise<Answer> =>
  send(server, `GET ${path}`, { headers });

describe('availability that is asked for again', () => {
  for (const path of [WEEK, '/boot?service=intro-call']) {
    it(`is not worked out again while nothing has changed: ${path}`, async () => {
      const { store, calls } = countedStore();
      const server = createTestServer({ store });
      const first = await ask(server, path);
      const { busy } = calls;
      assert.deepEqual((await ask(server, path)).body, first.body);
      const { status } = await ask(server, path, { 'if-none-match': first.headers.get('etag')! });
      assert.equal(status, 304);
      assert.deepEqual([calls.busy, calls.nextExpiry], [busy, 1]);
    });

    it(`is another one from the moment that a booking is made: ${path}`, async () => {
      const server = createTestServer();
      const first = await ask(server, path);
      const booking = await book(server, { staffId: 'ada', start: '2026-03-12T09:00:00Z' });
      const second = await ask(server, path, { 'if-none-match': first.headers.get('etag')! });
      assert.equal(second.status, 200);
      assert.notDeepEqual(second.body, first.body);
      await send(server, `POST /bookings/${booking.id}/cancellation`, { json: {}, headers: managing(booking) });
      const third = await ask(server, path, { 'if-none-match': first.headers.get('etag')! });
      assert.equal(third.status, 304, 'what is free again has the tag that it had');
    });
  }

  it('is the same from every server on one store, with the same tag', async () => {
    const store = createMemoryStore();
    const [one, other] = [createTestServer({ store }), createTestServer({ store })];
    const first = await ask(one);
    assert.equal((await ask(other, WEEK, { 'if-none-match': first.headers.get('etag')! })).status, 304);
  });

  it('is worked out once for all who ask at the same time', async () => {
    const { store, calls } = countedStore();
    const server = createTestServer({ store });
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask(server)));
    assert.equal(new Set(answers.map(({ headers }) => headers.get('etag'))).size, 1);
    assert.equal(calls.busy, 1);
    assert.ok(calls.calendarVersions <= 2, String(calls.calendarVersions));
  });

  it('is asked for once more after it failed', async () => {
    const store = createMemoryStore();
    let fails = true;
    const busy: Store['busy'] = (query) => (fails ? Promise.reject(new Error('gone')) : store.busy(query));
    const server = createTestServer({ store: { ...store, busy } });
    assert.equal((await ask(server)).status, 503);
    fails = false;
    assert.equal((await ask(server)).status, 200);
  });

  it('has what the time brings and takes: notice, the furthest day, and holds that end', async () => {
    const server = createTestServer();
    const starts = async (path = WEEK): Promise<string[]> => {
      const { body } = await ask(server, path);
      return (body as { slots: { start: string }[] }).slots.map(({ start }) => start);
    };
    const far = '/services/intro-call/availability?from=2026-05-08T00:00:00Z&to=2026-05-10T00:00:00Z';
    assert.deepEqual([(await starts())[0], (await starts(far)).length], ['2026-03-09T08:00:00Z', 0]);
    server.clock.advance(1 / 60);
    assert.equal((await starts())[0], '2026-03-09T08:30:00Z');
    const { start } = await hold(server, { staffId: 'ada', start: '2026-03-09T08:30:00Z' });
    assert.notEqual((await starts())[0], start);
    server.clock.advance(10);
    assert.equal((await starts())[0], start);
    server.clock.set('2026-03-09T07:00:00.001Z');
    assert.deepEqual(await starts(far), ['2026-05-08T07:00:00Z'], 'a day sixty days ahead');
  });

  it('agrees with a server that has kept nothing, whatever happens', async () => {
    const store = createMemoryStore();
    const server = createTestServer({ store });
    const random = randomFrom(11);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
    const day = () => `2026-03-${String(9 + Math.floor(random() * 5)).padStart(2, '0')}`;
    const paths = [
      WEEK,
      '/boot?service=intro-call',
      '/boot?service=group-class',
      `${WEEK}&staff=ben`,
      '/services/group-class/availability?from=2026-03-10T00:00:00Z&to=2026-03-11T00:00:00Z&party=2',
      '/services/intro-call/availability?from=2026-05-01T00:00:00Z&to=2026-06-01T00:00:00Z',
      '/services/intro-call/availability?from=2026-03-07T00:00:00Z&to=2026-03-09T00:00:00Z',
    ];
    const holds: string[] = [];
    let changes = 0;
    for (let step = 0; step < 150; step += 1) {
      const serviceId = pick(['intro-call', 'group-class']);
      const json = { serviceId, start: `${day()}T${pick(['08:00', '08:30', '09:00', '10:00'])}:00Z` };
      const what = pick(['hold', 'hold', 'extend', 'release', 'book', 'wait', 'wait', 'sweep']);
      if (what === 'wait') server.clock.advance(pick([1 / 60_000, 0.5, 1, 3, 10, 29, 31, 60]));
      else if (what === 'sweep') await server.sweep();
      else if (what === 'hold' || what === 'book') {
        const line = what === 'hold' ? 'POST /holds' : 'POST /bookings';
        const person = { contact: { name: 'Eva', email: 'eva@example.com' }, timeZone: 'UTC', locale: 'en' };
        const { status, body } = await send(server, line, {
          json: what === 'hold' ? json : { ...json, ...person },
          headers: { 'idempotency-key': `random-key-${step}` },
        });
        if (status !== 201) continue;
        changes += 1;
        if (what === 'hold') holds.push((body as { id: string }).id);
      } else if (holds.length > 0) {
        await send(server, `${what === 'extend' ? 'PUT' : 'DELETE'} /holds/${pick(holds)}`);
      }
      const fresh = createTestServer({ store, now: new Date(server.clock.now()).toISOString() });
      for (const path of paths) {
        const [kept, made] = [await ask(server, path), await ask(fresh, path)];
        assert.deepEqual(kept.body, made.body, `step ${step}: ${path} after ${what}`);
        assert.equal(kept.headers.get('etag'), made.headers.get('etag'));
      }
    }
    assert.ok(changes > 20, `${changes} changes are too few to say anything`);
  });
});

describe('the cache', () => {
  const store = { calendarVersions: () => Promise.resolve(new Map([['ana', 1]])), nextExpiry: async () => undefined };
  const question = (key: string, made: string[]): CalendarQuestion => ({
    key,
    resourceIds: ['ana'],
    work: () => {
      made.push(key);
      return Promise.resolve({ value: { text: 'x'.repeat(1000) }, until: Infinity });
    },
  });

  it('keeps what was asked for last, as far as there is room', async () => {
    const cache = new AvailabilityCache(store, () => 0, 5000);
    const made: string[] = [];
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await cache.answer(question(key, made));
    assert.deepEqual(made, ['a', 'b', 'c', 'b']);
  });

  it('keeps nothing that is larger than all its room', async () => {
    const cache = new AvailabilityCache(store, () => 0, 100);
    const made: string[] = [];
    for (const key of ['a', 'a']) await cache.answer(question(key, made));
    assert.deepEqual(made, ['a', 'a']);
  });
});

describe('versions of calendars, read for many at once', () => {
  it('are read after the request came, never before', async () => {
    const asked: { ids: readonly string[]; give: (versions: CalendarVersions) => void }[] = [];
    const read = createVersionReader({
      calendarVersions: (ids) => new Promise((give) => asked.push({ ids, give })),
    });
    const first = read(['ana']);
    const [second, third] = [read(['ben']), read(['ana', 'cleo'])];
    assert.equal(asked.length, 1, 'one question at a time');
    asked[0]!.give(new Map([['ana', 1]]));
    assert.equal((await first).get('ana'), 1);
    await setImmediate();
    assert.deepEqual(asked[1]!.ids, ['ben', 'ana', 'cleo']);
    asked[1]!.give(new Map([['ana', 2]]));
    assert.equal((await third).get('ana'), 2, 'what changed after the first question was asked');
    assert.equal(await second, await third);
  });

  it('are asked for again after a question that failed', async () => {
    let times = 0;
    const read = createVersionReader({
      calendarVersions: () =>
        (times += 1) === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(new Map([['ana', 1]])),
    });
    const [failed, shared] = [read(['ana']), read(['ana'])];
    await assert.rejects(failed, /gone/);
    assert.equal((await shared).get('ana'), 1);
    assert.equal((await read(['ana'])).get('ana'), 1);
  });
});
