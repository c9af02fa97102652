/** CalConnect, by its policy of 1 February 2026. Silent on age, transfers, answer times and postal address: so are we. */
import type { PolicyProfile } from '../profile/policy-profile.js';

// Sections 7 and 10 speak of account settings and a support page without their addresses: the platform's own domain.
const SITE = 'https://calconnect.app';

export const calConnect: PolicyProfile = {
  language: 'en',
  locales: ['en'],
  // “Last updated”.
  version: '2026-02-01',
  // 10 Contact us.
  controller: { name: 'CalConnect', mail: 'privacy@calconnect.app', contactPage: SITE, website: SITE },

  // 2 How we use your information.
  purposes: {
    scheduling: { text: 'Scheduling between you and the person you book' },
    messages: { text: 'Sending meeting confirmations and reminders' },
    payments: { text: 'Processing payments' },
    personalisation: { text: 'Personalising your experience' },
    news: { text: 'Telling you about product updates' },
    support: { text: 'Answering support requests' },
    improvement: { text: 'Providing, maintaining and improving CalConnect' },
  },
  // 1 Information we collect.
  fields: {
    name: { purposes: ['scheduling'] },
    email: { purposes: ['scheduling', 'messages', 'support'] },
    phone: { purposes: ['scheduling'] },
    availability: { label: 'Calendar availability', purposes: ['scheduling'], automatic: true },
    meeting: { label: 'Meeting details', purposes: ['scheduling'] },
    usage: { label: 'Log data, device information and usage patterns', purposes: ['improvement'], automatic: true },
  },
  // 2: product updates are no part of scheduling, so that they are a tick of their own.
  consents: [{ id: 'news', kind: 'email.marketing', text: 'Email me about product updates', basis: 'consent' }],
  marketing: 'opt-in',

  // 3 Information sharing.
  sells: false,
  recipients: [
    { name: 'Payment processors', purpose: 'Processing payments' },
    { name: 'Email services', purpose: 'Sending email' },
  ],
  statements: [
    { about: 'sharing', text: 'Your public profile and availability are shown to people who visit your booking page.' },
    { about: 'sharing', text: 'We require service providers to protect your information.' },
    { about: 'sharing', text: 'We may share information when required by law.' },
    // 4 Calendar and integration data.
    {
      about: 'use',
      text: 'We access only the calendar data necessary for scheduling: to check availability and prevent double-bookings. We do not read, store or analyze the contents of calendar events beyond that.',
    },
    // 5 Data security.
    {
      about: 'security',
      text: 'Data is encrypted in transit and at rest, with regular security assessments and access controls. No method of transmission is 100% secure, and we cannot guarantee absolute security.',
    },
  ],

  // 6 Data retention.
  retention: [
    {
      what: 'Your information',
      criterion: 'As long as your account is active or as needed to provide our services',
    },
    {
      what: 'Personal data of a deleted account',
      data: ['account', 'bookings', 'submissions'],
      period: 'P30D',
      from: 'after the account is deleted',
      except: 'What we are required to retain for legal or compliance purposes',
    },
    { what: 'Anonymized, aggregated data', criterion: 'Indefinitely, for analytics' },
  ],
  answerWithin: [{ kinds: ['erase'], what: 'resolve', within: { days: 30 } }],

  // 7 Your rights; what the settings do not do is asked for at the address of section 10.
  rights: {
    access: [{ by: 'link', url: SITE, label: 'Account settings' }, { by: 'form' }, { by: 'mail' }],
    correct: [{ by: 'link', url: SITE, label: 'Account settings' }, { by: 'form' }, { by: 'mail' }],
    erase: [{ by: 'link', url: SITE, label: 'Account settings' }, { by: 'form' }, { by: 'mail' }],
    portability: [{ by: 'form' }, { by: 'mail' }],
    restrict: [{ by: 'form' }, { by: 'mail' }],
    // The tick for product updates has to come off again.
    'withdraw-consent': [{ by: 'form' }, { by: 'mail' }],
  },
  laws: ['gdpr'],
  // “A supervisory authority”, whichever it is: the list of all of them.
  authorities: [
    {
      name: 'Data protection authorities in the EU',
      url: 'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en',
    },
  ],

  // 8 Cookies.
  cookies: {
    browserHint: true,
    categories: [
      { id: 'necessary', mode: 'necessary', purpose: 'Keeps you signed in' },
      { id: 'preferences', mode: 'necessary', purpose: 'Remembers your preferences' },
      {
        id: 'analytics',
        mode: 'opt-in',
        purpose: 'Helps us understand how our service is used, which helps us improve CalConnect',
      },
    ],
  },

  // 9 Changes to this policy.
  changes: { by: ['page', 'app', 'mail'] },
};
