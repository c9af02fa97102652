/** A privacy request in sentences, one a line: on the page, in the receipt that is saved, and in mails. */
import { fillGaps } from '../policy/notice/notice-line.js';
import type { RequestWording } from '../policy/requests/request-wording.js';
import type { PrivacyRequest, RequestDeadline, RequestOutcome } from './privacy-request.js';

const PARTS = ['deleted', 'anonymised', 'corrected', 'withdrawn', 'retained'] as const;

/** What was done to what. */
export interface OutcomeLines {
  readonly part: (typeof PARTS)[number];
  readonly title: string;
  readonly lines: readonly string[];
}

/** What was done, line by line: what with how many, and why where it is kept. */
export function outcomeLines(
  outcome: RequestOutcome,
  wording: Pick<RequestWording, 'outcome' | 'kept' | 'because'>,
  language: string,
): readonly OutcomeLines[] {
  const numbers = new Intl.NumberFormat(language);
  return PARTS.filter((part) => outcome[part].length > 0).map((part) => ({
    part,
    title: wording.outcome[part],
    lines: outcome[part].map((one) => {
      const line = `${wording.kept[one.what]}: ${numbers.format(one.count)}`;
      return 'because' in one ? `${line}, ${wording.because[one.because]}` : line;
    }),
  }));
}

/** Everything there is to say of a date, the date first. `dayText` puts a day into words. */
export function deadlineLines(
  { step, day, ground, extendedDay, promise }: RequestDeadline,
  wording: Pick<RequestWording, 'steps' | 'byLaw' | 'byPromise' | 'promiseIsLater' | 'extended'>,
  dayText: (day: string) => string,
): readonly [string, ...string[]] {
  return [
    fillGaps(wording.steps[step], { date: dayText(day) }),
    ground === undefined ? wording.byPromise : fillGaps(wording.byLaw, { rule: ground }),
    ...(promise ? [fillGaps(wording.promiseIsLater, { date: dayText(promise.day) })] : []),
    ...(extendedDay === undefined ? [] : [fillGaps(wording.extended, { date: dayText(extendedDay) })]),
  ];
}

/** Sentences on how it stands, beside the state. `sellsNot` is said where there was nothing to opt out of. */
export function stateLines(
  { kind, needs, deniedBecause, sameAs, outcome, state }: PrivacyRequest,
  wording: Pick<RequestWording, 'documentNeeded' | 'denied' | 'sameAs' | 'nothingDone'>,
  sellsNot: string,
): string[] {
  const changes = kind === 'erase' || kind === 'correct' || kind === 'withdraw-consent' || kind === 'withdraw-sms';
  const nothingDone = outcome && changes && PARTS.every((part) => part === 'retained' || outcome[part].length === 0);
  return [
    ...(needs === 'document' ? [wording.documentNeeded] : []),
    ...(deniedBecause ? [wording.denied[deniedBecause === 'other' ? 'another-reason' : deniedBecause]] : []),
    ...(sameAs === undefined ? [] : [fillGaps(wording.sameAs, { reference: sameAs })]),
    ...(outcome?.nothingSold ? [sellsNot] : []),
    ...(nothingDone && state === 'fulfilled' ? [wording.nothingDone] : []),
  ];
}
