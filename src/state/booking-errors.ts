import { BookingError, isBookingError } from '../client/booking-error.js';
import type { BookingErrorCode } from '../client/booking-error.js';

/** Whatever was thrown, as the one error; a client that throws something else broke its promise. */
export function toBookingError(error: unknown): BookingError {
  if (isBookingError(error)) return error;
  return new BookingError('protocol', error instanceof Error ? error.message : String(error), { cause: error });
}

/** Failures after which nobody knows whether the request was carried out. */
const UNKNOWN_OUTCOME: ReadonlySet<BookingErrorCode> = new Set([
  'offline',
  'timeout',
  'protocol',
  'unavailable',
  'aborted',
]);

/** Whether the request may have been carried out: then it is asked again with the same idempotency key. */
export function isOutcomeUnknown(error: BookingError): boolean {
  return UNKNOWN_OUTCOME.has(error.code) || error.code === 'rate-limited';
}

/** Whether the slot cannot be had (any more): then another one is to be chosen. */
export function isSlotLost({ code, errors }: BookingError): boolean {
  if (code === 'validation') return errors.some(({ pointer }) => pointer === '/start');
  return code === 'slot-unavailable' || code === 'policy-window' || code === 'already-booked';
}
