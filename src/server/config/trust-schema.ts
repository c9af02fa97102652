/** What of the config keeps strangers and machines out. */
import * as z from 'zod/mini';
import { WebAddress } from './web-address.js';

/** Long enough that nobody tries them all. */
const Secret = z.string().check(z.minLength(32), z.maxLength(512));

/** A secret, or the variable of the environment that has it: `{ "env": "BOOKING_SECRET" }`. */
export const ConfigSecret = z.union(
  [Secret, z.strictObject({ env: z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/)) })],
  'must be 32 characters or more, or { "env": "NAME" }',
);
export type ConfigSecret = z.output<typeof ConfigSecret>;

/** Payments before a booking. */
export const PaymentConfig = z.strictObject({
  /** Where a payment is begun, by a signed POST. Without it whoever is passed as `startPayment` begins it. */
  sessions: z.optional(WebAddress),
  /** Origins of the pages where visitors pay. No other address is ever handed to a page. */
  origins: z
    .array(WebAddress.check(z.refine((text) => new URL(text).origin === text, 'must be an origin, without a path')))
    .check(z.minLength(1)),
  /** Signs what this server and the provider tell one another. */
  secret: ConfigSecret,
  /** How long a slot is kept for whoever pays. */
  minutes: z._default(z.int().check(z.minimum(1), z.maximum(1440)), 30),
  /** Whether the page to pay opens beside the page or in its place. */
  opens: z._default(z.enum(['tab', 'here']), 'tab'),
});
export type PaymentConfig = z.output<typeof PaymentConfig>;

/** For pages that send cookies: each change needs a token of the session. Off unless set. */
export const CsrfConfig = z.strictObject({
  secret: Secret,
  /** Name of the cookie by which whatever stands before this server knows a session. */
  sessionCookie: z.string().check(z.regex(/^[\w!#$%&'*.^`|~+-]{1,64}$/)),
  /** How long a token is taken. */
  minutes: z._default(z.int().check(z.minimum(1), z.maximum(1440)), 120),
});
