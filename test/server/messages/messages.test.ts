/** Messages over the wire: a mail server and a carrier on loopback, the whole server in between. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signatureOf } from '../../../src/server/http/sms-routes.js';
import { MESSAGE_LANGUAGES } from '../../../src/server/messages/texts/load-texts.js';
import { book, managing, read, send } from '../send-request.js';
import { carrier, inbound, mail, open, PHONE, restartMail, SID, states, withSms } from './carried-server.js';
import { readMail } from './support.js';

describe('a booking', () => {
  it("is confirmed by mail in the visitor's language, with both times and a link whose secret is in the fragment", async () => {
    const server = await open();
    const booking = await book(server, { timeZone: 'America/New_York', locale: 'fr' });
    await server.sendMessages();
    assert.equal(mail.mails.length, 1);
    const { head, text } = readMail(mail.mails[0]!);
    assert.match(head, new RegExp(`Message-ID: <${booking.id}-booking-confirmation-1-email@testpraxis.example>`));
    assert.match(head, /Content-Language: fr/);
    assert.match(text, /Votre rendez-vous est réservé/);
    assert.match(text, /05:00/);
    assert.match(text, /À notre heure: .*10:00/);
    assert.ok(
      text.includes(`https://www.testpraxis.example/manage#booking=${booking.id}&token=${booking.manageToken}`),
    );
    assert.deepEqual(await states(server), ['booking-confirmation email sent']);
  });

  it('that is moved and cancelled says so, each once', async () => {
    const server = await open();
    const booking = await book(server, { locale: 'de' });
    const moved = await send(server, `PATCH /bookings/${booking.id}`, {
      json: { start: '2026-03-10T10:00:00Z' },
      headers: managing(booking),
    });
    assert.equal(moved.status, 200);
    await send(server, `POST /bookings/${booking.id}/cancellation`, { json: {}, headers: managing(booking, 2) });
    await server.sendMessages();
    const subjects = mail.mails.map((one) => /^X-Punctual-Kind: (.*)$/m.exec(one.raw)?.[1]?.trim());
    assert.deepEqual(subjects.sort(), ['booking-cancellation', 'booking-change', 'booking-confirmation']);
  });

  it('with a hostile name adds no header and no markup', async () => {
    const server = await open();
    const name = 'Eva\r\nBcc: all@example.com\r\n\r\n<img src=x onerror=alert(1)>';
    await book(server, { contact: { name, email: 'eva@example.com' }, locale: 'en' });
    await server.sendMessages();
    const { head, text } = readMail(mail.mails[0]!);
    assert.deepEqual(mail.mails[0]!.to, ['eva@example.com']);
    assert.doesNotMatch(head, /^bcc:/im);
    assert.match(text, /&lt;img src=x onerror=alert\(1\)&gt;/);
    assert.doesNotMatch(text.slice(text.indexOf('<!doctype html>')), /<img/);
  });
});

describe('a mail server', () => {
  it('that is down gets the mail when it is back, under the same id', async () => {
    const server = await open();
    const { port } = mail;
    await mail.stop();
    await book(server);
    await server.sendMessages();
    const [waiting] = await states(server);
    assert.match(waiting ?? '', /^booking-confirmation email waiting SMTP: .*ECONNREFUSED/);
    await restartMail(port);
    server.clock.advance(1);
    await server.sendMessages();
    assert.equal(mail.mails.length, 1);
    assert.deepEqual(await states(server), ['booking-confirmation email sent']);
  });

  it('that refuses an address for good leaves a dead letter, which names nobody', async () => {
    const server = await open();
    await book(server, { contact: { name: 'Eva', email: 'refused@example.com' } });
    await server.sendMessages();
    const [failed] = await states(server);
    assert.match(failed ?? '', /^booking-confirmation email failed SMTP: /);
    assert.ok(!failed!.includes('refused@example.com'));
  });
});

describe('text messages', () => {
  it('go over the API of the carrier, as a form with the account', async () => {
    const server = await open();
    await book(server, { ...withSms(), locale: 'en' });
    await server.sendMessages();
    const call = carrier.calls[0]!;
    assert.equal(call.path, `/2010-04-01/Accounts/${SID}/Messages.json`);
    assert.equal(call.authorization, `Basic ${btoa(`${SID}:token-of-the-account`)}`);
    assert.deepEqual([call.fields['To'], call.fields['From']], [PHONE, '+15005550006']);
    assert.match(call.fields['Body'] ?? '', /^Testpraxis GmbH: your appointment is confirmed\..*Reply STOP to end\.$/);
  });

  it('end when the carrier says that the number is stopped, and the next booking says so', async () => {
    const server = await open();
    carrier.stopped.add(PHONE);
    const booking = await book(server, withSms());
    await server.sendMessages();
    assert.deepEqual(await states(server), [
      'booking-confirmation email sent',
      'booking-confirmation sms failed blocked-by-stop',
    ]);
    assert.equal((await read(server, booking)).smsState, 'blocked-by-stop');
    const next = await book(server, { ...withSms(), staffId: 'ben', start: '2026-03-10T10:00:00Z' });
    assert.equal(next.smsState, 'blocked-by-stop');
  });

  it('remind of an appointment only whoever still agrees when the reminder is due', async () => {
    const server = await open({ reminders: [{ minutesBefore: 60, by: ['email', 'sms'] }] });
    const booking = await book(server, withSms());
    await server.sendMessages();
    assert.equal((await inbound(server, 'stop')).status, 200);
    server.clock.set('2026-03-10T08:00:00Z');
    await server.sendMessages();
    assert.deepEqual(await states(server), [
      'booking-confirmation email sent',
      'booking-confirmation sms sent',
      'booking-reminder email sent',
      'booking-reminder sms dropped blocked-by-stop',
    ]);
    assert.equal((await read(server, booking)).smsState, 'blocked-by-stop');
  });

  it('do not remind of an appointment that was moved or cancelled', async () => {
    const server = await open({ reminders: [{ minutesBefore: 60 }] });
    const booking = await book(server);
    await send(server, `POST /bookings/${booking.id}/cancellation`, { json: {}, headers: managing(booking) });
    server.clock.set('2026-03-10T08:00:00Z');
    await server.sendMessages();
    assert.ok((await states(server)).includes('booking-reminder email dropped cancelled'));
  });
});

describe('what people answer', () => {
  it('STOP is confirmed once and kept as a withdrawal, START gives anew, HELP helps', async () => {
    const server = await open();
    const booking = await book(server, withSms());
    const ledger = () => server.store.transaction(({ consents }) => consents.ofSubject(booking.id));
    assert.match((await inbound(server, ' Stop. ')).text, /<Message>Testpraxis GmbH: .*START/);
    assert.doesNotMatch((await inbound(server, 'UNSUBSCRIBE')).text, /<Message>/);
    const [withdrawn, given] = await ledger();
    assert.deepEqual(
      [withdrawn?.state, withdrawn?.action, withdrawn?.supersedes],
      ['withdrawn', 'keyword', given?.recordId],
    );
    assert.equal((await read(server, booking)).smsState, 'blocked-by-stop');
    assert.match((await inbound(server, 'START')).text, /<Message>/);
    assert.equal((await read(server, booking)).smsState, 'active');
    assert.equal((await ledger())[0]?.state, 'given');
    assert.match((await inbound(server, 'info')).text, /hallo@testpraxis\.example/);
    assert.doesNotMatch((await inbound(server, 'please do not stop')).text, /<Message>/);
  });

  it('is refused without the signature of the account', async () => {
    const server = await open();
    const booking = await book(server, withSms());
    assert.equal((await inbound(server, 'STOP', { token: 'another' })).status, 403);
    assert.equal((await read(server, booking)).smsState, 'active');
  });

  it('is signed as the provider documents it', async () => {
    const fields: [string, string][] = [
      ['CallSid', 'CA1234567890ABCDE'],
      ['Caller', '+14158675310'],
      ['Digits', '1234'],
      ['From', '+14158675310'],
      ['To', '+18005551212'],
    ];
    const url = 'https://example.com/myapp.php?foo=1&bar=2';
    assert.equal(await signatureOf('12345', url, fields), 'L/OH5YylLD5NRKLltdqwSvS0BnU=');
  });
});

describe('the texts', () => {
  for (const locale of MESSAGE_LANGUAGES) {
    it(`leave no gap open in ${locale}`, async () => {
      const server = await open();
      await book(server, { ...withSms(), timeZone: 'Asia/Kathmandu', locale });
      await server.sendMessages();
      assert.equal(mail.mails.length, 1);
      assert.doesNotMatch(readMail(mail.mails[0]!).text, /\{\w+\}/);
      assert.match(mail.mails[0]!.raw, new RegExp(`Content-Language: ${locale}`));
      assert.doesNotMatch(carrier.calls[0]?.fields['Body'] ?? '{none}', /\{\w+\}/);
    });
  }
});
