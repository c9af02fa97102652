/** The second half of a double opt-in where there is no booking: of a form, and of records that come alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConsentBundle, StoredConsent } from '../../../src/policy/consent/consent-record.js';
import { ConsentList, Verification, VerifiedContact } from '../../../src/protocol/index.js';
import { Submission } from '../../../src/protocol/form/submission.js';
import { createTestServer, testPolicy, type TestServer } from '../../support/test-server.js';
import { bundle, SMS_GIVEN, SMS_REFUSED } from '../../support/consents.js';
import { book, errorsOf, expectBody, expectProblem, newKey, send } from '../send-request.js';
import { carrier, inbound, open, PHONE, states, withSms } from './carried-server.js';

const FORM = { id: 'call', pages: [{ fields: [{ kind: 'text' as const, key: 'name', label: 'Name' }] }] };
const given = (): ConsentBundle => bundle([{ ...SMS_GIVEN, contactPoint: PHONE }], { surface: 'form' });

const waiting = (more = {}): Promise<TestServer> => open({}, 0, { doubleOptIn: {} }, { forms: [FORM], ...more });
const texts = (): string[] => carrier.calls.map(({ fields }) => fields['Body'] ?? '');

function submit(server: TestServer, json: object, from?: { remoteAddress: string }) {
  return send(server, 'POST /forms/call/submissions', {
    json: { answers: { name: 'Ida' }, locale: 'en', ...json },
    headers: { 'idempotency-key': newKey() },
    ...(from && { from }),
  });
}

async function sendForm(server: TestServer, json: object = { consents: given() }): Promise<Submission> {
  return expectBody(await submit(server, json), 201, Submission);
}

async function sendAlone(server: TestServer, json: object): Promise<ConsentList> {
  return expectBody(await send(server, 'POST /consents', { json }), 201, ConsentList);
}

function recordsOf(server: TestServer, subject: string): Promise<StoredConsent[]> {
  return server.store.transaction(({ consents }) => consents.ofSubject(subject));
}

/** The proof that the number is one's own, by the code of the last message. */
async function prove(server: TestServer): Promise<string> {
  const wish = { channel: 'sms', to: PHONE, purpose: 'sms-consent', locale: 'en' };
  const { id } = expectBody(await send(server, 'POST /verifications', { json: wish }), 201, Verification);
  await server.sendMessages();
  const code = /\d{6}/.exec(texts().at(-1)!)![0];
  const checked = await send(server, `POST /verifications/${id}/check`, { json: { code } });
  return expectBody(checked, 200, VerifiedContact).proof;
}

/** The same consent, confirmed by a code. */
function confirmed({ records: [record] }: ConsentBundle): ConsentBundle {
  const { recordId, ...same } = record!;
  const again = { ...same, recordId: crypto.randomUUID(), supersedes: recordId };
  return { records: [{ ...again, control: 'code', action: 'otp', defaultState: 'none' }], texts: [] };
}

