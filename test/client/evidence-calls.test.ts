import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BookingApi } from '../../src/client/booking-api.js';
import { createClient } from '../../src/client/create-client.js';
import { bundle, MARKETING_GIVEN } from '../support/consents.js';
import { createTestServer } from '../support/test-server.js';
import { bookingBody, newKey } from '../server/send-request.js';
import type { BookingRequest } from '../../src/protocol/index.js';

interface Setting {
  readonly client: Required<BookingApi>;
  readonly texts: string[];
  readonly requests: Request[];
}

/** A client with the reference server behind it. The first answer of each kind in `lose` does not arrive. */
function setting(lose: readonly string[] = []): Setting {
  const texts: string[] = [];
  const requests: Request[] = [];
  const lost = new Set(lose);
  const server = createTestServer({ server: { deliver: async ({ text }) => void texts.push(text) } });
  const client = createClient({
    fetch: async (request) => {
      requests.push(request.clone());
      const answer = await server.fetch(request);
      return lost.delete(new URL(request.url).pathname) ? new Response('', { status: 502 }) : answer;
    },
  });
  return { client: client as Required<BookingApi>, texts, requests };
}

describe('consents through the client', () => {
  it('are sent once more when the answer is lost, and kept once', async () => {
    const { client, requests } = setting(['/v1/consents']);
    const sent = bundle([MARKETING_GIVEN]);
    const { records } = await client.sendConsents(sent);
    assert.equal(requests.length, 2);
    assert.deepEqual(
      records.map(({ recordId }) => recordId),
      sent.records.map(({ recordId }) => recordId),
    );
  });

  it('of a booking are added and read with its token, which is in no address', async () => {
    const { client, requests } = setting();
    const booked = await client.createBooking(bookingBody() as BookingRequest, { idempotencyKey: newKey() });
    const { id, manageToken } = booked;
    const sent = bundle([MARKETING_GIVEN]);
    await client.sendConsents({ ...sent, bookingId: id }, { manageToken });
    const { records, texts } = await client.listConsents({ id, manageToken });
    assert.deepEqual([records.map(({ bookingRef }) => bookingRef), texts], [[id], sent.texts]);
    await assert.rejects(client.listConsents({ id, manageToken: 'guessed' }), { code: 'unauthorized' });
    for (const { url } of requests) assert.ok(!url.includes(manageToken));
  });
});

describe('a contact', () => {
  const wish = { channel: 'email', to: 'eva@example.com', purpose: 'privacy-request', locale: 'en' } as const;

  it('is proven by the code that was sent to it', async () => {
    const { client, texts } = setting();
    const { id, expiresIn } = await client.startVerification(wish);
    assert.equal(expiresIn, 600);
    await assert.rejects(client.checkVerification(id, '12345x'), { code: 'validation' });
    const { verified, proof } = await client.checkVerification(id, /\d{6}/.exec(texts[0]!)![0]);
    assert.deepEqual([verified, proof.length], [true, 64]);
  });

  it('is sent one code, also when the answer is lost, and asked for it once', async () => {
    const { client, texts, requests } = setting(['/v1/verifications']);
    await assert.rejects(client.startVerification(wish), { code: 'unavailable' });
    assert.equal(texts.length, 1);
    await assert.rejects(client.checkVerification('a b/../c', '123456'), { code: 'verification-failed' });
    assert.match(requests.at(-1)!.url, /\/verifications\/a%20b%2F..%2Fc\/check$/);
    assert.equal(requests.length, 2);
  });
});
