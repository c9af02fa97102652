import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import type { Row } from './policy-statements.js';
import {
  all,
  englishOf,
  hasCookies,
  hasFields,
  hasPurposes,
  keeps,
  offers,
  sharesWith,
  states,
} from './row-predicates.js';

const sms =
  (is: (programme: NonNullable<PolicyProfile['sms']>) => boolean) =>
  ({ sms: programme }: PolicyProfile): boolean =>
    programme !== undefined && is(programme);

const promises = (profile: PolicyProfile, text: string): boolean =>
  (profile.answerWithin ?? []).some((promise) => JSON.stringify(promise) === text);

export const KONNECS: readonly Row[] = [
  { statement: '“March 2026”: a month and no day', at: 'version', says: ({ version }) => version === '2026-03' },
  {
    statement: 'forms: definitions and answers; appointments',
    at: 'fields/answers',
    says: hasFields('answers', 'appointment'),
  },
  {
    statement: 'contacts: names, emails, phone numbers, notes',
    at: 'fields/notes',
    says: hasFields('name', 'email', 'phone', 'notes'),
  },
  { statement: 'account, business and billing details', at: 'fields/account', says: hasFields('account') },
  { statement: 'CRM data: tags, pipeline stages', onlyServer: 'the owner enters it, no visitor does' },
  {
    statement: 'IP, browser, system, referrer, pages, errors',
    at: 'fields/usage',
    says: ({ fields }) => fields?.['usage']?.automatic === true,
  },
  {
    statement: 'session tokens',
    at: 'fields/session',
    says: ({ fields }) => fields?.['session']?.automatic === true,
  },
  {
    statement: 'card data only at Stripe, raw numbers never stored',
    at: 'statements/1',
    says: all(states(/never store raw card numbers/), sharesWith('Stripe')),
  },
  {
    statement: 'uses: running the service, notifications, support, fraud, aggregate statistics, law',
    at: 'purposes',
    says: hasPurposes('service', 'notifications', 'payments', 'support', 'security', 'improvement', 'law'),
  },
  {
    statement: 'never advertising',
    at: 'marketing',
    says: all(({ marketing }) => marketing === 'never', states(/for advertising/)),
  },
  {
    statement: 'mail through Resend, hosting at Supabase and AWS, sign-in with Google',
    at: 'recipients',
    says: sharesWith('Resend', 'Supabase / AWS', 'Google'),
  },
  { statement: 'stored in the United States', at: 'storedIn', says: ({ storedIn }) => storedIn?.join() === 'US' },
  { statement: 'shared with nobody else', at: 'statements/3', says: states(/any other third parties/) },
  { statement: 'bound by data processing agreements', onlyServer: 'contracts between companies' },
  { statement: 'Google data: permission, limited use', at: 'statements/4', says: states(/Google user data/) },
  { statement: 'OAuth scopes, disconnecting, tokens deleted at once', onlyServer: 'between the owner and Google' },
  {
    statement: 'TLS 1.2+, AES-256, access control, audit log, no absolute guarantee',
    at: 'statements/2',
    says: states(/TLS 1\.2 or higher.*AES-256.*audit logging.*cannot guarantee/),
  },

  { statement: 'SMS: asked when booking or submitting a form', at: 'sms', says: sms(() => true) },
  {
    statement: 'SMS: a number may be given, on consent',
    at: 'sms/notACondition',
    says: sms(({ notACondition, mode }) => notACondition === true && mode !== 'disclosure'),
  },
  {
    statement: 'SMS: confirmation, reminder, reschedule and cancel notices only',
    at: 'sms/messages',
    says: sms(({ messages }) => messages?.join() === 'confirmation,reminder,reschedule,cancellation'),
  },
  {
    statement: 'SMS: typically 1–3 per appointment, varies with activity',
    at: 'sms/frequency',
    says: sms(({ frequency }) => JSON.stringify(frequency) === '{"min":1,"max":3,"per":"appointment","varies":true}'),
  },
  {
    statement: 'SMS: message and data rates may apply',
    at: 'sms/rates',
    says: sms(({ rates }) => rates === 'may-apply'),
  },
  {
    statement: 'SMS: no additional fee',
    at: 'sms/noExtraFee',
    says: sms(({ noExtraFee }) => noExtraFee === true),
  },
  { statement: 'SMS: STOP', at: 'sms/keywords/stop', says: sms(({ keywords }) => keywords?.stop === 'STOP') },
  { statement: 'SMS: START', at: 'sms/keywords/start', says: sms(({ keywords }) => keywords?.start === 'START') },
  { statement: 'SMS: HELP', at: 'sms/keywords/help', says: sms(({ keywords }) => keywords?.help === 'HELP') },
  {
    statement: 'SMS: or hello@konnecs.com',
    at: 'sms/help',
    says: sms(({ help }) => help?.mail === 'hello@konnecs.com'),
  },
  {
    statement: 'SMS: one confirmation after STOP, then silence',
    onlyServer: 'whoever sends keeps silent; the disclosure says so in its sentence about STOP',
  },
  {
    statement: 'SMS: not for marketing',
    at: 'sms/noMarketing',
    says: sms(({ noMarketing }) => noMarketing === true),
  },
  {
    statement: 'SMS: number not shared for the marketing of others',
    at: 'sms/noSharing',
    says: sms(({ noSharing }) => noSharing === true),
  },
  { statement: 'SMS: sent via Twilio', at: 'sms/provider', says: sms(({ provider }) => provider === 'Twilio') },
  {
    statement: 'SMS: carriers are not liable',
    at: 'sms/carriersNotLiable',
    says: sms(({ carriersNotLiable }) => carriersNotLiable === true),
  },

  {
    statement: 'cookies: session authentication and a CSRF token, strictly necessary',
    at: 'cookies',
    says: all(hasCookies({ necessary: 'necessary' }), ({ cookies }) => cookies?.categories[0]?.cookies?.length === 2),
  },
  {
    statement: 'cookies: cannot be disabled',
    at: 'cookies/categories/0/consequence',
    says: ({ cookies }) => englishOf(cookies?.categories[0]?.consequence).includes('cannot be disabled'),
  },
  {
    statement: 'nothing else is stored',
    at: 'browserStorage',
    says: ({ browserStorage }) => browserStorage === false,
  },
  {
    statement: 'no tracking, no pixels; consent is sought if that changes',
    at: 'statements/5',
    says: states(/no tracking.*no pixel-based tracking.*seek your consent/),
  },

  { statement: 'account data while the account is active', at: 'retention/0', says: keeps(/account is active/) },
  {
    statement: 'deletion within 30 days, backups up to 90 more',
    at: 'retention/1',
    says: keeps(/"period":"P30D".*"backups":"P90D"/),
  },
  {
    statement: 'deletion: the dates of a request',
    at: 'answerWithin',
    says: (profile) =>
      promises(profile, '{"kinds":["erase"],"what":"resolve","within":{"days":30}}') &&
      promises(profile, '{"kinds":["erase"],"what":"backups","within":{"days":90},"after":"answer"}'),
  },
  {
    statement: 'form data goes too unless exported first',
    at: 'exportFirst',
    says: ({ exportFirst }) => exportFirst === true,
  },
  {
    statement: 'deletion in the settings or by mail',
    at: 'rights/erase',
    says: offers('form mail link', 'erase'),
  },
  {
    statement: 'six rights',
    at: 'rights/object',
    says: offers('form mail', 'access', 'correct', 'portability', 'object', 'restrict'),
  },
  {
    statement: 'all requests are answered in 30 days',
    at: 'answerWithin/0',
    says: (profile) => promises(profile, '{"what":"answer","within":{"days":30}}'),
  },
  {
    statement: 'lawful bases: contract, legitimate interests, legal obligation, consent',
    at: 'purposes',
    says: ({ purposes }) =>
      ['contract', 'legitimate-interests', 'legal-obligation', 'consent'].every((basis) =>
        Object.values(purposes ?? {}).some((purpose) => purpose.basis === basis),
      ),
  },
  {
    statement: 'standard contractual clauses for the transfer to the US',
    at: 'transfers',
    says: ({ transfers }) => transfers?.[0]?.to === 'US' && englishOf(transfers[0].text).includes('SCCs'),
  },
  { statement: 'GDPR and CCPA', at: 'laws', says: ({ laws }) => laws?.join() === 'gdpr,ccpa' },
  { statement: 'CCPA: right to know', at: 'rights/know', says: offers('form mail', 'know') },
  { statement: 'CCPA: nothing is sold', at: 'sells', says: ({ sells }) => sells === false },
  {
    statement: 'CCPA: so there is nothing to opt out of',
    at: 'rights/opt-out-of-sale',
    says: offers('off', 'opt-out-of-sale'),
  },
  { statement: 'CCPA: no discrimination', at: 'statements/6', says: states(/do not discriminate/) },
  {
    statement: 'not directed to under-13s; nobody is asked',
    at: 'age',
    says: ({ age }) => age?.minimum === 13 && age.guard === 'none',
  },
  { statement: 'a child’s data is deleted promptly', at: 'rights/child-data', says: offers('form mail', 'child-data') },
  { statement: 'use means agreeing to the policy', at: 'statements/7', says: states(/By using the Service/) },
  {
    statement: 'material change: mail or notice at least 14 days before',
    at: 'changes',
    says: ({ changes }) => changes?.noticeDays === 14 && changes.by?.join() === 'mail,app',
  },
  {
    statement: 'continued use is acceptance',
    at: 'changes/continuedUse',
    says: ({ changes }) => changes?.continuedUse === true,
  },
  {
    statement: 'contact: Konnecs Privacy Team, hello@konnecs.com, konnecs.com',
    at: 'controller',
    says: ({ controller }) =>
      controller?.privacyContact === 'Konnecs Privacy Team' &&
      controller.mail === 'hello@konnecs.com' &&
      controller.website === 'https://konnecs.com',
  },
];
