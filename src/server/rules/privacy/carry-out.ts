/** Does what a request asks for, where the server can do it by itself; hands the rest to the business. */
import { isWithdrawal, MARKETING, needsProof } from '../../../policy/requests/request-offer.js';
import { referenceOf, type RequestOutcome } from '../../../protocol/privacy-request.js';
import type { EpochMs } from '../../../scheduling/time-zone.js';
import type { AuditLine, PrivacyRequestRecord, RequestDetails } from '../../store/privacy-records.js';
import type { StoreTransaction } from '../../store/store.js';
import type { BookingOffice } from '../booking-office.js';
import { requirePolicy } from './check-request.js';
import { correctPerson } from './correct.js';
import { erasePerson } from './erase.js';
import { outcome } from './outcome.js';
import { line, subjectOf, turn } from './request-access.js';
import { addressOf } from './request-messages.js';
import { withdrawConsents, withdrawnKinds } from './withdraw.js';

/** How long a copy can be had, in milliseconds. */
export const EXPORT_LIFE = 7 * 24 * 3_600_000;

const COPIES: readonly string[] = ['access', 'know', 'portability'];

/** Whether a request is for a copy, which the server makes whenever it is asked for. */
export function isCopy({ kind }: Pick<PrivacyRequestRecord, 'kind'>): boolean {
  return COPIES.includes(kind);
}

/** Whether there is nothing to wait for: neither proof, nor a look at what it will do. */
export function isDoneAtOnce(record: PrivacyRequestRecord): boolean {
  return !needsProof(record.kind) || (isWithdrawal(record.kind) && record.facts.needs !== 'verification');
}

/** The message that says what was erased is the last thing that knows whose it was. */
const ANSWER = { what: 'messages', count: 1, because: 'answer' } as const;

/** What came of it, or `undefined` where a person has to see to it. */
async function doIt(
  office: BookingOffice,
  transaction: StoreTransaction,
  record: PrivacyRequestRecord,
  now: EpochMs,
): Promise<RequestOutcome | undefined> {
  const { kind, details, facts } = record;
  const policy = requirePolicy(office);
  if (kind === 'opt-out-of-sale') return policy.sells === false ? outcome({ nothingSold: true }) : undefined;
  const subject = subjectOf(record);
  if (!subject || !details) return undefined;
  if (isCopy(record)) return outcome();
  if (kind === 'erase') {
    const mode = facts.erasure ?? 'delete';
    const erased = await erasePerson(office, transaction, { subject, mode, now, requestId: record.id });
    const answer = addressOf(office, record) === undefined ? [] : [ANSWER];
    return { ...erased, retained: [...erased.retained, ...answer] };
  }
  if (kind === 'correct')
    return correctPerson(office, transaction, { subject, corrections: details.corrections ?? [], now });
  if (isWithdrawal(kind) || (kind === 'object' && details.purpose === MARKETING)) {
    const isMeant = withdrawnKinds(policy, kind, details.purpose);
    return withdrawConsents(office, transaction, { subject, isMeant, now });
  }
  return undefined;
}

/** An earlier request for the same of the same contact, that somebody is at work on. */
async function sameBefore(
  { requests }: StoreTransaction,
  { id, kind, contactHash, details }: PrivacyRequestRecord,
): Promise<PrivacyRequestRecord | undefined> {
  if (contactHash === undefined || !needsProof(kind)) return undefined;
  const others = await requests.list({ contactHash, states: ['in-progress'] });
  return others.find((one) => one.id !== id && one.kind === kind && one.details?.purpose === details?.purpose);
}

function withoutCorrections(details: RequestDetails | undefined): RequestDetails | undefined {
  if (!details?.corrections) return details;
  const { corrections: _, ...rest } = details;
  return rest;
}

function counts({ deleted, anonymised, corrected, withdrawn, retained }: RequestOutcome): AuditLine['facts'] {
  return { deleted, anonymised, corrected, withdrawn, retained };
}

/**
 * Carries a request out in the transaction that is passed in, and gives it as it is then: fulfilled, or in the hands of
 * the business. One that is asked for a second time is not done twice: it is denied and names the first.
 */
export async function carryOut(
  office: BookingOffice,
  transaction: StoreTransaction,
  record: PrivacyRequestRecord,
  now: EpochMs,
  by: AuditLine['by'] = 'visitor',
): Promise<PrivacyRequestRecord> {
  const { requests } = transaction;
  const asksForDocument = office.policy?.identityProof === 'document' && needsProof(record.kind) && by !== 'business';
  const done = asksForDocument ? undefined : await doIt(office, transaction, record, now);
  if (!done) {
    const earlier = by === 'business' ? undefined : await sameBefore(transaction, record);
    if (earlier) {
      const facts = { deniedBecause: 'too-many-requests', sameAs: referenceOf(earlier.id) } as const;
      const denied = await turn(transaction, record, { state: 'denied', facts, now });
      await requests.note(line(record, 'denied', now, { because: facts.deniedBecause }, 'server'));
      return denied;
    }
    const needs = asksForDocument ? ('document' as const) : undefined;
    return turn(transaction, record, { state: 'in-progress', facts: { needs, code: undefined }, now });
  }
  await requests.note(line(record, 'fulfilled', now, counts(done), by));
  return turn(transaction, record, {
    state: 'fulfilled',
    facts: { outcome: done, exportUntil: isCopy(record) ? now + EXPORT_LIFE : undefined },
    now,
    // The request itself would tell who was erased, and what was wrong.
    emptied: record.kind === 'erase',
    details: withoutCorrections(record.details),
  });
}
