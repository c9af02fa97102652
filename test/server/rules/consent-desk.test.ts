import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConsentBundle, ConsentRecord } from '../../../src/policy/consent/consent-record.js';
import type { ConsentChoice } from '../../../src/policy/consent/record-consent.js';
import { ConsentList, type CreatedBooking } from '../../../src/protocol/index.js';
import { bundle, MARKETING_GIVEN, SMS_GIVEN } from '../../support/consents.js';
import { createTestServer, testPolicy, type TestServer } from '../../support/test-server.js';
import {
  book,
  errorsOf,
  expectBody,
  expectProblem,
  managing,
  read,
  send,
  sendBooking,
  type Answer,
} from '../send-request.js';

const PHONE = '+4915112345678';
const CONTACT = { name: 'Eva Sommer', email: 'eva@example.com' };
const COOKIES: ConsentChoice = { ...MARKETING_GIVEN, kind: 'cookies.analytics', control: 'button', action: 'button' };

function post(server: TestServer, json: unknown, booking?: CreatedBooking): Promise<Answer> {
  return send(server, 'POST /consents', { json, headers: booking ? managing(booking) : {} });
}

async function keep(server: TestServer, json: unknown, booking?: CreatedBooking): Promise<ConsentList> {
  return expectBody(await post(server, json, booking), 201, ConsentList);
}

async function list(server: TestServer, booking: CreatedBooking): Promise<ConsentList> {
  const headers = managing(booking);
  return expectBody(await send(server, `GET /consents?booking=${booking.id}`, { headers }), 200, ConsentList);
}

async function refusals(server: TestServer, json: unknown, booking?: CreatedBooking): Promise<string[]> {
  return errorsOf(expectProblem(await post(server, json, booking), 400, 'validation'));
}

/** A withdrawal of a record, as a page makes it. */
function withdrawal({ kind, recordId }: Pick<ConsentRecord, 'kind' | 'recordId'>): ConsentBundle {
  const taken = { state: 'withdrawn', action: 'button', control: 'button', defaultState: 'on' } as const;
  const choice: ConsentChoice = { ...SMS_GIVEN, ...taken, kind, supersedes: recordId };
  return bundle([choice], { surface: 'manage' });
}

/** A booking whose visitor wants text messages and the newsletter. */
async function bookWithConsents(server: TestServer, more: Record<string, unknown> = {}) {
  const consents = bundle([SMS_GIVEN, MARKETING_GIVEN]);
  const contact = { ...CONTACT, phone: PHONE };
  const booking = await book(server, { contact, smsConsent: { given: true }, consents, ...more });
  const [sms, marketing] = consents.records;
  return { booking, consents, sms: sms!, marketing: marketing! };
}

describe('consents without a booking', () => {
  it('are kept, stamped and given back with their texts, newest first', async () => {
    const server = createTestServer();
    const sent = bundle([COOKIES, MARKETING_GIVEN]);
    const { records, texts } = await keep(server, sent);
    const subjectRef = sent.records[0]!.recordId;
    const stamp = { receivedAt: '2026-03-09T07:00:00Z', subjectRef, otherProfile: true };
    assert.deepEqual(records, sent.records.map((record) => ({ ...record, ...stamp })).reverse());
    assert.deepEqual(texts, sent.texts);
  });

  it('come to the same when they are sent again', async () => {
    const server = createTestServer();
    const sent = bundle([COOKIES]);
    const first = await keep(server, sent);
    server.clock.advance(5);
    assert.deepEqual(await keep(server, sent), first);
    const { records, texts } = sent;
    const other = { records: [{ ...records[0]!, state: 'refused' }], texts };
    assert.deepEqual(await refusals(server, other), ['/records/0/recordId used']);
  });

  it('are withdrawn by whoever knows the record, and stay in the ledger', async () => {
    const server = createTestServer();
    const sent = bundle([COOKIES, MARKETING_GIVEN]);
    await keep(server, sent);
    const [first, second] = sent.records;
    const taken = await keep(server, withdrawal(second!));
    assert.deepEqual(
      taken.records.map(({ state, supersedes, subjectRef }) => [state, supersedes, subjectRef]),
      [['withdrawn', second!.recordId, first!.recordId]],
    );
    const all = await server.store.transaction(({ consents }) => consents.ofSubject(first!.recordId));
    assert.deepEqual(
      all.map(({ state }) => state),
      ['withdrawn', 'given', 'given'],
    );
  });

  it('withdraw nothing of another kind, of nobody and of another visitor', async () => {
    const server = createTestServer();
    const [mine, yours] = [bundle([COOKIES]), bundle([COOKIES])];
    await keep(server, mine);
    await keep(server, yours);
    const { recordId, kind } = mine.records[0]!;
    for (const one of [
      withdrawal({ recordId, kind: 'email.marketing' }),
      withdrawal({ recordId: crypto.randomUUID(), kind }),
    ])
      assert.deepEqual(await refusals(server, one), ['/records/0/supersedes unknown-value']);
    const { records, texts } = withdrawal(mine.records[0]!);
    const both = { records: [...records, ...withdrawal(yours.records[0]!).records], texts };
    assert.deepEqual(await refusals(server, both), ['/records/1/supersedes unknown-value']);
  });

  it('refuse what they do not name', async () => {
    const sent = { ...bundle([COOKIES]), ip: '192.0.2.1' };
    assert.deepEqual(await refusals(createTestServer(), sent), ['/ip unknown']);
  });
});

