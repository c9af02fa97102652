/** Takes consents of one person back: with a record of it for each, and with an end to what they allowed. */
import type { StoredConsent } from '../../../policy/consent/consent-record.js';
import type { PolicyProfile } from '../../../policy/profile/policy-profile.js';
import type { RequestKind } from '../../../policy/profile/rights.js';
import { MARKETING, withdrawableConsents } from '../../../policy/requests/request-offer.js';
import type { RequestOutcome } from '../../../protocol/privacy-request.js';
import type { EpochMs } from '../../../scheduling/time-zone.js';
import type { StoreTransaction } from '../../store/store.js';
import { toInstant } from '../availability.js';
import type { BookingOffice } from '../booking-office.js';
import { isBooked } from '../booking-view.js';
import { replaceLocked } from '../locked-record.js';
import { SMS_KIND } from '../sms-programme.js';
import { detailsAfter, takeSmsTurn } from '../sms-records.js';
import { lockBookings } from './lock-bookings.js';
import { outcome } from './outcome.js';
import { counted, findPerson, finderOf, type Subject } from './person.js';

/** Which kinds of records a request takes back. */
export function withdrawnKinds(policy: PolicyProfile, kind: RequestKind, purpose: string | undefined) {
  if (kind === 'withdraw-sms') return (record: string): boolean => record === SMS_KIND;
  if (kind === 'object') return (record: string): boolean => record.endsWith(`.${MARKETING}`);
  const own = withdrawableConsents(policy).filter(({ id }) => purpose === undefined || id === purpose);
  const kinds = own.map((one) => one.kind);
  return (record: string): boolean => kinds.includes(record);
}

/** The last word of each subject on each matter. */
function inForce(records: readonly StoredConsent[]): StoredConsent[] {
  const superseded = new Set(records.map(({ supersedes }) => supersedes));
  return records.filter(({ state, recordId }) => state === 'given' && !superseded.has(recordId));
}

function withdrawalOf(given: StoredConsent, now: EpochMs): StoredConsent {
  const { contactPoint: _, validUntil: _v, otherProfile: _o, unconfirmed: _u, ...same } = given;
  return {
    ...same,
    recordId: crypto.randomUUID(),
    supersedes: given.recordId,
    state: 'withdrawn',
    surface: 'page',
    control: 'button',
    defaultState: 'none',
    action: 'button',
    at: toInstant(now),
    receivedAt: toInstant(now),
  };
}

/** Ends text messages to the number of a consent, and says so in its booking. */
async function endMessages(
  office: BookingOffice,
  transaction: StoreTransaction,
  given: StoredConsent,
  withdrawal: StoredConsent,
  now: EpochMs,
): Promise<void> {
  const found = given.bookingRef === undefined ? undefined : await transaction.find(given.bookingRef);
  const [booking] = found ? await lockBookings(transaction, [found]) : [];
  const booked = isBooked(booking) ? booking : undefined;
  const number = given.contactPoint ?? booked?.details.contact.phone;
  const turn = { record: withdrawal, at: '', number, reported: undefined, now };
  const smsState = await takeSmsTurn(office, transaction, turn);
  if (!booked || !smsState) return;
  await replaceLocked(
    transaction,
    { ...booked, details: detailsAfter(office, booked, turn, smsState), version: booked.version + 1, updatedAt: now },
    booked.version,
  );
}

/** What is to be taken back. */
export interface WithdrawalWish {
  readonly subject: Subject;
  readonly isMeant: (recordKind: string) => boolean;
  readonly now: EpochMs;
}

/** Withdraws, and says how many consents it was. A number that asks for it is texted no more, consent or not. */
export async function withdrawConsents(
  office: BookingOffice,
  transaction: StoreTransaction,
  { subject, isMeant, now }: WithdrawalWish,
): Promise<RequestOutcome> {
  const { consents } = await findPerson(office, finderOf(transaction), subject);
  const given = inForce(consents).filter(({ kind }) => isMeant(kind));
  for (const record of given) {
    const withdrawal = withdrawalOf(record, now);
    await transaction.consents.append(withdrawal);
    if (record.kind === SMS_KIND) await endMessages(office, transaction, record, withdrawal, now);
  }
  const numbers = isMeant(SMS_KIND) && subject.contact.channel === 'sms' ? [subject.contact.to] : [];
  for (const number of numbers) await transaction.smsOptOuts.add(number, now);
  return outcome({ withdrawn: counted({ consents: given.length, numbers: numbers.length }) });
}
