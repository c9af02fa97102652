import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  Business,
  ConsentList,
  Verification,
  VerifiedContact,
  type CreatedBooking,
} from '../../../src/protocol/index.js';
import type { ServerConfig } from '../../../src/server/config/config-schema.js';
import type { OutgoingMessage } from '../../../src/server/messages/message.js';
import { createMemoryStore } from '../../../src/server/store/memory-store.js';
import type { Store, StoreTransaction, Verifications } from '../../../src/server/store/store.js';
import { bundle, SMS_GIVEN } from '../../support/consents.js';
import { createTestServer, testPolicy, type TestServer } from '../../support/test-server.js';
import {
  book,
  errorsOf,
  expectBody,
  expectProblem,
  managing,
  newKey,
  read,
  send,
  sendBooking,
} from '../send-request.js';

const PHONE = '+4915112345678';
const WISH = { channel: 'sms', to: PHONE, purpose: 'sms-consent', locale: 'de' };

interface CodeServer extends TestServer {
  readonly sent: readonly OutgoingMessage[];
  /** The code of the last message. */
  code(): string;
}

function codeServer(config: Partial<ServerConfig> = {}, store = createMemoryStore()): CodeServer {
  const sent: OutgoingMessage[] = [];
  const deliver = async (message: OutgoingMessage): Promise<void> => void sent.push(message);
  const server = createTestServer({ config, store, server: { deliver } });
  return { ...server, sent, code: () => /\d{6}/.exec(sent.at(-1)?.text ?? '')?.[0] ?? '' };
}

const DOUBLE: Partial<ServerConfig> = { policy: { ...testPolicy, sms: { doubleOptIn: {} } } };

async function start(server: TestServer, more: object = {}): Promise<Verification> {
  return expectBody(await send(server, 'POST /verifications', { json: { ...WISH, ...more } }), 201, Verification);
}

function sendCheck(server: TestServer, id: string, code: string) {
  return send(server, `POST /verifications/${id}/check`, { json: { code } });
}

async function check(server: TestServer, id: string, code: string): Promise<VerifiedContact> {
  return expectBody(await sendCheck(server, id, code), 200, VerifiedContact);
}

/** Another code than this one. */
function wrong(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, '0');
}

async function prove(server: CodeServer, more: object = {}): Promise<string> {
  const { id } = await start(server, more);
  return (await check(server, id, server.code())).proof;
}

async function listed(server: TestServer, booking: CreatedBooking): Promise<ConsentList> {
  const answer = await send(server, `GET /consents?booking=${booking.id}`, { headers: managing(booking) });
  return expectBody(answer, 200, ConsentList);
}

/** A booking with a yes to text messages. */
function withSms(proof?: string) {
  return {
    contact: { name: 'Eva Sommer', email: 'eva@example.com', phone: PHONE },
    smsConsent: { given: true, ...(proof !== undefined && { proof }) },
    consents: bundle([SMS_GIVEN]),
  };
}