describe('consents of a booking', () => {
  it('are told to the holder of its token, newest first, with their texts', async () => {
    const server = createTestServer();
    const { booking, consents, marketing } = await bookWithConsents(server);
    await bookWithConsents(server, { staffId: 'ben' });
    server.clock.advance(1);
    const taken = withdrawal(marketing);
    await keep(server, taken, booking);
    const { records, texts } = await list(server, booking);
    assert.deepEqual(
      records.map(({ recordId }) => recordId),
      [...consents.records, ...taken.records].map(({ recordId }) => recordId).reverse(),
    );
    assert.deepEqual(new Set(texts.map(({ sha256 }) => sha256)), new Set(records.map(({ text }) => text.sha256)));
  });

  it('are told to nobody else', async () => {
    const server = createTestServer();
    const { booking } = await bookWithConsents(server);
    const other = await book(server, { staffId: 'ben' });
    for (const [path, headers] of [
      [`/consents?booking=${booking.id}`, {}],
      [`/consents?booking=${booking.id}`, managing(other)],
      ['/consents?booking=nobody', managing(booking)],
    ] as const)
      expectProblem(await send(server, `GET ${path}`, { headers }), 401, 'unauthorized');
    const noBooking = await send(server, 'GET /consents', { headers: managing(booking) });
    expectProblem(noBooking, 400, 'validation');
  });

  it('can be withdrawn with its token only', async () => {
    const server = createTestServer();
    const { booking, marketing } = await bookWithConsents(server);
    const other = await book(server, { staffId: 'ben' });
    expectProblem(await post(server, withdrawal(marketing)), 401, 'unauthorized');
    expectProblem(await post(server, withdrawal(marketing), other), 401, 'unauthorized');
    expectProblem(await post(server, { ...bundle([MARKETING_GIVEN]), bookingId: booking.id }), 401, 'unauthorized');
    assert.equal((await list(server, booking)).records.length, 2);
  });

  it('can come after it', async () => {
    const server = createTestServer();
    const booking = await book(server);
    await keep(server, { ...bundle([MARKETING_GIVEN]), bookingId: booking.id }, booking);
    const [record] = (await list(server, booking)).records;
    assert.deepEqual([record?.kind, record?.bookingRef], ['email.marketing', booking.id]);
    assert.equal((await read(server, booking)).version, 1, 'nothing of the booking itself has changed');
  });
});

describe('a withdrawal of text messages', () => {
  it('ends them: the booking says so, and has the number no longer', async () => {
    const server = createTestServer();
    const { booking, sms } = await bookWithConsents(server);
    await keep(server, withdrawal(sms), booking);
    const now = await read(server, booking);
    assert.deepEqual([now.smsConsent, now.smsState, now.contact], [{ given: false }, 'opted-out', CONTACT]);
    assert.deepEqual([now.status, now.version], ['confirmed', 2]);
  });

  it('leaves the number where the profile has another purpose for it', async () => {
    const policy = { ...testPolicy, fields: { phone: { purposes: ['contract'] } } };
    const server = createTestServer({ config: { policy } });
    const { booking, sms } = await bookWithConsents(server);
    await keep(server, withdrawal(sms), booking);
    assert.equal((await read(server, booking)).contact.phone, PHONE);
  });

  it("ends those of the number's other bookings, and nobody who types it in again can lift that", async () => {
    const server = createTestServer();
    const first = await bookWithConsents(server, { staffId: 'ada' });
    const second = await bookWithConsents(server, { staffId: 'ben' });
    await keep(server, withdrawal(first.sms), first.booking);
    assert.equal((await read(server, second.booking)).smsState, 'opted-out');
    const third = await bookWithConsents(server, { start: '2026-03-10T10:00:00Z' });
    await keep(server, bundle([{ ...SMS_GIVEN, contactPoint: PHONE }]));
    for (const { booking } of [second, third]) assert.equal((await read(server, booking)).smsState, 'opted-out');
  });

  it('is done once, also when it is sent again after another yes', async () => {
    const server = createTestServer();
    const { booking, sms } = await bookWithConsents(server);
    const taken = withdrawal(sms);
    await keep(server, taken, booking);
    const again = bundle([{ ...SMS_GIVEN, contactPoint: PHONE, supersedes: taken.records[0]!.recordId }]);
    await keep(server, again, booking);
    await keep(server, taken, booking);
    const now = await read(server, booking);
    assert.deepEqual([now.smsConsent, now.smsState, now.contact.phone], [{ given: true }, 'opted-out', PHONE]);
  });

  it('reaches the bookings of a number that was left elsewhere', async () => {
    const server = createTestServer();
    const { booking } = await bookWithConsents(server);
    const sent = bundle([{ ...SMS_GIVEN, contactPoint: PHONE }], { surface: 'form' });
    await keep(server, sent);
    await keep(server, withdrawal(sent.records[0]!));
    assert.equal((await read(server, booking)).smsState, 'opted-out');
  });

  it('can be taken back only with a number', async () => {
    const server = createTestServer();
    const booking = await book(server);
    const yes = { ...bundle([SMS_GIVEN]), bookingId: booking.id };
    assert.deepEqual(await refusals(server, yes, booking), ['/records/0/contactPoint required']);
    expectProblem(await sendBooking(server, { contact: { ...CONTACT, phone: PHONE } }), 400, 'validation');
  });

  it('waits its turn when many come at once, and none of them is lost', async () => {
    const server = createTestServer();
    const { booking, sms } = await bookWithConsents(server);
    const all = Array.from({ length: 10 }, () => withdrawal(sms));
    await Promise.all(all.map((one) => keep(server, one, booking)));
    assert.equal((await list(server, booking)).records.length, 12);
    assert.equal((await read(server, booking)).version, 11);
  });
});
