/** What a client makes of an answer that breaks off, or that nobody can read: it is lost, as one that never came. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '../../src/client/create-client.js';
import type { BookingApi } from '../../src/client/booking-api.js';
import { failure, json, problem, scripted } from './scripted-server.js';

const BUSINESS = {
  name: 'Haus am See',
  timeZone: 'Europe/Berlin',
  locales: ['de'],
  capabilities: { holds: true, reschedule: true, cancel: true },
};
const START = '2026-11-23T09:00:00Z';
const HOLD = {
  id: 'h1',
  serviceId: 'intro',
  start: START,
  duration: 30,
  staffId: 'ann',
  party: 1,
  expiresAt: '2026-11-20T09:10:00Z',
  expiresIn: 600,
};
const BOOKING = {
  id: 'b1',
  status: 'confirmed',
  serviceId: 'intro',
  serviceName: 'Intro',
  start: '2026-11-24T09:00:00Z',
  duration: 30,
  staff: { id: 'ann', name: 'Ann' },
  party: 1,
  contact: { name: 'Ada', email: 'ada@example.com' },
  timeZone: 'UTC',
  locale: 'en',
  version: 4,
  createdAt: '2026-11-20T09:00:00Z',
};
const ACCESS = { id: 'b1', manageToken: 's3cret', version: 4 };
const MOVED = { ...BOOKING, start: START, version: 5 };
const WISH = { start: START };

/** A body of which only the first half comes. */
function brokenOff(body: unknown, init: ResponseInit = {}): Response {
  const whole = new TextEncoder().encode(JSON.stringify(body));
  const half = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(whole.subarray(0, whole.length / 2));
      controller.error(new TypeError('network error'));
    },
  });
  return new Response(half, { headers: { 'content-type': 'application/json' }, ...init });
}

const wifi = (): Response =>
  new Response('<!doctype html><h1>Welcome</h1>', { headers: { 'content-type': 'text/html' } });
const otherJson = (): Response => json({ result: [] });
const down = (): Response => new Response('down', { status: 503 });
const noNetwork = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

const LOST = [
  ['breaks off', brokenOff],
  ['is no JSON', wifi],
  ['is of no schema of ours', otherJson],
] as const;

const methods = (requests: readonly Request[]): string[] => requests.map(({ method }) => method);

for (const [name, lost] of LOST) {
  describe(`an answer that ${name}`, () => {
    const reads: readonly (readonly [string, unknown, (client: BookingApi) => Promise<unknown>])[] = [
      ['a reading', BUSINESS, (client) => client.getBusiness()],
      ['a hold', HOLD, (client) => client.createHold({ serviceId: 'intro', start: START })],
      ['a longer hold', HOLD, (client) => client.extendHold('h1')],
      ['a booking that is read', BOOKING, (client) => client.getBooking(ACCESS)],
    ];
    for (const [what, body, ask] of reads) {
      it(`is asked for again (${what})`, async () => {
        const { options, requests } = scripted(
          () => lost(body),
          () => json(body),
        );
        assert.deepEqual(await ask(createClient(options)), body);
        assert.equal(requests.length, 2);
        assert.equal(requests[0]?.headers.get('idempotency-key'), requests[1]?.headers.get('idempotency-key'));
        assert.equal(requests[1]?.cache, 'reload', 'what lies in a cache is as unreadable again');
      });
    }

    it('is asked for three times and no more', async () => {
      const { options, requests } = scripted(() => lost(BUSINESS));
      const { code } = await failure(createClient(options).getBusiness());
      assert.equal(code, name === 'breaks off' ? 'offline' : 'protocol');
      assert.equal(requests.length, 3);
    });

    it('counts against an API that is dead', async () => {
      const { options, requests } = scripted(() => lost(BUSINESS));
      const client = createClient(options);
      for (let call = 0; call < 4; call += 1) await failure(client.getBusiness());
      const before = requests.length;
      await failure(client.getBusiness());
      assert.equal(requests.length, before);
    });
  });
}

describe('a refusal', () => {
  const TAKEN = { title: 'No', status: 409, code: 'slot-unavailable', alternatives: [{ start: START }] };

  it('that breaks off is asked for again, since the reason was in it', async () => {
    const headers = { 'content-type': 'application/problem+json' };
    const { options } = scripted(
      () => brokenOff(TAKEN, { status: 409, headers }),
      () => json(TAKEN, { status: 409, headers }),
    );
    const error = await failure(createClient(options).createHold({ serviceId: 'intro', start: START }));
    assert.deepEqual([error.code, error.alternatives], ['slot-unavailable', TAKEN.alternatives]);
  });

  it('that is cut short each time is no refusal that anybody could act on', async () => {
    const cut = (): Response =>
      new Response('{"title":"No","sta', { status: 409, headers: { 'content-type': 'application/problem+json' } });
    const { options, requests } = scripted(cut);
    assert.equal((await failure(createClient(options).extendHold('h1'))).code, 'protocol');
    assert.equal(requests.length, 3);
  });
});

