import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { RECEIPT_LINES, receiptText } from '../../src/policy/consent/receipt-text.js';
import { de } from '../../src/policy/consent/receipt-wordings/de.js';
import { en } from '../../src/policy/consent/receipt-wordings/en.js';
import { consentReceipt, type ConsentReceipt } from '../../src/policy/consent/receipt.js';
import { profileHash } from '../../src/policy/profile/fingerprint.js';
import { PolicyProfile } from '../../src/policy/profile/policy-profile.js';
import { bundle, MARKETING_GIVEN, SMS_GIVEN } from '../support/consents.js';

const FULL = z.parse(PolicyProfile, {
  language: 'en',
  controller: {
    name: 'Medi Care GmbH',
    brand: 'Medi',
    address: { street: 'Torstraße 1', postcode: '10119', city: 'Berlin', country: 'DE' },
    mail: 'privacy@medi.example',
    phone: { display: '+49 30 5550100' },
    contactPage: 'https://medi.example/contact',
    website: 'https://medi.example/',
  },
  purposes: { sms: { text: { en: 'Reminders by text', de: 'Erinnerung per SMS' }, basis: 'consent' } },
  fields: { phone: { label: { en: 'Phone', de: 'Telefon' } } },
  recipients: [{ name: 'Texter Inc.', purpose: 'Sends messages', region: 'US' }],
  storedIn: ['EU'],
  retention: [
    { what: 'Bookings', period: 'P30D', from: 'after the appointment' },
    { what: 'Consents', criterion: 'As long as the account exists', data: ['consents'] },
  ],
  laws: ['gdpr'],
  rights: {
    access: [{ by: 'form' }],
    'withdraw-sms': [{ by: 'form' }],
    'withdraw-consent': [{ by: 'mail', to: 'privacy@medi.example' }, { by: 'post' }],
    erase: 'off',
  },
  authorities: [{ name: 'BlnBDI', url: 'https://www.datenschutz-berlin.de/' }],
  sms: { keywords: { stop: 'STOP' } },
});
const SILENT: PolicyProfile = {};
const ENGLISH = { wording: en, language: 'en' };

const STAMP = { receivedAt: '2026-03-09T07:00:01Z', subjectRef: 'booking-1', bookingRef: 'booking-1' };

/** A stored record with every optional field, and the text that it names. */
function made(profile: PolicyProfile, choice = SMS_GIVEN) {
  const { records, texts } = bundle(
    [{ ...choice, contactPoint: '+4915112345678', validUntil: '2026-09-09T08:00:00+01:00' }],
    { profileHash: profileHash(profile), notice: { url: 'https://medi.example/privacy', version: '2026-03' } },
  );
  return { record: { ...records[0]!, ...STAMP }, shown: texts[0]! };
}

function receiptOf(profile: PolicyProfile, choice = SMS_GIVEN): ConsentReceipt {
  const { record, shown } = made(profile, choice);
  return consentReceipt(record, profile, shown);
}

/** Mandatory fields of ISO/IEC TS 27560:2023: where they are, what a full profile says, and whether a silent one does. */
const FIELDS: readonly (readonly [string, (receipt: ConsentReceipt) => unknown, unknown, 'always' | 'profile'])[] = [
  ['schema version', (receipt) => receipt.schema, 'punctual.receipt.1', 'always'],
  ['record identifier', ({ recordId }) => typeof recordId, 'string', 'always'],
  ['principal identifier', (receipt) => receipt.principalId, 'booking-1', 'always'],
  ['privacy notice', ({ notice }) => notice.text, SMS_GIVEN.words.text, 'always'],
  ['notice address', ({ notice }) => notice.url, 'https://medi.example/privacy', 'always'],
  ['language', (receipt) => receipt.language, 'en', 'always'],
  ['purpose', ({ purposes }) => purposes[0]?.id, 'sms', 'always'],
  ['purpose in words', ({ purposes }) => purposes[0]?.text, 'Reminders by text', 'profile'],
  ['lawful basis', ({ purposes }) => purposes[0]?.basis, 'consent', 'profile'],
  ['data type', ({ dataTypes }) => dataTypes[0]?.id, 'phone', 'always'],
  ['data type in words', ({ dataTypes }) => dataTypes[0]?.label, 'Phone', 'profile'],
  ['controller identifier', ({ controller }) => controller?.id, 'https://medi.example/', 'profile'],
  ['controller name', ({ controller }) => controller?.name, 'Medi Care GmbH', 'profile'],
  ['controller address', ({ controller }) => controller?.address?.street, 'Torstraße 1', 'profile'],
  ['controller contact', ({ controller }) => controller?.contact?.mail, 'privacy@medi.example', 'profile'],
  ['controller type', ({ controller }) => controller?.type, 'controller', 'profile'],
  ['storage location', ({ storedIn }) => storedIn, ['EU'], 'profile'],
  [
    'retention',
    ({ retention }) => retention,
    [
      { what: 'Bookings', from: 'after the appointment', period: 'P30D' },
      { what: 'Consents', criterion: 'As long as the account exists' },
    ],
    'profile',
  ],
  ['jurisdiction', ({ jurisdiction }) => jurisdiction, { country: 'DE', laws: ['gdpr'] }, 'profile'],
  [
    'recipients',
    ({ recipients }) => recipients,
    [{ name: 'Texter Inc.', purpose: 'Sends messages', region: 'US' }],
    'profile',
  ],
  ['withdrawal method', ({ withdrawal }) => withdrawal, [{ by: 'sms', keyword: 'STOP' }, { by: 'form' }], 'profile'],
  [
    'event time',
    ({ event }) => [event.at, event.receivedAt],
    ['2026-03-09T08:00:00+01:00', STAMP.receivedAt],
    'always',
  ],
  ['validity', ({ event }) => event.validUntil, '2026-09-09T08:00:00+01:00', 'always'],
  ['event type', ({ event }) => [event.kind, event.action], ['sms.transactional', 'tick'], 'always'],
  ['event state', ({ event }) => event.state, 'given', 'always'],
  ['entity', ({ event }) => event.by, 'principal', 'always'],
  ['rights', ({ rights }) => rights, ['access', 'withdraw-consent', 'withdraw-sms'], 'profile'],
  ['authority', ({ authorities }) => authorities?.[0]?.name, 'BlnBDI', 'profile'],
];

