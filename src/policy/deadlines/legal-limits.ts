/**
 * By when the law wants a request answered, whatever a business has promised. Where a law can be read in two ways,
 * `lastDay` is the later reading, by which a promise is judged, and `cautiousDay` the earlier one, which people are shown.
 */
import { addDays, addMonths, type CalendarDate } from '../../scheduling/calendar-date.js';
import type { Law, PromisedTime, RequestKind } from '../profile/rights.js';
import { addBusinessDays, nextBusinessDay } from './business-days.js';

/** The last day for a request of a day. */
export type Count = (received: CalendarDate, holidays?: readonly CalendarDate[]) => CalendarDate;

/** One law's clock for some kinds of requests. */
export interface LegalLimit {
  /** Names the rule in receipts and records; never given to another one. */
  readonly id: string;
  readonly law: Law;
  readonly kinds: readonly RequestKind[];
  /** What has to be done by then: a word that it came, or the answer itself. */
  readonly what: 'acknowledge' | 'answer';
  /** The length that the law names. */
  readonly within: PromisedTime;
  /** The article that says so. */
  readonly ground: string;
  readonly lastDay: Count;
  /** By the reading that counts the day of receipt as the first; absent where the law says that it does not count. */
  readonly cautiousDay?: Count;
  /** The last day where the business says in time that it needs longer. */
  readonly extendedDay?: Count;
}

const SUBJECT_RIGHTS: readonly RequestKind[] = ['access', 'correct', 'erase', 'portability', 'restrict', 'object'];
const CALIFORNIAN: readonly RequestKind[] = ['know', 'access', 'correct', 'erase'];

/** The same day so many months later, on the first working day from then on (Regulation 1182/71, article 3). */
const months =
  (count: number): Count =>
  (received, holidays) =>
    nextBusinessDay(addMonths(received, count), holidays);

const days =
  (count: number): Count =>
  (received) =>
    addDays(received, count);

const businessDays =
  (count: number): Count =>
  (received, holidays) =>
    addBusinessDays(received, count, holidays);

const monthly = { what: 'answer', within: { months: 1 }, lastDay: months(1), extendedDay: months(3) } as const;

/** Forty-five days, and as many again; read strictly, the day of receipt is the first of them. */
const fortyFive = {
  what: 'answer',
  within: { days: 45 },
  lastDay: days(45),
  cautiousDay: days(44),
  extendedDay: days(89),
} as const;

export const LEGAL_LIMITS: readonly LegalLimit[] = [
  { id: 'gdpr-answer', law: 'gdpr', kinds: SUBJECT_RIGHTS, ground: 'GDPR, article 12(3)', ...monthly },
  { id: 'uk-gdpr-answer', law: 'uk-gdpr', kinds: SUBJECT_RIGHTS, ground: 'UK GDPR, article 12(3)', ...monthly },
  {
    id: 'uk-complaint-acknowledge',
    law: 'uk-gdpr',
    kinds: ['complaint'],
    what: 'acknowledge',
    within: { days: 30 },
    ground: 'Data Protection Act 2018, section 164A',
    lastDay: days(30),
    cautiousDay: days(29),
  },
  {
    id: 'ccpa-acknowledge',
    law: 'ccpa',
    kinds: ['know', 'correct', 'erase'],
    what: 'acknowledge',
    within: { businessDays: 10 },
    ground: '11 CCR 7021(a)',
    lastDay: businessDays(10),
  },
  { id: 'ccpa-answer', law: 'ccpa', kinds: CALIFORNIAN, ground: 'Cal. Civ. Code 1798.130(a)(2)', ...fortyFive },
  {
    id: 'ccpa-opt-out',
    law: 'ccpa',
    kinds: ['opt-out-of-sale'],
    what: 'answer',
    within: { businessDays: 15 },
    ground: '11 CCR 7026(f)',
    lastDay: businessDays(15),
  },
  {
    id: 'us-states-answer',
    law: 'us-states',
    kinds: ['know', 'access', 'correct', 'erase', 'portability'],
    ground: 'state privacy acts, as Va. Code 59.1-577(B)',
    ...fortyFive,
  },
  {
    id: 'us-states-appeal',
    law: 'us-states',
    kinds: ['appeal'],
    what: 'answer',
    within: { days: 60 },
    ground: 'state privacy acts, as Va. Code 59.1-577(C)',
    lastDay: days(60),
    cautiousDay: days(59),
  },
  {
    id: 'fcc-revocation',
    law: 'fcc',
    kinds: ['withdraw-sms'],
    what: 'answer',
    within: { businessDays: 10 },
    ground: '47 CFR 64.1200(a)(10)',
    lastDay: businessDays(10),
  },
];
