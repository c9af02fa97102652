import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as z from 'zod/mini';
import { Business, Service, ServiceList } from '../../../src/protocol/index.js';
import { operations } from '../../../src/protocol/operations.js';
import type { ServerConfig } from '../../../src/server/config/config-schema.js';
import { createMemoryStore } from '../../../src/server/store/memory-store.js';
import { contactForm } from '../../support/contact-form.js';
import { createTestServer } from '../../support/test-server.js';
import { book, bookingBody, expectBody, expectProblem, newKey, send } from '../send-request.js';

const PAGE = 'https://www.testpraxis.example';
/** All that a server can have beside its business: a carrier that calls it, and an inbox of development. */
const messages: ServerConfig['messages'] = {
  sms: { accountSid: `AC${'0'.repeat(32)}`, authToken: { env: 'TEST_CONTRACT_TOKEN' }, from: '+15005550006' },
};
const inbox = { deliver: async () => undefined, read: async () => [] };
const csrf = { secret: 'a secret of at least thirty-two characters', sessionCookie: 'session' };

describe('the contract', () => {
  before(() => (process.env['TEST_CONTRACT_TOKEN'] = 'token-of-the-account'));
  for (const { method, path } of operations) {
    it(`has ${method} ${path} answered`, async () => {
      const id = path.startsWith('/forms/') ? contactForm.id : 'intro-call';
      const server = createTestServer({ config: { forms: [contactForm], csrf, messages }, server: { inbox } });
      const { status, headers } = await send(server, `${method.toUpperCase()} ${path.replace('{id}', id)}`);
      assert.ok(![404, 405, 503].includes(status), String(status));
      assert.ok(headers.has('cache-control'));
    });
  }

  it('is told under both addresses', async () => {
    const server = createTestServer();
    for (const path of ['/openapi.json', '/v1/openapi.json']) {
      const response = await server.fetch(new Request(`https://book.example${path}`));
      assert.equal(z.parse(z.object({ openapi: z.string() }), await response.json()).openapi, '3.1.1');
    }
  });
});

describe('what is offered', () => {
  it('is told without what is the business alone', async () => {
    const server = createTestServer();
    const business = expectBody(await send(server, 'GET /business'), 200, Business);
    assert.deepEqual(business.capabilities, {
      holds: true,
      reschedule: true,
      cancel: true,
      policy: true,
      consents: true,
      calendar: true,
    });
    const { services } = expectBody(await send(server, 'GET /services'), 200, ServiceList);
    assert.deepEqual(expectBody(await send(server, 'GET /services/consultation'), 200, Service), services[1]);
    assert.deepEqual(services[1]?.price, { amount: 9000, currency: 'EUR' });
    assert.deepEqual(services[1].prices, [{ duration: 60, amount: 16_000, currency: 'EUR' }]);
    expectProblem(await send(server, 'GET /services/nope'), 404, 'not-found');
  });

  it('is kept for a while, and asked for again with its ETag', async () => {
    const server = createTestServer();
    for (const path of ['/business', '/services', '/services/intro-call', '/boot?service=intro-call']) {
      const first = await send(server, `GET ${path}`, { headers: { origin: PAGE } });
      assert.match(first.headers.get('cache-control')!, /^public, max-age=\d+/);
      const headers = { origin: PAGE, 'if-none-match': first.headers.get('etag')! };
      const second = await send(server, `GET ${path}`, { headers });
      assert.deepEqual([second.status, second.body], [304, undefined]);
      assert.equal(second.headers.get('access-control-allow-origin'), PAGE, 'a page could not read the 304');
    }
  });

  it('has another ETag when a slot is taken', async () => {
    const server = createTestServer();
    const { headers } = await send(server, 'GET /boot?service=group-class');
    await book(server, { serviceId: 'group-class', start: '2026-03-10T08:00:00Z' });
    const again = await send(server, 'GET /boot?service=group-class', {
      headers: { 'if-none-match': headers.get('etag')! },
    });
    assert.equal(again.status, 200);
  });
});

