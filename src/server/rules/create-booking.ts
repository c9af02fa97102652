/** Books: one booking for one idempotency key, out of a hold or out of a slot that is still free. */
import type { BookingRequest, CreatedBooking } from '../../protocol/booking.js';
import type { BookingRecord, StoreTransaction } from '../store/store.js';
import type { MissedSlot } from './alternatives.js';
import type { BookingOffice } from './booking-office.js';
import { toBooking, type BookedRecord } from './booking-view.js';
import { isLiveHold, type HeldRecord } from './holds.js';
import { keep, lookUp, reserve, toKeyedRequest, type KeyedRequest } from './idempotency.js';
import { replaceLocked } from './locked-record.js';
import { ClaimLost, place, slotUnavailable, type Claim } from './placing.js';
import { invalid, Refusal } from './refusal.js';
import { createId, createTokenSeed, deriveManageToken, sha256 } from './secrets.js';
import { serviceOfBody, toSlotRequest } from './slot-request.js';

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
}

/** Thrown inside a transaction to undo it: the hold ended before it could be used. */
class HoldLost extends Error {}

function bookedRecord({ request, wanted, tokenHash }: Order, claim: Claim, held?: HeldRecord): BookedRecord {
  const { contact, notes, timeZone, locale } = request;
  return {
    ...claim,
    id: held?.id ?? createId(),
    status: 'confirmed',
    details: { contact, ...(notes !== undefined && { notes }), timeZone, locale },
    tokenHash,
    version: (held?.version ?? 0) + 1,
    createdAt: wanted.now,
    updatedAt: wanted.now,
  };
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
      await transaction.insert(record);
      return keepBooking(office, transaction, order, record);
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
    const record = bookedRecord(order, claim, current);
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
    const wished = toSlotRequest(serviceOfBody(office.catalogue, request.serviceId), request, 'body');
    const seed = createTokenSeed();
    const tokenHash = await sha256(await deriveManageToken(seed, idempotencyKey));
    const wanted = { request: wished, start: Date.parse(request.start), now };
    return await answer(await book(office, { request, keyed, wanted, seed, tokenHash }));
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'key-reused') throw error;
    // Refused perhaps only because it was booked before, under this very key.
    const kept = await lookUp<KeptBooking>(office.store, keyed);
    if (kept) return answer(kept);
    throw error;
  }
}
