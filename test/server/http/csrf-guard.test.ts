import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '../../../src/client/create-client.js';
import { ConfigError } from '../../../src/server/config/parse-config.js';
import { CsrfToken } from '../../../src/protocol/csrf.js';
import { createTestServer } from '../../support/test-server.js';
import { bookingBody, expectBody, expectProblem, newKey, send } from '../send-request.js';

const csrf = { secret: 'a secret of at least thirty-two characters', sessionCookie: 'session' };
const guarded = () => createTestServer({ config: { csrf } });
type Guarded = ReturnType<typeof guarded>;

async function tokenOf(server: Guarded, cookie: string): Promise<string> {
  return expectBody(await send(server, 'GET /csrf', { headers: { cookie } }), 200, CsrfToken).token;
}

const book = (server: Guarded, headers: Record<string, string>) =>
  send(server, 'POST /bookings', { json: bookingBody(), headers: { 'idempotency-key': newKey(), ...headers } });

describe('where the config asks for tokens, a change', () => {
  it('is refused without one', async () => {
    const server = guarded();
    expectProblem(await book(server, { cookie: 'session=eva' }), 403, 'csrf-rejected');
    expectProblem(await book(server, {}), 403, 'csrf-rejected');
  });

  it('is done with a token of its session', async () => {
    const server = guarded();
    const token = await tokenOf(server, 'session=eva');
    assert.equal((await book(server, { cookie: 'session=eva', 'x-csrf-token': token })).status, 201);
  });

  it('is refused with a token of another session, a changed one, and one that is over', async () => {
    const server = guarded();
    const [own, other] = [await tokenOf(server, 'session=eva'), await tokenOf(server, 'session=mallory')];
    const refused = async (token: string) =>
      expectProblem(await book(server, { cookie: 'session=eva', 'x-csrf-token': token }), 403, 'csrf-rejected');
    await refused(other);
    await refused(own.replace(/^\d/, '9'));
    server.clock.advance(121);
    await refused(own);
  });

  it('needs none where a bearer token proves it', async () => {
    const server = guarded();
    const answer = await send(server, 'POST /bookings/none/cancellation', {
      json: {},
      headers: { authorization: 'Bearer token', 'if-match': '"1"' },
    });
    expectProblem(answer, 401, 'unauthorized');
  });
});

describe('a client whose token is refused', () => {
  it('asks for one, sends the same again under the same key, and keeps the token', async () => {
    const server = guarded();
    const sent: Request[] = [];
    const client = createClient({
      baseUrl: 'https://book.example/v1',
      // As a browser does, for a page that third-party cookies are not blocked on.
      fetch: (request) => {
        sent.push(request.clone());
        request.headers.set('cookie', 'session=eva');
        return server.fetch(request);
      },
      csrfToken: () => 'an-old-token',
    });
    await client.createBooking(bookingBody() as never, { idempotencyKey: 'booking-key-1' });
    assert.deepEqual(
      sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`),
      ['POST /v1/bookings', 'GET /v1/csrf', 'POST /v1/bookings'],
    );
    assert.deepEqual(
      [sent[0], sent[2]].map((request) => request!.headers.get('idempotency-key')),
      ['booking-key-1', 'booking-key-1'],
    );
    await client.createHold({ serviceId: 'intro-call', start: '2026-03-10T10:00:00Z' });
    assert.equal(sent.length, 4);
  });

  it('works without any cookie', async () => {
    const server = guarded();
    const client = createClient({ baseUrl: 'https://book.example/v1', fetch: (request) => server.fetch(request) });
    const booking = await client.createBooking(bookingBody() as never, { idempotencyKey: 'booking-key-2' });
    assert.equal(booking.status, 'confirmed');
  });

  it('tries once, and then says so', async () => {
    let asked = 0;
    const refuse = JSON.stringify({ title: 'No', status: 403, code: 'csrf-rejected' });
    const client = createClient({
      baseUrl: 'https://book.example/v1',
      fetch: async ({ url }) => {
        asked += 1;
        return url.endsWith('/csrf')
          ? Response.json({ token: 'useless', expiresIn: 60 })
          : new Response(refuse, { status: 403, headers: { 'content-type': 'application/problem+json' } });
      },
    });
    const call = client.createBooking(bookingBody() as never, { idempotencyKey: 'booking-key-3' });
    await assert.rejects(call, { code: 'csrf-rejected' });
    assert.equal(asked, 3);
  });

  for (const [what, answer, code] of [
    ['is told of the refusal where the API has no tokens', new Response(null, { status: 404 }), 'csrf-rejected'],
    ['is told of the refusal where a token is no token', Response.json({}), 'csrf-rejected'],
    ['is told that nobody answers where that is so', Response.error(), 'offline'],
  ] as const) {
    it(what, async () => {
      const refuse = JSON.stringify({ title: 'No', status: 403, code: 'csrf-rejected' });
      const client = createClient({
        baseUrl: 'https://book.example/v1',
        fetch: async ({ url }) => {
          if (!url.endsWith('/csrf')) {
            return new Response(refuse, { status: 403, headers: { 'content-type': 'application/problem+json' } });
          }
          if (answer.type === 'error') throw new TypeError('Failed to fetch');
          return answer.clone();
        },
      });
      const call = client.createBooking(bookingBody() as never, { idempotencyKey: 'booking-key-4' });
      await assert.rejects(call, { code });
    });
  }
});

it('a config that lets every origin send cookies is refused', () => {
  assert.throws(() => createTestServer({ config: { csrf, origins: ['*'] } }), ConfigError);
});

it('there is no token where none is needed', async () => {
  expectProblem(await send(createTestServer(), 'GET /csrf'), 404, 'not-found');
});
