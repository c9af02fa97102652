import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Availability, Boot } from '../../../src/protocol/index.js';
import type { ServerConfig } from '../../../src/server/config/config-schema.js';
import { createTestServer, testConfig, type TestServer } from '../../support/test-server.js';
import { availability, book, expectBody, expectProblem, hold, send, type Answer } from '../send-request.js';

const MONDAY = ['2026-03-09T00:00:00Z', '2026-03-10T00:00:00Z'] as const;
const TUESDAY = ['2026-03-10T00:00:00Z', '2026-03-11T00:00:00Z'] as const;

function timesOf({ slots }: { readonly slots: readonly { readonly start: string }[] }): string[] {
  return slots.map(({ start }) => start.slice(11, 16));
}

/** Ben's times with those of a booking that is being moved. */
function askToMove(server: TestServer, id: string, token?: string): Promise<Answer> {
  const [from, to] = TUESDAY;
  return send(server, `GET /services/intro-call/availability?from=${from}&to=${to}&staff=ben&moving=${id}`, {
    ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
  });
}

/** One member of staff, open all day every day, in one zone. */
function allDay(timeZone: string, slotStep = 30): Partial<ServerConfig> {
  const day = ['00:00-24:00'];
  const hours = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
  return {
    business: { name: 'Always', timeZone },
    staff: [{ id: 'ada', name: 'Ada', hours }],
    services: [{ id: 'visit', name: 'Visit', durations: [30], slotStep, daysAhead: 400, staff: ['ada'] }],
  };
}

describe('availability', () => {
  it('is the opening hours from the shortest notice on', async () => {
    const server = createTestServer({ now: '2026-03-09T08:10:00Z' });
    const { slots } = await availability(server, 'intro-call', ...MONDAY, '&staff=ada');
    assert.deepEqual(timesOf({ slots }).slice(0, 3), ['09:30', '10:00', '10:30']);
  });

  it('leaves out breaks and days off', async () => {
    const server = createTestServer();
    const monday = timesOf(await availability(server, 'intro-call', ...MONDAY, '&staff=ada'));
    assert.ok(monday.includes('10:30') && !monday.includes('11:00') && !monday.includes('11:30'));
    const dayOff = await availability(server, 'intro-call', '2026-03-20T00:00:00Z', '2026-03-21T00:00:00Z');
    assert.deepEqual(dayOff.slots, []);
  });

  it('leaves out what is booked or held, until the hold ends', async () => {
    const server = createTestServer();
    await book(server, { staffId: 'ben', start: '2026-03-10T09:00:00Z' });
    await hold(server, { staffId: 'ben', start: '2026-03-10T10:00:00Z' });
    assert.deepEqual(timesOf(await availability(server, 'intro-call', ...TUESDAY, '&staff=ben')), [
      '09:30',
      '10:30',
      '11:00',
      '11:30',
      '12:00',
      '12:30',
    ]);
    server.clock.advance(10);
    assert.ok(timesOf(await availability(server, 'intro-call', ...TUESDAY, '&staff=ben')).includes('10:00'));
  });

  it('offers a time as long as anyone is free', async () => {
    const server = createTestServer();
    await book(server, { staffId: 'ben' });
    assert.ok(timesOf(await availability(server, 'intro-call', ...TUESDAY)).includes('09:00'));
    await book(server, { staffId: 'ada' });
    assert.ok(!timesOf(await availability(server, 'intro-call', ...TUESDAY)).includes('09:00'));
  });

  it('counts the time of the booking that is being moved as free', async () => {
    const server = createTestServer();
    const booking = await book(server, { staffId: 'ben' });
    const answer = await askToMove(server, booking.id, booking.manageToken);
    assert.ok(timesOf(expectBody(answer, 200, Availability)).includes('09:00'));
    assert.equal(answer.headers.get('cache-control'), 'no-store');
  });

  it('tells nobody without its token, not even whether there is such a booking', async () => {
    const server = createTestServer();
    const booking = await book(server, { staffId: 'ben' });
    const held = await hold(server, { staffId: 'ada' });
    const other = await book(server, { staffId: 'ada', start: '2026-03-10T10:00:00Z' });
    const refusals = [
      await askToMove(server, booking.id),
      await askToMove(server, booking.id, other.manageToken),
      await askToMove(server, held.id, other.manageToken),
      await askToMove(server, 'nobodys', other.manageToken),
    ].map((answer) => expectProblem(answer, 401, 'unauthorized'));
    assert.equal(new Set(refusals.slice(1).map((problem) => JSON.stringify(problem))).size, 1);
  });

  it('keeps buffers free', async () => {
    const server = createTestServer();
    await book(server, { serviceId: 'consultation', staffId: 'ada' });
    const times = timesOf(await availability(server, 'intro-call', ...TUESDAY, '&staff=ada'));
    assert.ok(!times.includes('09:30') && times.includes('10:00'));
  });

  it('fits the length that is asked for', async () => {
    const server = createTestServer();
    const hour = await availability(server, 'consultation', ...TUESDAY, '&staff=ada&duration=60');
    assert.equal(hour.duration, 60);
    assert.ok(!timesOf(hour).includes('10:30'));
    assert.ok(timesOf(await availability(server, 'consultation', ...TUESDAY, '&staff=ada')).includes('10:30'));
  });

  it('tells the seats of a session and fits the party', async () => {
    const server = createTestServer();
    await book(server, { serviceId: 'group-class', party: 3, start: '2026-03-10T08:00:00Z' });
    const alone = await availability(server, 'group-class', ...TUESDAY);
    assert.deepEqual(
      alone.slots.slice(0, 2).map(({ seatsLeft }) => seatsLeft),
      [1, 4],
    );
    const pair = await availability(server, 'group-class', ...TUESDAY, '&party=2');
    assert.equal(timesOf(pair)[0], '09:00');
  });

  it('is empty beyond the furthest day and before now', async () => {
    const server = createTestServer();
    for (const [from, to] of [
      ['2026-06-01', '2026-06-20'],
      ['2026-01-01', '2026-02-01'],
    ]) {
      assert.deepEqual((await availability(server, 'intro-call', `${from}T00:00:00Z`, `${to}T00:00:00Z`)).slots, []);
    }
  });
});

