import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PolicyProfile } from '../../../../src/policy/profile/policy-profile.js';
import { DeliveryError } from '../../../../src/server/messages/delivery-error.js';
import { MESSAGE_LANGUAGES } from '../../../../src/server/messages/texts/load-texts.js';
import type { BookingOffice } from '../../../../src/server/rules/booking-office.js';
import { denyRequest, fulfilRequest } from '../../../../src/server/rules/privacy/business-desk.js';
import { stopNumber } from '../../../../src/server/rules/sms-keywords.js';
import { act, carryOut, confirm, createPrivacyServer, EVA, file, look, openPolicy, prove } from '../../privacy.js';
import { book } from '../../send-request.js';

const policy: PolicyProfile = {
  ...openPolicy,
  controller: { name: 'Testpraxis GmbH', mail: 'datenschutz@testpraxis.example' },
  authorities: [{ name: 'CNIL', url: 'https://www.cnil.fr/plaintes' }],
};
const messages = { requestPage: 'https://www.testpraxis.example/privacy' };

type Options = Parameters<typeof createPrivacyServer>[0];

function open(more: Options = {}) {
  const server = createPrivacyServer({ policy, config: { messages }, ...more });
  const mails = () => server.sent.filter(({ kind }) => kind.startsWith('request-'));
  return { server, mails };
}

/** The desk of the server, as the business has it. */
const officeOf = ({ server }: ReturnType<typeof open>): BookingOffice => {
  const now = () => server.clock.now();
  const enqueue = (
    transaction: Parameters<BookingOffice['messages']['enqueue']>[0],
    message: Parameters<BookingOffice['messages']['enqueue']>[1],
    { id = 'one', subjectRef }: Parameters<BookingOffice['messages']['enqueue']>[2] = {},
  ) => {
    const { kind, channel } = message;
    const times = { dueAt: now(), createdAt: now() };
    return transaction.outbox.add({ id, kind, channel, subjectRef, body: JSON.stringify(message), ...times });
  };
  const desk = { announcesRequests: true, sends: () => true, enqueue };
  return { store: server.store, policy, now, messages: desk } as unknown as BookingOffice;
};

describe('the maker of a request is mailed', () => {
  it('a receipt once somebody is at work on it, with its dates, the authority and a link whose secret is in the fragment', async () => {
    const { server, mails } = open();
    const access = await file(server, { kind: 'restrict', text: 'Only what you must' });
    await prove(server, access);
    assert.deepEqual(mails(), [], 'what is not confirmed is none');
    await confirm(server, access);
    const [mail, ...others] = mails();
    assert.equal(others.length, 0);
    assert.deepEqual([mail?.kind, mail?.channel, mail?.to], ['request-receipt', 'email', EVA.to]);
    assert.equal(mail?.subject, `Testpraxis GmbH: we have your request ${access.reference}`);
    assert.match(mail.text, /We answer by Thursday, April 9, 2026\nRequired by law: /);
    assert.ok(
      mail.text.includes(`https://www.testpraxis.example/privacy#punctual-request=${access.id}.${access.token}`),
    );
    assert.match(mail.text, /CNIL, https:\/\/www\.cnil\.fr\/plaintes/);
    assert.match(mail.text, /datenschutz@testpraxis\.example/);
    assert.doesNotMatch(mail.text, /Only what you must/);
  });

  it('at once where nobody has to prove anything, and no more than five an hour', async () => {
    const { server, mails } = open();
    for (let count = 0; count < 7; count += 1) await file(server, { kind: 'complaint', text: `No ${count}` });
    assert.deepEqual(
      mails().map(({ kind }) => kind),
      Array.from({ length: 5 }, () => 'request-receipt'),
    );
  });

  it('what came of it: what was taken back, or why not, in their language', async () => {
    const opened = open();
    const { server, mails } = opened;
    await prove(server, await file(server, { kind: 'withdraw-consent', locale: 'de' }));
    assert.match(mails()[0]?.text ?? '', /^Ihr Antrag ist erledigt\.[\s\S]*Es gab nichts zu ändern\./);
    const { id } = await file(server, { kind: 'child-data', text: 'My son', locale: 'fr' });
    await denyRequest(officeOf(opened), id, 'no-match');
    await server.sendMessages();
    const answer = mails().at(-1);
    assert.equal(answer?.kind, 'request-answer');
    assert.match(answer.text, /Nous ne pouvons pas donner suite[\s\S]*Nous n’avons rien trouvé/);
    assert.doesNotMatch(answer.text, /punctual-request=/, 'nobody has shown the secret');
  });

  it('where their copy is', async () => {
    const { server, mails } = open();
    const { access } = await carryOut(server, { kind: 'access' });
    assert.match(mails()[0]?.text ?? '', /Your copy can be downloaded until Monday, March 16, 2026\./);
    assert.ok(mails()[0]?.text.includes(access.token));
  });

  it('once, however often it is asked whether it is done', async () => {
    const opened = open();
    const { server, mails } = opened;
    const { access } = await carryOut(server, { kind: 'restrict' });
    await Promise.all([confirm(server, access), confirm(server, access)]);
    await fulfilRequest(officeOf(opened), access.id);
    await server.sendMessages();
    assert.deepEqual(
      mails().map(({ kind }) => kind),
      ['request-receipt', 'request-answer'],
    );
  });

  it('nothing where it was taken back, or where the business mails none, and the request says so', async () => {
    const { server, mails } = open();
    await act(server, await file(server, { kind: 'erase' }), 'DELETE ');
    assert.deepEqual(mails(), []);
    const told = await file(server, { kind: 'complaint', text: 'No' });
    assert.equal((await look(server, told)).toldBy, 'email');
    const quiet = open({ config: { messages: { requests: false } } });
    const untold = await file(quiet.server, { kind: 'complaint', text: 'No' });
    assert.deepEqual([quiet.mails(), untold.toldBy], [[], undefined]);
  });

  for (const locale of MESSAGE_LANGUAGES)
    it(`without an open gap in ${locale}`, async () => {
      const { server, mails } = open();
      await carryOut(server, { kind: 'access', locale });
      await file(server, { kind: 'complaint', text: 'No', locale });
      const [answer, receipt] = mails();
      for (const mail of [answer, receipt]) {
        assert.equal(mail?.language, locale);
        assert.doesNotMatch(`${mail.subject ?? '{none}'} ${mail.text} ${mail.html ?? '{none}'}`, /\{\w+\}|undefined/);
      }
    });
});

