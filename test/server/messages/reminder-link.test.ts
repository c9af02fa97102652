import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CreatedBooking } from '../../../src/protocol/booking.js';
import type { ServerConfig } from '../../../src/server/config/config-schema.js';
import type { OutgoingMessage } from '../../../src/server/messages/message.js';
import { createTestServer, type TestServer } from '../../support/test-server.js';
import { book, expectBody, expectProblem, send } from '../send-request.js';
import { Booking } from '../../../src/protocol/index.js';

const VARIABLE = 'TEST_LINK_SECRET';
before(() => void (process.env[VARIABLE] = 'a-secret-that-only-this-test-knows'));
after(() => void Reflect.deleteProperty(process.env, VARIABLE));

async function remind(linkSecret?: { env: string }): Promise<{
  readonly server: TestServer;
  readonly booking: CreatedBooking;
  readonly text: string;
}> {
  const sent: OutgoingMessage[] = [];
  const messages: ServerConfig['messages'] = {
    reminders: [{ minutesBefore: 60 }],
    managePage: 'https://www.testpraxis.example/manage',
    ...(linkSecret && { linkSecret }),
  };
  const server = createTestServer({
    config: { messages },
    server: { deliver: async (message) => void sent.push(message) },
  });
  const booking = await book(server, { locale: 'en' });
  server.clock.set('2026-03-10T08:00:00Z');
  await server.sendMessages();
  return { server, booking, text: sent.find(({ kind }) => kind === 'booking-reminder')?.text ?? '' };
}

const linkIn = (text: string): { readonly id: string; readonly token: string } => {
  const [, id = '', token = ''] = /manage#booking=([^&\s]+)&token=(\S+)/.exec(text) ?? [];
  return { id, token };
};

const show = (server: TestServer, id: string, token: string) =>
  send(server, `GET /bookings/${id}`, { headers: { authorization: `Bearer ${token}` } });

describe('the link of a reminder', () => {
  it('opens its booking and no other, and is in no table', async () => {
    const { server, booking, text } = await remind({ env: VARIABLE });
    const { id, token } = linkIn(text);
    assert.equal(id, booking.id);
    assert.notEqual(token, booking.manageToken);
    assert.equal(expectBody(await show(server, id, token), 200, Booking).contact.name, 'Eva Sommer');
    expectBody(await show(server, id, booking.manageToken), 200, Booking);
    const other = await book(server, { start: '2026-03-11T09:00:00Z' });
    expectProblem(await show(server, other.id, token), 401, 'unauthorized');
    const all = await server.store.transaction(({ outbox }) => outbox.list(undefined, 50));
    assert.ok(!JSON.stringify(all).includes(token));
  });

  it('opens nothing on a server that has no such secret', async () => {
    const { text } = await remind({ env: VARIABLE });
    const { server, booking } = await remind();
    expectProblem(await show(server, booking.id, linkIn(text).token), 401, 'unauthorized');
  });

  it('is not there without a secret, and the mail says where one is', async () => {
    const { text } = await remind();
    assert.deepEqual(linkIn(text), { id: '', token: '' });
    assert.match(text, /use the link in the confirmation/);
  });
});
