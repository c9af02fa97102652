import '../policy/jitless.js';
import * as z from 'zod/mini';
import { SMS_STATES } from '../policy/sms/sms-wording.js';

/**
 * What becomes of text messages to a number. `blocked-by-stop`: the carrier has a STOP from it, which no tick can lift,
 * only a START from that phone. `opted-out`: its owner has withdrawn here.
 */
export const SmsState = z.enum(SMS_STATES);
export type SmsState = z.infer<typeof SmsState>;

/** The proof that a code was typed in; opaque, used once. */
export const VerificationProof = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,128}$/));

/** What a visitor said of text messages. */
export const SmsConsent = z.strictObject({
  given: z.boolean(),
  /** Of a verification of this number with the purpose `sms-consent`: the second half of a double opt-in. */
  proof: z.optional(VerificationProof),
});
export type SmsConsent = z.infer<typeof SmsConsent>;

/** What a carrier tells of a message, in Twilio's names; it sends more than these. */
export const InboundSms = z.looseObject({
  AccountSid: z.string(),
  /** Who wrote it. */
  From: z.string(),
  /** What they wrote. */
  Body: z.optional(z.string()),
  /** What the word meant, where the carrier has answered it already. */
  OptOutType: z.optional(z.enum(['STOP', 'START', 'HELP'])),
});
