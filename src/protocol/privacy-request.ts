/** Privacy requests on the wire: what is asked, what becomes of it, and by when. */
import '../policy/jitless.js';
import * as z from 'zod/mini';
import { ActingFor } from '../policy/consent/consent-record.js';
import { DEADLINE_STEPS } from '../policy/deadlines/request-deadlines.js';
import { Law, RequestKind } from '../policy/profile/rights.js';
import { Id, Instant, LanguageTag, PhoneNumber } from './primitives.js';
import { VerificationCheck } from './verification.js';

/** Longest words of a request, in characters. */
export const MAX_REQUEST_TEXT = 5000;
/** Attachments of a complaint. */
export const MAX_ATTACHMENTS = 5;
/** Corrections of one request. */
export const MAX_CORRECTIONS = 20;

/** Where the visitor can be reached: the contact of the booking. */
export const RequestContact = z.discriminatedUnion('channel', [
  z.strictObject({ channel: z.literal('email'), to: z.string().check(z.trim(), z.maxLength(254), z.email()) }),
  z.strictObject({ channel: z.literal('sms'), to: PhoneNumber }),
]);
export type RequestContact = z.infer<typeof RequestContact>;

const Words = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

/** One thing that is wrong, and what it should be. */
export const Correction = z.strictObject({
  /** `name`, `email`, `phone`, `notes`, the key of a question, or words for what is none of them. */
  field: Words(64),
  /** What is there now; absent where the visitor does not know. */
  old: z.optional(Words(2000)),
  new: Words(2000),
});
export type Correction = z.infer<typeof Correction>;

/** Who asks in the name of somebody else. */
export const Representative = z.strictObject({ role: z.enum(['parent', 'agent']), name: Words(200) });
export type Representative = z.infer<typeof Representative>;

/** Body of `POST /privacy-requests`. */
export const PrivacyRequestBody = z.strictObject({
  kind: RequestKind,
  /** Left out with a booking's manage token, which says whose it is. */
  contact: z.optional(RequestContact),
  /** The booking that it is about, where it is about one. */
  bookingId: z.optional(Id),
  /** The language in which it was made, and of what is written to the visitor. */
  locale: LanguageTag,
  actingFor: z.optional(ActingFor),
  /** With `actingFor: other`. */
  representative: z.optional(Representative),
  /** In their own words. */
  text: z.optional(Words(MAX_REQUEST_TEXT)),
  /** Of a correction. */
  corrections: z.optional(z.array(Correction).check(z.minLength(1), z.maxLength(MAX_CORRECTIONS))),
  /** Of an erasure: whether what statistics need may stay. */
  erasure: z.optional(z.enum(['delete', 'anonymise'])),
  /** What is objected to (a key of the profile's `purposes`, or `marketing`), or which consent is taken back (its id). */
  purpose: z.optional(z.string().check(z.regex(/^[a-z][a-zA-Z0-9-]{0,63}$/))),
  /** Ids of files that were sent before; of a complaint. */
  attachments: z.optional(z.array(Id).check(z.maxLength(MAX_ATTACHMENTS))),
  /** Reference of the request whose answer is appealed against. */
  appealOf: z.optional(Words(64)),
});
export type PrivacyRequestBody = z.infer<typeof PrivacyRequestBody>;

/** Body of `POST /privacy-requests/{id}/verification`: empty to have a code sent, else the code. */
export const VerificationStep = z.strictObject({ code: z.optional(VerificationCheck.shape.code) });
export type VerificationStep = z.infer<typeof VerificationStep>;

/** Body of `POST /privacy-requests/{id}/confirmation`: nothing. */
export const Confirmation = z.strictObject({});

/** Where a request stands (Data Rights Protocol 1.0). */
export const RequestState = z.enum(['open', 'in-progress', 'fulfilled', 'denied', 'revoked', 'expired']);
export type RequestState = z.infer<typeof RequestState>;

/** What a state may become. What ended stays as it ended. */
export const REQUEST_TRANSITIONS: Readonly<Record<RequestState, readonly RequestState[]>> = {
  open: ['in-progress', 'fulfilled', 'denied', 'revoked', 'expired'],
  'in-progress': ['fulfilled', 'denied', 'revoked', 'expired'],
  fulfilled: [],
  denied: [],
  revoked: [],
  expired: [],
};

/** Whether a request is over. */
export function isClosed(state: RequestState): boolean {
  return REQUEST_TRANSITIONS[state].length === 0;
}

