import '../policy/jitless.js';
import * as z from 'zod/mini';
import { LanguageTag } from './primitives.js';

/** What a backend can do beyond showing times and taking a booking. The widget draws no button for what is absent. */
export const Capabilities = z.object({
  /** A slot can be kept for one visitor while the form is filled in. */
  holds: z.boolean(),
  /** A booking can be moved with its manage token. */
  reschedule: z.boolean(),
  /** A booking can be cancelled with its manage token. */
  cancel: z.boolean(),
  /** It says what it promises: `GET /policy`. */
  policy: z.optional(z.boolean()),
  /** It keeps consent records that come without a booking, and withdrawals: `POST /consents`. */
  consents: z.optional(z.boolean()),
  /** How it sends codes to contacts, `POST /verifications`; absent where it sends none. */
  verifications: z.optional(z.array(z.enum(['email', 'sms']))),
  /** It makes calendar files of bookings: `GET /bookings/{id}/calendar.ics`. */
  calendar: z.optional(z.boolean()),
});
export type Capabilities = z.infer<typeof Capabilities>;

/** How a visitor reaches the business when the widget cannot help. */
export const BusinessContact = z.object({
  email: z.optional(z.string()),
  /** As the business writes it, letters included; not E.164. */
  phone: z.optional(z.string()),
  url: z.optional(z.string()),
});
export type BusinessContact = z.infer<typeof BusinessContact>;

/** The public face of a business. */
export const Business = z.object({
  name: z.string(),
  /** Home time zone, an IANA name. Not checked against this machine's list: the page may know fewer zones than the server. */
  timeZone: z.string(),
  locales: z.array(LanguageTag),
  contact: z.optional(BusinessContact),
  capabilities: Capabilities,
});
export type Business = z.infer<typeof Business>;