describe('a code', () => {
  it('goes to the contact, and comes to a proof', async () => {
    const server = codeServer();
    const { id, ...verification } = await start(server);
    assert.deepEqual(verification, { expiresAt: '2026-03-09T07:10:00Z', expiresIn: 600 });
    assert.deepEqual(server.sent, [
      {
        id: `${id}-code`,
        kind: 'verification',
        channel: 'sms',
        to: PHONE,
        language: 'de',
        text: `Testpraxis GmbH: ${server.code()} ist Ihr Code. Geben Sie ihn nicht weiter.`,
      },
    ]);
    const { proof } = await check(server, id, server.code());
    assert.match(proof, /^[0-9a-f]{64}$/);
  });

  it("is in the programme's own words, in the visitor's language", async () => {
    const template = { en: 'Your code: {code}.', de: 'Ihr Code lautet {code}. Antworten Sie STOP.' };
    const server = codeServer({ policy: { ...testPolicy, sms: { doubleOptIn: { template } } } });
    await start(server);
    assert.equal(server.sent[0]?.text, `Ihr Code lautet ${server.code()}. Antworten Sie STOP.`);
    await start(server, { purpose: 'privacy-request' });
    assert.match(server.sent[1]?.text ?? '', /^Testpraxis GmbH: \d{6} ist Ihr Code/);
  });

  it('may be typed with the blank that a keyboard suggests', async () => {
    const server = codeServer();
    const { id } = await start(server);
    await check(server, id, ` ${server.code().slice(0, 3)} ${server.code().slice(3)}`);
  });

  it('has five tries, and the right one comes too late after them', async () => {
    const server = codeServer();
    const { id } = await start(server);
    for (let tries = 0; tries < 5; tries += 1)
      expectProblem(await sendCheck(server, id, wrong(server.code())), 403, 'verification-failed');
    expectProblem(await sendCheck(server, id, server.code()), 403, 'verification-failed');
  });

  it('counts for ten minutes', async () => {
    const server = codeServer();
    const [first, code] = [await start(server), server.code()];
    server.clock.advance(9);
    await check(server, first.id, code);
    server.clock.advance(1);
    expectProblem(await sendCheck(server, first.id, code), 403, 'verification-failed');
  });

  it('fails as any other where there is none', async () => {
    const server = codeServer();
    const { id } = await start(server);
    const answers = [await sendCheck(server, id, wrong(server.code())), await sendCheck(server, 'nobody', '123456')];
    const [a, b] = answers.map((answer) => expectProblem(answer, 403, 'verification-failed'));
    assert.deepEqual(a, b);
    assert.deepEqual(errorsOf(expectProblem(await sendCheck(server, id, '12345'), 400, 'validation')), [
      '/code format',
    ]);
  });

  it('is never written down', async () => {
    const seen: unknown[] = [];
    const store = createMemoryStore();
    const spied: Store = {
      ...store,
      transaction: (work) =>
        store.transaction((real) => {
          const verifications: Verifications = {
            count: (contact, now, window) => (seen.push(contact), real.verifications.count(contact, now, window)),
            insert: (record) => (seen.push(record), real.verifications.insert(record)),
            tryCode: (id, now, most) => real.verifications.tryCode(id, now, most),
            keepProof: (id, hash, until) => (seen.push(hash), real.verifications.keepProof(id, hash, until)),
            useProof: (use) => real.verifications.useProof(use),
          };
          return work(Object.create(real, { verifications: { value: verifications } }) as StoreTransaction);
        }),
    };
    const server = codeServer({}, spied);
    const proof = await prove(server);
    assert.equal(seen.length, 3);
    for (const secret of [server.code(), proof, PHONE]) assert.ok(!JSON.stringify(seen).includes(secret));
  });
});

describe('codes', () => {
  it('are sent five times an hour to one contact, however it is written', async () => {
    const server = codeServer({ rateLimits: { codes: 100 } });
    const mail = { channel: 'email', purpose: 'privacy-request' };
    for (const to of ['eva@example.com', 'Eva@Example.com', 'EVA@example.com', ' eva@example.com', 'eva@example.com '])
      await start(server, { ...mail, to });
    const refused = await send(server, 'POST /verifications', { json: { ...WISH, ...mail, to: 'eva@example.com' } });
    expectProblem(refused, 429, 'rate-limited');
    assert.equal(refused.headers.get('retry-after'), '3600');
    assert.equal(server.sent.length, 5);
    await start(server);
    server.clock.advance(60);
    await start(server, { ...mail, to: 'eva@example.com' });
  });

  it('are sent ten times a minute for one address', async () => {
    const server = codeServer();
    const ask = (index: number, remoteAddress: string) =>
      send(server, 'POST /verifications', {
        json: { ...WISH, to: `+49151000000${10 + index}` },
        from: { remoteAddress },
      });
    const answers = [];
    for (let index = 0; index < 11; index += 1) answers.push((await ask(index, '192.0.2.1')).status);
    assert.deepEqual([answers.slice(0, 10), answers[10]], [Array(10).fill(201), 429]);
    assert.equal((await ask(20, '192.0.2.2')).status, 201);
    await server.close();
  });

  it('are asked for in vain by a channel that the server has nobody for, and it says so', async () => {
    const server = createTestServer();
    expectProblem(await send(server, 'POST /verifications', { json: WISH }), 404, 'not-found');
    const email = { host: '127.0.0.1', security: 'none', from: 'praxis@testpraxis.example' } as const;
    const byMail = createTestServer({ config: { messages: { email } } });
    expectProblem(await send(byMail, 'POST /verifications', { json: WISH }), 404, 'not-found');
    for (const [one, channels] of [
      [server, undefined],
      [byMail, ['email']],
      [codeServer(), ['email', 'sms']],
    ] as const) {
      const { capabilities } = expectBody(await send(one, 'GET /business'), 200, Business);
      assert.deepEqual(capabilities.verifications, channels);
    }
  });

  it('that cannot be sent at once are sent again, and one that has expired is not', async () => {
    let fails = true;
    const sent: string[] = [];
    const deliver = async ({ id }: OutgoingMessage): Promise<void> => {
      if (fails) throw new Error('secret of the provider');
      sent.push(id);
    };
    const server = createTestServer({ server: { deliver } });
    const first = await start(server);
    fails = false;
    await server.sendMessages();
    assert.deepEqual(sent, [], 'not before the pause is over');
    server.clock.advance(1);
    await server.sendMessages();
    assert.deepEqual(sent, [`${first.id}-code`]);
    fails = true;
    await start(server);
    fails = false;
    server.clock.advance(10);
    await server.sendMessages();
    assert.equal(sent.length, 1);
    const [last] = await server.store.transaction(({ outbox }) => outbox.list(undefined, 1));
    assert.deepEqual([last?.state, last?.body], ['dropped', undefined]);
  });

  for (const [name, more, expected] of [
    ['a number that is none', { to: '12345' }, '/to format'],
    ['a mail address for a text message', { to: 'eva@example.com' }, '/to format'],
    ['a purpose of its own', { purpose: 'login' }, '/purpose unknown-value'],
    ['a channel of its own', { channel: 'fax' }, '/channel invalid'],
    ['more than that', { text: 'Call me' }, '/text unknown'],
  ] as const) {
    it(`refuse ${name}`, async () => {
      const answer = await send(codeServer(), 'POST /verifications', { json: { ...WISH, ...more } });
      assert.deepEqual(errorsOf(expectProblem(answer, 400, 'validation')), [expected]);
    });
  }
});