describe('nextAvailable', () => {
  it('is the first slot after an empty stretch', async () => {
    const server = createTestServer();
    const weekend = await availability(server, 'intro-call', '2026-03-14T00:00:00Z', '2026-03-16T00:00:00Z');
    assert.equal(weekend.nextAvailable, '2026-03-16T08:00:00Z');
  });

  it('is found months ahead', async () => {
    const closed = Object.fromEntries(
      Array.from({ length: 100 }, (_, day) => [
        new Date(Date.UTC(2026, 2, 9 + day)).toISOString().slice(0, 10),
        'closed' as const,
      ]),
    );
    const [service] = testConfig.services;
    const server = createTestServer({
      config: {
        staff: [{ id: 'ada', name: 'Ada', hours: { wed: ['09:00-10:00'] }, exceptions: closed }],
        services: [{ ...service!, staff: ['ada'], daysAhead: 200 }],
      },
    });
    const march = await availability(server, 'intro-call', '2026-03-09T00:00:00Z', '2026-03-20T00:00:00Z');
    assert.equal(march.nextAvailable, '2026-06-17T07:00:00Z');
  });

  it('is absent where there are slots, and where there is nothing more to come', async () => {
    const server = createTestServer();
    assert.equal((await availability(server, 'intro-call', ...TUESDAY)).nextAvailable, undefined);
    const late = await availability(server, 'intro-call', '2026-06-01T00:00:00Z', '2026-06-02T00:00:00Z');
    assert.equal(late.nextAvailable, undefined);
  });
});

describe('on days when clocks change', () => {
  const cases: readonly [zone: string, change: string, from: string, to: string, hours: number][] = [
    ['Europe/Berlin', 'forward', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', 23],
    ['Europe/Berlin', 'back', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 25],
    ['America/New_York', 'forward', '2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z', 23],
    ['America/New_York', 'back', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z', 25],
    ['Australia/Lord_Howe', 'forward', '2026-10-03T13:30:00Z', '2026-10-04T13:00:00Z', 23.5],
    ['Australia/Lord_Howe', 'back', '2026-04-04T13:00:00Z', '2026-04-05T13:30:00Z', 24.5],
  ];
  for (const [zone, change, from, to, hours] of cases) {
    it(`offers ${hours} hours in ${zone} when they go ${change}, each instant once`, async () => {
      const server = createTestServer({ now: '2026-01-01T00:00:00Z', config: allDay(zone) });
      const starts = (await availability(server, 'visit', from, to)).slots.map(({ start }) => Date.parse(start));
      assert.equal(starts.length, hours * 2);
      assert.deepEqual(
        starts,
        starts.map((_, index) => Date.parse(from) + index * 1_800_000),
      );
    });
  }

  it('takes both bookings of a time that the wall shows twice', async () => {
    const server = createTestServer({ now: '2026-10-20T00:00:00Z', config: allDay('Europe/Berlin') });
    for (const start of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']) {
      assert.equal((await book(server, { serviceId: 'visit', start })).start, start);
    }
  });
});

describe('boot', () => {
  it('holds the first page of the service asked for', async () => {
    const server = createTestServer({ now: '2026-03-31T20:00:00Z' });
    const boot = expectBody(await send(server, 'GET /boot?service=intro-call'), 200, Boot);
    assert.deepEqual(
      boot.services.map(({ id }) => id),
      ['intro-call', 'consultation', 'group-class'],
    );
    const { from, to, slots } = boot.availability!;
    assert.deepEqual(
      [from, to, slots[0]?.start],
      ['2026-03-31T00:00:00Z', '2026-05-02T00:00:00Z', '2026-04-01T07:00:00Z'],
    );
  });

  it('holds the only service there is without being asked', async () => {
    const server = createTestServer({ config: allDay('UTC') });
    const boot = expectBody(await send(server, 'GET /boot'), 200, Boot);
    assert.equal(boot.availability?.serviceId, 'visit');
  });

  it('holds no times where there is a choice of services', async () => {
    const boot = expectBody(await send(createTestServer(), 'GET /boot'), 200, Boot);
    assert.equal(boot.availability, undefined);
  });

  it('is not found for an unknown service', async () => {
    expectProblem(await send(createTestServer(), 'GET /boot?service=nope'), 404, 'not-found');
  });
});
