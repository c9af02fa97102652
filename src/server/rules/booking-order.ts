/** One order of a booking, and how it takes its slot: out of a hold, or out of a time that is still free. */
import type { BookingRequest, CreatedBooking } from '../../protocol/booking.js';
import type { SmsState } from '../../protocol/sms.js';
import type { BookingRecord, StoreTransaction } from '../store/store.js';
import type { MissedSlot } from './alternatives.js';
import { claimFiles, type Asked } from './booking-answers.js';
import type { BookingOffice } from './booking-office.js';
import { announce } from './booking-messages.js';
import { toBooking, type BookedRecord } from './booking-view.js';
import { keepConsents } from './consents.js';
import { isLiveHold, type HeldRecord } from './holds.js';
import { keep, reserve, type KeyedRequest } from './idempotency.js';
import type { Takers } from './limits.js';
import { replaceLocked } from './locked-record.js';
import { ClaimLost, place, slotUnavailable, type Claim } from './placing.js';
import { invalid } from './refusal.js';
import { createReference } from './secrets.js';
import { askToConfirm } from './sms-opt-in.js';
import { settleSms } from './sms-programme.js';

const CREATED = 201;

/** What is kept of the answer. The token itself is not: the visitor's key and the seed make it again. */
export interface KeptBooking {
  readonly booking: Omit<CreatedBooking, 'manageToken'>;
  readonly seed: string;
}

/** A booking that was checked, and can be made. */
export interface Order {
  readonly request: BookingRequest;
  readonly asked: Asked;
  readonly idempotencyKey: string;
  readonly keyed: KeyedRequest;
  readonly wanted: MissedSlot;
  readonly seed: string;
  readonly manageToken: string;
  readonly tokenHash: string;
  /** What the carrier says of the number that is to be texted. */
  readonly smsReported: SmsState | undefined;
  readonly takers: Takers;
  /** The payment that it waited for. */
  readonly paymentId?: string | undefined;
}

/** Thrown inside a transaction to undo it: the hold ended before it could be used. */
class HoldLost extends Error {}

/** Thrown inside a transaction to undo it: the payment is not open any longer. */
export class PaymentOver extends Error {}

function bookedRecord({ request, asked, wanted, tokenHash }: Order, claim: Claim, held?: HeldRecord): BookedRecord {
  const { timeZone, locale, attribution, smsConsent } = request;
  return {
    ...claim,
    id: held?.id ?? createReference(),
    status: 'confirmed',
    details: {
      ...asked.details,
      ...(attribution && { attribution }),
      timeZone,
      locale,
      ...(smsConsent && { smsConsent: { given: smsConsent.given } }),
    },
    tokenHash,
    version: (held?.version ?? 0) + 1,
    createdAt: wanted.now,
    updatedAt: wanted.now,
  };
}

/** Keeps what was agreed to with the booking, and says in the record what becomes of its text messages. */
async function withEvidence(
  office: BookingOffice,
  transaction: StoreTransaction,
  { request: { contact, consents, smsConsent }, wanted: { now }, smsReported }: Order,
  record: BookedRecord,
): Promise<BookedRecord> {
  const { phone } = contact;
  const wish = phone !== undefined && { number: phone, proof: smsConsent?.proof, reported: smsReported, now };
  const smsState = smsConsent?.given && wish ? await settleSms(office, transaction, wish) : undefined;
  if (consents) {
    const occasion = {
      subjectRef: record.id,
      bookingRef: record.id,
      now,
      profileHash: office.policyHash,
      smsNumber: phone,
      unconfirmed: smsState === 'pending-double-opt-in',
    };
    await keepConsents(transaction, consents, occasion);
  }
  return smsState === undefined ? record : { ...record, details: { ...record.details, smsState } };
}

async function keepBooking(
  office: BookingOffice,
  transaction: StoreTransaction,
  { keyed, seed, asked, wanted, manageToken, takers, paymentId, request: { consents } }: Order,
  record: BookedRecord,
): Promise<KeptBooking> {
  // Somebody else has ended it meanwhile: its money was told of twice, or too late.
  if (paymentId !== undefined && !(await transaction.payments.end(paymentId, 'booked'))) throw new PaymentOver();
  await office.limits.count(transaction, takers, wanted.now);
  await claimFiles(transaction, asked, record.id, wanted.now);
  await announce(office, transaction, record, { kind: 'booking-confirmation', manageToken, consents });
  await askToConfirm(office, transaction, record);
  const value: KeptBooking = { booking: toBooking(office.catalogue, record), seed };
  await keep(transaction, keyed, CREATED, value);
  return value;
}

function bookFree(office: BookingOffice, order: Order): Promise<KeptBooking> {
  return place(office, order.wanted, (claim) => {
    const record = bookedRecord(order, claim);
    return office.store.transaction(async (transaction) => {
      const kept = await reserve<KeptBooking>(transaction, order.keyed);
      if (kept) return kept;
      await transaction.lock([record.resourceId]);
      if (!(await transaction.claim(record, order.wanted.now))) throw new ClaimLost();
      const evident = await withEvidence(office, transaction, order, record);
      await transaction.insert(evident);
      return keepBooking(office, transaction, order, evident);
    });
  });
}

/** Whether a hold is of the very slot that is ordered. */
export function matches({ wanted: { request, start } }: Order, held: HeldRecord): boolean {
  return (
    held.serviceId === request.service.view.id &&
    held.start === start &&
    held.duration === request.duration &&
    held.party === request.party &&
    held.locationId === request.location?.id &&
    (request.staffId === undefined || held.resourceId === request.staffId)
  );
}

function bookHeld(office: BookingOffice, order: Order, held: HeldRecord): Promise<KeptBooking> {
  return office.store.transaction(async (transaction) => {
    const kept = await reserve<KeptBooking>(transaction, order.keyed);
    if (kept) return kept;
    await transaction.lock([held.resourceId]);
    const current = await transaction.find(held.id);
    if (!isLiveHold(current, order.wanted.now)) throw new HoldLost();
    const { expiresAt: _, ...claim } = current;
    const record = await withEvidence(office, transaction, order, bookedRecord(order, claim, current));
    await replaceLocked(transaction, record, current.version);
    return keepBooking(office, transaction, order, record);
  });
}

/** What a hold id stands for now: a live hold, or nothing. A hold that has become a booking is refused. */
export async function findHold(office: BookingOffice, order: Order): Promise<HeldRecord | undefined> {
  const { holdId } = order.request;
  const record: BookingRecord | undefined = holdId === undefined ? undefined : await office.store.find(holdId);
  if (!record || record.status === 'held') return isLiveHold(record, order.wanted.now) ? record : undefined;
  throw invalid('/holdId', 'used', 'body');
}

/** Makes the booking, once for its key. Refuses with `validation`, `slot-unavailable` or `key-reused`. */
export async function book(office: BookingOffice, order: Order): Promise<KeptBooking> {
  const held = await findHold(office, order);
  if (!held) return bookFree(office, order);
  if (!matches(order, held)) throw invalid('/holdId', 'mismatch', 'body');
  if (order.wanted.start < order.wanted.now) throw await slotUnavailable(office, order.wanted, 'in-past');
  try {
    return await bookHeld(office, order, held);
  } catch (error) {
    if (error instanceof HoldLost) return book(office, order);
    throw error;
  }
}
