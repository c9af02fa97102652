import '../policy/jitless.js';
import * as z from 'zod/mini';
import { Id, Instant, LanguageTag, PhoneNumber } from './primitives.js';
import { VerificationProof } from './sms.js';

/** What a proof is good for: a proof for one purpose is none for another. */
export const VerificationPurpose = z.enum(['sms-consent', 'privacy-request']);
export type VerificationPurpose = z.infer<typeof VerificationPurpose>;

const shared = {
  purpose: VerificationPurpose,
  /** The language of the message. */
  locale: LanguageTag,
};

/** Body of `POST /verifications`: send a code to a contact. The answer is the same for every contact. */
export const VerificationRequest = z.discriminatedUnion('channel', [
  z.strictObject({ channel: z.literal('sms'), to: PhoneNumber, ...shared }),
  z.strictObject({
    channel: z.literal('email'),
    to: z.string().check(z.trim(), z.maxLength(254), z.email()),
    ...shared,
  }),
]);
export type VerificationRequest = z.infer<typeof VerificationRequest>;

/** A code that is on its way. */
export const Verification = z.object({
  id: Id,
  /** Until when the code counts, by the server's clock. */
  expiresAt: Instant,
  /** Seconds for which it still counts, so that no clock of a visitor's has to be right. */
  expiresIn: z.int().check(z.minimum(0)),
});
export type Verification = z.infer<typeof Verification>;

/** Body of `POST /verifications/{id}/check`. Blanks, as a keyboard suggests them, are left out. */
export const VerificationCheck = z.strictObject({
  code: z.pipe(
    z.pipe(
      z.string().check(z.maxLength(20)),
      z.transform((text: string) => text.replaceAll(/\s/g, '')),
    ),
    z.string().check(z.regex(/^\d{6}$/)),
  ),
});
export type VerificationCheck = z.infer<typeof VerificationCheck>;

/** A contact that is the visitor's own. */
export const VerifiedContact = z.object({ verified: z.literal(true), proof: VerificationProof });
export type VerifiedContact = z.infer<typeof VerifiedContact>;
