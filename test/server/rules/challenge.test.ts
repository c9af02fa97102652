import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '../../../src/client/create-client.js';
import { solveChallenge, toHeader } from '../../../src/client/solve-challenge.js';
import { CreatedBooking, Hold } from '../../../src/protocol/index.js';
import type { ServerConfig } from '../../../src/server/config/config-schema.js';
import { createMemoryStore } from '../../../src/server/store/memory-store.js';
import { createTestServer, type TestServer } from '../../support/test-server.js';
import { bookingBody, expectBody, expectProblem, newKey, send } from '../send-request.js';

const SECRET = 'a-secret-that-all-servers-of-a-business-share';
const CHOICE = { serviceId: 'intro-call', staffId: 'ben', start: '2026-03-10T09:00:00Z' };

function serverThat(challenge: 'off' | 'suspicious' | 'always', config: Partial<ServerConfig> = {}): TestServer {
  return createTestServer({ config: { abuse: { challenge, work: 20, secret: SECRET }, ...config } });
}

const keyed = (): Record<string, string> => ({ 'idempotency-key': newKey() });
const book = (server: TestServer, body: object, headers = keyed()) =>
  send(server, 'POST /bookings', { json: bookingBody({ ...CHOICE, ...body }), headers });
const hold = (server: TestServer, headers = keyed()) => send(server, 'POST /holds', { json: CHOICE, headers });

/** The header that answers a refusal. */
async function answerTo(refused: Awaited<ReturnType<typeof send>>): Promise<Record<string, string>> {
  const { challenge } = expectProblem(refused, 403, 'challenge-required');
  assert.ok(challenge);
  return { 'challenge-answer': toHeader(await solveChallenge(challenge)) };
}

describe('a challenge', () => {
  it('is asked of nobody where it is off, whatever a page noticed', async () => {
    const server = serverThat('off');
    expectBody(await hold(server), 201, Hold);
    expectBody(await book(server, { staffId: 'ada', noticed: { trap: true, seconds: 0 } }), 201, CreatedBooking);
  });

  it('comes before a hold where it is always asked; the booking out of that hold needs no other', async () => {
    const server = serverThat('always');
    const refused = await hold(server);
    const kept = expectBody(await hold(server, { ...keyed(), ...(await answerTo(refused)) }), 201, Hold);
    server.clock.advance(1);
    expectBody(await book(server, { holdId: kept.id }), 201, CreatedBooking);
  });

  it('comes before a booking without a hold, which no page of ours makes', async () => {
    for (const mode of ['suspicious', 'always'] as const) {
      const server = serverThat(mode);
      const refused = await book(server, {});
      expectBody(await book(server, {}, { ...keyed(), ...(await answerTo(refused)) }), 201, CreatedBooking);
    }
  });

  it('comes before forms, codes and privacy requests where it is always asked', async () => {
    const form = { id: 'contact', pages: [{ fields: [{ kind: 'text' as const, key: 'word', label: 'A word' }] }] };
    const delivered: string[] = [];
    const server = createTestServer({
      config: { abuse: { challenge: 'always', work: 20 }, forms: [form], policy: 'konnecs' },
      server: {
        deliver: ({ to }) => {
          delivered.push(to);
          return Promise.resolve();
        },
      },
    });
    const lines: [string, object, number][] = [
      ['POST /forms/contact/submissions', { answers: { word: 'hello' }, locale: 'en' }, 201],
      ['POST /verifications', { channel: 'email', to: 'ada@example.com', purpose: 'sms-consent', locale: 'en' }, 201],
      [
        'POST /privacy-requests',
        { kind: 'access', contact: { channel: 'email', to: 'ada@example.com' }, locale: 'en' },
        201,
      ],
    ];
    for (const [line, json, status] of lines) {
      const headers = keyed();
      const answer = await answerTo(await send(server, line, { json, headers }));
      assert.deepEqual(delivered, line.includes('privacy') ? ['ada@example.com'] : [], 'nothing is sent before');
      const done = await send(server, line, { json, headers: { ...headers, ...answer } });
      assert.equal(done.status, status, JSON.stringify(done.body));
    }
    await server.close();
  });

  for (const [what, noticed] of [
    ['a trap that was filled in', { trap: true }],
    ['a form that was filled in faster than a person writes', { seconds: 1 }],
  ] as const) {
    it(`is asked for ${what}, and the booking is made once it is answered`, async () => {
      const server = serverThat('suspicious');
      const { id: holdId } = expectBody(await hold(server), 201, Hold);
      server.clock.advance(1);
      const refused = await book(server, { holdId, noticed });
      const booked = await book(server, { holdId, noticed }, { ...keyed(), ...(await answerTo(refused)) });
      expectBody(booked, 201, CreatedBooking);
    });
  }

  it('is asked for a booking that comes right after its hold, whatever it says of itself', async () => {
    const server = serverThat('suspicious');
    const { id: holdId } = expectBody(await hold(server), 201, Hold);
    expectProblem(await book(server, { holdId }), 403, 'challenge-required');
    server.clock.advance(0.05);
    expectBody(await book(server, { holdId }), 201, CreatedBooking);
  });

  it('costs more where a trap was filled in', async () => {
    const server = createTestServer({ config: { abuse: { challenge: 'suspicious', work: 1000 } } });
    const counted = async (noticed: object): Promise<number> => {
      const { challenge } = expectProblem(await book(server, { noticed }), 403, 'challenge-required');
      return (await solveChallenge(challenge!)).solution.counter;
    };
    const [usual, trapped] = [await counted({}), await counted({ trap: true })];
    assert.ok(usual >= 500 && usual <= 1000, String(usual));
    assert.ok(trapped >= 2000 && trapped <= 4000, String(trapped));
  });

  it('is asked of an address that has taken half of what it may', async () => {
    const limits = { bookingsPerAddress: { most: 2, minutes: 60 }, holdsPerAddress: false } as const;
    const server = createTestServer({ config: { abuse: { challenge: 'suspicious', work: 20, limits } } });
    const from = { remoteAddress: '192.0.2.1' };
    const bookHeld = async (start: string) => {
      const choice = { serviceId: 'intro-call', staffId: 'ben', start };
      const { id: holdId } = expectBody(await send(server, 'POST /holds', { json: choice, from }), 201, Hold);
      server.clock.advance(1);
      return send(server, 'POST /bookings', { json: bookingBody({ ...choice, holdId }), headers: keyed(), from });
    };
    expectBody(await bookHeld('2026-03-10T09:00:00Z'), 201, CreatedBooking);
    expectProblem(await bookHeld('2026-03-10T09:30:00Z'), 403, 'challenge-required');
  });
});