describe('whoever waits for a change', () => {
  const request = {
    serviceId: 'intro',
    start: START,
    contact: { name: 'Ada', email: 'ada@example.com' },
    timeZone: 'UTC',
    locale: 'en',
  };

  async function toldOf(...answers: (() => Response | Promise<Response>)[]): Promise<number> {
    const { options } = scripted(...answers, () => json({ ...BOOKING, manageToken: 'x'.repeat(43) }));
    let told = 0;
    const keyed = { idempotencyKey: 'key-12345', onAgain: () => (told += 1) };
    await createClient(options).createBooking(request, keyed);
    return told;
  }

  it('hears of each answer that was lost', async () => {
    assert.equal(await toldOf(noNetwork, () => brokenOff(BOOKING)), 2);
  });

  it('hears nothing of a pause that the server asked for, before which nothing was done', async () => {
    assert.equal(await toldOf(() => problem('rate-limited', 429, {}, { 'retry-after': '0' })), 0);
  });
});

describe('a move whose answer is lost', () => {
  for (const [name, lost] of [...LOST, ['never comes', noNetwork], ['is 503', down]] as const) {
    it(`(it ${name}) is asked of the booking, and not made again`, async () => {
      const { options, requests } = scripted(
        () => lost(MOVED),
        () => json(MOVED),
      );
      assert.deepEqual(await createClient(options).rescheduleBooking(ACCESS, WISH), MOVED);
      assert.deepEqual(methods(requests), ['PATCH', 'GET']);
    });
  }

  it('is sent again, of the same version, where the booking is as it was', async () => {
    const { options, requests } = scripted(
      noNetwork,
      () => json(BOOKING),
      () => json(MOVED),
    );
    assert.deepEqual(await createClient(options).rescheduleBooking(ACCESS, WISH), MOVED);
    assert.deepEqual(methods(requests), ['PATCH', 'GET', 'PATCH']);
    assert.equal(requests[2]?.headers.get('if-match'), '"4"');
  });

  it('that was still under way is found once the second is refused for its version', async () => {
    const { options, requests } = scripted(
      noNetwork,
      () => json(BOOKING),
      () => problem('version-conflict', 412),
      () => json(MOVED),
    );
    assert.deepEqual(await createClient(options).rescheduleBooking(ACCESS, WISH), MOVED);
    assert.deepEqual(methods(requests), ['PATCH', 'GET', 'PATCH', 'GET']);
  });

  const others: readonly (readonly [string, object, object])[] = [
    ['to another time', { start: '2026-11-25T09:00:00Z' }, WISH],
    ['of another length', { start: START, duration: 60 }, { ...WISH, duration: 30 }],
    ['to somebody else', { start: START, staff: { id: 'bea', name: 'Bea' } }, { ...WISH, staffId: 'ann' }],
    ['and cancelled', { start: START, status: 'cancelled' }, WISH],
  ];
  for (const [what, change, wish] of others) {
    it(`is not taken for the one that somebody else has made, ${what}`, async () => {
      const { options, requests } = scripted(noNetwork, () => json({ ...MOVED, ...change }));
      const call = createClient(options).rescheduleBooking(ACCESS, wish as typeof WISH);
      assert.equal((await failure(call)).code, 'version-conflict');
      assert.deepEqual(methods(requests), ['PATCH', 'GET']);
    });
  }

  it('is left open where the booking cannot be read either', async () => {
    const { options } = scripted(noNetwork);
    assert.equal((await failure(createClient(options).rescheduleBooking(ACCESS, WISH))).code, 'offline');
  });

  it('a version that is old from the start is refused without a look', async () => {
    const { options, requests } = scripted(() => problem('version-conflict', 412));
    assert.equal((await failure(createClient(options).rescheduleBooking(ACCESS, WISH))).code, 'version-conflict');
    assert.equal(requests.length, 1);
  });

  it('waits out a short pause that the server asks for, and looks for nothing', async () => {
    const { options, requests } = scripted(
      () => problem('rate-limited', 429, {}, { 'retry-after': '0' }),
      () => json(MOVED),
    );
    await createClient(options).rescheduleBooking(ACCESS, WISH);
    assert.deepEqual(methods(requests), ['PATCH', 'PATCH']);
  });
});

describe('a cancellation whose answer is lost', () => {
  const CANCELLED = { ...BOOKING, status: 'cancelled', version: 5 };

  it('is asked of the booking, and not made again', async () => {
    const { options, requests } = scripted(
      () => brokenOff(CANCELLED),
      () => json(CANCELLED),
    );
    assert.deepEqual(await createClient(options).cancelBooking(ACCESS, { reason: 'ill' }), CANCELLED);
    assert.deepEqual(methods(requests), ['POST', 'GET']);
  });

  it('is sent again, reason and all, where the booking is as it was', async () => {
    const { options, requests } = scripted(
      noNetwork,
      () => json(BOOKING),
      () => json(CANCELLED),
    );
    await createClient(options).cancelBooking(ACCESS, { reason: 'ill' });
    assert.deepEqual(methods(requests), ['POST', 'GET', 'POST']);
    assert.deepEqual(await requests[2]?.json(), { reason: 'ill' });
  });
});
