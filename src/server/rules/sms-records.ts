/**
 * What a consent record does to text messages where it comes with a form, alone, or after a booking was made. Owns which
 * record of a request counts, and what is known of its number then; what a yes comes to is the programme's.
 */
import type { ConsentRecord, StoredConsent } from '../../policy/consent/consent-record.js';
import type { SmsState } from '../../protocol/sms.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { StoreTransaction } from '../store/store.js';
import type { BookingOffice } from './booking-office.js';
import type { BookedRecord } from './booking-view.js';
import { invalid } from './refusal.js';
import { needsPhone, settleSms, SMS_KIND, smsStateNow, type SmsWish } from './sms-programme.js';

/** A record about text messages, and the number that it is about, where one is known. */
export interface SmsTurn extends Omit<SmsWish, 'number'> {
  readonly record: ConsentRecord;
  /** Where in the request it is, as a JSON pointer. */
  readonly at: string;
  readonly number: string | undefined;
}

/** What a request says with its records. */
export interface SmsRequest {
  readonly records: readonly ConsentRecord[];
  readonly proof?: string | undefined;
  /** Where the records are, as a JSON pointer. */
  readonly pointer: string;
  /** The number, where the record does not name one. */
  readonly knownNumber?: string | undefined;
  readonly now: EpochMs;
}

/** The last record about text messages, with what the carrier says of the number that a yes is for. */
export async function toSmsTurn(
  office: Pick<BookingOffice, 'smsStateOf'>,
  { records, proof, pointer, knownNumber, now }: SmsRequest,
): Promise<SmsTurn | undefined> {
  const index = records.findLastIndex(({ kind }) => kind === SMS_KIND);
  const record = records[index];
  if (!record) return undefined;
  const number = record.contactPoint ?? knownNumber;
  const reported = record.state === 'given' && number ? await office.smsStateOf(number) : undefined;
  return { record, at: `${pointer}/${index}`, number, proof, reported, now };
}

/**
 * Does what the record says, and tells what becomes of messages now; `undefined` where it ends and begins nothing. A
 * withdrawal is remembered for the number.
 */
export async function takeSmsTurn(
  office: Pick<BookingOffice, 'policy' | 'messages'>,
  transaction: StoreTransaction,
  { record, at, number, ...wish }: SmsTurn,
): Promise<SmsState | undefined> {
  if (record.state === 'given') {
    if (number === undefined) throw invalid(`${at}/contactPoint`, 'required', 'body');
    return settleSms(office, transaction, { ...wish, number });
  }
  // A no where there was no yes before ends nothing.
  if (record.supersedes === undefined) return undefined;
  if (number !== undefined) await transaction.smsOptOuts.add(number, wish.now);
  return 'opted-out';
}

type Details = BookedRecord['details'];

function withPhone({ contact: { phone: _, ...contact }, ...details }: Details, phone: string | undefined): Details {
  return { ...details, contact: { ...contact, ...(phone !== undefined && { phone }) } };
}

/** The details of a booking after a record of its own; without a yes it loses the number where nothing else needs it. */
export function detailsAfter(
  office: BookingOffice,
  { details, serviceId }: Pick<BookedRecord, 'details' | 'serviceId'>,
  { record, number }: Pick<SmsTurn, 'record' | 'number'>,
  smsState: SmsState,
): Details {
  const given = record.state === 'given';
  const phone = given || needsPhone(office, serviceId) ? number : undefined;
  return { ...withPhone(details, phone), smsConsent: { given }, smsState };
}

/** What becomes of messages by the records of a subject, as it stands now. */
export async function smsStateOfSubject(
  office: Pick<BookingOffice, 'store' | 'smsStateOf'>,
  subjectRef: string,
  number: string | undefined,
): Promise<SmsState | undefined> {
  const find = ({ consents }: StoreTransaction): Promise<StoredConsent[]> => consents.ofSubject(subjectRef);
  const newest = (await office.store.transaction(find)).find(({ kind }) => kind === SMS_KIND);
  if (!newest) return undefined;
  if (newest.state !== 'given') return newest.supersedes === undefined ? undefined : 'opted-out';
  if (newest.unconfirmed) return 'pending-double-opt-in';
  return number === undefined ? 'active' : smsStateNow(office, number, 'active');
}
