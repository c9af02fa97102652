import type { Row } from './policy-statements.js';
import { all, hasCookies, hasFields, keeps, offers, sharesWith, states, tellsChangesBy } from './row-predicates.js';

export const CAL_MEDI: readonly Row[] = [
  {
    statement: 'controller: IHTConsulting with its address',
    at: 'controller/address',
    says: ({ controller }) =>
      controller?.name === 'IHTConsulting' &&
      controller.address?.city === 'Bussy-Saint-Georges' &&
      controller.address.postcode === '77600' &&
      controller.address.country === 'FR',
  },
  {
    statement: 'contact: support@calmedi.io',
    at: 'controller/mail',
    says: ({ controller }) => controller?.mail === 'support@calmedi.io',
  },
  { statement: 'covers the website and the application', at: 'statements/1', says: states(/calmedi\.io and/) },
  {
    statement: 'only strictly required data',
    at: 'statements/0',
    says: all(states(/strictly required/), ({ fields }) =>
      Object.values(fields ?? {}).every(({ purposes }) => (purposes ?? []).length > 0),
    ),
  },
  {
    statement: 'first name, last name, professional email, phone',
    at: 'fields/firstName',
    says: hasFields('firstName', 'lastName', 'email', 'phone'),
  },
  {
    statement: 'appointment title, time, duration, status, location',
    at: 'fields/appointment',
    says: hasFields('appointment'),
  },
  { statement: 'and no free text beyond that', at: 'freeText', says: ({ freeText }) => freeText === false },
  {
    statement: 'technical data: connection logs and metadata',
    at: 'fields/logs',
    says: ({ fields }) => fields?.['logs']?.automatic === true,
  },
  {
    statement: 'appointments are neither stored nor archived beyond delivery',
    at: 'retention/2',
    says: keeps(/Neither stored nor archived/),
  },
  {
    statement: 'so nothing is kept on the device',
    at: 'browserStorage',
    says: ({ browserStorage }) => browserStorage === false,
  },
  { statement: 'account data 12 months after closure', at: 'retention/0', says: keeps(/account.*P12M.*closed/) },
  { statement: 'logs at most 12 months', at: 'retention/1', says: keeps(/logs.*P12M/) },
  {
    statement: 'bases: contract and legitimate interest',
    at: 'purposes',
    says: ({ purposes }) =>
      purposes?.['synchronisation']?.basis === 'contract' && purposes['security']?.basis === 'legitimate-interests',
  },
  {
    statement: 'marketing only on consent',
    at: 'marketing',
    says: ({ marketing, purposes }) => marketing === 'opt-in' && purposes?.['marketing']?.basis === 'consent',
  },
  {
    statement: 'marketing: a control of its own that is not required',
    at: 'consents',
    says: ({ consents }) => consents?.[0]?.kind === 'email.marketing' && !consents[0].required,
  },
  { statement: 'EU hosting', at: 'storedIn', says: ({ storedIn }) => storedIn?.join() === 'EU' },
  {
    statement: 'EU providers or adequate safeguards',
    at: 'statements/2',
    says: states(/European Union or offer adequate safeguards/),
  },
  {
    statement: 'Stripe, Doctolib and Google',
    at: 'recipients',
    says: sharesWith('Hosting', 'Stripe', 'Doctolib', 'Google'),
  },
  { statement: 'official interfaces over OAuth2', onlyServer: 'synchronisation happens between servers' },
  {
    statement: 'rights: access, rectify, erase, restrict, object, port; by mail or by post',
    at: 'rights/access',
    says: offers('form mail post', 'access', 'correct', 'erase', 'restrict', 'object', 'portability'),
  },
  {
    statement: 'subject to proof of identity',
    at: 'identityProof',
    says: ({ identityProof }) => identityProof === 'code',
  },
  {
    statement: 'complaint to the CNIL',
    at: 'authorities',
    says: ({ authorities }) => authorities?.[0]?.name === 'CNIL' && authorities[0].url === 'https://www.cnil.fr',
  },
  {
    statement: 'reply within 30 business days',
    at: 'answerWithin',
    says: ({ answerWithin }) => JSON.stringify(answerWithin) === '[{"what":"answer","within":{"businessDays":30}}]',
  },
  { statement: 'French business days', at: 'holidays', says: ({ holidays }) => holidays === 'FR' },
  { statement: 'complies with the GDPR', at: 'laws', says: ({ laws }) => laws?.join() === 'gdpr' },
];

