import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import type { ConsentBundle, ConsentRecord } from '../../../src/policy/consent/consent-record.js';
import { profileHash } from '../../../src/policy/profile/fingerprint.js';
import { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import type { ServerConfig } from '../../../src/server/config/config-schema.js';
import { bundle, MARKETING_GIVEN, SMS_GIVEN, SMS_REFUSED } from '../../support/consents.js';
import { createTestServer, testPolicy, type TestServer } from '../../support/test-server.js';
import { book, errorsOf, expectProblem, hold, newKey, read, sendBooking } from '../send-request.js';

const PHONE = '+4915112345678';
const CONTACT = { name: 'Eva Sommer', email: 'eva@example.com' };
const WITH_PHONE = { ...CONTACT, phone: PHONE };
const policy = testPolicy;

/** A booking with a yes to text messages. */
function withSms(more: Partial<ConsentRecord> = {}): { consents: ConsentBundle } & Record<string, unknown> {
  return { contact: WITH_PHONE, smsConsent: { given: true }, consents: changed(bundle([SMS_GIVEN]), more) };
}

/** The bundle with its first record changed. */
function changed({ records: [first, ...rest], texts }: ConsentBundle, more: Partial<ConsentRecord>): ConsentBundle {
  return { records: [{ ...first!, ...more }, ...rest], texts };
}

function keptFor(server: TestServer, subject: string) {
  return server.store.transaction(({ consents }) => consents.ofSubject(subject));
}

function withPolicy(more: PolicyProfile): { config: Partial<ServerConfig> } {
  return { config: { policy: { ...policy, ...more } } };
}

async function refusals(more: Record<string, unknown>, server = createTestServer()): Promise<string[]> {
  return errorsOf(expectProblem(await sendBooking(server, more), 400, 'validation'));
}

describe('consents of a booking', () => {
  it('are kept with it as they were sent, stamped by the server', async () => {
    const server = createTestServer();
    const consents = bundle([SMS_REFUSED, MARKETING_GIVEN], {
      profileHash: profileHash(z.parse(PolicyProfile, policy)),
    });
    const { id } = await book(server, { consents, smsConsent: { given: false } });
    const stamp = { receivedAt: '2026-03-09T07:00:00Z', subjectRef: id, bookingRef: id };
    assert.deepEqual(await keptFor(server, id), consents.records.map((record) => ({ ...record, ...stamp })).reverse());
    const texts = await server.store.transaction(({ consents: ledger }) =>
      ledger.findTexts(consents.texts.map(({ sha256 }) => sha256)),
    );
    assert.deepEqual(texts, consents.texts);
  });

  it('are marked where the page had another profile', async () => {
    const server = createTestServer();
    const { id } = await book(server, { consents: bundle([MARKETING_GIVEN]) });
    assert.deepEqual(
      (await keptFor(server, id)).map(({ otherProfile }) => otherProfile),
      [true],
    );
  });

  it('are there once, however often the booking is sent', async () => {
    const server = createTestServer();
    const key = newKey();
    const more = withSms();
    const first = await book(server, more, key);
    assert.deepEqual(await book(server, more, key), first);
    assert.equal((await keptFor(server, first.id)).length, 1);
  });

  it('are kept with a held slot too, and not at all where the slot is gone', async () => {
    const server = createTestServer();
    const slot = { staffId: 'ben' };
    const { id: holdId } = await hold(server, slot);
    const lost = withSms();
    expectProblem(await sendBooking(server, { ...slot, ...lost }), 409, 'slot-unavailable');
    const find = (id: string) => server.store.transaction(({ consents }) => consents.find(id));
    assert.equal(await find(lost.consents.records[0]!.recordId), undefined);
    const { id } = await book(server, { ...slot, ...lost, holdId });
    assert.equal((await keptFor(server, id)).length, 1);
  });

  it('may name a text that was kept before', async () => {
    const server = createTestServer();
    await book(server, { consents: bundle([MARKETING_GIVEN]) });
    const { records } = bundle([MARKETING_GIVEN]);
    await book(server, { consents: { records, texts: [] } });
  });

  const given = bundle([MARKETING_GIVEN]);
  const [record] = given.records;
  const [text] = given.texts;
  for (const [name, consents, expected] of [
    ['a text that is not its hash', { ...given, texts: [{ ...text!, text: 'Nothing.' }] }, '/texts/0/sha256 mismatch'],
    ['a hash that nobody knows the text of', { ...given, texts: [] }, '/records/0/text/sha256 text-missing'],
    ['a box that was ticked beforehand', changed(given, { defaultState: 'on' }), '/records/0/defaultState pre-ticked'],
    [
      'a contact of somebody who said no',
      changed(given, { state: 'refused', contactPoint: 'eva@example.com' }),
      '/records/0/contactPoint not-consented',
    ],
    ['a withdrawal of nothing', changed(given, { state: 'withdrawn' }), '/records/0/supersedes required'],
    [
      'a withdrawal of what nobody gave',
      changed(given, { state: 'withdrawn', supersedes: crypto.randomUUID() }),
      '/records/0/supersedes unknown-value',
    ],
    [
      'two records of one id',
      { ...given, records: [record!, { ...record!, action: 'button' }] },
      '/records/1/recordId used',
    ],
  ] as const) {
    it(`refuse ${name}, and the booking with it`, async () => {
      const server = createTestServer();
      assert.deepEqual(await refusals({ consents }, server), [`/consents${expected}`]);
      await book(server, { staffId: 'ada' });
      await book(server, { staffId: 'ben' });
    });
  }

  it("refuse an id of somebody else's record, even with the same content", async () => {
    const server = createTestServer();
    await book(server, { consents: given });
    assert.deepEqual(await refusals({ consents: given }, server), ['/consents/records/0/recordId used']);
  });

  it('take a box for what cannot be left out as it stands', async () => {
    await book(createTestServer(), { consents: changed(given, { optional: false, defaultState: 'on' }) });
  });
});

describe('a telephone number', () => {
  it('is not there where text messages were refused', async () => {
    const server = createTestServer();
    const consents = bundle([SMS_REFUSED]);
    const said = { smsConsent: { given: false }, consents };
    assert.deepEqual(await refusals({ ...said, contact: WITH_PHONE }, server), ['/contact/phone not-consented']);
    const booking = await book(server, said);
    assert.deepEqual(booking.contact, CONTACT);
    assert.deepEqual(booking.smsConsent, { given: false });
    assert.equal(booking.smsState, undefined);
  });

  it('is not there where nobody asked', async () => {
    assert.deepEqual(await refusals({ contact: WITH_PHONE }), ['/contact/phone not-consented']);
  });

  it('may be there for another purpose of the profile', async () => {
    const server = createTestServer(withPolicy({ fields: { phone: { purposes: ['contract'] } } }));
    assert.equal((await book(server, { contact: WITH_PHONE })).contact.phone, PHONE);
  });

  for (const phone of ['030 5550100', '+0151123456', '+49 151 12345678', '+4915112345678901']) {
    it(`has to be in international form: ${phone}`, async () => {
      const more = { ...withSms(), contact: { ...CONTACT, phone } };
      assert.deepEqual(await refusals(more), ['/contact/phone format']);
    });
  }
});

describe('a yes to text messages', () => {
  it('is told to whoever reads the booking', async () => {
    const server = createTestServer();
    const { manageToken, ...booking } = await book(server, withSms({ contactPoint: PHONE }));
    assert.deepEqual([booking.contact, booking.smsConsent, booking.smsState], [WITH_PHONE, { given: true }, 'active']);
    assert.deepEqual(await read(server, { ...booking, manageToken }), booking);
  });

  for (const [name, more, expected] of [
    ['no record', { consents: undefined }, '/smsConsent/given unproven'],
    ['a record of a no', { consents: bundle([SMS_REFUSED]) }, '/smsConsent/given unproven'],
    ['a record of something else', { consents: bundle([MARKETING_GIVEN]) }, '/smsConsent/given unproven'],
    ['a no after the yes', { consents: bundle([SMS_GIVEN, SMS_REFUSED]) }, '/smsConsent/given unproven'],
    ['no number', { contact: CONTACT }, '/contact/phone required'],
    [
      'a record for another number',
      { consents: changed(bundle([SMS_GIVEN]), { contactPoint: '+4915100000000' }) },
      '/consents/records/0/contactPoint mismatch',
    ],
    ['a record, and a no beside it', { smsConsent: { given: false } }, '/smsConsent/given mismatch'],
    ['a record, and nothing beside it', { smsConsent: undefined }, '/smsConsent/given mismatch'],
  ] as const) {
    it(`is no yes with ${name}`, async () => {
      assert.deepEqual(await refusals({ ...withSms(), ...more }), [expected]);
    });
  }

  it('waits for its code where the profile asks for one', async () => {
    const server = createTestServer({
      ...withPolicy({ sms: { doubleOptIn: {} } }),
      server: { deliver: () => Promise.resolve() },
    });
    assert.equal((await book(server, withSms())).smsState, 'pending-double-opt-in');
  });

  it('does not lift a STOP of the carrier, and the booking stands', async () => {
    const server = createTestServer({ config: { sms: { blocked: [PHONE] } } });
    const booking = await book(server, withSms());
    assert.deepEqual([booking.status, booking.smsState], ['confirmed', 'blocked-by-stop']);
    assert.equal((await read(server, booking)).smsState, 'blocked-by-stop');
  });

  it('asks the gateway about the number, and stands where that fails', async () => {
    const asked: string[] = [];
    const telling = createTestServer({
      server: { smsGateway: { stateOf: async (number) => (asked.push(number), 'blocked-by-stop') } },
    });
    assert.equal((await book(telling, withSms())).smsState, 'blocked-by-stop');
    assert.deepEqual(asked, [PHONE]);

    const failing = createTestServer({ server: { smsGateway: { stateOf: () => Promise.reject(new Error('down')) } } });
    assert.equal((await book(failing, withSms())).smsState, 'active');
    assert.equal(failing.logged.length, 1);
  });
});
