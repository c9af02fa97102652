/** Consent records as a page makes them, with an id of their own each. */
import { bundleConsents, type ConsentChoice, type ConsentOccasion } from '../../src/policy/consent/record-consent.js';
import type { ConsentBundle, StoredConsent } from '../../src/policy/consent/consent-record.js';

/** The words beside the box for text messages. */
export const SMS_WORDS = {
  id: 'sms.disclosure',
  locale: 'en',
  text: 'Text me about this appointment. Reply STOP to end.',
};

/** Yes to text messages, ticked by hand. */
export const SMS_GIVEN: ConsentChoice = {
  kind: 'sms.transactional',
  state: 'given',
  purposes: ['sms'],
  fields: ['phone'],
  control: 'checkbox',
  defaultState: 'off',
  action: 'tick',
  optional: true,
  words: SMS_WORDS,
};

/** The box left as it was. */
export const SMS_REFUSED: ConsentChoice = { ...SMS_GIVEN, state: 'refused', action: 'none' };

/** Yes to advertising by mail. */
export const MARKETING_GIVEN: ConsentChoice = {
  ...SMS_GIVEN,
  kind: 'email.marketing',
  purposes: ['marketing'],
  fields: ['email'],
  lawfulBasis: 'consent',
  words: { id: 'consents.newsletter', locale: 'en', text: 'Send me the newsletter.' },
};

/** What is the same for all choices made at once. */
export function occasion(more: Partial<ConsentOccasion> = {}): ConsentOccasion {
  return {
    surface: 'booking',
    actingFor: 'self',
    notice: { version: '2026-03' },
    profileHash: 'a'.repeat(64),
    page: { origin: 'https://www.testpraxis.example', path: '/book' },
    widgetVersion: '0.1.0',
    at: '2026-03-09T08:00:00+01:00',
    makeId: () => crypto.randomUUID(),
    ...more,
  };
}

/** Choices as they are sent. */
export function bundle(choices: readonly ConsentChoice[], more: Partial<ConsentOccasion> = {}): ConsentBundle {
  return bundleConsents(choices, occasion(more))!;
}

/** A record as the server keeps it. */
export function storedConsent(more: Partial<StoredConsent> = {}, choice: ConsentChoice = SMS_GIVEN): StoredConsent {
  const [record] = bundle([choice]).records;
  return { ...record!, receivedAt: '2026-03-09T07:00:00Z', subjectRef: 'booking-1', ...more };
}
