/** What a hold has become: for a page that was loaded anew in the middle of booking, and never heard the answer. */
import type { CreatedBooking } from '../../protocol/booking.js';
import type { BookingOffice } from './booking-office.js';
import type { KeptBooking } from './booking-order.js';
import { isPaidFor, requireNoPayment } from './payments.js';
import { findKept } from './idempotency.js';
import { Refusal } from './refusal.js';
import { deriveManageToken } from './secrets.js';

/**
 * The booking as it was answered when it was made, manage token included. `not-found` where the hold has not become one,
 * or under another key, `payment-required` where it waits to be paid for, `slot-unavailable` where that came too late: the
 * id of the hold and the key are secrets of one visitor, and both are needed.
 */
export async function findBooking(
  office: BookingOffice,
  holdId: string,
  idempotencyKey: string,
): Promise<CreatedBooking> {
  const { booking, seed } = (await findKept<Partial<KeptBooking>>(office.store, idempotencyKey, office.now())) ?? {};
  if (booking && seed !== undefined && (booking.id === holdId || (await isPaidFor(office, holdId, idempotencyKey))))
    return { ...booking, manageToken: await deriveManageToken(seed, idempotencyKey) };
  await requireNoPayment(office, holdId, idempotencyKey);
  throw new Refusal('not-found', 'nothing has been booked with this hold under this key');
}
