/**
 * Text messages: who may be sent them. Owns what a request must hold together (a yes, its record, a number) and what
 * becomes of the messages to a number whose owner says yes; sending them is not done here.
 */
import type { ConsentRecord } from '../../policy/consent/consent-record.js';
import type { BookingRequest } from '../../protocol/booking.js';
import type { SmsState } from '../../protocol/sms.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { StoreTransaction } from '../store/store.js';
import { asksForPhone } from './booking-answers.js';
import type { BookingOffice } from './booking-office.js';
import type { BookedRecord } from './booking-view.js';
import { invalid } from './refusal.js';
import { sha256 } from './secrets.js';
import { useProof } from './verifications.js';

/** The kind of record that bears out a yes to text messages. */
export const SMS_KIND = 'sms.transactional';

/** A number, as it is known by its hash. */
export function numberHashOf(number: string): Promise<string> {
  return sha256(`sms:${number}`);
}

/** Whether the owner of a number told the carrier STOP. */
export async function isStopped(store: BookingOffice['store'], number: string): Promise<boolean> {
  const hash = await numberHashOf(number);
  return store.transaction(({ smsNumbers }) => smsNumbers.isStopped(hash));
}

/** What is known here against messages to a number: its owner's STOP, which only a START lifts, or their withdrawal. */
export async function heldAgainst(
  { store }: Pick<BookingOffice, 'store'>,
  number: string,
): Promise<SmsState | undefined> {
  const hash = await numberHashOf(number);
  return store.transaction(async ({ smsNumbers, smsOptOuts }) => {
    if (await smsNumbers.isStopped(hash)) return 'blocked-by-stop';
    return (await smsOptOuts.has(number)) ? 'opted-out' : undefined;
  });
}

/** What becomes of a message that is about to be sent: the state that was kept, unless something is known against it by now. */
export async function smsStateNow(
  office: Pick<BookingOffice, 'store' | 'smsStateOf'>,
  number: string,
  kept: SmsState | undefined,
): Promise<SmsState | undefined> {
  if (kept !== 'active') return kept;
  return (await heldAgainst(office, number)) ?? (await office.smsStateOf(number)) ?? kept;
}

/** Whether a telephone number is asked for by something else than text messages: the profile, or the service's form. */
export function needsPhone({ policy, forms, catalogue }: BookingOffice, serviceId: string): boolean {
  const { purposes = [] } = policy?.fields?.['phone'] ?? {};
  // What rests on a consent is no reason to ask whoever gave none.
  if (purposes.some((id) => policy?.purposes?.[id]?.basis !== 'consent')) return true;
  const formId = catalogue.services.get(serviceId)?.view.formId;
  return asksForPhone(forms.ofService(formId).definition);
}

/**
 * A yes and its record come together or not at all, with the number that it is for; without a yes there is no number,
 * unless it is asked for by something else. Refuses as `validation`.
 */
export function requireHonestSmsConsent(
  { contact, consents, smsConsent }: Pick<BookingRequest, 'contact' | 'consents' | 'smsConsent'>,
  phoneIsAsked: boolean,
): void {
  const records: readonly ConsentRecord[] = consents?.records ?? [];
  const at = records.findLastIndex(({ kind }) => kind === SMS_KIND);
  const record = records[at];
  const given = smsConsent?.given ?? false;
  if (given !== (record?.state === 'given'))
    throw invalid('/smsConsent/given', given ? 'unproven' : 'mismatch', 'body');
  if (!given && contact.phone !== undefined && !phoneIsAsked) throw invalid('/contact/phone', 'not-consented', 'body');
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
 * What becomes of messages to a number that somebody says yes for. Whoever types a number need not have it: what its
 * owner withdrew here before is lifted by a proof alone, or by their answer to the message that asks them; so it is with
 * every number where the profile asks for that. What a carrier holds against a number stays.
 */
export async function settleSms(
  { policy, messages }: Pick<BookingOffice, 'policy' | 'messages'>,
  transaction: StoreTransaction,
  { number, proof, reported, now }: SmsWish,
): Promise<SmsState> {
  if (proof !== undefined) {
    await useProof(transaction, { proof, channel: 'sms', to: number, purpose: 'sms-consent', now });
    await transaction.smsOptOuts.remove(number);
    return reported ?? 'active';
  }
  if (reported) return reported;
  if (policy?.sms?.doubleOptIn) return 'pending-double-opt-in';
  if (!(await transaction.smsOptOuts.has(number))) return 'active';
  // Without anybody who can ask its owner, it is as they left it.
  return messages.sends('sms') ? 'pending-double-opt-in' : 'opted-out';
}

type Details = BookedRecord['details'];

/** The details of a booking with what has become of its text messages since: its owner may have withdrawn elsewhere. */
export async function withSmsState(office: Pick<BookingOffice, 'store'>, details: Details): Promise<Details> {
  const { smsState, contact } = details;
  if (smsState !== 'active' || contact.phone === undefined) return details;
  const against = await heldAgainst(office, contact.phone);
  return against ? { ...details, smsState: against } : details;
}
