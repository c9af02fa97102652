/**
 * Text messages: who may be sent them. Owns what a request must hold together (a yes, its record, a number) and what
 * becomes of the messages to a number whose owner says yes; sending them is not done here.
 */
import type { ConsentRecord } from '../../policy/consent/consent-record.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import type { BookingRequest } from '../../protocol/booking.js';
import type { SmsState } from '../../protocol/sms.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { StoreTransaction } from '../store/store.js';
import type { BookingOffice } from './booking-office.js';
import type { BookedRecord } from './booking-view.js';
import { invalid } from './refusal.js';
import { useProof } from './verifications.js';

/** The kind of record that bears out a yes to text messages. */
export const SMS_KIND = 'sms.transactional';

/** Whether a telephone number is asked for by something else than text messages. */
export function needsPhone(profile: PolicyProfile | undefined): boolean {
  return profile?.fields?.['phone'] !== undefined;
}

/**
 * A yes and its record come together or not at all, with the number that it is for; without a yes there is no number,
 * unless the profile has another purpose for it. Refuses as `validation`.
 */
export function requireHonestSmsConsent(
  { contact, consents, smsConsent }: Pick<BookingRequest, 'contact' | 'consents' | 'smsConsent'>,
  profile: PolicyProfile | undefined,
): void {
  const records: readonly ConsentRecord[] = consents?.records ?? [];
  const at = records.findLastIndex(({ kind }) => kind === SMS_KIND);
  const record = records[at];
  const given = smsConsent?.given ?? false;
  if (given !== (record?.state === 'given'))
    throw invalid('/smsConsent/given', given ? 'unproven' : 'mismatch', 'body');
  if (!given && contact.phone !== undefined && !needsPhone(profile))
    throw invalid('/contact/phone', 'not-consented', 'body');
  if (given && contact.phone === undefined) throw invalid('/contact/phone', 'required', 'body');
  if (given && record?.contactPoint !== undefined && record.contactPoint !== contact.phone)
    throw invalid(`/consents/records/${at}/contactPoint`, 'mismatch', 'body');
}

/** A yes to text messages, which the record of it has been kept for. */
export interface SmsWish {
  /** E.164. */
  readonly number: string;
  readonly proof?: string | undefined;
  /** What the carrier says of the number. */
  readonly reported: SmsState | undefined;
  readonly now: EpochMs;
}

/**
 * What becomes of messages to a number whose owner says yes. Lifts what they withdrew here before, as soon as the
 * number is known to be theirs where the profile asks for that; what a carrier holds against it stays.
 */
export async function settleSms(
  { policy }: Pick<BookingOffice, 'policy'>,
  transaction: StoreTransaction,
  { number, proof, reported, now }: SmsWish,
): Promise<SmsState> {
  if (proof !== undefined) {
    await useProof(transaction, { proof, channel: 'sms', to: number, purpose: 'sms-consent', now });
  } else if (policy?.sms?.doubleOptIn) {
    return reported ?? 'pending-double-opt-in';
  }
  await transaction.smsOptOuts.remove(number);
  return reported ?? 'active';
}

/** A record about text messages that comes without a booking, or after one was made. */
export interface SmsTurn extends Omit<SmsWish, 'number'> {
  readonly record: ConsentRecord;
  /** Where in the submission it is. */
  readonly index: number;
  /** The number that it is about, where one is known. */
  readonly number: string | undefined;
}

type Details = BookedRecord['details'];

function withPhone({ contact: { phone: _, ...contact }, ...details }: Details, phone: string | undefined): Details {
  return { ...details, contact: { ...contact, ...(phone !== undefined && { phone }) } };
}

/**
 * Does what a record says of text messages. A withdrawal is remembered for the number, and the booking loses the number
 * where nothing else needs it. Gives the booking's details as they are then.
 */
export async function afterSmsRecord(
  office: BookingOffice,
  transaction: StoreTransaction,
  { record, index, number, ...turn }: SmsTurn,
  details: Details | undefined,
): Promise<Details | undefined> {
  if (record.state === 'given') {
    if (number === undefined) throw invalid(`/records/${index}/contactPoint`, 'required', 'body');
    const smsState = await settleSms(office, transaction, { ...turn, number });
    return details && { ...withPhone(details, number), smsConsent: { given: true }, smsState };
  }
  // A no where there was no yes before ends nothing.
  if (record.supersedes === undefined) return details;
  if (number !== undefined) await transaction.smsOptOuts.add(number, turn.now);
  const phone = needsPhone(office.policy) ? number : undefined;
  return details && { ...withPhone(details, phone), smsConsent: { given: false }, smsState: 'opted-out' };
}

/** The details of a booking with what has become of its text messages since: its owner may have withdrawn elsewhere. */
export async function withSmsState({ store }: BookingOffice, details: Details): Promise<Details> {
  const { smsState, contact } = details;
  if (smsState !== 'active' || contact.phone === undefined) return details;
  const number = contact.phone;
  const isOptedOut = await store.transaction(({ smsOptOuts }) => smsOptOuts.has(number));
  return isOptedOut ? { ...details, smsState: 'opted-out' } : details;
}
