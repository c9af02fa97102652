/**
 * Takes in consent records that come without a booking, and those that come after one. Owns whose they are and who may
 * say so: the manage token where there is a booking, else the id of an earlier record, which nobody can guess.
 */
import type { StoredConsent } from '../../policy/consent/consent-record.js';
import type { ConsentList, ConsentSubmission } from '../../protocol/consent.js';
import type { SmsState } from '../../protocol/sms.js';
import type { ConsentLedger, StoreTransaction } from '../store/store.js';
import type { BookingOffice } from './booking-office.js';
import { isBooked, type BookedRecord } from './booking-view.js';
import { keepConsents } from './consents.js';
import { replaceLocked } from './locked-record.js';
import { findManaged, unauthorized, type BookingAccess } from './find-managed.js';
import { Refusal } from './refusal.js';
import { askToConfirm, askToConfirmRecords } from './sms-opt-in.js';
import { detailsAfter, smsStateOfSubject, takeSmsTurn, toSmsTurn, type SmsTurn } from './sms-records.js';

/** The first record that the submission takes the place of, which says whose it is. */
async function findEarlier(
  { store }: BookingOffice,
  { records }: ConsentSubmission,
): Promise<StoredConsent | undefined> {
  const id = records.find(({ supersedes }) => supersedes !== undefined)?.supersedes;
  return id === undefined ? undefined : store.transaction(({ consents }) => consents.find(id));
}

async function withTexts(ledger: ConsentLedger, records: readonly StoredConsent[]): Promise<ConsentList> {
  const texts = await ledger.findTexts(records.map(({ text }) => text.sha256));
  return { records: [...records], texts };
}

/** The booking as it is now, locked. It may have been moved since it was looked up, and then its lock is another's. */
async function lockBooking(transaction: StoreTransaction, known: BookedRecord): Promise<BookedRecord> {
  await transaction.lock([known.resourceId]);
  const record = await transaction.find(known.id);
  if (!isBooked(record)) throw unauthorized();
  if (record.resourceId === known.resourceId) return record;
  throw new Refusal('version-conflict', 'the booking was moved in the meantime', { version: record.version });
}

/** Does what the record says in its booking, which is locked for it. */
async function turnBooking(
  office: BookingOffice,
  transaction: StoreTransaction,
  known: BookedRecord,
  turn: SmsTurn,
): Promise<SmsState | undefined> {
  const booking = await lockBooking(transaction, known);
  const smsState = await takeSmsTurn(office, transaction, turn);
  if (smsState === undefined) return undefined;
  const details = detailsAfter(office, booking, turn, smsState);
  const changed = { ...booking, details, version: booking.version + 1, updatedAt: turn.now };
  await replaceLocked(transaction, changed, booking.version);
  await askToConfirm(office, transaction, changed);
  return smsState;
}

/**
 * Keeps records and says how they are kept. Those of a booking, or that take back one of its, need its manage token:
 * `unauthorized`. What a record says of text messages is done at once.
 */
export async function receiveConsents(
  office: BookingOffice,
  submission: ConsentSubmission,
  manageToken: string | undefined,
): Promise<ConsentList> {
  const now = office.now();
  const earlier = await findEarlier(office, submission);
  const bookingId = submission.bookingId ?? earlier?.bookingRef;
  if (bookingId !== undefined && manageToken === undefined) throw unauthorized();
  const booking =
    bookingId === undefined ? undefined : await findManaged(office, { id: bookingId, manageToken: manageToken ?? '' });
  const { records, proof } = submission;
  const knownNumber = booking?.details.contact.phone ?? earlier?.contactPoint;
  const turn = await toSmsTurn(office, { records, proof, pointer: '/records', knownNumber, now });
  const subjectRef = booking?.id ?? earlier?.subjectRef ?? records[0]!.recordId;
  const received = await office.store.transaction(async (transaction) => {
    // What was sent before has been done before: the proof is used, and a later record may say otherwise.
    const isNew = turn && !(await transaction.consents.find(turn.record.recordId));
    const smsState = !isNew
      ? undefined
      : booking
        ? await turnBooking(office, transaction, booking, turn)
        : await takeSmsTurn(office, transaction, turn);
    const kept = await keepConsents(transaction, submission, {
      subjectRef,
      bookingRef: booking?.id,
      now,
      profileHash: office.policyHash,
      smsNumber: turn?.number,
      unconfirmed: smsState === 'pending-double-opt-in',
      pointer: '',
    });
    if (isNew && !booking) await askToConfirmRecords(office, transaction, kept);
    return { ...(await withTexts(transaction.consents, [...kept].reverse())), smsState };
  });
  void office.messages.wake();
  const smsState = received.smsState ?? (turn && (await smsStateOfSubject(office, subjectRef, turn.number)));
  return { ...received, smsState };
}

/** The records of a booking, newest first. `unauthorized` for a wrong token and for an unknown id. */
export async function listConsents(office: BookingOffice, access: BookingAccess): Promise<ConsentList> {
  const { id } = await findManaged(office, access);
  return office.store.transaction(async ({ consents }) => withTexts(consents, await consents.ofSubject(id)));
}
