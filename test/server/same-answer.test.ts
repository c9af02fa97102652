/** Nobody learns from an answer whether a person, a booking or a request is known: it is the same, to the letter. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CreatedBooking } from '../../src/protocol/booking.js';
import type { CreatedPrivacyRequest } from '../../src/protocol/privacy-request.js';
import { createPrivacyServer, EVA, file, sendRequest, type PrivacyServer } from './privacy.js';
import { book, bookingBody, hold, newKey, send, type Answer, type Sent } from './send-request.js';

const NOBODY = { channel: 'email', to: 'nobody@example.com' } as const;
const WRONG = 'wrong-token-of-the-right-length-0123456789abcdef';

/** Everything of an answer that somebody could compare. */
const told = ({ status, headers, body }: Answer) => ({ status, headers: Object.fromEntries(headers), body });

/** The same but for what is random or a moment: `id`, `token` and the like have to be there, whatever they are. */
function shapeOf(answer: Answer): unknown {
  const own = /^(id|token|manageToken|reference|recordId|location)$/;
  return JSON.parse(
    JSON.stringify(told(answer), (name, value: unknown) => (own.test(name) ? typeof value : value)),
  ) as unknown;
}

interface Asked {
  readonly line: string;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const withToken = ({ line, json, headers }: Asked, id: string, token: string): [string, Sent] => [
  line.replace('{id}', id),
  { ...(json !== undefined && { json }), headers: { ...headers, authorization: `Bearer ${token}` } },
];

/** Sends it for what there is with a wrong token, with the token of another, and for what there is not. */
async function askThrice(
  server: PrivacyServer,
  asked: Asked,
  [own, other]: readonly { readonly id: string; readonly token: string }[],
): Promise<Answer[]> {
  const ways: [string, string][] = [
    [own!.id, WRONG],
    [own!.id, other!.token],
    ['nothing-has-this-id', WRONG],
    ['nothing-has-this-id', own!.token],
  ];
  const answers: Answer[] = [];
  for (const [id, token] of ways) answers.push(await send(server, ...withToken(asked, id, token)));
  return answers;
}

const MOVE = { start: '2026-03-11T09:00:00Z' };
const VERSION = { 'if-match': '"1"' };

const OF_BOOKINGS: readonly Asked[] = [
  { line: 'GET /bookings/{id}' },
  { line: 'GET /bookings/{id}/calendar.ics' },
  { line: 'PATCH /bookings/{id}', json: MOVE, headers: VERSION },
  { line: 'PATCH /bookings/{id}', json: MOVE, headers: { 'if-match': '"99"' } },
  { line: 'POST /bookings/{id}/cancellation', json: {}, headers: VERSION },
  { line: 'GET /consents?booking={id}' },
  { line: 'GET /services/intro-call/availability?from=2026-03-10T00:00:00Z&to=2026-03-11T00:00:00Z&moving={id}' },
];

const OF_REQUESTS: readonly Asked[] = [
  { line: 'GET /privacy-requests/{id}' },
  { line: 'DELETE /privacy-requests/{id}' },
  { line: 'POST /privacy-requests/{id}/verification', json: {} },
  { line: 'POST /privacy-requests/{id}/verification', json: { code: '123456' } },
  { line: 'POST /privacy-requests/{id}/confirmation', json: {} },
  { line: 'GET /privacy-requests/{id}/export?format=csv' },
];

function assertUnauthorized(answers: readonly Answer[]): void {
  const [first, ...others] = answers.map(told);
  assert.equal(first?.status, 401);
  for (const other of others) assert.deepEqual(other, first);
}

const toAccess = ({ id, manageToken }: CreatedBooking) => ({ id, token: manageToken });

describe('without the token of a booking', () => {
  for (const asked of OF_BOOKINGS) {
    const version = asked.headers?.['if-match'] ?? '';
    it(`${asked.line} ${version} tells nothing of whether there is one`, async () => {
      const server = createPrivacyServer();
      const cancelled = await book(server, { start: '2026-03-10T11:00:00Z' });
      const both = [await book(server), await book(server, { start: '2026-03-10T10:00:00Z' })];
      await send(server, `POST /bookings/${cancelled.id}/cancellation`, {
        json: {},
        headers: { ...VERSION, authorization: `Bearer ${cancelled.manageToken}` },
      });
      const ofCancelled = await send(server, ...withToken(asked, cancelled.id, WRONG));
      const ofHold = await send(server, ...withToken(asked, (await hold(server, MOVE)).id, WRONG));
      assertUnauthorized([...(await askThrice(server, asked, both.map(toAccess))), ofCancelled, ofHold]);
    });
  }
});

describe('without the token of a privacy request', () => {
  for (const asked of OF_REQUESTS) {
    it(`${asked.line} ${JSON.stringify(asked.json ?? '')} tells nothing of whether there is one`, async () => {
      const server = createPrivacyServer();
      await book(server);
      const both: CreatedPrivacyRequest[] = [];
      for (const contact of [EVA, NOBODY]) both.push(await file(server, { kind: 'erase', contact }));
      assertUnauthorized(await askThrice(server, asked, both));
      assert.equal(server.sent.filter(({ kind }) => kind === 'verification').length, 0);
    });
  }
});

describe('a hold', () => {
  it('that is over, that is booked and that never was are one and the same', async () => {
    const server = createPrivacyServer();
    const over = await hold(server);
    server.clock.advance(11);
    const { id: booked } = await hold(server);
    await book(server, { holdId: booked });
    for (const method of ['PUT', 'DELETE']) {
      const answers: Answer[] = [];
      for (const id of [over.id, booked, 'nothing-has-this-id'])
        answers.push(await send(server, `${method} /holds/${id}`));
      const [first, ...others] = answers.map(told);
      for (const other of others) assert.deepEqual(other, first);
    }
  });
});

/** The answers to the same for somebody who has booked, asked and agreed before, and for somebody who has not. */
async function forBoth(ask: (server: PrivacyServer, contact: typeof EVA | typeof NOBODY) => Promise<Answer>) {
  const answers: unknown[] = [];
  const sent: unknown[] = [];
  for (const contact of [EVA, NOBODY]) {
    const server = createPrivacyServer();
    await book(server, { start: '2026-03-10T10:00:00Z' });
    await sendRequest(server, { kind: 'access' });
    const before = server.sent.length;
    answers.push(shapeOf(await ask(server, contact)));
    sent.push(server.sent.slice(before).map(({ kind, to }) => [kind, to === contact.to]));
  }
  return { answers, sent };
}

describe('somebody who is known, and somebody who is not, are told the same', () => {
  const order = (server: PrivacyServer, { to }: { readonly to: string }) =>
    send(server, 'POST /bookings', {
      json: bookingBody({ contact: { name: 'Eva Sommer', email: to } }),
      headers: { 'idempotency-key': newKey() },
    });
  const cases: Readonly<Record<string, Parameters<typeof forBoth>[0]>> = {
    'when a code is asked for': (server, contact) =>
      send(server, 'POST /verifications', { json: { ...contact, purpose: 'privacy-request', locale: 'en' } }),
    'when a copy is asked for': (server, contact) => sendRequest(server, { kind: 'portability', contact }),
    'when the same is asked for that is asked already': (server, contact) =>
      sendRequest(server, { kind: 'access', contact }),
    'when erasure is asked for': (server, contact) => sendRequest(server, { kind: 'erase', contact }),
    'when a code for a request is asked for': async (server, contact) => {
      const { id, token } = await file(server, { kind: 'restrict', contact });
      return send(server, `POST /privacy-requests/${id}/verification`, {
        json: {},
        headers: { authorization: `Bearer ${token}` },
      });
    },
    'when a wrong code is given': async (server, contact) => {
      const { body } = await send(server, 'POST /verifications', {
        json: { ...contact, purpose: 'privacy-request', locale: 'en' },
      });
      const { id } = body as { id: string };
      return send(server, `POST /verifications/${id}/check`, { json: { code: '000000' } });
    },
    'when a hold is taken': (server) => send(server, 'POST /holds', { json: { serviceId: 'intro-call', ...MOVE } }),
  };
  for (const [when, ask] of Object.entries(cases)) {
    it(when, async () => {
      const { answers, sent } = await forBoth(ask);
      assert.deepEqual(answers[0], answers[1]);
      assert.deepEqual(sent[0], sent[1]);
    });
  }

  it('when they book, but for their own words', async () => {
    const { answers } = await forBoth(order);
    const [known, unknown] = answers.map((answer) => JSON.stringify(answer).replaceAll(/(eva|nobody)@/g, 'who@'));
    assert.equal(known, unknown);
  });
});

it('a code that was never sent fails as a wrong one does', async () => {
  const server = createPrivacyServer();
  const { body } = await send(server, 'POST /verifications', {
    json: { ...EVA, purpose: 'privacy-request', locale: 'en' },
  });
  const ids = [(body as { id: string }).id, 'nothing-has-this-id'];
  const answers: Answer[] = [];
  for (const id of ids)
    answers.push(await send(server, `POST /verifications/${id}/check`, { json: { code: '000000' } }));
  assert.deepEqual(told(answers[0]!), told(answers[1]!));
});
