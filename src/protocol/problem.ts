import '../policy/jitless.js';
import * as z from 'zod/mini';
import { Slot } from './availability.js';
import { Challenge } from './challenge.js';
import { Payment } from './payment.js';
import { Id } from './primitives.js';

/** Every cause a server may give for a failure: a closed list, so that each has its sentence and its way on. */
export const PROBLEM_CODES = [
  'slot-unavailable',
  'hold-expired',
  'already-booked',
  'validation',
  'policy-window',
  'verification-required',
  'verification-failed',
  'challenge-required',
  'payment-required',
  'rate-limited',
  'csrf-rejected',
  'unauthorized',
  'not-found',
  'version-conflict',
  'key-reused',
  'unavailable',
] as const;

export const ProblemCode = z.enum(PROBLEM_CODES);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** One thing wrong with a request. */
export const ProblemError = z.object({
  /** Where: an RFC 6901 JSON pointer into the body, or into the object of query parameters or headers. */
  pointer: z.string(),
  /** What: `required`, `unknown`, `type`, `format`, `too-short`, `too-long`, `too-small`, `too-big`, or a rule's own name. */
  code: z.string(),
  in: z.optional(z.enum(['body', 'query', 'path', 'header'])),
});
export type ProblemError = z.infer<typeof ProblemError>;

/** A free slot near one that was taken. */
export const Alternative = z.extend(Slot, { staffId: z.optional(Id) });
export type Alternative = z.infer<typeof Alternative>;

/** Every failure: RFC 9457, `application/problem+json`, with our `code`. */
export const Problem = z.object({
  type: z._default(z.string(), 'about:blank'),
  title: z.string(),
  status: z.int(),
  /** For developers, in English; a page shows its own sentence for the `code`. */
  detail: z.optional(z.string()),
  code: ProblemCode,
  errors: z.optional(z.array(ProblemError)),
  /** With `slot-unavailable`: the nearest free slots, best first. */
  alternatives: z.optional(z.array(Alternative)),
  /** With `challenge-required`: what is to be worked out; the answer goes into the header `Challenge-Answer`. */
  challenge: z.optional(Challenge),
  /** With `payment-required`: where it is paid for. */
  payment: z.optional(Payment),
});
export type Problem = z.infer<typeof Problem>;

/** The media type of a {@link Problem}. */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';
