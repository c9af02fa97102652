import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BookingErrorCode } from '../../src/client/booking-error.js';
import { createClient } from '../../src/client/create-client.js';
import { failure, json, problem, scripted } from './scripted-server.js';

// Node does not stay awake for the time-out of an AbortSignal alone, as a page does.
let awake: NodeJS.Timeout;
before(() => {
  awake = setInterval(() => undefined, 1000);
});
after(() => {
  clearInterval(awake);
});

const BUSINESS = {
  name: 'Haus am See',
  timeZone: 'Europe/Berlin',
  locales: ['de'],
  capabilities: { holds: true, reschedule: true, cancel: true },
};

describe('the address of the API', () => {
  for (const baseUrl of [
    'http://book.example.com/v1',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'ftp://book.example.com',
    'javascript:alert(1)',
    'https://user:secret@book.example.com',
    'https://book.example.com/v1?key=1',
    '/v1',
    'not a url',
  ]) {
    it(`is refused before anything is sent: ${baseUrl}`, () => {
      const { options, requests } = scripted(() => json(BUSINESS));
      assert.throws(() => createClient({ ...options, baseUrl }), TypeError);
      assert.equal(requests.length, 0);
    });
  }

  for (const [baseUrl, expected] of [
    ['https://book.example.com', 'https://book.example.com/business'],
    ['https://book.example.com/v1/', 'https://book.example.com/v1/business'],
    ['http://localhost:8787/v1', 'http://localhost:8787/v1/business'],
    ['http://127.0.0.1:8787/v1', 'http://127.0.0.1:8787/v1/business'],
    ['http://[::1]:8787/v1', 'http://[::1]:8787/v1/business'],
  ] as const) {
    it(`is taken as the base of every path: ${baseUrl}`, async () => {
      const { options, requests } = scripted(() => json(BUSINESS));
      await createClient({ ...options, baseUrl }).getBusiness();
      assert.equal(requests[0]?.url, expected);
    });
  }

  it('must be there unless a fetch is', () => {
    assert.throws(() => createClient({}), /baseUrl or a fetch/);
  });
});

describe('an answer', () => {
  it('keeps what the protocol names and drops the rest', async () => {
    const slots = [{ start: '2026-11-23T09:00:00Z', title: 'Therapy', attendees: ['ann@example.com'] }];
    const body = { serviceId: 'intro', duration: 30, from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z', slots };
    const { options } = scripted(() => json(body));
    const answer = await createClient(options).getAvailability({ serviceId: 'intro', from: body.from, to: body.to });
    assert.deepEqual(answer.slots, [{ start: '2026-11-23T09:00:00Z' }]);
  });

  for (const [name, answer] of [
    ['is no JSON', () => new Response('<!doctype html>')],
    ['lacks what it must have', () => json({ name: 'Haus am See' })],
    ['is empty', () => new Response(null, { status: 200 })],
  ] as const) {
    it(`that ${name} is a protocol error`, async () => {
      const { options } = scripted(answer);
      assert.equal((await failure(createClient(options).getBusiness())).code, 'protocol');
    });
  }

  it('that stalls after its headers is a timeout', async () => {
    const { options } = scripted(
      () =>
        new Response(
          new ReadableStream({
            start: (body) => {
              body.enqueue(new TextEncoder().encode('{'));
            },
          }),
        ),
    );
    const stalled = createClient({
      ...options,
      timeout: 50,
      fetch: async (request) => abortable(await options.fetch!(request), request.signal),
    });
    assert.equal((await failure(stalled.getBusiness())).code, 'timeout');
  });
});

/** As a real fetch does: the body breaks off when the request is given up. */
function abortable(response: Response, signal: AbortSignal): Response {
  return new Response(response.body?.pipeThrough(new TransformStream(), { signal }) ?? null, response);
}

/** As a real fetch does when no answer comes. */
function neverAnswers({ signal }: Request): Promise<Response> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
}