describe('the answer to a challenge', () => {
  it('counts for one request, however often that is sent, and for no other', async () => {
    const server = serverThat('always');
    const mine = { ...keyed(), ...(await answerTo(await hold(server))) };
    const kept = expectBody(await hold(server, mine), 201, Hold);
    assert.equal(expectBody(await hold(server, mine), 201, Hold).id, kept.id);
    expectProblem(await hold(server, { ...mine, ...keyed() }), 403, 'challenge-required');
  });

  it('counts once across processes that share a database and a secret', async () => {
    const store = createMemoryStore();
    const config = { abuse: { challenge: 'always', work: 20, secret: SECRET } } as const;
    const [one, other, third] = [1, 2, 3].map(() => createTestServer({ store, config }));
    const answer = await answerTo(await hold(one!));
    const [first, second] = await Promise.all(
      [other!, third!].map((server) => hold(server, { ...keyed(), ...answer })),
    );
    assert.deepEqual([first!.status, second!.status].sort(), [201, 403]);
  });

  it('counts for ten minutes', async () => {
    const server = serverThat('always');
    const [early, late] = [await answerTo(await hold(server)), await answerTo(await hold(server))];
    server.clock.advance(9.9);
    expectBody(await hold(server, { ...keyed(), ...early }), 201, Hold);
    server.clock.advance(0.2);
    expectProblem(await book(server, { staffId: 'ada' }, { ...keyed(), ...late }), 403, 'challenge-required');
  });

  it('counts only where the server asked, and as it asked', async () => {
    const server = serverThat('always');
    const { challenge } = expectProblem(await hold(server), 403, 'challenge-required');
    const answer = await solveChallenge(challenge!);
    const stranger = createTestServer({
      config: { abuse: { challenge: 'always', work: 20, secret: 'x'.repeat(40) } },
    });
    const { parameters, signature } = answer.challenge;
    const forged: unknown[] = [
      { ...answer, solution: { ...answer.solution, derivedKey: '00'.repeat(32) } },
      { ...answer, challenge: { signature, parameters: { ...parameters, data: { until: 9e15 } } } },
      { ...answer, challenge: { signature, parameters: { ...parameters, keyPrefix: '00' } } },
      { ...answer, challenge: { signature: 'ab'.repeat(32), parameters } },
      { challenge: answer.challenge },
      null,
    ];
    const headers = forged.map((value) => btoa(JSON.stringify(value)));
    for (const text of [...headers, 'no base64!', btoa('no json'), btoa('x'.repeat(5000))]) {
      const refused = await hold(server, { ...keyed(), 'challenge-answer': text });
      expectProblem(refused, 403, 'challenge-required');
    }
    const elsewhere = await hold(stranger, { ...keyed(), 'challenge-answer': toHeader(answer) });
    expectProblem(elsewhere, 403, 'challenge-required');
    assert.deepEqual(server.logged, []);
  });

  it('is not asked again of a request that was answered: its answer may have been lost', async () => {
    const server = serverThat('suspicious');
    const { id: holdId } = expectBody(await hold(server), 201, Hold);
    const key = keyed();
    const answer = await answerTo(await book(server, { holdId }, key));
    const booked = expectBody(await book(server, { holdId }, { ...key, ...answer }), 201, CreatedBooking);
    assert.equal(expectBody(await book(server, { holdId }, key), 201, CreatedBooking).id, booked.id);
  });

  it('is found and sent by the client, under the same key', async () => {
    const server = serverThat('always');
    const requests: Request[] = [];
    const client = createClient({
      fetch: (request) => {
        requests.push(request.clone());
        return server.fetch(request);
      },
    });
    const kept = await client.createHold(CHOICE);
    assert.equal(kept.staffId, 'ben');
    assert.equal(requests.length, 2);
    assert.equal(new Set(requests.map(({ headers }) => headers.get('idempotency-key'))).size, 1);
    assert.deepEqual(
      requests.map(({ headers }) => headers.has('challenge-answer')),
      [false, true],
    );
  });

  it('is given up with the call', async () => {
    const server = createTestServer({ config: { abuse: { challenge: 'always', work: 20_000 } } });
    const ending = new AbortController();
    const client = createClient({
      fetch: async (request) => {
        const response = await server.fetch(request);
        setTimeout(() => {
          ending.abort();
        });
        return response;
      },
    });
    await assert.rejects(client.createHold(CHOICE, { signal: ending.signal }), { code: 'aborted' });
  });
});

it('what a page noticed is no part of what was asked for', async () => {
  const server = serverThat('off');
  const key = keyed();
  const first = expectBody(await book(server, { noticed: { seconds: 1 } }, key), 201, CreatedBooking);
  assert.equal(expectBody(await book(server, {}, key), 201, CreatedBooking).id, first.id);
});
