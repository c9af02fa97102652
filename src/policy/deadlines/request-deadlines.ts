/**
 * The dates of one request: for each thing that has to be done the earliest day that a law or the business's own word
 * gives, with the rule that it comes from. A promise that is later than the law stands beside it, so that nobody is
 * told less than was published. The instant, the zone and the holidays are passed in.
 */
import { isCalendarDate, type CalendarDate } from '../../scheduling/calendar-date.js';
import { createZoneClock, type EpochMs } from '../../scheduling/time-zone.js';
import type { PolicyProfile } from '../profile/policy-profile.js';
import type { AnswerWithin, Law, PromisedTime, RequestKind } from '../profile/rights.js';
import { LEGAL_LIMITS } from './legal-limits.js';
import { promisedDay } from './promised-day.js';

/** What has to be done by a day, in the order in which it comes. */
export const DEADLINE_STEPS = ['acknowledge', 'answer', 'resolve', 'backups'] as const;
export type DeadlineStep = (typeof DEADLINE_STEPS)[number];

/** A promise of the profile, counted. */
export interface PromisedDeadline {
  readonly day: CalendarDate;
  /** `promise-` and the place of the promise in `answerWithin`, counted from 0. */
  readonly rule: string;
  readonly within: PromisedTime;
}

/** By when something has to be done, and why. */
export interface Deadline {
  readonly step: DeadlineStep;
  readonly day: CalendarDate;
  readonly rule: string;
  /** The article of the law; absent where the day is the business's own promise. */
  readonly ground?: string;
  readonly law?: Law;
  readonly within: PromisedTime;
  /** Until when a law lets the business take longer, if it says so in time. */
  readonly extendedDay?: CalendarDate;
  /** The published promise, where that is later. */
  readonly promise?: PromisedDeadline;
}

/** What dates are made of. */
export interface DatedRequest {
  readonly profile: PolicyProfile;
  readonly kind: RequestKind;
  /** When it was received. */
  readonly received: EpochMs;
  /** The business's zone: a request belongs to the day that it shows. */
  readonly zone: string;
  /** Public holidays, of this year and those that follow. */
  readonly holidays?: readonly CalendarDate[];
}

/** Before it there are no holidays in any data set, and nobody asks for anything any more. */
const FIRST_DAY: CalendarDate = '1900-01-01';

function requireDay(day: CalendarDate): CalendarDate {
  if (isCalendarDate(day) && day >= FIRST_DAY) return day;
  throw new RangeError(`no request was received on ${day}: dates begin with ${FIRST_DAY}`);
}

function legalDeadlines({ laws = [] }: PolicyProfile, kind: RequestKind, day: CalendarDate, free: readonly string[]) {
  return LEGAL_LIMITS.filter((limit) => laws.includes(limit.law) && limit.kinds.includes(kind)).map(
    ({ id, law, what, within, ground, lastDay, cautiousDay, extendedDay }): Deadline => ({
      step: what,
      day: (cautiousDay ?? lastDay)(day, free),
      rule: id,
      law,
      ground,
      within,
      ...(extendedDay && { extendedDay: extendedDay(day, free) }),
    }),
  );
}

interface Promised extends PromisedDeadline {
  readonly step: DeadlineStep;
}

function promisedDeadlines(
  { answerWithin = [] }: PolicyProfile,
  kind: RequestKind,
  day: CalendarDate,
  free: readonly string[],
): Promised[] {
  const own = answerWithin
    .map((promise, at): [AnswerWithin, string] => [promise, `promise-${at}`])
    .filter(([{ kinds }]) => !kinds || kinds.includes(kind));
  const answered = own
    .filter(([{ what, after }]) => what === 'answer' && !after)
    .map(([{ within }]) => promisedDay(day, within, free))
    .sort()[0];
  return own.map(([{ what, within, after }, rule]) => ({
    step: what,
    day: promisedDay(after ? (answered ?? day) : day, within, free),
    rule,
    within,
  }));
}

const earliest = <T extends { readonly day: CalendarDate }>(all: readonly T[]): T | undefined =>
  all.reduce<T | undefined>((first, one) => (first && first.day <= one.day ? first : one), undefined);

function earlierOf(law: Deadline | undefined, promise: Promised | undefined): Deadline | undefined {
  if (!law || (promise && promise.day < law.day)) return promise;
  if (!promise || promise.day === law.day) return law;
  const { day, rule, within } = promise;
  return { ...law, promise: { day, rule, within } };
}

/** The dates of a request that was received on a day. A day before 1900, or none at all, is a `RangeError`. */
export function deadlinesFrom(
  profile: PolicyProfile,
  kind: RequestKind,
  received: CalendarDate,
  holidays: readonly CalendarDate[] = [],
): readonly Deadline[] {
  const day = requireDay(received);
  const laws = legalDeadlines(profile, kind, day, holidays);
  const promises = promisedDeadlines(profile, kind, day, holidays);
  return DEADLINE_STEPS.flatMap(
    (step) =>
      earlierOf(
        earliest(laws.filter((one) => one.step === step)),
        earliest(promises.filter((one) => one.step === step)),
      ) ?? [],
  );
}

/** The day of the business on which a request was received. */
export function dayOfReceipt(received: EpochMs, zone: string): CalendarDate {
  return createZoneClock(zone).date(received);
}

/** The dates of a request. */
export function requestDeadlines({ profile, kind, received, zone, holidays }: DatedRequest): readonly Deadline[] {
  return deadlinesFrom(profile, kind, dayOfReceipt(received, zone), holidays);
}
