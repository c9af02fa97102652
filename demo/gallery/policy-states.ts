/** States of the elements that ask, tell and keep promises. */
import { bundleConsents, type ConsentChoice } from 'punctual/policy';
import type { ElementState } from './element-state.js';

const SMS = {
  language: 'en',
  version: '2026-10-01',
  controller: { name: 'Alcântara Physio, Lda.', brand: 'Alcântara Physio' },
  links: { policy: 'https://alcantara-physio.example/privacy', terms: 'https://alcantara-physio.example/terms' },
  sms: {
    messages: ['confirmation', 'reminder', 'reschedule'],
    frequency: { min: 1, max: 3, per: 'appointment' },
    rates: 'may-apply',
    keywords: { stop: 'STOP', help: 'HELP', start: 'START' },
    help: { mail: 'hello@alcantara-physio.example' },
    noMarketing: true,
    noSharing: true,
    notACondition: true,
  },
};

const COOKIES = {
  language: 'en',
  version: '2026-10-01',
  controller: { name: 'Alcântara Physio, Lda.', brand: 'Alcântara Physio' },
  cookies: {
    categories: [
      { id: 'necessary', mode: 'necessary', purpose: 'Keeps the time that you have chosen until you have booked it.' },
      { id: 'analytics', mode: 'opt-in', purpose: 'Shows us which pages are read.' },
    ],
  },
};

const smsConsent: readonly ElementState[] = [
  { title: 'Not ticked, with the whole disclosure', properties: { profile: SMS }, attributes: { country: 'PT' } },
  {
    title: 'Required in a form, and missing',
    properties: { profile: SMS },
    attributes: { country: 'PT', name: 'sms', required: true },
    submitted: true,
  },
  {
    title: 'Messages are on',
    properties: { profile: SMS },
    attributes: { state: 'active', sender: '+351 21 555 0142' },
  },
  {
    title: 'The carrier has a STOP',
    properties: { profile: SMS },
    attributes: { state: 'blocked-by-stop', sender: '+351 21 555 0142' },
  },
  { title: 'Withdrawn', properties: { profile: SMS }, attributes: { state: 'opted-out' } },
];

const consent: readonly ElementState[] = [
  { title: 'One purpose', attributes: { kind: 'recording', text: 'You may record the call, to train our team.' } },
  {
    title: 'Required in a form, and missing',
    attributes: { name: 'terms', kind: 'terms', text: 'I accept the terms.', required: true },
    submitted: true,
  },
  { title: 'Disabled', attributes: { kind: 'recording', text: 'You may record the call.', disabled: true } },
];

const ageGuard: readonly ElementState[] = [
  {
    title: 'Neutral: month and year',
    note: 'The age is not named, and what is written never leaves the page.',
    properties: { profile: { language: 'en', age: { minimum: 16, guard: 'neutral', forOthers: true } } },
  },
  { title: 'A tick', properties: { profile: { language: 'en', age: { minimum: 18, guard: 'attest' } } } },
];

const notice: readonly ElementState[] = [
  { title: 'The promises of CalMedi', attributes: { policy: 'cal-medi' } },
  { title: 'In French', attributes: { policy: 'cal-medi' }, lang: 'fr' },
  { title: 'Compact, as in a form', attributes: { policy: 'konnecs', compact: true } },
];

const cookieNotice: readonly ElementState[] = [
  { title: 'A question, with two equal answers', properties: { profile: COOKIES } },
  {
    title: 'Nothing to ask: a line',
    note: 'A profile that needs no consent asks for none.',
    attributes: { policy: 'konnecs' },
  },
];

const form: readonly ElementState[] = [
  { title: 'A form of the backend', attributes: { form: 'contact' } },
  { title: 'Something is missing', attributes: { form: 'contact' }, steps: [{ press: 'submit' }] },
  {
    title: 'A form of the page',
    properties: {
      definition: {
        id: 'call',
        language: 'en',
        pages: [
          {
            fields: [{ kind: 'phone', key: 'phone', label: 'Your number', required: true, why: 'To call you back.' }],
          },
        ],
      },
    },
  },
  { title: 'On its way', attributes: { form: 'contact' }, weather: 'silent' },
  { title: 'The backend cannot be reached', attributes: { form: 'contact' }, weather: 'gone' },
];

const phone: readonly ElementState[] = [
  { title: 'Empty', attributes: { label: 'Phone number', country: 'PT' } },
  { title: 'A number', attributes: { label: 'Phone number', value: '+4930123456' } },
  {
    title: 'Required in a form, and missing',
    attributes: { label: 'Phone number', country: 'PT', name: 'phone', required: true },
    submitted: true,
  },
  { title: 'Disabled', attributes: { label: 'Phone number', value: '+351215550142', disabled: true } },
];

const privacyRequest: readonly ElementState[] = [
  { title: 'What can be asked for', business: 'physio' },
  { title: 'One kind', attributes: { kind: 'erase' }, business: 'physio' },
  { title: 'The backend cannot be reached', weather: 'gone', business: 'physio' },
];

const provider: readonly ElementState[] = [
  {
    title: 'One client for all inside it',
    content: '<punctual-slot-picker service="intro-call" layout="list"></punctual-slot-picker>',
  },
];

const ASKED: ConsentChoice = {
  kind: 'sms.transactional',
  state: 'given',
  purposes: ['sms'],
  fields: ['phone'],
  control: 'checkbox',
  defaultState: 'off',
  action: 'tick',
  optional: true,
  words: { id: 'sms.disclosure', locale: 'en', text: 'Text me about this appointment. Reply STOP to end.' },
};

/** What a visitor chose on a Monday morning: a yes, and a no. */
const { records, texts } = bundleConsents(
  [
    ASKED,
    {
      ...ASKED,
      kind: 'email.marketing',
      state: 'refused',
      purposes: ['marketing'],
      fields: ['email'],
      action: 'none',
      words: { id: 'consents.news', locale: 'en', text: 'Send me a letter with exercises four times a year.' },
    },
  ],
  {
    surface: 'booking',
    actingFor: 'self',
    notice: { version: '2026-10-01' },
    profileHash: 'a'.repeat(64),
    page: { origin: 'https://alcantara-physio.example', path: '/' },
    widgetVersion: '0.1.0',
    at: '2026-03-09T08:00:00+00:00',
    makeId: () => crypto.randomUUID(),
  },
)!;

const consentReceipt: readonly ElementState[] = [
  { title: 'A yes and a no', properties: { consents: { records, texts, profile: SMS } } },
  { title: 'In German', properties: { consents: { records, texts, profile: SMS } }, lang: 'de' },
];

/** By tag. */
export const POLICY_STATES: Readonly<Record<string, readonly ElementState[]>> = {
  'punctual-age-guard': ageGuard,
  'punctual-consent': consent,
  'punctual-consent-receipt': consentReceipt,
  'punctual-cookie-notice': cookieNotice,
  'punctual-form': form,
  'punctual-notice': notice,
  'punctual-phone': phone,
  'punctual-privacy-request': privacyRequest,
  'punctual-provider': provider,
  'punctual-sms-consent': smsConsent,
};