describe('a receipt', () => {
  const [full, silent] = [receiptOf(FULL), receiptOf(SILENT)];
  for (const [name, read, expected, from] of FIELDS) {
    it(`has the ${name}${from === 'profile' ? ' where the profile has it' : ''}`, () => {
      assert.deepEqual(read(full), expected);
      assert.deepEqual(read(silent), from === 'always' ? expected : undefined);
    });
  }

  it('of a silent profile holds no member that says nothing', () => {
    assert.deepEqual(Object.keys(silent).sort(), [
      'bookingId',
      'dataTypes',
      'event',
      'language',
      'notice',
      'principalId',
      'purposes',
      'recordId',
      'schema',
      'standard',
    ]);
    assert.deepEqual(JSON.parse(JSON.stringify(silent)), silent);
  });

  it('is in the language of the record', () => {
    const words = { ...SMS_GIVEN.words, locale: 'de' };
    const { purposes, dataTypes } = receiptOf(FULL, { ...SMS_GIVEN, words });
    assert.deepEqual([purposes[0]?.text, dataTypes[0]?.label], ['Erinnerung per SMS', 'Telefon']);
  });

  it('of anything but text messages is withdrawn as consent is, and never by a STOP', () => {
    assert.deepEqual(receiptOf(FULL, MARKETING_GIVEN).withdrawal, [
      { by: 'mail', to: 'privacy@medi.example' },
      { by: 'post' },
    ]);
  });

  it('shows no words but those that the record names', () => {
    const { record, shown } = made(FULL);
    assert.equal(consentReceipt(record, FULL, { ...shown, sha256: '0'.repeat(64) }).notice.text, undefined);
    assert.equal(consentReceipt(record, FULL).notice.sha256, shown.sha256);
  });

  it('says that the profile has changed', () => {
    const { record, shown } = made(FULL);
    assert.equal(consentReceipt(record, FULL, shown).profileChanged, undefined);
    assert.equal(consentReceipt(record, { ...FULL, sells: false }, shown).profileChanged, true);
  });

  it('can be made before the server has the record, and of what somebody did for another', () => {
    const { records, texts } = bundle([SMS_GIVEN], { actingFor: 'other' });
    const receipt = consentReceipt(records[0]!, FULL, texts[0]);
    assert.equal(receipt.principalId, undefined);
    assert.deepEqual([receipt.event.receivedAt, receipt.event.by], [undefined, 'representative']);
  });
});

describe('the text of a receipt', () => {
  it('has a line for all that is said', () => {
    const text = receiptText(receiptOf(FULL), ENGLISH);
    for (const line of RECEIPT_LINES.filter((one) => one !== 'supersedes'))
      assert.ok(text.includes(`\n${en.lines[line]}: `), line);
    assert.match(text, /Who is responsible: Medi Care GmbH \(Medi\)\nAddress: Torstraße 1, 10119 Berlin, Germany\n/);
    assert.match(text, /Bookings: 30 days; after the appointment\n {2}Consents: As long as the account exists\n/);
    assert.match(text, /How to take it back: text message \(STOP\)\n {2}form\n/);
  });

  it('has none for what a profile does not say', () => {
    const text = receiptText(receiptOf(SILENT), ENGLISH);
    assert.doesNotMatch(text, /undefined|responsible|Address|receives|kept|take it back|authority/);
    assert.match(
      text,
      /^Consent receipt\n\nYour choice: Given\nFor whom: For yourself\nWhat you were shown: Text me about this appointment/,
    );
  });

  it('names lengths of time and countries in words, in the language of its lines', () => {
    const text = receiptText(receiptOf(FULL), { wording: de, language: 'de' });
    assert.match(text, /\nAnschrift: Torstraße 1, 10119 Berlin, Deutschland\n/);
    assert.match(text, /\nWer die Daten erhält: Texter Inc\., Sends messages, Vereinigte Staaten\n/);
    assert.match(text, /\nWo sie gespeichert werden: Europäische Union\n/);
    assert.match(text, /\nWie lange sie aufbewahrt werden: Bookings: 30 Tage; after the appointment\n/);
    assert.doesNotMatch(text, /P30D|\bUS\b|\bDE\b|\bEU\b/);
  });

  it('says on whose behalf the choice was made', () => {
    const { records, texts } = bundle([SMS_GIVEN], { actingFor: 'other' });
    const text = receiptText(consentReceipt(records[0]!, SILENT, texts[0]), ENGLISH);
    assert.match(text, /\nFor whom: For somebody else\n/);
  });

  it('writes times as it is told to', () => {
    const text = receiptText(receiptOf(SILENT), ENGLISH, (instant) => `<${instant}>`);
    assert.match(text, /When: <2026-03-09T07:00:01Z>\nValid until: <2026-09-09T08:00:00\+01:00>/);
  });
});