/** Why a request was denied (Data Rights Protocol 1.0). */
export const DenialReason = z.enum([
  'suspected-fraud',
  'insufficient-verification',
  'no-match',
  'not-covered',
  'outside-jurisdiction',
  'too-many-requests',
  'other',
]);
export type DenialReason = z.infer<typeof DenialReason>;

/** What an open request waits for. */
export const RequestNeed = z.enum(['verification', 'confirmation', 'document']);
export type RequestNeed = z.infer<typeof RequestNeed>;

/** Kinds of what is kept of a person. `answers` are those kept for a repeated request, `numbers` those not to be texted. */
export const KEPT_KINDS = [
  'bookings',
  'submissions',
  'files',
  'messages',
  'consents',
  'requests',
  'answers',
  'codes',
  'numbers',
] as const;
export const KeptKind = z.enum(KEPT_KINDS);
export type KeptKind = z.infer<typeof KeptKind>;

const Counted = z.object({ what: KeptKind, count: z.int() });

/** What was done with what was found. */
export const RequestOutcome = z.object({
  deleted: z.array(Counted),
  anonymised: z.array(Counted),
  corrected: z.array(Counted),
  withdrawn: z.array(Counted),
  /**
   * `evidence`: of what was agreed to. `opt-out`: so that no message is sent. `unfinished`: another request. `answer`: the
   * mail that says what was done, until it is sent.
   */
  retained: z.array(z.extend(Counted, { because: z.enum(['evidence', 'opt-out', 'unfinished', 'answer']) })),
  /** Nothing is sold, so that there is nothing to opt out of. */
  nothingSold: z.optional(z.literal(true)),
});
export type RequestOutcome = z.infer<typeof RequestOutcome>;

/** A day as a page can write it out: one that is no day would stop it in the middle of a request. */
const Day = z.iso.date();

const Promised = {
  day: Day,
  rule: z.string(),
  within: z.union([z.object({ days: z.int() }), z.object({ businessDays: z.int() }), z.object({ months: z.int() })]),
};

/** By when something is done, the rule that it comes from, and the published promise where that is later. */
export const RequestDeadline = z.object({
  step: z.enum(DEADLINE_STEPS),
  ...Promised,
  /** The article; absent where the day is the business's own promise. */
  ground: z.optional(z.string()),
  law: z.optional(Law),
  /** Until when the law lets the business take longer, if it says so in time. */
  extendedDay: z.optional(Day),
  promise: z.optional(z.object(Promised)),
});
export type RequestDeadline = z.infer<typeof RequestDeadline>;

/** A request as its maker sees it. Nothing of the person is in it. */
export const PrivacyRequest = z.object({
  id: Id,
  /** Short, for mail and telephone. */
  reference: z.string(),
  kind: RequestKind,
  state: RequestState,
  needs: z.optional(RequestNeed),
  erasure: z.optional(z.enum(['delete', 'anonymise'])),
  receivedAt: Instant,
  /** The business's day of `receivedAt`, from which the deadlines are counted. */
  receivedOn: Day,
  deadlines: z.array(RequestDeadline),
  /** Seconds for which the code that was sent still counts. */
  codeExpiresIn: z.optional(z.int()),
  /** What there is of the person: once that is proven, and before it is confirmed. */
  found: z.optional(z.array(Counted)),
  /** Until when a copy can be had. */
  exportUntil: z.optional(Instant),
  deniedBecause: z.optional(DenialReason),
  /** Reference of an earlier request for the same that is not answered yet. */
  sameAs: z.optional(z.string()),
  outcome: z.optional(RequestOutcome),
  closedAt: z.optional(Instant),
  /** How its maker is written to about this; absent where nobody writes to them. */
  toldBy: z.optional(z.enum(['email', 'sms'])),
});
export type PrivacyRequest = z.infer<typeof PrivacyRequest>;

/** Answer of `POST /privacy-requests`: the only place where the token is told. */
export const CreatedPrivacyRequest = z.extend(PrivacyRequest, {
  /** Secret for this one request: see it, prove, confirm, cancel, have the copy. */
  token: z.string(),
});
export type CreatedPrivacyRequest = z.infer<typeof CreatedPrivacyRequest>;

/** Query of `GET /privacy-requests/{id}/export`. */
export const ExportQuery = z.strictObject({ format: z.optional(z.enum(['json', 'csv'])) });
export type ExportQuery = z.infer<typeof ExportQuery>;
export type ExportFormat = NonNullable<ExportQuery['format']>;

/** The short name of a request: what of its id fits on a note. */
export function referenceOf(id: string): string {
  const short = id.slice(0, 8).toUpperCase();
  return `PR-${short.slice(0, 4)}-${short.slice(4)}`;
}
