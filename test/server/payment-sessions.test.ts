import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { CreatedBooking } from '../../src/protocol/index.js';
import { PAYMENT_SECRET, sign, startFakeProvider, type FakeProvider } from '../support/fake-provider.js';
import { createTestServer, testConfig, type TestServer } from '../support/test-server.js';
import { bookingBody, expectBody, expectProblem, newKey, send, type Answer } from './send-request.js';

let provider: FakeProvider;
before(async () => {
  provider = await startFakeProvider();
});
after(() => provider.stop());

function open(path: string): TestServer {
  const services = testConfig.services.map((service) => ({ ...service, prepaid: service.id === 'consultation' }));
  const payment = { sessions: `${provider.origin}${path}`, origins: [provider.origin], secret: PAYMENT_SECRET };
  // The provider's clock is the machine's.
  const server = createTestServer({ config: { services, payment }, now: new Date().toISOString() });
  return server;
}

/** Books the first time that is free, under a key. */
async function book(server: TestServer, key: string): Promise<Answer> {
  const from = new Date(server.clock.now() + 86_400_000).toISOString();
  const to = new Date(server.clock.now() + 14 * 86_400_000).toISOString();
  const { body } = await send(server, `GET /services/consultation/availability?from=${from}&to=${to}`);
  const [slot] = (body as { slots: { start: string }[] }).slots;
  const json = bookingBody({ serviceId: 'consultation', start: slot?.start });
  return send(server, 'POST /bookings', { json, headers: { 'idempotency-key': key } });
}

it('a payment is begun by a signed call to the provider, and its signed word books', async () => {
  const server = open('/sessions');
  const key = newKey();
  const { payment } = expectProblem(await book(server, key), 402, 'payment-required');
  const session = provider.sessions.at(-1)!;
  assert.equal(payment?.url, `${provider.origin}/pay/${session.id}`);
  assert.equal(session.amount, 9000);
  const body = JSON.stringify({ status: 'paid', amount: session.amount, currency: session.currency });
  const answer = await server.fetch(
    new Request(`https://book.example/v1/payments/${session.id}/confirmation`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'payment-signature': sign(body) },
    }),
  );
  assert.deepEqual(await answer.json(), { id: session.id, state: 'booked' });
  const found = await send(server, `GET /holds/${payment.holdId}/booking`, { headers: { 'idempotency-key': key } });
  expectBody(found, 200, CreatedBooking);
});

it('a provider that fails begins nothing, and nothing is booked', async () => {
  const server = open('/no-such-path');
  expectProblem(await book(server, newKey()), 503, 'unavailable');
  assert.equal(server.logged.length, 1);
});