describe('CORS', () => {
  const preflight = {
    origin: PAGE,
    'access-control-request-method': 'PATCH',
    'access-control-request-headers': 'if-match',
  };

  it('lets a page of the list send exactly what the protocol needs', async () => {
    const { status, headers } = await send(createTestServer(), 'OPTIONS /bookings/x', { headers: preflight });
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), PAGE);
    assert.equal(headers.get('access-control-allow-methods'), 'GET,POST,PUT,PATCH,DELETE');
    assert.equal(
      headers.get('access-control-allow-headers'),
      'Authorization,Challenge-Answer,Content-Type,If-Match,If-None-Match,Idempotency-Key,X-CSRF-Token',
    );
    assert.equal(headers.get('access-control-allow-credentials'), null);
  });

  it('lets it read an answer, a problem too', async () => {
    const server = createTestServer();
    for (const path of ['/business', '/services/nope', '/nowhere', '/holds']) {
      const { headers } = await send(server, `GET ${path}`, { headers: { origin: PAGE } });
      assert.equal(headers.get('access-control-allow-origin'), PAGE, path);
      assert.equal(headers.get('access-control-expose-headers'), 'ETag,Retry-After,Location');
      assert.match(headers.get('vary') ?? '', /\bOrigin\b/);
    }
  });

  it('lets no other page', async () => {
    const server = createTestServer();
    for (const origin of ['https://evil.example', 'http://www.testpraxis.example', 'null']) {
      const asked = await send(server, 'OPTIONS /holds', { headers: { ...preflight, origin } });
      const got = await send(server, 'GET /business', { headers: { origin } });
      assert.deepEqual(
        [asked, got].map(({ headers }) => headers.get('access-control-allow-origin')),
        [null, null],
      );
    }
  });

  it('lets any page where the list says so', async () => {
    const server = createTestServer({ config: { origins: ['*'] } });
    const { headers } = await send(server, 'GET /business', { headers: { origin: 'https://any.example' } });
    assert.equal(headers.get('access-control-allow-origin'), '*');
  });
});

describe('a path or method that is not there', () => {
  it('is not found', async () => {
    const server = createTestServer();
    for (const path of ['/', '/nowhere', '/services/', '/bookings/a/b/c']) {
      expectProblem(await send(server, `GET ${path}`), 404, 'not-found');
    }
  });

  it('names the methods that are', async () => {
    const server = createTestServer();
    for (const [line, allow] of [
      ['DELETE /services', 'GET, HEAD'],
      ['GET /holds', 'POST'],
      ['POST /holds/x', 'PUT, DELETE'],
      ['PUT /bookings/x', 'GET, HEAD, PATCH'],
    ] as const) {
      const answer = await send(server, line);
      expectProblem(answer, 405, 'not-found');
      assert.equal(answer.headers.get('allow'), allow);
    }
  });
});

describe('a crash', () => {
  const failing = { ...createMemoryStore(), find: () => Promise.reject(new Error('secret of the database')) };

  it('is a problem without a word of its cause, which is logged', async () => {
    const server = createTestServer({ store: failing });
    const answer = await send(server, 'PUT /holds/x', { headers: { origin: PAGE } });
    expectProblem(answer, 503, 'unavailable');
    assert.ok(!/secret|\.ts|at /.test((answer.body as { detail: string }).detail));
    assert.equal(answer.headers.get('access-control-allow-origin'), PAGE);
    assert.deepEqual(
      server.logged.map(({ message, cause }) => [message, (cause as Error).message]),
      [['PUT /v1/holds/x failed', 'secret of the database']],
    );
  });

  it('of the database is told by /healthz', async () => {
    const ask = async (store = createMemoryStore()) =>
      (await createTestServer({ store }).fetch(new Request('https://book.example/healthz'))).status;
    assert.equal(await ask(), 200);
    assert.equal(await ask({ ...createMemoryStore(), ping: () => Promise.reject(new Error('gone')) }), 503);
  });
});

it('answers are data and nothing else', async () => {
  const { headers } = await send(createTestServer(), 'GET /business');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.match(headers.get('content-security-policy')!, /default-src 'none'/);
});

it('takes JSON with a charset', async () => {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'idempotency-key': newKey() };
  const answer = await send(createTestServer(), 'POST /bookings', { json: bookingBody(), headers });
  assert.equal(answer.status, 201);
});
