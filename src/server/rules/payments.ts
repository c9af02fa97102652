/**
 * Bookings that are paid for first. The order is kept with its payment, and the slot with a hold, until the provider says,
 * signed, that it was paid: then the server books, whether or not the visitor comes back. What a returning page says of a
 * payment is believed by nobody.
 */
import type { Payment, PaymentConfirmation, PaymentResult } from '../../protocol/payment.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { PaymentRecord } from '../store/payment-records.js';
import { toInstant } from './availability.js';
import { checkBookingAnswers } from './booking-answers.js';
import type { BookingOffice } from './booking-office.js';
import { book, findHold, matches, PaymentOver, type KeptBooking, type Order } from './booking-order.js';
import { keepHeldFor, takeSlot, type HeldRecord } from './holds.js';
import { lookUp } from './idempotency.js';
import type { PaymentDesk } from './payment-desk.js';
import { slotUnavailable } from './placing.js';
import { invalid, Refusal } from './refusal.js';
import { createId, sha256 } from './secrets.js';
import { serviceOfBody, toSlotRequest } from './slot-request.js';

const SECOND = 1_000;
const MINUTE = 60_000;

/** What of an order is kept until it is paid; the rest is made of it again. */
type KeptOrder = Pick<Order, 'request' | 'keyed' | 'seed' | 'manageToken' | 'tokenHash' | 'smsReported'>;

/** What a booking costs, in the currency's smallest unit; nothing where it is free. */
function priceOf({ wanted: { request } }: Order): { readonly amount: number; readonly currency: string } | undefined {
  const { service, duration, party } = request;
  const price = service.view.prices?.find((one) => one.duration === duration) ?? service.view.price;
  return price && price.amount > 0 ? { amount: price.amount * party, currency: price.currency } : undefined;
}

/** The address that the visitor comes back to: the page's, and in its fragment what asks after the booking. */
function returnAddress({ request: { returnTo, serviceId } }: Order, holdId: string, key: string): string | undefined {
  if (returnTo === undefined) return undefined;
  const url = new URL(returnTo);
  const ask = `punctual-booking=${serviceId}/${holdId}/${encodeURIComponent(key)}`;
  url.hash = url.hash.length > 1 ? `${url.hash}&${ask}` : ask;
  return url.href;
}

function paymentRequired({ opens }: PaymentDesk, record: PaymentRecord, now: EpochMs): Refusal {
  const { url, holdId, expiresAt } = record;
  const payment: Payment = { url, opens, holdId, expiresIn: Math.max(0, Math.floor((expiresAt - now) / SECOND)) };
  return new Refusal('payment-required', 'the booking is made once it is paid for', { payment });
}

function tooLate(): Refusal {
  return new Refusal('slot-unavailable', 'the payment came when the slot was given away', { alternatives: [] });
}

/** The live hold of an order; one is taken where it has none. */
async function heldFor(office: BookingOffice, order: Order): Promise<HeldRecord> {
  const { wanted, takers } = order;
  const held = await findHold(office, order);
  if (!held)
    return takeSlot(office, wanted, { keyed: undefined, takers: { holdsPerAddress: takers.bookingsPerAddress } });
  if (!matches(order, held)) throw invalid('/holdId', 'mismatch', 'body');
  if (wanted.start < wanted.now) throw await slotUnavailable(office, wanted, 'in-past');
  return held;
}

async function begin(office: BookingOffice, desk: PaymentDesk, order: Order): Promise<PaymentRecord> {
  const { idempotencyKey, keyed, wanted, takers } = order;
  const price = priceOf(order)!;
  const { id: holdId } = await heldFor(office, order);
  const expiresAt = wanted.now + desk.minutes * MINUTE;
  await keepHeldFor(office, holdId, expiresAt);
  const id = createId();
  const { business } = office.catalogue;
  const url = await desk.start({
    id,
    ...price,
    description: `${wanted.request.service.view.name} – ${business.name}`,
    returnTo: returnAddress(order, holdId, idempotencyKey),
    expiresAt: toInstant(expiresAt),
  });
  const { request, seed, manageToken, tokenHash, smsReported } = order;
  const kept: KeptOrder = { request: { ...request, holdId }, keyed, seed, manageToken, tokenHash, smsReported };
  const record: PaymentRecord = {
    id,
    keyHash: keyed.keyHash,
    holdId,
    state: 'open',
    url,
    ...price,
    order: JSON.stringify(kept),
    expiresAt,
  };
  return office.store.transaction(async (transaction) => {
    const raced = await transaction.payments.insert(record);
    if (!raced) await office.limits.count(transaction, takers, wanted.now);
    return raced ?? record;
  });
}

