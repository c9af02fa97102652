import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTestServer, type TestServer } from '../support/test-server.js';
import { bookingBody, errorsOf, expectProblem, newKey, send, type Answer } from './send-request.js';

const RANGE = 'from=2026-03-09T00:00:00Z&to=2026-03-16T00:00:00Z';

/** What of the test business is taken in a whole year. */
async function takenTimes({ store, clock }: TestServer): Promise<unknown[]> {
  const now = clock.now();
  return store.busy({ resourceIds: ['ada', 'ben'], from: now - 180 * 86_400_000, to: now + 180 * 86_400_000, now });
}

type Case = readonly [
  name: string,
  sent: (server: TestServer) => Promise<Answer>,
  status: number,
  code: string,
  errors: string[],
];

function describeCases(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    for (const [title, sent, status, code, errors] of cases) {
      it(`${title} is ${code}`, async () => {
        const server = createTestServer();
        const problem = expectProblem(await sent(server), status, code);
        assert.deepEqual(errorsOf(problem), errors);
        assert.deepEqual(await takenTimes(server), [], 'something was written');
        assert.deepEqual(server.logged, []);
      });
    }
  });
}

const ask = (query: string) => (server: TestServer) => send(server, `GET /services/intro-call/availability?${query}`);

describeCases('availability refused:', [
  ['an unknown service', (s) => send(s, `GET /services/nope/availability?${RANGE}`), 404, 'not-found', []],
  ['a missing range', ask(''), 400, 'validation', ['/from required', '/to required']],
  ['a malformed date', ask('from=tomorrow&to=2026-03-16T00:00:00Z'), 400, 'validation', ['/from format']],
  [
    'a date that does not exist',
    ask('from=2026-02-30T00:00:00Z&to=2026-03-16T00:00:00Z'),
    400,
    'validation',
    ['/from format'],
  ],
  [
    'a date without a zone',
    ask('from=2026-03-09T00:00:00&to=2026-03-16T00:00:00Z'),
    400,
    'validation',
    ['/from format'],
  ],
  [
    'from after to',
    ask('from=2026-03-16T00:00:00Z&to=2026-03-09T00:00:00Z'),
    400,
    'validation',
    ['/to not-after-from'],
  ],
  ['ten years', ask('from=2026-03-09T00:00:00Z&to=2036-03-09T00:00:00Z'), 400, 'validation', ['/to range-too-long']],
  ['a length that is not offered', ask(`${RANGE}&duration=45`), 400, 'validation', ['/duration unknown-value']],
  ['a length that is no number', ask(`${RANGE}&duration=long`), 400, 'validation', ['/duration format']],
  ['unknown staff', ask(`${RANGE}&staff=eve`), 400, 'validation', ['/staff unknown-value']],
  ['an unknown location', ask(`${RANGE}&location=moon`), 400, 'validation', ['/location unknown-value']],
  ['a party that is too big', ask(`${RANGE}&party=2`), 400, 'validation', ['/party too-big']],
  ['an unknown parameter', ask(`${RANGE}&zone=UTC`), 400, 'validation', ['/zone unknown']],
  ['a parameter given twice', ask(`${RANGE}&staff=ada&staff=ben`), 400, 'validation', ['/staff type']],
]);

const choose = (more: object) => (server: TestServer) =>
  send(server, 'POST /holds', { json: { serviceId: 'intro-call', start: '2026-03-10T09:00:00Z', ...more } });

describeCases('a hold refused:', [
  ['an unknown service', choose({ serviceId: 'nope' }), 400, 'validation', ['/serviceId unknown-value']],
  ['unknown staff', choose({ staffId: 'eve' }), 400, 'validation', ['/staffId unknown-value']],
  ['an unknown location', choose({ locationId: 'moon' }), 400, 'validation', ['/locationId unknown-value']],
  ['a length that is not offered', choose({ duration: 60 }), 400, 'validation', ['/duration unknown-value']],
  ['more seats than there are', choose({ serviceId: 'group-class', party: 5 }), 400, 'validation', ['/party too-big']],
  ['a malformed start', choose({ start: '10:00' }), 400, 'validation', ['/start format']],
  ['an unknown member', choose({ price: 0 }), 400, 'validation', ['/price unknown']],
  [
    'a member that reaches for the prototype',
    choose({ ['__proto__x']: {} }),
    400,
    'validation',
    ['/__proto__x unknown'],
  ],
  ['a start off the grid', choose({ start: '2026-03-10T09:10:00Z' }), 400, 'validation', ['/start off-grid']],
  [
    'a start between the seconds',
    choose({ start: '2026-03-10T09:00:00.500Z' }),
    400,
    'validation',
    ['/start off-grid'],
  ],
  ['a start in the past', choose({ start: '2026-03-08T09:00:00Z' }), 409, 'slot-unavailable', ['/start in-past']],
  ['a start in the year one', choose({ start: '0001-01-01T09:00:00Z' }), 409, 'slot-unavailable', ['/start in-past']],
  ['a start that is too soon', choose({ start: '2026-03-09T07:30:00Z' }), 409, 'slot-unavailable', ['/start too-soon']],
  ['a start that is too far', choose({ start: '2026-09-10T09:00:00Z' }), 409, 'slot-unavailable', ['/start too-far']],
  ['a start in the year 9999', choose({ start: '9999-12-31T23:00:00Z' }), 409, 'slot-unavailable', ['/start too-far']],
  [
    'a start outside of the hours',
    choose({ start: '2026-03-10T19:00:00Z' }),
    409,
    'slot-unavailable',
    ['/start outside-hours'],
  ],
  [
    'a start in the break',
    choose({ start: '2026-03-12T11:00:00Z' }),
    409,
    'slot-unavailable',
    ['/start outside-hours'],
  ],
  [
    'a start that runs into the evening',
    choose({ serviceId: 'consultation', duration: 60, start: '2026-03-12T15:30:00Z' }),
    409,
    'slot-unavailable',
    ['/start outside-hours'],
  ],
]);

