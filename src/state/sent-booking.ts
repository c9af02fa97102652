/** What became of a booking that was sent before the page was loaded anew. Owns how it is asked for, and for how long. */
import type { BookingApi } from '../client/booking-api.js';
import type { CreatedBooking } from '../protocol/booking.js';
import { toBookingError } from './booking-errors.js';
import type { Clock } from './clock.js';
import { keepInEntry, type PendingBooking } from './history-entry.js';

/** Milliseconds after which it is asked for once more: the request itself may still have been under way. */
const ASK_AGAIN_AFTER = 1_500;

/**
 * The booking; `undefined` where there is none, whose hold is given back then, or where nobody can say, in which case the
 * next loading asks again.
 */
export async function findSentBooking(
  client: BookingApi,
  { holdId, idempotencyKey }: PendingBooking,
  clock: Clock,
): Promise<CreatedBooking | undefined> {
  for (const last of [false, true]) {
    try {
      const booking = await client.findBooking?.(holdId, { idempotencyKey });
      keepInEntry({ pending: undefined });
      return booking;
    } catch (thrown) {
      if (toBookingError(thrown).code !== 'not-found') return undefined;
    }
    if (!last) await new Promise<void>((resolve) => clock.after(ASK_AGAIN_AFTER, resolve));
  }
  keepInEntry({ pending: undefined });
  await client.releaseHold(holdId).catch(() => undefined);
  return undefined;
}
