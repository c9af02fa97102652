/** The text messages of a programme. Every line is optional here: what must be there is the business of `lint`. */
import '../jitless.js';
import * as z from 'zod/mini';
import { Text } from './text.js';
import { DisplayPhone, HttpsUrl, MailAddress } from './who.js';

/** What a message may be about. There is no kind for advertising: this programme cannot be used for it. */
export const SMS_MESSAGE_KINDS = ['confirmation', 'reminder', 'reschedule', 'cancellation', 'verification'] as const;
export const SmsMessageKind = z.enum(SMS_MESSAGE_KINDS);
export type SmsMessageKind = z.infer<typeof SmsMessageKind>;

const Keyword = z.string().check(z.regex(/^[A-Z]{2,15}$/));
const Count = z.int().check(z.minimum(1), z.maximum(1000));

/** How many messages come: `min` to `max` a `per`. */
export const SmsFrequency = z.strictObject({
  min: z.optional(Count),
  max: Count,
  per: z.enum(['appointment', 'day', 'week', 'month']),
  /** It depends on what is booked. */
  varies: z.optional(z.boolean()),
});
export type SmsFrequency = z.infer<typeof SmsFrequency>;

export const SmsProgramme = z.strictObject({
  /** The name in every message; the controller's unless set. */
  brand: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(100))),
  messages: z.optional(z.array(SmsMessageKind)),
  frequency: z.optional(SmsFrequency),
  /** `may-apply`: the carrier may charge; `standard`: Canada's wording; `none`: free to receive. */
  rates: z.optional(z.enum(['may-apply', 'standard', 'none'])),
  /** The business itself charges nothing for a message. */
  noExtraFee: z.optional(z.boolean()),
  /** What can be answered, `STOP` where the country has no other word. */
  keywords: z.optional(
    z.strictObject({ stop: z.optional(Keyword), help: z.optional(Keyword), start: z.optional(Keyword) }),
  ),
  /** A person to turn to beside HELP. */
  help: z.optional(
    z.strictObject({ mail: z.optional(MailAddress), phone: z.optional(DisplayPhone), url: z.optional(HttpsUrl) }),
  ),
  links: z.optional(z.strictObject({ privacy: z.optional(HttpsUrl), terms: z.optional(HttpsUrl) })),
  /** The numbers are never used for advertising. */
  noMarketing: z.optional(z.boolean()),
  /** The numbers are never given to others for theirs, and the policy says so. */
  noSharing: z.optional(z.boolean()),
  /** Who sends. */
  provider: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  /** Carriers are not liable for late or lost messages. */
  carriersNotLiable: z.optional(z.boolean()),
  /** “Not a condition of booking”. */
  notACondition: z.optional(z.boolean()),
  /** `tick`: a box of its own. `disclosure`: a number that may be left out, with the text beside it, and no box. */
  mode: z.optional(z.enum(['tick', 'disclosure'])),
  /** The number must be proven by a code before the first message. */
  doubleOptIn: z.optional(z.strictObject({ template: z.optional(Text) })),
  /** Where messages are sent: ISO 3166-1 alpha-2. */
  countries: z.optional(z.array(z.string().check(z.regex(/^[A-Z]{2}$/)))),
  /** The public page with the control, for those who review the programme. */
  page: z.optional(HttpsUrl),
  /** The whole disclosure in the business's own words, instead of the generated one. */
  disclosure: z.optional(Text),
});
export type SmsProgramme = z.infer<typeof SmsProgramme>;
