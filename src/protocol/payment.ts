import '../policy/jitless.js';
import * as z from 'zod/mini';
import { Id } from './primitives.js';

/** The request header that signs what a payment provider and the server tell one another: `t=<seconds>,v1=<hex>`. */
export const PAYMENT_SIGNATURE_HEADER = 'payment-signature';

/** Where a booking is paid for, with `payment-required`. What the visitor asked for is kept until then. */
export const Payment = z.object({
  /** The provider's page; `https:`, or `http:` on this machine. */
  url: z.string().check(z.maxLength(2000)),
  /** Beside the page, or in its place. */
  opens: z.enum(['tab', 'here']),
  /** The hold that keeps the slot meanwhile: what became of it is asked with this and the key of the booking. */
  holdId: Id,
  /** Seconds for which it is kept. */
  expiresIn: z.int().check(z.minimum(0)),
});
export type Payment = z.infer<typeof Payment>;

/** Body of `POST /payments/{id}/confirmation`, which the provider sends, signed. */
export const PaymentConfirmation = z.strictObject({
  status: z.enum(['paid', 'failed']),
  /** What was paid, in the currency's smallest unit, and the currency. */
  amount: z.int().check(z.minimum(0)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type PaymentConfirmation = z.infer<typeof PaymentConfirmation>;

/** Answer to it. `lost`: the slot was given away before the payment came, which is to be paid back. */
export const PaymentResult = z.object({ id: Id, state: z.enum(['booked', 'lost', 'failed']) });
export type PaymentResult = z.infer<typeof PaymentResult>;