export const SMART_SCHEDULING: readonly Row[] = [
  { statement: 'HTTPS for everything', at: 'statements/0', says: states(/HTTPS/) },
  { statement: 'password only as a PBKDF2 hash', at: 'statements/1', says: states(/PBKDF2/) },
  { statement: 'hashing itself', onlyServer: 'a visitor books without a password' },
  { statement: 'third-party sites have their own policies', at: 'statements/2', says: states(/own privacy policies/) },
  { statement: 'no sale', at: 'sells', says: ({ sells }) => sells === false },
  { statement: 'no trade or transfer except trusted helpers', at: 'statements/3', says: states(/sell, trade/) },
  { statement: 'law enforcement, possibly without notice', at: 'statements/4', says: states(/law enforcement/) },
  {
    statement: 'access and correction in “Profile”, else contact us',
    at: 'rights/access',
    says: offers('link form mail', 'access', 'correct'),
  },
  { statement: 'deletion', at: 'rights/erase', says: offers('form link mail', 'erase') },
  {
    statement: 'deletion or anonymisation',
    at: 'erasure',
    says: ({ erasure }) => erasure?.join() === 'delete,anonymise',
  },
  {
    statement: 'cookies remember preferences, settings and sessions',
    at: 'cookies',
    says: hasCookies({ necessary: 'necessary', preferences: 'opt-in' }),
  },
  { statement: 'not for under-18s', at: 'age', says: ({ age }) => age?.minimum === 18 && age.guard === 'neutral' },
  {
    statement: 'a parent may consent for a child',
    at: 'age/forOthers',
    says: ({ age }) => age?.forOthers === true,
  },
  { statement: 'a parent reports a child’s data', at: 'rights/child-data', says: offers('form mail', 'child-data') },
  { statement: 'complaint with documents', at: 'rights/complaint', says: offers('form mail', 'complaint') },
  {
    statement: 'answered in 10 business days',
    at: 'answerWithin/0',
    says: ({ answerWithin }) =>
      (answerWithin ?? []).some((one) => one.what === 'answer' && JSON.stringify(one.within) === '{"businessDays":10}'),
  },
  {
    statement: 'resolved in 25 plain days',
    at: 'answerWithin/1',
    says: ({ answerWithin }) =>
      (answerWithin ?? []).some((one) => one.what === 'resolve' && JSON.stringify(one.within) === '{"days":25}'),
  },
  {
    statement: 'contact form first, mail second',
    at: 'rights',
    says: ({ rights }) =>
      ['complaint', 'child-data'].every((kind) => {
        const ways = rights?.[kind as 'complaint'];
        return Array.isArray(ways) && ways[0]?.by === 'form';
      }),
  },
  {
    statement: 'info@smartscheduling.com',
    at: 'controller/mail',
    says: ({ controller }) => controller?.mail === 'info@smartscheduling.com',
  },
  { statement: 'hosting in the US', at: 'recipients', says: sharesWith('Data hosting providers') },
  { statement: 'stored in the US', at: 'storedIn', says: ({ storedIn }) => storedIn?.join() === 'US' },
  {
    statement: 'data of non-residents moves to the US',
    at: 'transfers',
    says: ({ transfers }) => transfers?.[0]?.to === 'US',
  },
  { statement: 'hosting providers have limited access', at: 'statements/5', says: states(/limited access/) },
  { statement: 'changes on the page, significant ones by mail', at: 'changes', says: tellsChangesBy('page', 'mail') },
];
