import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import { without } from '../without.js';
import type { Break } from './breaks-of-cookies.js';

const withConsent =
  (consent: Record<string, unknown>) =>
  (profile: PolicyProfile): unknown => ({
    ...profile,
    consents: [...(profile.consents ?? []), { id: 'other', text: 'Yes', ...consent }],
  });
const changed =
  (change: Record<string, unknown>) =>
  (profile: PolicyProfile): unknown => ({ ...profile, ...change });
const removed =
  (path: string) =>
  (profile: PolicyProfile): unknown =>
    without(profile, path);

/** Says nothing that needs a second language but its one purpose. */
const bilingual = (): PolicyProfile => ({
  locales: ['en', 'fr'],
  purposes: { booking: { text: { en: 'Booking', fr: 'Réservation' } } },
  recipients: [{ name: 'Stripe', purpose: { en: 'Payments', fr: 'Paiements' } }],
  document: { en: ['Policy'], fr: ['Politique'] },
});

export const NOTICE_BREAKS: readonly Break[] = [
  { rule: 'shape-01', name: 'no profile at all', damage: () => 'https://example.com', path: '' },
  { rule: 'shape-01', name: 'a clause that there is not', damage: changed({ cookie: {} }), path: '/cookie' },
  { rule: 'shape-01', name: 'a date that is none', damage: changed({ version: '2026-02-30' }), path: '/version' },
  {
    rule: 'shape-01',
    name: 'an address that is not https, which is then not said to be missing',
    damage: (profile) => ({ ...profile, links: { ...profile.links, policy: 'http://example.com' }, sms: undefined }),
    path: '/links/policy',
  },
  {
    rule: 'shape-01',
    name: 'a value that is missing',
    damage: (profile) => ({ ...profile, recipients: [{ purpose: 'x' }] }),
    path: '/recipients/0/name',
  },
  {
    rule: 'shape-01',
    name: 'functions, which no JSON has',
    damage: changed({ change: () => 'x' }),
    path: '',
  },

  { rule: 'notice-01', name: 'no purposes', damage: removed('fields/name/purposes'), path: '/fields/name/purposes' },
  {
    rule: 'notice-01',
    name: 'an empty list of purposes',
    damage: (profile) => ({ ...profile, fields: { ...profile.fields, age: { purposes: [] } } }),
    path: '/fields/age/purposes',
  },
  {
    rule: 'notice-02',
    name: 'a purpose that there is not',
    damage: (profile) => ({ ...profile, fields: { ...profile.fields, age: { purposes: ['booking', 'fun'] } } }),
    path: '/fields/age/purposes/1',
  },
  {
    rule: 'notice-03',
    name: 'a purpose without its French',
    from: bilingual,
    damage: removed('purposes/booking/text/fr'),
    path: '/purposes/booking/text',
  },
  {
    rule: 'notice-03',
    name: 'a recipient’s purpose without its French',
    from: bilingual,
    damage: removed('recipients/0/purpose/fr'),
    path: '/recipients/0/purpose',
  },
  {
    rule: 'notice-03',
    name: 'a document in English',
    from: bilingual,
    damage: removed('document/fr'),
    path: '/document',
  },
  {
    rule: 'notice-03',
    name: 'a text for two languages at once',
    from: bilingual,
    damage: changed({ change: 'New' }),
    path: '/change',
  },
  {
    rule: 'notice-04',
    name: '13 days of notice where 14 are promised',
    damage: changed({ effectiveAt: '2026-02-14' }),
    path: '/effectiveAt',
  },
  { rule: 'notice-05', name: 'no day of announcement', damage: removed('publishedAt'), path: '/publishedAt' },
  { rule: 'notice-05', name: 'no day of effect', damage: removed('effectiveAt'), path: '/effectiveAt' },
  {
    rule: 'notice-06',
    level: 'warning',
    name: 'a purpose without a basis',
    damage: removed('purposes/booking/basis'),
    path: '/purposes/booking/basis',
  },
  {
    rule: 'notice-07',
    name: 'advertising that is required',
    damage: withConsent({ kind: 'email.marketing', required: true }),
    path: '/consents/1',
  },
  {
    rule: 'notice-08',
    name: 'advertising, and there is none',
    damage: changed({ marketing: 'never' }),
    path: '/consents/0',
  },
  {
    rule: 'notice-09',
    level: 'warning',
    name: 'nobody to turn to',
    from: () => ({
      controller: { name: 'X', mail: 'x@example.com' },
      laws: ['uk-gdpr'],
      rights: RIGHTS,
      authorities: AUTHORITIES,
    }),
    damage: removed('controller/mail'),
    path: '/controller',
  },

  {
    rule: 'rights-01',
    level: 'warning',
    name: '30 days, which February’s month is shorter than',
    damage: changed({ answerWithin: [{ what: 'answer', within: { days: 30 } }] }),
    path: '/answerWithin/0',
  },
  {
    rule: 'rights-01',
    level: 'warning',
    name: '30 business days against a month',
    damage: changed({ answerWithin: [{ kinds: ['access'], what: 'answer', within: { businessDays: 30 } }] }),
    path: '/answerWithin/0',
  },
  {
    rule: 'rights-01',
    level: 'warning',
    name: '11 business days against the ten of the FCC',
    damage: changed({ laws: ['fcc'], answerWithin: [{ what: 'answer', within: { businessDays: 11 } }] }),
    path: '/answerWithin/0',
  },
  {
    rule: 'rights-02',
    level: 'warning',
    name: 'no portability',
    damage: removed('rights/portability'),
    path: '/rights/portability',
  },
  {
    rule: 'rights-03',
    name: 'mail without an address',
    damage: removed('controller/mail'),
    path: '/rights/access/1',
  },
  {
    rule: 'rights-03',
    name: 'post without an address',
    damage: removed('controller/address'),
    path: '/rights/access/2',
  },
  { rule: 'rights-04', name: 'data that is sold', damage: changed({ sells: true }), path: '/rights/opt-out-of-sale' },
  {
    rule: 'rights-05',
    name: 'consent for ever',
    damage: removed('rights/withdraw-consent'),
    path: '/rights/withdraw-consent',
  },
  {
    rule: 'rights-06',
    level: 'warning',
    name: 'a passport, please',
    damage: changed({ identityProof: 'document' }),
    path: '/identityProof',
  },
  {
    rule: 'rights-07',
    level: 'warning',
    name: 'nowhere to complain',
    damage: removed('authorities'),
    path: '/authorities',
  },

  {
    rule: 'age-01',
    level: 'warning',
    name: 'a tick for age',
    damage: changed({ age: { minimum: 16, guard: 'attest', forOthers: true } }),
    path: '/age/guard',
  },
  {
    rule: 'age-02',
    level: 'warning',
    name: 'no booking for a child',
    damage: removed('age/forOthers'),
    path: '/age/forOthers',
  },
  {
    rule: 'age-03',
    level: 'warning',
    name: 'no way to report a child’s data',
    damage: removed('rights/child-data'),
    path: '/rights/child-data',
  },
];

const form = [{ by: 'form' as const }];
const AUTHORITIES = [{ name: 'ICO', url: 'https://ico.org.uk' }];
const RIGHTS = { access: form, correct: form, erase: form, portability: form, restrict: form, object: form };
