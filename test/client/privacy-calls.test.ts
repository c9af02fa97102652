import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createClient } from '../../src/client/create-client.js';
import { isBookingError } from '../../src/client/booking-error.js';
import type { PrivacyRequestBody } from '../../src/protocol/privacy-request.js';
import { createPrivacyServer, EVA, PNG } from '../server/privacy.js';
import { book, newKey } from '../server/send-request.js';

function begin() {
  const server = createPrivacyServer();
  const client = createClient({ fetch: (request) => server.fetch(request) });
  return { server, privacy: () => client.privacy!() };
}

it('a request goes through the port from filing to the copy', async () => {
  const { server, privacy } = begin();
  await book(server);
  const api = await privacy();
  const idempotencyKey = newKey();
  const body = { kind: 'access', contact: EVA, locale: 'en' } as const;
  const made = await api.file(body, { idempotencyKey });
  assert.deepEqual(await api.file(body, { idempotencyKey }), made);
  assert.equal((await api.sendCode(made)).codeExpiresIn, 600);
  assert.equal((await api.giveCode(made, server.lastCode())).needs, 'confirmation');
  assert.equal((await api.confirm(made)).state, 'fulfilled');
  assert.equal((await api.look(made)).state, 'fulfilled');
  assert.match(await api.copy(made, 'csv'), /contact\.email,eva@example\.com/);
  const json = JSON.parse(await api.copy(made, 'json')) as { bookings: unknown[] };
  assert.equal(json.bookings.length, 1);
});

it('a file is sent, and a request with it taken back', async () => {
  const { privacy } = begin();
  const api = await privacy();
  const { id } = await api.attach(new File([PNG], 'a.png'));
  const body: PrivacyRequestBody = { kind: 'complaint', contact: EVA, locale: 'en', text: 'No', attachments: [id] };
  const made = await api.file(body, { idempotencyKey: newKey() });
  assert.equal((await api.cancel(made)).state, 'revoked');
});

it('a booking’s token travels as a header, and a wrong code is told', async () => {
  const { server, privacy } = begin();
  const booking = await book(server);
  const api = await privacy();
  const options = { idempotencyKey: newKey(), manageToken: booking.manageToken };
  const made = await api.file({ kind: 'erase', bookingId: booking.id, locale: 'en' }, options);
  assert.equal(made.needs, 'confirmation');
  const other = await api.file({ kind: 'erase', contact: EVA, locale: 'en' }, { idempotencyKey: newKey() });
  await api.sendCode(other);
  const wrong = server.lastCode() === '000000' ? '000001' : '000000';
  await assert.rejects(
    api.giveCode(other, wrong),
    (error) => isBookingError(error) && error.code === 'verification-failed',
  );
});
