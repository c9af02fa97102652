import type { Row } from './policy-statements.js';
import {
  englishOf,
  hasCookies,
  hasFields,
  hasPurposes,
  keeps,
  offers,
  sharesWith,
  states,
  tellsChangesBy,
} from './row-predicates.js';

export const CAL_CONNECT: readonly Row[] = [
  {
    statement: 'dated 1 February 2026',
    at: 'version',
    says: ({ version }) => version === '2026-02-01',
  },
  {
    statement: 'collects name, email, phone, calendar availability, meeting details',
    at: 'fields',
    says: hasFields('name', 'email', 'phone', 'availability', 'meeting'),
  },
  {
    statement: 'also log, device and usage data',
    at: 'fields/usage',
    says: ({ fields }) => fields?.['usage']?.automatic === true,
  },
  {
    statement: 'uses: scheduling, confirmations and reminders, payments, personalisation, support',
    at: 'purposes',
    says: hasPurposes('scheduling', 'messages', 'payments', 'personalisation', 'support', 'improvement'),
  },
  {
    statement: 'may communicate about product updates',
    at: 'consents',
    says: ({ consents }) => consents?.some(({ kind, required }) => kind === 'email.marketing' && !required) ?? false,
  },
  {
    statement: 'public profile and availability are shown to visitors of a booking page',
    at: 'statements/0',
    says: states(/public profile and availability/),
  },
  {
    statement: 'calendars: only what scheduling needs, no reading of contents',
    at: 'statements/3',
    says: states(/only the calendar data necessary/),
  },
  { statement: 'connecting Google Calendar and Zoom', onlyServer: 'OAuth and sync happen between servers' },
  { statement: 'no sale', at: 'sells', says: ({ sells }) => sells === false },
  {
    statement: 'shares with payment processors and email services',
    at: 'recipients',
    says: sharesWith('Payment processors', 'Email services'),
  },
  {
    statement: 'requires providers to protect information',
    at: 'statements/1',
    says: states(/require service providers to protect/),
  },
  { statement: 'shares when required by law', at: 'statements/2', says: states(/required by law/) },
  {
    statement: 'encrypted in transit and at rest, no absolute guarantee',
    at: 'statements/4',
    says: states(/encrypted in transit and at rest.*cannot guarantee/),
  },
  { statement: 'security assessments take place', onlyServer: 'an audit of the operator is no clause of a page' },
  { statement: 'kept while the account is active', at: 'retention/0', says: keeps(/account is active/) },
  {
    statement: 'gone within 30 days of deletion, legal exceptions',
    at: 'retention/1',
    says: keeps(/"period":"P30D".*legal or compliance/),
  },
  { statement: 'anonymised aggregates stay', at: 'retention/2', says: keeps(/aggregated data.*Indefinitely/) },
  {
    statement: 'removal within 30 days is a date that a request shows',
    at: 'answerWithin',
    says: ({ answerWithin }) =>
      JSON.stringify(answerWithin) === '[{"kinds":["erase"],"what":"resolve","within":{"days":30}}]',
  },
  {
    statement: 'access, update, delete in the account settings',
    at: 'rights',
    says: offers('link form mail', 'access', 'correct', 'erase'),
  },
  {
    statement: 'copy and restriction on request, portability in the EU',
    at: 'rights/restrict',
    says: offers('form mail', 'restrict', 'portability'),
  },
  {
    statement: 'complaint to a supervisory authority',
    at: 'authorities',
    says: ({ authorities }) => authorities?.[0]?.url.startsWith('https://www.edpb.europa.eu/') ?? false,
  },
  { statement: 'additional rights under the GDPR', at: 'laws', says: ({ laws }) => laws?.join() === 'gdpr' },
  {
    statement: 'essential cookies for sign-in and preferences, perhaps analytics',
    at: 'cookies',
    says: hasCookies({ necessary: 'necessary', preferences: 'necessary', analytics: 'opt-in' }),
  },
  {
    statement: 'cookies can be managed in the browser',
    at: 'cookies/browserHint',
    says: ({ cookies }) => cookies?.browserHint === true,
  },
  {
    statement: 'changes: on the page, significant ones in the app or by mail',
    at: 'changes',
    says: tellsChangesBy('page', 'app', 'mail'),
  },
  {
    statement: 'contact: privacy@calconnect.app or the support page',
    at: 'controller',
    says: ({ controller }) => controller?.mail === 'privacy@calconnect.app' && controller.contactPage !== undefined,
  },
];

