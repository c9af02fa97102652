import type { PolicyProfile } from '../../src/policy/profile/policy-profile.js';

/** A profile with every clause and nothing that a rule finds fault with; a copy of its own for each caller. */
export function fullProfile(): PolicyProfile {
  return structuredClone(FULL);
}

const FULL: PolicyProfile = {
  language: 'en',
  locales: ['en'],
  controller: {
    name: 'Haus am See',
    address: { street: 'Seeweg 1', postcode: '10115', city: 'Berlin', country: 'DE' },
    mail: 'help@example.com',
  },
  version: '2026-02-01',
  publishedAt: '2026-02-01',
  effectiveAt: '2026-02-15',
  material: true,
  change: 'We now send text messages.',
  changes: { noticeDays: 14, by: ['mail'] },
  links: { policy: 'https://example.com/privacy', terms: 'https://example.com/terms' },
  purposes: {
    booking: { text: 'Making and keeping your appointment', basis: 'contract' },
    news: { text: 'Sending you our news', basis: 'consent' },
  },
  fields: {
    name: { purposes: ['booking'] },
    email: { purposes: ['booking', 'news'] },
    phone: { purposes: ['booking'] },
  },
  recipients: [{ name: 'Twilio', purpose: 'Text messages', region: 'US' }],
  retention: [{ what: 'Bookings', period: 'P12M', data: ['bookings'] }],
  sms: {
    messages: ['confirmation', 'reminder', 'reschedule', 'cancellation'],
    frequency: { min: 1, max: 3, per: 'appointment', varies: true },
    rates: 'may-apply',
    noExtraFee: true,
    keywords: { stop: 'STOP', help: 'HELP', start: 'START' },
    help: { mail: 'help@example.com' },
    noMarketing: true,
    noSharing: true,
    provider: 'Twilio',
    carriersNotLiable: true,
    notACondition: true,
    countries: ['US'],
    page: 'https://example.com/book',
  },
  consents: [{ id: 'news', kind: 'email.marketing', text: 'Send me your news', basis: 'consent' }],
  cookies: {
    categories: [
      {
        id: 'necessary',
        mode: 'necessary',
        purpose: 'Keeps you signed in',
        cookies: [{ name: 'session', purpose: 'Your session', lifetime: 'session' }],
      },
      {
        id: 'analytics',
        mode: 'opt-in',
        purpose: 'Counts visits',
        cookies: [{ name: '_pk_id*', owner: 'Haus am See', purpose: 'Tells visits apart', lifetime: 'P13M' }],
      },
    ],
  },
  age: { minimum: 16, guard: 'neutral', forOthers: true },
  sells: false,
  marketing: 'opt-in',
  rights: {
    access: [{ by: 'form' }, { by: 'mail' }, { by: 'post' }],
    correct: [{ by: 'form' }],
    erase: [{ by: 'form' }],
    portability: [{ by: 'form' }],
    restrict: [{ by: 'form' }],
    object: [{ by: 'form' }],
    'withdraw-consent': [{ by: 'form' }],
    'withdraw-sms': [{ by: 'form' }],
    complaint: [{ by: 'form' }],
    'child-data': [{ by: 'form' }],
  },
  identityProof: 'code',
  laws: ['gdpr'],
  answerWithin: [{ kinds: ['complaint'], what: 'answer', within: { businessDays: 10 } }],
  authorities: [{ name: 'BlnBDI', url: 'https://www.datenschutz-berlin.de', country: 'DE' }],
};
