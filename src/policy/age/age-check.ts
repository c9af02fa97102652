/**
 * Whether somebody is old enough, by the month and year of birth, and what is recorded of it: pass or fail and the
 * limit, never the birth. Owns the arithmetic and the record; asks nothing and keeps nothing.
 */
import type { ConsentChoice, ConsentWords } from '../consent/record-consent.js';
import type { CalendarDate } from '../../scheduling/calendar-date.js';

/** A month of a year: 1 is January. */
export interface BirthMonth {
  readonly month: number;
  readonly year: number;
}

/** Nobody has lived longer (1875 to 1997), and whoever says so has mistyped. */
const LONGEST_LIFE = 125;

/** A month that somebody alive today may have been born in. */
export function isBirthMonth({ month, year }: BirthMonth, today: CalendarDate): boolean {
  if (![month, year].every(Number.isInteger) || month < 1 || month > 12) return false;
  const born = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return born <= today.slice(0, 7) && year >= Number(today.slice(0, 4)) - LONGEST_LIFE;
}

/**
 * Whether whoever was born in a month has reached an age by `today`. The day is not asked, so that in the month of the
 * birthday nobody can tell: the answer is yes only once that month is over, when everybody born in it has. A law that
 * forbids to serve a child “under 13” (16 CFR 312.2, COPPA) is broken by one day too early, and by none too late; and a
 * birthday on 29 February is past on 1 March, whichever way one counts.
 */
export function isOldEnough({ month, year }: BirthMonth, minimum: number, today: CalendarDate): boolean {
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number);
  const years = thisYear - year;
  return years > minimum || (years === minimum && thisMonth > month);
}

/** What came of asking. */
export type AgeOutcome = 'pass' | 'stop';

/** How it was asked. */
export type AgeQuestion = 'attest' | 'neutral';

/**
 * The choice that a consent record is made of. That the limit was met or not, and which limit it was, is in the name of
 * the text (`age.neutral.18.pass`); the month and year of birth are nowhere. Words are those that were shown.
 */
export function ageChoice(
  outcome: AgeOutcome,
  question: AgeQuestion,
  minimum: number,
  shown: Omit<ConsentWords, 'id'>,
): ConsentChoice {
  const tick = question === 'attest';
  return {
    kind: 'age',
    state: outcome === 'pass' ? 'given' : 'refused',
    purposes: [],
    fields: [],
    control: tick ? 'checkbox' : 'field',
    defaultState: tick ? 'off' : 'none',
    action: tick ? 'tick' : 'button',
    optional: false,
    words: { id: `age.${question}.${String(minimum)}.${outcome}`, ...shown },
  };
}