export const CALENDERA: readonly Row[] = [
  { statement: 'dated 1 January 2025', at: 'version', says: ({ version }) => version === '2025-01-01' },
  {
    statement: 'booking data: name, contact details, appointment details, service preferences',
    at: 'fields/servicePreferences',
    says: hasFields('name', 'email', 'phone', 'appointment', 'servicePreferences'),
  },
  { statement: 'account and business information', at: 'fields/account', says: hasFields('account') },
  {
    statement: 'usage: login times, features, performance',
    at: 'fields/usage',
    says: ({ fields }) => fields?.['usage']?.automatic === true,
  },
  { statement: 'processes appointments', at: 'purposes/booking', says: hasPurposes('booking') },
  {
    statement: 'mail: service updates, confirmations, important notices, and no marketing tick',
    at: 'purposes/messages',
    says: ({ purposes, consents }) => purposes?.['messages'] !== undefined && consents === undefined,
  },
  {
    statement: 'analyses usage to improve and give insight',
    at: 'purposes/improvement',
    says: hasPurposes('improvement'),
  },
  { statement: 'never sells', at: 'sells', says: ({ sells }) => sells === false },
  { statement: 'nor rents or trades for marketing', at: 'statements/0', says: states(/sell, rent, or trade/) },
  {
    statement: 'shared with payment and hosting providers',
    at: 'recipients',
    says: sharesWith('Payment processors', 'Cloud hosting'),
  },
  { statement: 'or by law', at: 'statements/1', says: states(/required by law/) },
  {
    statement: 'SSL/TLS, access control, audits',
    at: 'statements/2',
    says: states(/SSL\/TLS.*access controls.*audits/),
  },
  { statement: 'monitors its systems', onlyServer: 'monitoring is the operator’s' },
  { statement: 'access and update in the dashboard', at: 'rights/access', says: offers('link', 'access', 'correct') },
  { statement: 'deletion by asking support', at: 'rights/erase', says: offers('mail', 'erase') },
  { statement: 'export in the settings', at: 'rights/portability', says: offers('link', 'portability') },
  {
    statement: 'essential cookies and analytics',
    at: 'cookies',
    says: hasCookies({ necessary: 'necessary', analytics: 'opt-in' }),
  },
  {
    statement: 'control by the browser may affect functionality',
    at: 'cookies/categories/0/consequence',
    says: ({ cookies }) =>
      cookies?.browserHint === true && englishOf(cookies.categories[0]?.consequence).includes('may affect'),
  },
  { statement: 'kept as long as necessary', at: 'retention/0', says: keeps(/Only as long as necessary/) },
  {
    statement: 'account data: subscription plus a reasonable time',
    at: 'retention/1',
    says: keeps(/subscription plus a reasonable period/),
  },
  { statement: 'bookings longer for continuity', at: 'retention/2', says: keeps(/business continuity/) },
  {
    statement: 'possible international transfer with safeguards',
    at: 'transfers',
    says: ({ transfers }) => englishOf(transfers?.[0]?.text).includes('appropriate safeguards'),
  },
  { statement: 'not for under-13s', at: 'age', says: ({ age }) => age?.minimum === 13 && age.guard === 'neutral' },
  { statement: 'tell us at once of a child', at: 'rights/child-data', says: offers('mail post', 'child-data') },
  { statement: 'changes posted on the page', at: 'changes', says: tellsChangesBy('page') },
  {
    statement: 'contact by mail',
    at: 'controller/mail',
    says: ({ controller }) => controller?.mail === 'privacy@calendera.com',
  },
  {
    statement: 'contact by post in Austin, TX',
    at: 'controller/address',
    says: ({ controller }) => controller?.address?.city === 'Austin' && controller.address.postcode === '78701',
  },
  {
    statement: 'a vanity phone number with letters',
    at: 'controller/phone',
    says: ({ controller }) =>
      controller?.phone?.display === '+1 (555) 123-CALE' && controller.phone.dial === '+15551232253',
  },
];