describe('a failure', () => {
  for (const [name, answer, code] of [
    ['takes the code of the problem', () => problem('already-booked', 409), 'already-booked'],
    [
      'with a code outside the list goes by its status',
      () => problem('teapot', 429, {}, { 'retry-after': '60' }),
      'rate-limited',
    ],
    ['without a problem goes by its status', () => new Response('nope', { status: 404 }), 'not-found'],
    ['of an unknown kind is a protocol error', () => new Response('', { status: 418 }), 'protocol'],
    ['of the network says offline', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
  ] as [string, () => Response | Promise<Response>, BookingErrorCode][]) {
    it(name, async () => {
      const { options } = scripted(answer);
      assert.equal((await failure(createClient(options).getBusiness())).code, code);
    });
  }

  it('hands on alternatives, errors and the wait asked for', async () => {
    const alternatives = [{ start: '2026-11-23T10:00:00Z', staffId: 'ann' }];
    const { options } = scripted(() =>
      problem(
        'slot-unavailable',
        409,
        { alternatives, errors: [{ pointer: '/start', code: 'taken' }] },
        { 'retry-after': '7' },
      ),
    );
    const error = await failure(
      createClient(options).createHold({ serviceId: 'intro', start: '2026-11-23T09:00:00Z' }),
    );
    assert.deepEqual(error.alternatives, alternatives);
    assert.deepEqual(error.errors, [{ pointer: '/start', code: 'taken' }]);
    assert.equal(error.retryAfter, 7);
  });

  it('of giving up is told apart from one of time', async () => {
    const { options } = scripted(neverAnswers);
    const given = new AbortController();
    const call = failure(createClient(options).getBusiness({ signal: given.signal }));
    given.abort();
    assert.equal((await call).code, 'aborted');
    assert.equal((await failure(createClient({ ...options, timeout: 20 }).getBusiness())).code, 'timeout');
  });
});

describe('repeating', () => {
  const busy = (): Response => problem('unavailable', 503, {}, { 'retry-after': '0' });

  it('asks again for what can be read twice', async () => {
    const { options, requests } = scripted(busy, busy, () => json(BUSINESS));
    assert.equal((await createClient(options).getBusiness()).name, BUSINESS.name);
    assert.equal(requests.length, 3);
  });

  it('gives up after three answers', async () => {
    const { options, requests } = scripted(busy);
    assert.equal((await failure(createClient(options).getBusiness())).code, 'unavailable');
    assert.equal(requests.length, 3);
  });

  it('sends a booking again with the same key and body', async () => {
    const { options, requests } = scripted(busy);
    await failure(
      createClient(options).createBooking(
        {
          serviceId: 'intro',
          start: '2026-11-23T09:00:00Z',
          contact: { name: 'A', email: 'a@example.com' },
          timeZone: 'UTC',
          locale: 'en',
        },
        { idempotencyKey: 'key-12345' },
      ),
    );
    assert.deepEqual(new Set(requests.map(({ headers }) => headers.get('idempotency-key'))), new Set(['key-12345']));
    assert.equal(new Set(await Promise.all(requests.map((request) => request.text()))).size, 1);
    assert.equal(requests.length, 3);
  });

  it('sends a hold again under the key that it chose for it', async () => {
    const { options, requests } = scripted(busy);
    const client = createClient(options);
    await failure(client.createHold({ serviceId: 'intro', start: '2026-11-23T09:00:00Z' }));
    const keys = requests.splice(0).map(({ headers }) => headers.get('idempotency-key'));
    assert.equal(keys.length, 3);
    assert.equal(new Set(keys).size, 1);
    await failure(client.createHold({ serviceId: 'intro', start: '2026-11-23T09:00:00Z' }));
    assert.notEqual(requests[0]?.headers.get('idempotency-key'), keys[0]);
  });

  it('does not wait in silence for a long pause', async () => {
    const { options, requests } = scripted(() => problem('rate-limited', 429, {}, { 'retry-after': '120' }));
    const error = await failure(createClient(options).getBusiness());
    assert.deepEqual([error.code, error.retryAfter, requests.length], ['rate-limited', 120, 1]);
  });
});

describe('what is sent', () => {
  it('keeps the manage token out of the address', async () => {
    const { options, requests } = scripted(() => problem('unauthorized', 401));
    await failure(createClient(options).cancelBooking({ id: 'b1', manageToken: 's3cret', version: 4 }, {}));
    const [request] = requests;
    assert.equal(request?.url, 'https://book.example.com/v1/bookings/b1/cancellation');
    assert.equal(request.headers.get('authorization'), 'Bearer s3cret');
    assert.equal(request.headers.get('if-match'), '"4"');
  });

  it('escapes an id into its own part of the path', async () => {
    const { options, requests } = scripted(() => problem('not-found', 404));
    await failure(createClient(options).getService('../bookings?x=1#y'));
    assert.equal(requests[0]?.url, 'https://book.example.com/v1/services/..%2Fbookings%3Fx%3D1%23y');
  });

  it('leaves out parameters that are not set', async () => {
    const { options, requests } = scripted(() => problem('not-found', 404));
    await failure(
      createClient(options).getAvailability({ serviceId: 'intro', from: 'a', to: 'b', duration: undefined, party: 2 }),
    );
    assert.equal(new URL(requests[0]!.url).search, '?from=a&to=b&party=2');
  });
});
