/** By when the law wants a request answered, whatever a business has promised. Extensions are left out. */
import { addDays, addMonths, type CalendarDate } from '../../scheduling/calendar-date.js';
import type { Law, RequestKind } from '../profile/rights.js';
import { addBusinessDays, nextBusinessDay } from './business-days.js';

/** One law's clock for some kinds of requests. */
export interface LegalLimit {
  readonly law: Law;
  readonly kinds: readonly RequestKind[];
  /** The article that says so. */
  readonly ground: string;
  /** The last day for a request of a day. */
  readonly lastDay: (received: CalendarDate, holidays?: readonly CalendarDate[]) => CalendarDate;
}

const SUBJECT_RIGHTS: readonly RequestKind[] = ['access', 'correct', 'erase', 'portability', 'restrict', 'object'];

/** The same day of the next month, on the first working day from then on. */
const oneMonth = (received: CalendarDate, holidays?: readonly CalendarDate[]): CalendarDate =>
  nextBusinessDay(addMonths(received, 1), holidays);

export const LEGAL_LIMITS: readonly LegalLimit[] = [
  { law: 'gdpr', kinds: SUBJECT_RIGHTS, ground: 'GDPR, article 12(3)', lastDay: oneMonth },
  { law: 'uk-gdpr', kinds: SUBJECT_RIGHTS, ground: 'UK GDPR, article 12(3)', lastDay: oneMonth },
  {
    law: 'ccpa',
    kinds: ['know', 'access', 'correct', 'erase'],
    ground: 'Cal. Civ. Code 1798.130(a)(2)',
    lastDay: (received) => addDays(received, 45),
  },
  {
    law: 'ccpa',
    kinds: ['opt-out-of-sale'],
    ground: '11 CCR 7026(f)',
    lastDay: (received, holidays) => addBusinessDays(received, 15, holidays),
  },
  {
    law: 'us-states',
    kinds: ['know', 'access', 'correct', 'erase', 'portability'],
    ground: 'state privacy acts, as Va. Code 59.1-577(B)',
    lastDay: (received) => addDays(received, 45),
  },
  {
    law: 'fcc',
    kinds: ['withdraw-sms'],
    ground: '47 CFR 64.1200(a)(10)',
    lastDay: (received, holidays) => addBusinessDays(received, 10, holidays),
  },
];
