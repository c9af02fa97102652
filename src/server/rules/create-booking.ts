/** Books: one booking for one idempotency key, out of a hold or out of a slot that is still free. */
import type { BookingRequest, CreatedBooking } from '../../protocol/booking.js';
import type { SmsState } from '../../protocol/sms.js';
import type { BookingRecord, StoreTransaction } from '../store/store.js';
import type { MissedSlot } from './alternatives.js';
import type { BookingOffice } from './booking-office.js';
import { toBooking, type BookedRecord } from './booking-view.js';
import { keepConsents } from './consents.js';
import { isLiveHold, type HeldRecord } from './holds.js';
import { keep, lookUp, reserve, toKeyedRequest, type KeyedRequest } from './idempotency.js';
import { replaceLocked } from './locked-record.js';
import { ClaimLost, place, slotUnavailable, type Claim } from './placing.js';
import { invalid, Refusal } from './refusal.js';
import { createId, createTokenSeed, deriveManageToken, sha256 } from './secrets.js';
import { serviceOfBody, toSlotRequest } from './slot-request.js';
import { requireHonestSmsConsent, settleSms } from './sms-programme.js';

const CREATED = 201;

/** What is kept of the answer. The token itself is not: the visitor's key and the seed make it again. */
interface KeptBooking {
  readonly booking: Omit<CreatedBooking, 'manageToken'>;
  readonly seed: string;
}

interface Order {
  readonly request: BookingRequest;
  readonly keyed: KeyedRequest;
  readonly wanted: MissedSlot;
  readonly seed: string;
  readonly tokenHash: string;
  /** What the carrier says of the number that is to be texted. */
  readonly smsReported: SmsState | undefined;
}

/** Thrown inside a transaction to undo it: the hold ended before it could be used. */
class HoldLost extends Error {}

function bookedRecord({ request, wanted, tokenHash }: Order, claim: Claim, held?: HeldRecord): BookedRecord {
  const { contact, notes, timeZone, locale, smsConsent } = request;
  return {
    ...claim,
    id: held?.id ?? createId(),
    status: 'confirmed',
    details: {
      contact,
      ...(notes !== undefined && { notes }),
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
  if (consents) {
    const occasion = { subjectRef: record.id, bookingRef: record.id, now, profileHash: office.policyHash };
    await keepConsents(transaction, consents, occasion);
  }
  if (!smsConsent?.given || contact.phone === undefined) return record;
  const wish = { number: contact.phone, proof: smsConsent.proof, reported: smsReported, now };
  return { ...record, details: { ...record.details, smsState: await settleSms(office, transaction, wish) } };
}

async function keepBooking(
  office: BookingOffice,
  transaction: StoreTransaction,
  { keyed, seed }: Order,
  record: BookedRecord,
): Promise<KeptBooking> {
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

function matches({ wanted: { request, start } }: Order, held: HeldRecord): boolean {
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
async function findHold(office: BookingOffice, order: Order): Promise<HeldRecord | undefined> {
  const { holdId } = order.request;
  const record: BookingRecord | undefined = holdId === undefined ? undefined : await office.store.find(holdId);
  if (!record || record.status === 'held') return isLiveHold(record, order.wanted.now) ? record : undefined;
  throw invalid('/holdId', 'used', 'body');
}

async function book(office: BookingOffice, order: Order): Promise<KeptBooking> {
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

/**
 * Books the slot. The same key with the same request always gives the same booking and the same manage token; failures
 * are not kept. Refuses with `validation`, `slot-unavailable` or `key-reused`.
 */
export async function createBooking(
  office: BookingOffice,
  idempotencyKey: string,
  request: BookingRequest,
): Promise<CreatedBooking> {
  const now = office.now();
  const keyed = await toKeyedRequest(idempotencyKey, request, now);
  const answer = async ({ booking, seed }: KeptBooking): Promise<CreatedBooking> => ({
    ...booking,
    manageToken: await deriveManageToken(seed, idempotencyKey),
  });
  try {
    requireHonestSmsConsent(request, office.policy);
    const wished = toSlotRequest(serviceOfBody(office.catalogue, request.serviceId), request, 'body');
    const seed = createTokenSeed();
    const tokenHash = await sha256(await deriveManageToken(seed, idempotencyKey));
    const wanted = { request: wished, start: Date.parse(request.start), now };
    const { contact, smsConsent } = request;
    const smsReported = smsConsent?.given && contact.phone ? await office.smsStateOf(contact.phone) : undefined;
    return await answer(await book(office, { request, keyed, wanted, seed, tokenHash, smsReported }));
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'key-reused') throw error;
    // Refused perhaps only because it was booked before, under this very key.
    const kept = await lookUp<KeptBooking>(office.store, keyed);
    if (kept) return answer(kept);
    throw error;
  }
}
