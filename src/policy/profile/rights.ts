/** What a person can ask for, how, and by when it is answered. */
import '../jitless.js';
import * as z from 'zod/mini';
import { REQUEST_KINDS } from './request-kinds.js';
import { Text } from './text.js';
import { HttpsUrl, MailAddress } from './who.js';

export { REQUEST_KINDS };
export const RequestKind = z.enum(REQUEST_KINDS);
export type RequestKind = z.infer<typeof RequestKind>;

/** One way to make a request. `form` is ours, the others lead elsewhere; `post` goes to the controller's address. */
export const RequestWay = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('form') }),
  z.strictObject({ by: z.literal('link'), url: HttpsUrl, label: z.optional(Text) }),
  z.strictObject({ by: z.literal('mail'), to: z.optional(MailAddress) }),
  z.strictObject({ by: z.literal('post') }),
]);
export type RequestWay = z.infer<typeof RequestWay>;

/** The ways of a kind, best first; a kind that is `off` or absent is not offered. */
export const Rights = z.partialRecord(
  RequestKind,
  z.union([z.array(RequestWay).check(z.minLength(1)), z.literal('off')]),
);
export type Rights = z.infer<typeof Rights>;

/** Laws whose clocks bind the business. */
export const LAWS = ['gdpr', 'uk-gdpr', 'ccpa', 'us-states', 'fcc'] as const;
export const Law = z.enum(LAWS);
export type Law = z.infer<typeof Law>;

const Count = z.int().check(z.minimum(1), z.maximum(1000));

/** A length as a policy promises it: plain days, business days, or months. */
export const PromisedTime = z.union([
  z.strictObject({ days: Count }),
  z.strictObject({ businessDays: Count }),
  z.strictObject({ months: Count }),
]);
export type PromisedTime = z.infer<typeof PromisedTime>;

/** By when the business has promised what. */
export const AnswerWithin = z.strictObject({
  /** Which requests; all unless set. */
  kinds: z.optional(z.array(RequestKind)),
  /** `answer`: a reply. `resolve`: the matter is settled. `backups`: the last copy is gone. */
  what: z.enum(['answer', 'resolve', 'backups']),
  within: PromisedTime,
  /** Counted from the end of the answer's time, not from receipt. */
  after: z.optional(z.literal('answer')),
});
export type AnswerWithin = z.infer<typeof AnswerWithin>;

/** Who supervises the business. */
export const Authority = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  url: HttpsUrl,
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
});
export type Authority = z.infer<typeof Authority>;