const order =
  (more: object, key: string | undefined = newKey()) =>
  (server: TestServer) =>
    send(server, 'POST /bookings', { json: bookingBody({ ...more }), headers: { 'idempotency-key': key } });

describeCases('a booking refused:', [
  ['an unknown service', order({ serviceId: 'nope' }), 400, 'validation', ['/serviceId unknown-value']],
  ['a zone that is none', order({ timeZone: 'Mars/Olympus' }), 400, 'validation', ['/timeZone unknown-time-zone']],
  ['a language that is none', order({ locale: '!' }), 400, 'validation', ['/locale format']],
  [
    'a name of blanks',
    order({ contact: { name: '  ', email: 'eva@example.com' } }),
    400,
    'validation',
    ['/contact/name too-short'],
  ],
  [
    'an address that is none',
    order({ contact: { name: 'Eva', email: 'eva' } }),
    400,
    'validation',
    ['/contact/email format'],
  ],
  ['notes that are too long', order({ notes: 'x'.repeat(2001) }), 400, 'validation', ['/notes too-long']],
  ['a megabyte of notes', order({ notes: 'x'.repeat(1_000_000) }), 413, 'validation', [' too-large']],
  ['a start in the past', order({ start: '2026-03-08T09:00:00Z' }), 409, 'slot-unavailable', ['/start in-past']],
  [
    'a start outside of the hours',
    order({ start: '2026-03-10T19:00:00Z' }),
    409,
    'slot-unavailable',
    ['/start outside-hours'],
  ],
  ['a start off the grid', order({ start: '2026-03-10T09:10:00Z' }), 400, 'validation', ['/start off-grid']],
  ['a key that is too short', order({}, 'short'), 400, 'validation', ['/idempotency-key format']],
  [
    'no key',
    (s) => send(s, 'POST /bookings', { json: bookingBody() }),
    400,
    'validation',
    ['/idempotency-key required'],
  ],
]);

function raw(body: BodyInit, headers: Record<string, string>): (server: TestServer) => Promise<Answer> {
  return async (server) => {
    const init = { method: 'POST', headers: { 'idempotency-key': newKey(), ...headers }, body, duplex: 'half' };
    const response = await server.fetch(new Request('https://book.example/v1/bookings', init));
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
}

const megabyte = JSON.stringify(bookingBody({ notes: 'x'.repeat(1_000_000) }));
const json = { 'content-type': 'application/json' };

describeCases('a body refused:', [
  ['no JSON', raw('name=Eva', json), 400, 'validation', [' malformed']],
  ['nothing', raw('', json), 400, 'validation', [' malformed']],
  ['a list', raw('[]', json), 400, 'validation', [' type']],
  [
    'a form',
    raw('name=Eva', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    'validation',
    [' content-type'],
  ],
  [
    'plain text',
    raw(JSON.stringify(bookingBody()), { 'content-type': 'text/plain' }),
    415,
    'validation',
    [' content-type'],
  ],
  [
    'a megabyte that says so',
    raw(megabyte, { ...json, 'content-length': String(megabyte.length) }),
    413,
    'validation',
    [' too-large'],
  ],
  ['a megabyte that comes in pieces', raw(new Blob([megabyte]).stream(), json), 413, 'validation', [' too-large']],
]);

it('refuses a start with the nearest that can be had', async () => {
  const problem = expectProblem(
    await choose({ start: '2026-03-08T09:00:00Z' })(createTestServer()),
    409,
    'slot-unavailable',
  );
  assert.equal(problem.alternatives?.[0]?.start, '2026-03-09T08:00:00Z');
});
