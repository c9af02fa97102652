/**
 * The second half of a double opt-in where it was not made in the form: a message asks whoever has the number, and their
 * answer confirms it. Owns that a number is asked seldom, how long a question makes sense, and what a confirmation does to
 * bookings and to the ledger.
 */
import type { StoredConsent } from '../../policy/consent/consent-record.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { StoreTransaction } from '../store/store.js';
import type { Message } from '../messages/message.js';
import type { Posting } from '../messages/message-desk.js';
import type { BookingOffice } from './booking-office.js';
import { isBooked, type BookedRecord } from './booking-view.js';
import { replaceLocked } from './locked-record.js';
import { SMS_KIND } from './sms-programme.js';
import { contactHashOf, isSentEnough } from './verifications.js';

const MINUTE = 60_000;
/** How long somebody remembers what they have filled in, where no appointment sets an end. */
const MEMORY = 24 * 60 * MINUTE;

/** A number that waits for its confirmation. */
function isPending(record: Pick<BookedRecord, 'details'> | undefined): boolean {
  return record?.details.smsState === 'pending-double-opt-in';
}

/** Whether records may have a message sent to somebody who need not have asked for it: a yes that nothing proves. */
export function asksNumber(
  { messages }: Pick<BookingOffice, 'messages'>,
  records: readonly Pick<StoredConsent, 'kind' | 'state'>[] = [],
  proof: string | undefined,
): boolean {
  const isGiven = records.some(({ kind, state }) => kind === SMS_KIND && state === 'given');
  return isGiven && proof === undefined && messages.sends('sms');
}

type Asking = Pick<BookingOffice, 'messages' | 'now'>;

/** Asks a number, unless it was sent enough. Counted with the codes to it. */
async function ask(
  { messages, now }: Asking,
  transaction: StoreTransaction,
  number: string | undefined,
  { message, posting }: { readonly message: Message; readonly posting: Posting },
): Promise<void> {
  if (number === undefined || !messages.sends('sms')) return;
  if (await isSentEnough(transaction, await contactHashOf('sms', number), now())) return;
  await messages.enqueue(transaction, message, posting);
}

/** Asks for the confirmation, in the transaction that makes the booking wait for it. */
export async function askToConfirm(asking: Asking, transaction: StoreTransaction, record: BookedRecord): Promise<void> {
  if (!isPending(record)) return;
  const { id, version, start, duration, details } = record;
  await ask(asking, transaction, details.contact.phone, {
    message: { kind: 'sms-opt-in', channel: 'sms', bookingId: id },
    posting: { id: `${id}-opt-in-${version}`, expiresAt: start + duration * MINUTE, subjectRef: id },
  });
}

/** The same for records that came without a booking. */
export async function askToConfirmRecords(
  asking: Asking,
  transaction: StoreTransaction,
  kept: readonly StoredConsent[],
): Promise<void> {
  const waiting = kept.findLast(({ unconfirmed }) => unconfirmed);
  if (!waiting) return;
  const { recordId, contactPoint, subjectRef } = waiting;
  await ask(asking, transaction, contactPoint, {
    message: { kind: 'sms-opt-in', channel: 'sms', recordId },
    posting: { id: `${recordId}-opt-in`, expiresAt: asking.now() + MEMORY, subjectRef },
  });
}

/** The bookings that these records were given with and that wait for their number, locked. */
async function lockPending(transaction: StoreTransaction, given: readonly StoredConsent[]): Promise<BookedRecord[]> {
  const find = async (): Promise<BookedRecord[]> => {
    const found = await Promise.all(given.map(({ bookingRef }) => transaction.find(bookingRef ?? '')));
    return found.filter((record) => isBooked(record)).filter(isPending);
  };
  const known = await find();
  if (known.length === 0) return [];
  await transaction.lock([...new Set(known.map(({ resourceId }) => resourceId))].sort());
  return find();
}

/**
 * Makes the bookings active that wait for their number, given the latest consent of each; gives the records that are
 * confirmed by it, those that came without a booking too.
 */
export async function confirmPending(
  transaction: StoreTransaction,
  latest: readonly StoredConsent[],
  now: EpochMs,
): Promise<readonly StoredConsent[]> {
  // What its owner stopped by a word begins again by one.
  const given = latest.filter(({ state, action }) => state === 'given' || action === 'keyword');
  const pending = await lockPending(transaction, given);
  for (const record of pending) {
    const { details, version } = record;
    const changed = {
      ...record,
      details: { ...details, smsState: 'active' as const },
      version: version + 1,
      updatedAt: now,
    };
    await replaceLocked(transaction, changed, version);
  }
  const confirmed = new Set(pending.map(({ id }) => id));
  return given.filter(({ bookingRef, unconfirmed = false }) =>
    bookingRef === undefined ? unconfirmed : confirmed.has(bookingRef),
  );
}