describe('a double opt-in', () => {
  it('is complete with the proof, which is used up by it', async () => {
    const server = codeServer(DOUBLE);
    const proof = await prove(server);
    const key = newKey();
    const more = withSms(proof);
    const first = await book(server, more, key);
    assert.equal(first.smsState, 'active');
    assert.deepEqual(await book(server, more, key), first, 'the same key asks for no second proof');
    expectProblem(await sendBooking(server, { ...withSms(proof), staffId: 'ben' }), 403, 'verification-failed');
  });

  it('keeps the proof for another slot where the first is gone', async () => {
    const server = codeServer(DOUBLE);
    const slot = { staffId: 'ben' };
    await book(server, slot);
    const proof = await prove(server);
    expectProblem(await sendBooking(server, { ...withSms(proof), ...slot }), 409, 'slot-unavailable');
    assert.equal((await book(server, withSms(proof))).smsState, 'active');
  });

  for (const [name, more, minutes] of [
    ['of another number', { to: '+4915100000000' }, 0],
    ['for another purpose', { purpose: 'privacy-request' }, 0],
    ['of half an hour ago', {}, 30],
  ] as const) {
    it(`is not made by a proof ${name}`, async () => {
      const server = codeServer(DOUBLE);
      const proof = await prove(server, more);
      server.clock.advance(minutes);
      expectProblem(await sendBooking(server, withSms(proof)), 403, 'verification-failed');
      expectProblem(await sendBooking(server, withSms('0'.repeat(64))), 403, 'verification-failed');
    });
  }

  it('lifts what the owner of the number withdrew, which a tick does not', async () => {
    const server = codeServer();
    const first = await book(server, { ...withSms(), staffId: 'ada' });
    const [yes] = (await listed(server, first)).records;
    const no = { ...SMS_GIVEN, state: 'withdrawn', defaultState: 'on', supersedes: yes!.recordId } as const;
    const json = { ...bundle([no]), bookingId: first.id };
    expectBody(await send(server, 'POST /consents', { json, headers: managing(first) }), 201, ConsentList);
    const ticked = await book(server, { ...withSms(), staffId: 'ben' });
    assert.equal(ticked.smsState, 'pending-double-opt-in');
    assert.equal((await read(server, first)).smsState, 'opted-out');
    const proven = await book(server, { ...withSms(await prove(server)), start: '2026-03-10T10:00:00Z' });
    assert.equal(proven.smsState, 'active');
  });

  it('can be made after the booking', async () => {
    const server = codeServer(DOUBLE);
    const booking = await book(server, withSms());
    assert.equal(booking.smsState, 'pending-double-opt-in');
    const json = {
      ...bundle([{ ...SMS_GIVEN, control: 'code', action: 'otp', contactPoint: PHONE }]),
      bookingId: booking.id,
      proof: await prove(server),
    };
    expectBody(await send(server, 'POST /consents', { json, headers: managing(booking) }), 201, ConsentList);
    expectBody(await send(server, 'POST /consents', { json, headers: managing(booking) }), 201, ConsentList);
    assert.equal((await read(server, booking)).smsState, 'active');
  });
});
