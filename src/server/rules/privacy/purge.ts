/**
 * Takes away what the profile says is kept no longer. Owns which rows a line of `retention` means and since when it
 * counts; a line that counts from something this server cannot know, or from no period at all, is told and left alone.
 */
import { addDays, addMonths } from '../../../scheduling/calendar-date.js';
import type { Retention } from '../../../policy/profile/data.js';
import type { PolicyProfile } from '../../../policy/profile/policy-profile.js';
import type { EpochMs } from '../../../scheduling/time-zone.js';
import type { StoreTransaction } from '../../store/store.js';
import type { BookingOffice } from '../booking-office.js';
import { forgetAnswers } from './erase.js';
import { lockBookings } from './lock-bookings.js';

/** Rows that a line of `retention` can name and this server keeps. */
const KEPT = ['bookings', 'submissions', 'consents', 'requests'] as const;
type Kept = (typeof KEPT)[number];

/** What came of one line for one kind of rows. */
export type PurgeLine = { readonly what: Kept; readonly line: number } & (
  | { readonly period: string; readonly before: EpochMs; readonly since: 'received' | 'ended'; readonly count: number }
  | { readonly left: 'no-period' | 'unknown-beginning' }
);

const DAY = 86_400_000;

/** The instant a period before another: the same time of day, so many days or calendar months earlier. */
export function periodBefore(now: EpochMs, period: string): EpochMs {
  const count = Number(period.slice(1, -1));
  const day = new Date(now).toISOString().slice(0, 10);
  const unit = period.at(-1);
  const earlier = unit === 'D' ? addDays(day, -count) : addMonths(day, -count * (unit === 'Y' ? 12 : 1));
  return Date.parse(`${earlier}T00:00:00Z`) + (now % DAY);
}

/** What lies around of rows that go: files, messages, and answers that are kept for a repeated request. */
async function removeAround(transaction: StoreTransaction, ids: readonly string[]): Promise<void> {
  await transaction.people.removeFiles(ids);
  await transaction.outbox.removeOf(ids);
  await forgetAnswers(transaction, ids);
}

async function purgeBookings(
  transaction: StoreTransaction,
  before: EpochMs,
  since: 'received' | 'ended',
  now: EpochMs,
): Promise<number> {
  // An appointment that is to come is needed, whenever it was made.
  const over = await transaction.people.bookingsEndedBy(since === 'ended' ? before : now);
  const due = over.filter(({ createdAt }) => since === 'ended' || createdAt <= before);
  for (const record of await lockBookings(transaction, due)) await transaction.remove(record);
  const ids = due.map(({ id }) => id);
  await removeAround(transaction, ids);
  return due.length;
}

async function purgeSubmissions(transaction: StoreTransaction, before: EpochMs): Promise<number> {
  const due = await transaction.people.submissionsReceivedBy(before);
  for (const { id } of due) await transaction.people.removeSubmission(id);
  const ids = due.map(({ id }) => id);
  await removeAround(transaction, ids);
  return due.length;
}

/** Evidence is needed for as long as something rests on it: not before the booking that it belongs to is gone or over. */
async function purgeConsents(transaction: StoreTransaction, before: EpochMs): Promise<number> {
  const due: string[] = [];
  for (const subject of await transaction.people.consentSubjectsBy(before)) {
    const booking = await transaction.find(subject);
    if (!booking || booking.start + booking.duration * 60_000 <= before) due.push(subject);
  }
  return transaction.people.removeConsents(due);
}

async function purgeRequests(transaction: StoreTransaction, before: EpochMs): Promise<number> {
  const due = await transaction.requests.list({ closedBy: before });
  for (const { id } of due) await transaction.requests.remove(id);
  const ids = due.map(({ id }) => id);
  await removeAround(transaction, ids);
  return due.length;
}

function purgeRows(
  transaction: StoreTransaction,
  what: Kept,
  { before, since, now }: { before: EpochMs; since: 'received' | 'ended'; now: EpochMs },
): Promise<number> {
  switch (what) {
    case 'bookings':
      return purgeBookings(transaction, before, since, now);
    case 'submissions':
      return purgeSubmissions(transaction, before);
    case 'consents':
      return purgeConsents(transaction, before);
    case 'requests':
      return purgeRequests(transaction, before);
  }
}

interface Due {
  readonly what: Kept;
  readonly line: number;
  readonly retention: Retention;
}

function linesOf({ retention = [] }: PolicyProfile): Due[] {
  return retention.flatMap((line, at) =>
    KEPT.filter((what) => line.data?.includes(what)).map((what) => ({ what, line: at, retention: line })),
  );
}

/** Undoes a purge that was only to be looked at. */
class OnlyLooking extends Error {}

/** Purges, or with `dryRun` says what would go; in one transaction, so that it happens whole or not at all. */
export async function purge(
  { store, policy = {}, now: clock }: Pick<BookingOffice, 'store' | 'policy' | 'now'>,
  dryRun: boolean,
): Promise<readonly PurgeLine[]> {
  const now = clock();
  let report: PurgeLine[] = [];
  const work = async (transaction: StoreTransaction): Promise<void> => {
    report = [];
    for (const { what, line, retention } of linesOf(policy)) {
      if (!('period' in retention)) report.push({ what, line, left: 'no-period' });
      else if (retention.from !== undefined && retention.since === undefined)
        report.push({ what, line, left: 'unknown-beginning' });
      else {
        const { period, since = 'ended' } = retention;
        const before = periodBefore(now, period);
        const count = await purgeRows(transaction, what, { before, since, now });
        report.push({ what, line, period, before, since, count });
      }
    }
    if (dryRun) throw new OnlyLooking();
  };
  await store.transaction(work).catch((error: unknown) => {
    if (!(error instanceof OnlyLooking)) throw error;
  });
  return report;
}
