/** What a business sees of itself in development, and that nobody else ever does. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Inbox, InboxMessage } from '../../../src/server/messages/inbox.js';
import { createServer } from '../../../src/server/create-server.js';
import { bundle, SMS_GIVEN } from '../../support/consents.js';
import { createTestServer, testConfig, testPolicy } from '../../support/test-server.js';
import { book, newKey, send } from '../send-request.js';

const PATHS = ['/dev/outbox', '/dev/bookings', '/dev/consents', '/dev/requests'];

/** An inbox that is an array. */
function memoryInbox(): Inbox {
  const messages: InboxMessage[] = [];
  return {
    deliver: async (message) => void messages.unshift({ at: '2026-03-09T07:00:00Z', ...message }),
    read: async () => messages,
  };
}

const config = { messages: {}, policy: { ...testPolicy, sms: {}, rights: { access: [{ by: 'form' as const }] } } };

describe('in development', () => {
  it('shows the booking, its consent, a request and the messages of the business', async (t) => {
    const server = createTestServer({ config, server: { inbox: memoryInbox() } });
    t.after(() => server.close());
    const phone = '+4915112345678';
    await book(server, {
      contact: { name: 'Eva Sommer', email: 'eva@example.com', phone },
      smsConsent: { given: true },
      consents: bundle([{ ...SMS_GIVEN, contactPoint: phone }]),
    });
    const request = { kind: 'access', contact: { channel: 'email', to: 'eva@example.com' }, locale: 'en' };
    const filed = await send(server, 'POST /privacy-requests', {
      json: request,
      headers: { 'idempotency-key': newKey() },
    });
    assert.equal(filed.status, 201);
    await server.sendMessages();

    const [outbox, bookings, consents, requests] = await Promise.all(
      PATHS.map(async (path) => (await send(server, `GET ${path}`)).body as Record<string, Record<string, unknown>[]>),
    );
    assert.ok(outbox!['messages']!.some(({ to }) => to === 'eva@example.com'));
    const [booking, ...more] = bookings!['bookings']!;
    assert.deepEqual(more, []);
    assert.deepEqual(
      [booking!['service'], booking!['staff'], booking!['status'], (booking!['contact'] as { name: string }).name],
      ['Intro call', 'Ada Brandt', 'confirmed', 'Eva Sommer'],
    );
    assert.equal(consents!['consents']![0]!['bookingRef'], booking!['id']);
    assert.deepEqual(
      requests!['requests']!.map(({ kind, contact }) => [kind, contact]),
      [['access', 'eva@example.com']],
    );
  });

  for (const [what, remoteAddress, url, site] of [
    ['another machine', '192.0.2.1', 'http://localhost', undefined],
    ['a name that was made to lead here', '127.0.0.1', 'http://rebound.example', undefined],
    ['a page of another site', '127.0.0.1', 'http://localhost', 'cross-site'],
  ] as const) {
    it(`shows nothing to ${what}`, async (t) => {
      const server = createTestServer({ config, server: { inbox: memoryInbox() } });
      t.after(() => server.close());
      for (const path of PATHS) {
        const headers = site === undefined ? undefined : { 'sec-fetch-site': site };
        const asked = new Request(`${url}/v1${path}`, headers && { headers });
        assert.equal((await server.fetch(asked, { remoteAddress })).status, 404, path);
      }
    });
  }

  it('shows it to this machine', async (t) => {
    const server = createTestServer({ config, server: { inbox: memoryInbox() } });
    t.after(() => server.close());
    for (const path of PATHS) {
      const asked = new Request(`http://localhost:8787/v1${path}`, { headers: { 'sec-fetch-site': 'same-origin' } });
      assert.equal((await server.fetch(asked, { remoteAddress: '::ffff:127.0.0.1' })).status, 200, path);
    }
  });
});

describe('elsewhere', () => {
  it('has none of it without an inbox of development', async (t) => {
    const server = createTestServer({ config });
    t.after(() => server.close());
    for (const path of PATHS) assert.equal((await send(server, `GET ${path}`)).status, 404, path);
  });

  it('is refused in production, however it is asked for', (t) => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    t.after(() => {
      if (before === undefined) delete process.env['NODE_ENV'];
      else process.env['NODE_ENV'] = before;
    });
    assert.throws(() => createServer(testConfig, { inbox: memoryInbox() }), /development/);
    assert.throws(() => createServer({ ...testConfig, messages: { inbox: 'inbox.jsonl' } }), /messages.*inbox/);
  });
});
