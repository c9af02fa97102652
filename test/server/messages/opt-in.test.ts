/** The second half of a double opt-in that was not made in the form: a message, and the answer to it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { book, read } from '../send-request.js';
import { carrier, inbound, open, PHONE, states, withSms } from './carried-server.js';

describe('a number that waits for its confirmation', () => {
  const waiting = () => open({ reminders: [{ minutesBefore: 60, by: ['sms'] }] }, 0, { doubleOptIn: {} });
  const inEnglish = () => ({ ...withSms(), locale: 'en' });
  const texts = (): string[] => carrier.calls.map(({ fields }) => fields['Body'] ?? '');

  it('is asked by a message, and gets no other until it answers', async () => {
    const server = await waiting();
    const booking = await book(server, inEnglish());
    await server.sendMessages();
    assert.equal(booking.smsState, 'pending-double-opt-in');
    assert.deepEqual(
      carrier.calls.map(({ fields }) => fields['To']),
      [PHONE],
    );
    assert.match(texts()[0]!, /^Testpraxis GmbH: reply YES to get text messages about your appointment\..*STOP/);
    server.clock.set(new Date(Date.parse(booking.start) - 50 * 60_000).toISOString());
    await server.sendMessages();
    assert.equal(texts().length, 1);
    assert.ok((await states(server)).includes('booking-reminder sms dropped pending-double-opt-in'));
  });

  it('is confirmed by YES, with a record of its own, and reminded then', async () => {
    const server = await waiting();
    const booking = await book(server, inEnglish());
    assert.match((await inbound(server, 'Yes')).text, /<Message>Testpraxis GmbH: thank you, your number is confirmed/);
    const now = await read(server, booking);
    assert.deepEqual([now.smsState, now.version], ['active', booking.version + 1]);
    const [confirmed, given] = await server.store.transaction(({ consents }) => consents.ofSubject(booking.id));
    assert.deepEqual(
      [confirmed?.state, confirmed?.action, confirmed?.control, confirmed?.supersedes, confirmed?.contactPoint],
      ['given', 'keyword', 'message', given?.recordId, PHONE],
    );
    assert.doesNotMatch((await inbound(server, 'YES')).text, /<Message>/, 'there is nothing to confirm any more');
    server.clock.set(new Date(Date.parse(booking.start) - 50 * 60_000).toISOString());
    await server.sendMessages();
    assert.match(texts().at(-1)!, /a reminder of your appointment/);
  });

  it('is not confirmed by anybody else', async () => {
    const server = await waiting();
    const booking = await book(server, inEnglish());
    await inbound(server, 'YES', { from: '+4915100000000' });
    assert.equal((await read(server, booking)).smsState, 'pending-double-opt-in');
  });

  it('is confirmed too where its owner first says STOP and then START', async () => {
    const server = await waiting();
    const booking = await book(server, inEnglish());
    await inbound(server, 'STOP');
    await inbound(server, 'START');
    assert.equal((await read(server, booking)).smsState, 'active');
    const all = await server.store.transaction(({ consents }) => consents.ofSubject(booking.id));
    assert.deepEqual(
      all.map(({ state }) => state),
      ['given', 'withdrawn', 'given'],
    );
  });

  it('is not asked once it was stopped', async () => {
    const server = await waiting();
    await inbound(server, 'STOP');
    assert.equal((await book(server, inEnglish())).smsState, 'blocked-by-stop');
    await server.sendMessages();
    assert.deepEqual(texts(), []);
  });

  it('that was withdrawn is asked too, whatever the programme says, and its answer lifts that', async () => {
    const server = await open();
    const first = await book(server, { ...inEnglish(), staffId: 'ada' });
    await server.store.transaction(({ smsOptOuts }) => smsOptOuts.add(PHONE, server.clock.now()));
    const second = await book(server, { ...inEnglish(), staffId: 'ben' });
    assert.equal(second.smsState, 'pending-double-opt-in');
    assert.equal((await read(server, first)).smsState, 'opted-out');
    await server.sendMessages();
    assert.match(texts().at(-1)!, /reply YES/);
    await inbound(server, 'YES');
    for (const booking of [first, second]) assert.equal((await read(server, booking)).smsState, 'active');
  });

  it('is asked five times an hour at most, however often somebody types it in', async () => {
    const server = await waiting();
    for (let day = 9; day < 17; day += 1) {
      const start = `2026-03-${String(day).padStart(2, '0')}T09:00:00Z`;
      if (day === 14 || day === 15) continue;
      for (const staffId of ['ada', 'ben']) {
        if (staffId === 'ben' && day > 11 && day < 16) continue;
        await book(server, { ...inEnglish(), start, staffId });
      }
    }
    await server.sendMessages();
    assert.equal(texts().filter((text) => text.includes('YES')).length, 5);
  });
});
