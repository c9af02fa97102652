/** Konnecs, by its policy of March 2026. */
import type { PolicyProfile } from '../profile/policy-profile.js';

// The policy prints no address of its own, of its terms or of its settings. Carriers ask for the first two: both are
// taken to be on the platform's own domain.
const SITE = 'https://konnecs.com';
const MAIL = 'hello@konnecs.com';

export const konnecs: PolicyProfile = {
  language: 'en',
  locales: ['en'],
  // “Last updated: March 2026”: no day.
  version: '2026-03',
  // 14 Contact us.
  controller: { name: 'Konnecs', privacyContact: 'Konnecs Privacy Team', mail: MAIL, website: SITE },
  links: { policy: `${SITE}/privacy`, terms: `${SITE}/terms` },

  // 2 How we use your information; the bases are those of section 10.
  purposes: {
    service: { text: 'Processing form submissions and booking appointments', basis: 'contract' },
    notifications: {
      text: 'Sending appointment confirmations, form submission alerts and account activity emails',
      basis: 'contract',
    },
    sms: { text: 'Sending transactional text messages about your appointment', basis: 'consent' },
    payments: { text: 'Processing payments and managing subscriptions', basis: 'contract' },
    support: { text: 'Answering support requests', basis: 'contract' },
    security: { text: 'Detecting and preventing fraud, abuse and security incidents', basis: 'legitimate-interests' },
    improvement: {
      text: 'Analyzing aggregate usage patterns to improve and develop the Service',
      basis: 'legitimate-interests',
    },
    law: { text: 'Complying with legal obligations', basis: 'legal-obligation' },
  },
  // 1 Information we collect.
  fields: {
    name: { purposes: ['service', 'notifications'] },
    email: { purposes: ['service', 'notifications', 'support'] },
    phone: { purposes: ['sms'] },
    notes: { purposes: ['service'] },
    answers: { label: 'Form submission responses', purposes: ['service'] },
    appointment: { label: 'Appointment and scheduling data', purposes: ['service'] },
    account: { label: 'Account, business and billing details', purposes: ['service', 'payments', 'law'] },
    usage: {
      label: 'IP address, browser type, operating system, referring URL, pages visited and error logs',
      purposes: ['security', 'improvement'],
      automatic: true,
    },
    session: { label: 'Session tokens', purposes: ['service', 'security'], automatic: true },
  },

  // 2, 4 and 11.
  sells: false,
  marketing: 'never',
  statements: [
    { about: 'use', text: "We do not use your data or your customers' data for advertising." },
    // 1 and 4: card data.
    { about: 'security', text: 'Payments are processed by Stripe. We never store raw card numbers.' },
    // 3 Data storage and security.
    {
      about: 'security',
      text: 'All data is encrypted in transit using TLS 1.2 or higher and at rest using AES-256, with role-based access control, audit logging and regular security reviews. We cannot guarantee absolute security.',
    },
    // 4 Third-party services.
    {
      about: 'sharing',
      text: 'We do not share your information with any other third parties unless required by law or with your explicit consent.',
    },
    // 5 Google user data.
    {
      about: 'use',
      text: 'Google user data is accessed only with explicit permission, is not shared, and is not used for advertising, market research or training AI models.',
    },
    // 7 Cookies.
    {
      about: 'collection',
      text: 'We use no tracking, advertising or third-party analytics cookies and no pixel-based tracking. If this changes, we will seek your consent where required.',
    },
    // 11 CCPA notice.
    {
      about: 'rights',
      text: 'We do not sell personal information as defined under the CCPA, and we do not discriminate against anybody who exercises their rights.',
    },
    // 13 Changes: using the service is agreeing to the policy; a tick would say something else.
    { about: 'changes', text: 'By using the Service, you agree to the practices described in this policy.' },
  ],
  // 3 and 4.
  recipients: [
    { name: 'Stripe', purpose: 'Payment processing', policy: 'https://stripe.com/privacy' },
    { name: 'Resend', purpose: 'Transactional email delivery' },
    { name: 'Google', purpose: 'Sign-in and calendar sync' },
    { name: 'Supabase / AWS', purpose: 'Infrastructure and database hosting', region: 'US' },
    { name: 'Twilio', purpose: 'Text messages' },
  ],
  storedIn: ['US'],
  // 10 GDPR compliance.
  transfers: [
    { to: 'US', text: 'Your data is transferred outside the EEA under Standard Contractual Clauses (SCCs).' },
  ],

  // 6 SMS / text messaging.
  sms: {
    messages: ['confirmation', 'reminder', 'reschedule', 'cancellation'],
    frequency: { min: 1, max: 3, per: 'appointment', varies: true },
    rates: 'may-apply',
    noExtraFee: true,
    keywords: { stop: 'STOP', help: 'HELP', start: 'START' },
    help: { mail: MAIL },
    noMarketing: true,
    noSharing: true,
    provider: 'Twilio',
    carriersNotLiable: true,
    // “You may provide your phone number and consent”.
    notACondition: true,
    // “When you book an appointment or submit a form through the Konnecs platform”.
    page: SITE,
  },

  // 7 Cookies: described, not named.
  cookies: {
    categories: [
      {
        id: 'necessary',
        mode: 'necessary',
        purpose: 'Operates the Service',
        consequence: 'These cookies are essential and cannot be disabled.',
        cookies: [
          { name: 'Session authentication', purpose: 'Keeps you logged in during your visit', lifetime: 'session' },
          { name: 'CSRF protection token', purpose: 'Secures form submissions' },
        ],
      },
    ],
  },
  // 7: nothing but those two is stored, so our code stores nothing either.
  browserStorage: false,

  // 8 Data retention and deletion.
  retention: [
    { what: 'Account data', criterion: 'As long as your account is active or as needed to provide the Service' },
    {
      what: 'Personal and organization data of a deleted account, with form submissions, contacts and appointments',
      data: ['account', 'bookings', 'submissions'],
      period: 'P30D',
      from: 'after the account is deleted',
      backups: 'P90D',
      except: 'What we are required to retain for legal or tax compliance purposes',
    },
  ],
  exportFirst: true,

  // 9 Your rights, 8 for deletion, 11 for what California adds. Nothing is sold, so there is nothing to opt out of.
  rights: {
    access: [{ by: 'form' }, { by: 'mail' }],
    know: [{ by: 'form' }, { by: 'mail' }],
    correct: [{ by: 'form' }, { by: 'mail' }],
    erase: [{ by: 'form' }, { by: 'mail' }, { by: 'link', url: SITE, label: 'Settings → Account' }],
    portability: [{ by: 'form' }, { by: 'mail' }],
    restrict: [{ by: 'form' }, { by: 'mail' }],
    object: [{ by: 'form' }, { by: 'mail' }],
    'opt-out-of-sale': 'off',
    // 12 Children's privacy; section 14 takes any concern.
    'child-data': [{ by: 'form' }, { by: 'mail' }],
  },
  laws: ['gdpr', 'ccpa'],
  answerWithin: [
    { what: 'answer', within: { days: 30 } },
    { kinds: ['erase'], what: 'resolve', within: { days: 30 } },
    { kinds: ['erase'], what: 'backups', within: { days: 90 }, after: 'answer' },
  ],

  // 12 Children's privacy: “not directed to”, and nobody is asked.
  age: { minimum: 13, guard: 'none' },

  // 13 Changes to this policy.
  changes: { noticeDays: 14, by: ['mail', 'app'], continuedUse: true },
};
