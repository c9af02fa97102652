/** Books: one booking for one idempotency key. Owns what is checked before; how a slot is taken is the order's. */
import type { BookingRequest, CreatedBooking } from '../../protocol/booking.js';
import type { Noticed } from '../../protocol/challenge.js';
import { checkBookingAnswers } from './booking-answers.js';
import type { BookingOffice } from './booking-office.js';
import { book, type KeptBooking, type Order } from './booking-order.js';
import type { Act } from './challenge.js';
import { isLiveHold } from './holds.js';
import { lookUp, toKeyedRequest } from './idempotency.js';
import type { Takers } from './limits.js';
import { bookPaid } from './payments.js';
import { invalid, Refusal } from './refusal.js';
import { createTokenSeed, deriveManageToken, sha256 } from './secrets.js';
import { serviceOfBody, toSlotRequest } from './slot-request.js';
import { needsPhone, requireHonestSmsConsent } from './sms-programme.js';
import type { Visit } from './visit.js';

/** How a booking came. */
export interface BookingVisit {
  readonly visit: Visit;
  readonly noticed?: Noticed | undefined;
}

/** Asks for a challenge where something looks like a machine. A booking of ours comes out of a slot that was kept. */
async function admit({ guard, store, now }: BookingOffice, act: Act, { holdId }: BookingRequest): Promise<void> {
  const held = holdId === undefined ? undefined : await store.find(holdId);
  const heldFor = isLiveHold(held, now()) ? now() - held.createdAt : undefined;
  await guard.admit({ ...act, heldFor, wantsHold: true });
}

/** Back to a page that may call the API, and nowhere else: this server leads nobody astray. */
function requireReturn({ mayReturnTo }: BookingOffice, { returnTo }: BookingRequest): void {
  if (returnTo !== undefined && !mayReturnTo(returnTo)) throw invalid('/returnTo', 'unknown-value', 'body');
}

/** Of whom a booking is counted; mail addresses without regard to case. */
function takersOf({ address }: Visit, { contact }: BookingRequest): Takers {
  return { bookingsPerAddress: address, bookingsPerContact: contact.email.toLowerCase() };
}

/**
 * Books the slot. The same key with the same request always gives the same booking and the same manage token; failures
 * are not kept. Refuses with `validation`, `slot-unavailable`, `key-reused`, or with `payment-required` before it is paid for.
 */
export async function createBooking(
  office: BookingOffice,
  idempotencyKey: string,
  request: BookingRequest,
  { visit, noticed }: BookingVisit = { visit: {} },
): Promise<CreatedBooking> {
  const now = office.now();
  const keyed = await toKeyedRequest(idempotencyKey, request, now);
  const answer = async ({ booking, seed }: KeptBooking): Promise<CreatedBooking> => ({
    ...booking,
    manageToken: await deriveManageToken(seed, idempotencyKey),
  });
  try {
    const service = serviceOfBody(office.catalogue, request.serviceId);
    requireHonestSmsConsent(request, needsPhone(office, service.view.id));
    const wished = toSlotRequest(service, request, 'body');
    const asked = checkBookingAnswers(office.forms, service.view, request);
    requireReturn(office, request);
    const takers = takersOf(visit, request);
    await admit(office, { visit, noticed, idempotencyKey, takers }, request);
    const seed = createTokenSeed();
    const manageToken = await deriveManageToken(seed, idempotencyKey);
    const tokenHash = await sha256(manageToken);
    const wanted = { request: wished, start: Date.parse(request.start), now };
    const { contact, smsConsent } = request;
    const smsReported = smsConsent?.given && contact.phone ? await office.smsStateOf(contact.phone) : undefined;
    const order: Order = {
      idempotencyKey,
      request,
      asked,
      keyed,
      wanted,
      seed,
      manageToken,
      tokenHash,
      smsReported,
      takers,
    };
    const booked = service.prepaid ? await bookPaid(office, order) : await book(office, order);
    void office.messages.wake();
    return await answer(booked);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'key-reused') throw error;
    // Refused perhaps only because it was booked before, under this very key.
    const kept = await lookUp<KeptBooking>(office.store, keyed);
    if (kept) return answer(kept);
    throw error;
  }
}