/** The payment of this very order, where there is one that still counts. */
async function knownPayment(office: BookingOffice, { keyed }: Order): Promise<PaymentRecord | undefined> {
  const { keyHash, requestHash, now } = keyed;
  return office.store.transaction(async ({ payments }) => {
    const record = await payments.findByKey(keyHash);
    if (!record) return undefined;
    if (record.state === 'lost') throw tooLate();
    if (record.state === 'open' && record.expiresAt > now && record.order !== '') {
      const { keyed: before } = JSON.parse(record.order) as KeptOrder;
      if (before.requestHash === requestHash) return record;
      throw new Refusal('key-reused', 'the idempotency key was used for another request');
    }
    // It came to nothing: another is begun.
    await payments.remove(record.id);
    return undefined;
  });
}

/** The booking, once it is paid for; before that `payment-required`. What costs nothing is booked at once. */
export async function bookPaid(office: BookingOffice, order: Order): Promise<KeptBooking> {
  const { payments: desk } = office;
  if (!priceOf(order)) return book(office, order);
  if (!desk) throw new Refusal('unavailable', 'nobody takes payments here');
  const kept = await lookUp<KeptBooking>(office.store, order.keyed);
  if (kept) return kept;
  const record = (await knownPayment(office, order)) ?? (await begin(office, desk, order));
  throw paymentRequired(desk, record, office.now());
}

/** The payment that was begun with a hold, under its booking's key. */
async function paymentOf(office: BookingOffice, holdId: string, key: string): Promise<PaymentRecord | undefined> {
  const keyHash = await sha256(key);
  const record = await office.store.transaction(({ payments }) => payments.findByKey(keyHash));
  return record?.holdId === holdId ? record : undefined;
}

/** Whether a hold was paid for and booked: under an id of its own where the hold was over by then. */
export async function isPaidFor(office: BookingOffice, holdId: string, key: string): Promise<boolean> {
  return (await paymentOf(office, holdId, key))?.state === 'booked';
}

/** Refuses where a hold waits to be paid for, or was paid for too late. */
export async function requireNoPayment(office: BookingOffice, holdId: string, key: string): Promise<void> {
  const record = await paymentOf(office, holdId, key);
  if (!record || !office.payments) return;
  if (record.state === 'lost') throw tooLate();
  const isOpen = record.state === 'open' && record.expiresAt > office.now();
  if (isOpen) throw paymentRequired(office.payments, record, office.now());
}

/** The order as it was, at the time of its payment. */
function orderAgain(office: BookingOffice, { id, order }: PaymentRecord): Order {
  const kept = JSON.parse(order) as KeptOrder;
  const { request } = kept;
  const now = office.now();
  const service = serviceOfBody(office.catalogue, request.serviceId);
  return {
    ...kept,
    keyed: { ...kept.keyed, now },
    idempotencyKey: '',
    asked: checkBookingAnswers(office.forms, service.view, request),
    wanted: { request: toSlotRequest(service, request, 'body'), start: Date.parse(request.start), now },
    // Counted when it was begun.
    takers: {},
    paymentId: id,
  };
}

/** Books what was paid for. `lost` where the slot cannot be had any more, or what was ordered is forgotten. */
async function bookOrdered(office: BookingOffice, record: PaymentRecord): Promise<'booked' | 'lost'> {
  if (record.order !== '') {
    try {
      await book(office, orderAgain(office, record));
      void office.messages.wake();
      return 'booked';
    } catch (error) {
      if (error instanceof PaymentOver) throw error;
      if (!(error instanceof Refusal)) throw error;
    }
  }
  const ended = await office.store.transaction(({ payments }) => payments.end(record.id, 'lost'));
  if (!ended) throw new PaymentOver();
  return 'lost';
}

/**
 * Takes in what the provider says of a payment. Told again it is answered as before. Refuses with `not-found`, and with
 * `validation` where another sum was paid.
 */
export async function confirmPayment(
  office: BookingOffice,
  id: string,
  { status, amount, currency }: PaymentConfirmation,
): Promise<PaymentResult> {
  const record = await office.store.transaction(({ payments }) => payments.find(id));
  if (!record) throw new Refusal('not-found', 'there is no such payment');
  if (record.state === 'booked' || record.state === 'lost') return { id, state: record.state };
  if (status === 'failed') {
    await office.store.transaction(({ payments }) => payments.end(id, 'failed'));
    return { id, state: 'failed' };
  }
  if (amount !== record.amount) throw invalid('/amount', 'mismatch', 'body');
  if (currency !== record.currency) throw invalid('/currency', 'mismatch', 'body');
  if (record.state === 'failed') return { id, state: 'failed' };
  try {
    return { id, state: await bookOrdered(office, record) };
  } catch (error) {
    // Another call was quicker: what that came to is so.
    if (error instanceof PaymentOver) return confirmPayment(office, id, { status, amount, currency });
    throw error;
  }
}
