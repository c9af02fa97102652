/** A form that was filled in without a booking, and the files that belong to answers. */
import '../../policy/jitless.js';
import * as z from 'zod/mini';
import { ConsentBundle } from '../../policy/consent/consent-record.js';
import { Attribution } from '../attribution.js';
import { Noticed } from '../challenge.js';
import { Id, Instant, LanguageTag } from '../primitives.js';
import { SmsState, VerificationProof } from '../sms.js';
import { Answers } from './answers-schema.js';

/** Body of `POST /forms/{id}/submissions`. */
export const SubmissionRequest = z.strictObject({
  answers: Answers,
  /** The language in which the form was shown. */
  locale: LanguageTag,
  attribution: z.optional(Attribution),
  /** What was chosen beside the form, refused ones too. */
  consents: z.optional(ConsentBundle),
  /** That the number of a record of kind `sms.transactional` is the visitor's: of a verification for `sms-consent`. */
  proof: z.optional(VerificationProof),
  /** Of the page, about how the form was filled in. */
  noticed: z.optional(Noticed),
});
export type SubmissionRequest = z.infer<typeof SubmissionRequest>;

/** Answer to it: that it is kept. What was written does not come back. */
export const Submission = z.object({
  id: Id,
  formId: Id,
  createdAt: Instant,
  /** What becomes of text messages, where the visitor wants them. */
  smsState: z.optional(SmsState),
});
export type Submission = z.infer<typeof Submission>;

/** A file that was sent. It is thrown away unless a submission or a booking names it before `expiresAt`. */
export const UploadedFile = z.object({
  id: Id,
  name: z.string(),
  /** By its content, whatever it calls itself. */
  type: z.string(),
  /** Bytes. */
  size: z.int(),
  expiresAt: Instant,
});
export type UploadedFile = z.infer<typeof UploadedFile>;
