/** What is kept of a payment that a booking waits for. */
import type { EpochMs } from '../../scheduling/time-zone.js';

/** How long is known what became of a payment, in milliseconds: a provider may tell it again. */
export const KEEP_PAYMENTS = 7 * 86_400_000;

/** Where a payment stands. `lost`: paid, and the slot was gone. */
export type PaymentState = 'open' | 'booked' | 'lost' | 'failed';

/** One payment. */
export interface PaymentRecord {
  readonly id: string;
  /** SHA-256 of the idempotency key of the booking, in hexadecimal: there is one payment for it. */
  readonly keyHash: string;
  readonly holdId: string;
  readonly state: PaymentState;
  /** The provider's page. */
  readonly url: string;
  /** In the currency's smallest unit. */
  readonly amount: number;
  readonly currency: string;
  /** What is booked once it is paid, as JSON; empty once it is over. */
  readonly order: string;
  /** Until when the slot is kept for it. */
  readonly expiresAt: EpochMs;
}

/** Payments that bookings wait for. */
export interface Payments {
  /** Writes one. Where there is one of this key, gives that one, and nothing is written. */
  insert(record: PaymentRecord): Promise<PaymentRecord | undefined>;
  find(id: string): Promise<PaymentRecord | undefined>;
  findByKey(keyHash: string): Promise<PaymentRecord | undefined>;
  /** Ends an open one, and forgets what was ordered; `false` where it is not open. */
  end(id: string, state: Exclude<PaymentState, 'open'>): Promise<boolean>;
  remove(id: string): Promise<void>;
}
