import type { Text } from '../text.js';

/** What is said while a booking waits to be paid for. A set of its own: it comes with that step, which most bookings have not. */
export interface PaymentMessages {
  readonly intro: Text;
  readonly pay: Text;
  /** What becomes of this page meanwhile: it stays, or is come back to. */
  readonly besides: Text;
  readonly instead: Text;
  readonly havePaid: Text;
  readonly asking: Text;
  readonly notYet: Text;
  readonly unreachable: Text;
  readonly failed: Text;
  readonly over: Text;
  readonly lost: Text;
  readonly payAgain: Text;
  /** There is no address at which it may be paid. */
  readonly noAddress: Text;
}
