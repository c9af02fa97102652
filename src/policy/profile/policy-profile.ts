/**
 * What a business promises, in one document. Every clause is optional, since a business may be silent, and silence is
 * never filled in. Owns the shape; whether the promises are good ones is the business of `lint`.
 */
import '../jitless.js';
import * as z from 'zod/mini';
import { Cookies } from './cookies.js';
import { DataField, LawfulBasis, ProfileKey, Purpose, Retention } from './data.js';
import { PartialDate, PolicyDay } from './partial-date.js';
import { AnswerWithin, Authority, Law, Rights } from './rights.js';
import { SmsProgramme } from './sms.js';
import { LanguageTag, Text } from './text.js';
import { Controller, HttpsUrl, Recipient, Transfer } from './who.js';

/** Whether children are kept out, and how their age is asked. */
export const Age = z.strictObject({
  /** Years; whoever is younger is not served. */
  minimum: z.int().check(z.minimum(1), z.maximum(25)),
  /** `none`: the notice says it. `attest`: a tick, which is weak. `neutral`: month and year of birth. */
  guard: z.enum(['none', 'attest', 'neutral']),
  /** An adult may book for somebody younger. */
  forOthers: z.optional(z.boolean()),
});
export type Age = z.infer<typeof Age>;

/** A consent that is asked for beside a booking or a form: one purpose, one control, never ticked beforehand. */
export const ConsentPurpose = z.strictObject({
  id: ProfileKey,
  /** What the record is of, as in `email.marketing`, `terms`, `recording`. */
  kind: z.string().check(z.regex(/^[a-z]+(\.[a-z-]+)?$/), z.maxLength(64)),
  text: Text,
  basis: z.optional(LawfulBasis),
  /** The booking cannot be made without it: for terms, never for marketing. */
  required: z.optional(z.boolean()),
});
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;

/** How changes are told. */
export const Changes = z.strictObject({
  /** Days between the announcement of a material change and its effect. */
  noticeDays: z.optional(z.int().check(z.minimum(0), z.maximum(365))),
  by: z.optional(z.array(z.enum(['page', 'mail', 'app']))),
  /** Going on after the change counts as agreement. */
  continuedUse: z.optional(z.boolean()),
});
export type Changes = z.infer<typeof Changes>;

/** A promise that is only words: nothing else follows from it. */
export const Statement = z.strictObject({
  about: z.enum(['collection', 'use', 'sharing', 'security', 'links', 'rights', 'children', 'changes', 'other']),
  text: Text,
});
export type Statement = z.infer<typeof Statement>;

export const PolicyProfile = z.strictObject({
  /** The language of texts that are there only once. */
  language: z.optional(LanguageTag),
  /** Languages in which the business speaks to visitors; every text must be there in each (`lint`). */
  locales: z.optional(z.array(LanguageTag)),
  controller: z.optional(Controller),

  /** The policy's own date; without one its content is its version. */
  version: z.optional(PartialDate),
  publishedAt: z.optional(PolicyDay),
  effectiveAt: z.optional(PolicyDay),
  /** The change that comes into effect matters to people. */
  material: z.optional(z.boolean()),
  /** What changes, in words. */
  change: z.optional(Text),
  changes: z.optional(Changes),

  links: z.optional(z.strictObject({ policy: z.optional(HttpsUrl), terms: z.optional(HttpsUrl) })),
  /** The whole policy as text, a paragraph an entry; a heading begins with `# `. */
  document: z.optional(z.union([z.array(z.string()), z.record(LanguageTag, z.array(z.string()))])),

  purposes: z.optional(z.record(ProfileKey, Purpose)),
  fields: z.optional(z.record(ProfileKey, DataField)),
  recipients: z.optional(z.array(Recipient)),
  transfers: z.optional(z.array(Transfer)),
  /** Where data is stored: ISO 3166-1 alpha-2, or `EU`. */
  storedIn: z.optional(z.array(z.string().check(z.regex(/^[A-Z]{2}$/)))),
  retention: z.optional(z.array(Retention)),
  statements: z.optional(z.array(Statement)),

  sms: z.optional(SmsProgramme),
  consents: z.optional(z.array(ConsentPurpose)),
  cookies: z.optional(Cookies),
  age: z.optional(Age),
  /** Personal data is sold; `false` is a promise. */
  sells: z.optional(z.boolean()),
  /** `never`, or only with a consent of its own. */
  marketing: z.optional(z.enum(['never', 'opt-in'])),
  /** Free text that may draw out health data is asked for; `false` keeps it off every form unless a form insists. */
  freeText: z.optional(z.boolean()),
  /** Whether our code may keep anything on the visitor's device; `false` is memory of the tab only. */
  browserStorage: z.optional(z.boolean()),

  rights: z.optional(Rights),
  /** How a person proves who they are: a code to the booking's contact unless the server asks for more. */
  identityProof: z.optional(z.enum(['code', 'document'])),
  erasure: z.optional(z.array(z.enum(['delete', 'anonymise'])).check(z.minLength(1))),
  /** Erasing offers a copy first. */
  exportFirst: z.optional(z.boolean()),
  laws: z.optional(z.array(Law)),
  /** Whose public holidays are no business days: ISO 3166-1 alpha-2, with a subdivision where it has its own. */
  holidays: z.optional(z.union([z.string().check(z.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)), z.array(PolicyDay)])),
  answerWithin: z.optional(z.array(AnswerWithin)),
  authorities: z.optional(z.array(Authority)),
});
export type PolicyProfile = z.infer<typeof PolicyProfile>;

export { offeredRequests } from './request-kinds.js';