describe('a number of a form that waits for its confirmation', () => {
  it('is told, marked and asked by one message', async () => {
    const server = await waiting();
    const { id, smsState } = await sendForm(server);
    await server.sendMessages();
    assert.equal(smsState, 'pending-double-opt-in');
    assert.deepEqual(
      carrier.calls.map(({ fields }) => fields['To']),
      [PHONE],
    );
    assert.match(texts()[0]!, /^Testpraxis GmbH: reply YES to get text messages about your appointment\..*STOP/);
    assert.equal((await recordsOf(server, id))[0]?.unconfirmed, true);
  });

  it('is confirmed by YES, with a record that waits for nothing', async () => {
    const server = await waiting();
    const { id } = await sendForm(server);
    assert.match((await inbound(server, 'Yes')).text, /<Message>Testpraxis GmbH: thank you, your number is confirmed/);
    const [last, first] = await recordsOf(server, id);
    assert.deepEqual(
      [last?.state, last?.action, last?.supersedes, last?.contactPoint, last?.unconfirmed],
      ['given', 'keyword', first?.recordId, PHONE, undefined],
    );
    assert.doesNotMatch((await inbound(server, 'YES')).text, /<Message>/, 'there is nothing to confirm any more');
    await server.sendMessages();
    assert.ok((await states(server)).some((line) => line.startsWith('sms-opt-in sms')));
  });

  it('is confirmed by a code that comes after it, once and for the same record only', async () => {
    const server = await waiting();
    const sent = given();
    const { id } = await sendForm(server, { consents: sent });
    const proof = await prove(server);
    const later = confirmed(sent);
    const { records, smsState } = await sendAlone(server, { ...later, proof });
    assert.deepEqual([smsState, records[0]?.subjectRef, records[0]?.unconfirmed], ['active', id, undefined]);
    assert.equal((await sendAlone(server, { ...later, proof })).smsState, 'active', 'its answer may have been lost');
    const other = await send(server, 'POST /consents', { json: { ...confirmed(later), proof } });
    expectProblem(other, 403, 'verification-failed');
  });

  it('waits for nothing where the code was typed into the form', async () => {
    const server = await waiting();
    const proof = await prove(server);
    const { id, smsState } = await sendForm(server, { consents: given(), proof });
    await server.sendMessages();
    assert.equal(smsState, 'active');
    assert.equal(texts().filter((text) => text.includes('YES')).length, 0);
    assert.equal((await recordsOf(server, id))[0]?.unconfirmed, undefined);
  });

  it('is not asked once it was stopped, and the form says so', async () => {
    const server = await waiting();
    await inbound(server, 'STOP');
    assert.equal((await sendForm(server)).smsState, 'blocked-by-stop');
    await server.sendMessages();
    assert.deepEqual(texts(), []);
  });

  it('is ended by a withdrawal of its record, which says so', async () => {
    const server = await waiting();
    const sent = given();
    const { id } = await sendForm(server, { consents: sent });
    const [{ recordId }] = sent.records as [StoredConsent];
    const taken = { state: 'withdrawn', action: 'button', control: 'button', defaultState: 'on' } as const;
    const { smsState } = await sendAlone(server, bundle([{ ...SMS_GIVEN, ...taken, supersedes: recordId }]));
    assert.equal(smsState, 'opted-out');
    assert.deepEqual(
      (await recordsOf(server, id)).map(({ state }) => state),
      ['withdrawn', 'given'],
    );
  });

  it('is asked five times an hour at most, and ten times a minute from one address', async () => {
    const server = await waiting();
    const answers: number[] = [];
    for (let index = 0; index < 11; index += 1) {
      answers.push((await submit(server, { consents: given() }, { remoteAddress: '192.0.2.1' })).status);
    }
    assert.deepEqual([answers.slice(0, 10), answers[10]], [Array(10).fill(201), 429]);
    await server.sendMessages();
    assert.equal(texts().filter((text) => text.includes('YES')).length, 5);
  });

  it('is named by the record: a yes without one is refused by its place', async () => {
    const server = await waiting();
    const refused = await submit(server, { consents: bundle([SMS_REFUSED, SMS_GIVEN], { surface: 'form' }) });
    assert.deepEqual(errorsOf(expectProblem(refused, 400, 'validation')), [
      '/consents/records/1/contactPoint required',
    ]);
  });

  it('says nothing of text messages where none were wanted', async () => {
    const server = await waiting();
    assert.equal((await sendForm(server, { consents: bundle([SMS_REFUSED]) })).smsState, undefined);
    assert.equal((await sendForm(server, {})).smsState, undefined);
  });
});

describe('a number of a record that comes alone', () => {
  it('is asked, and confirmed by YES', async () => {
    const server = await waiting();
    const sent = given();
    assert.equal((await sendAlone(server, sent)).smsState, 'pending-double-opt-in');
    await server.sendMessages();
    assert.match(texts()[0]!, /reply YES/);
    await inbound(server, 'YES');
    assert.equal((await sendAlone(server, sent)).smsState, 'active', 'as it stands now');
  });

  it('is asked for its confirmation where its owner had withdrawn, whatever the programme says', async () => {
    const server = await open({}, 0, {}, { forms: [FORM] });
    await server.store.transaction(({ smsOptOuts }) => smsOptOuts.add(PHONE, server.clock.now()));
    assert.equal((await sendAlone(server, given())).smsState, 'pending-double-opt-in');
  });

  it('is active at once where nobody asks for a confirmation', async () => {
    const server = await open({}, 0, {}, { forms: [FORM] });
    assert.equal((await sendAlone(server, given())).smsState, 'active');
    assert.equal((await sendForm(server)).smsState, 'active');
  });

  it('is asked for a challenge where the server wants one, as a code is', async () => {
    const server = await waiting({ abuse: { challenge: 'always' } });
    expectProblem(await send(server, 'POST /consents', { json: given() }), 403, 'challenge-required');
    const cookies = bundle([{ ...SMS_REFUSED, kind: 'cookies.analytics' }]);
    await sendAlone(server, cookies);
  });
});

describe('a number of a booking', () => {
  it('is marked in its record too until it is confirmed', async () => {
    const server = await waiting();
    const booking = await book(server, { ...withSms(), locale: 'en' });
    assert.equal((await recordsOf(server, booking.id))[0]?.unconfirmed, true);
    await inbound(server, 'YES');
    assert.equal((await recordsOf(server, booking.id))[0]?.unconfirmed, undefined);
  });
});

describe('a programme that asks for a confirmation nobody can ask for', () => {
  const policy = { ...testPolicy, sms: { doubleOptIn: {} } };

  it('is refused when the server starts, with its place', () => {
    assert.throws(
      () => createTestServer({ config: { policy } }),
      /^ConfigError: \/policy\/sms\/doubleOptIn: nothing sends text messages here/,
    );
  });

  it('is let be where somebody else sends the messages and tells of the numbers', () => {
    const smsGateway = { stateOf: () => Promise.resolve(undefined) };
    assert.doesNotThrow(() => createTestServer({ config: { policy }, server: { smsGateway } }));
  });
});