describe('who has only a number', () => {
  const NUMBER = { channel: 'sms', to: '+4915112345678' } as const;

  it('is texted a receipt with its dates and the link, and how to end messages', async () => {
    const { server, mails } = open();
    const access = await file(server, { kind: 'complaint', text: 'Nobody called', contact: NUMBER });
    const [text, ...others] = mails();
    assert.deepEqual([others.length, text?.channel, text?.to, access.toldBy], [0, 'sms', NUMBER.to, 'sms']);
    assert.equal(text?.subject, undefined);
    assert.match(text?.text ?? '', /^Testpraxis GmbH: We have received your request[^\n]*\n[^\n]*, PR-[0-9A-F-]{9}\n/);
    assert.ok(text?.text.includes(`#punctual-request=${access.id}.${access.token}\nReply STOP to end.`));
    assert.doesNotMatch(text?.text ?? '', /Nobody called/);
  });

  it('is texted what was erased and what is kept', async () => {
    const opened = open();
    const { server, mails } = opened;
    await book(server, { contact: { name: 'Eva', email: EVA.to, phone: NUMBER.to } });
    await carryOut(server, { kind: 'erase', contact: NUMBER });
    assert.deepEqual(
      mails().map(({ kind, channel }) => [kind, channel]),
      [['request-erased', 'sms']],
    );
    assert.match(mails()[0]?.text ?? '', /What you asked for is done\.[\s\S]*\nKept: Messages: 1, the answer to this/);
    const kept = await server.store.transaction(({ outbox }) => outbox.list(undefined, 100));
    assert.ok(!JSON.stringify(kept).includes(NUMBER.to));
  });

  it('is texted nothing after a STOP, whatever they ask for', async () => {
    const { server, mails } = open();
    await server.store.transaction((transaction) => stopNumber(transaction, NUMBER.to, server.clock.now()));
    await file(server, { kind: 'complaint', text: 'No', contact: NUMBER });
    await carryOut(server, { kind: 'withdraw-sms', contact: NUMBER });
    assert.deepEqual(mails(), []);
    const all = await server.store.transaction(({ outbox }) => outbox.list('dropped', 100));
    assert.deepEqual(new Set(all.map(({ reason }) => reason)), new Set(['blocked-by-stop']));
  });

  it('is texted once that they will not be texted again, within five minutes or not at all', async () => {
    const { server, mails } = open();
    await prove(server, await file(server, { kind: 'withdraw-sms', contact: NUMBER }));
    assert.deepEqual(
      mails().map(({ text }) => text),
      ['Testpraxis GmbH: you will get no more messages from us. Reply START to get them again.'],
    );
    const sent = await server.store.transaction(({ outbox }) => outbox.list('sent', 10));
    assert.equal(sent.find(({ kind }) => kind === 'request-answer')?.expiresAt, server.clock.now() + 5 * 60_000);
    await file(server, { kind: 'complaint', text: 'No', contact: NUMBER });
    assert.equal(mails().length, 1);
  });

  for (const locale of MESSAGE_LANGUAGES)
    it(`without an open gap in ${locale}`, async () => {
      const { server, mails } = open();
      await carryOut(server, { kind: 'access', locale, contact: NUMBER });
      assert.equal(mails()[0]?.language, locale);
      assert.doesNotMatch(mails()[0]?.text ?? '{none}', /\{\w+\}|undefined/);
    });
});

describe('who is erased', () => {
  const bodies = async ({ server }: ReturnType<typeof open>) =>
    JSON.stringify(await server.store.transaction(({ outbox }) => outbox.list(undefined, 100)));

  it('is mailed what was deleted and what is kept, and then nothing knows the address', async () => {
    const opened = open();
    const { server, mails } = opened;
    await book(server);
    const { request } = await carryOut(server, { kind: 'erase' });
    assert.deepEqual(request.outcome?.retained, [{ what: 'messages', count: 1, because: 'answer' }]);
    const mail = mails().at(-1);
    assert.deepEqual([mail?.kind, mail?.to], ['request-erased', EVA.to]);
    assert.match(mail?.text ?? '', /Deleted:\n- Bookings: 1[\s\S]*Kept:\n- Messages: 1, the answer to this request/);
    assert.doesNotMatch(await bodies(opened), /eva@example\.com/i);
  });

  it('is known for as long as the mail can be tried, and not beyond', async () => {
    const down = new Set(['request-erased']);
    let isFinal = false;
    const opened = open({
      refuses: ({ kind }) => {
        if (down.has(kind)) throw new DeliveryError('SMTP: down', { isFinal });
        return false;
      },
    });
    const { server } = opened;
    await carryOut(server, { kind: 'erase' });
    assert.match(await bodies(opened), /eva@example\.com/i);
    isFinal = true;
    server.clock.advance(1);
    await server.sendMessages();
    assert.doesNotMatch(await bodies(opened), /eva@example\.com/i);
    assert.match(await bodies(opened), /"state":"failed"/);
  });
});
