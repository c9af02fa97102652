/**
 * One line of evidence: which text, which version, which control, given, refused or withdrawn, when. Append-only: a
 * withdrawal is a new record that points back. The fields follow ISO/IEC TS 27560:2023 and Kantara's receipt 1.1; what
 * is the same for everybody is in the profile, so that a record costs no more personal data.
 */
import '../jitless.js';
import * as z from 'zod/mini';
import { LawfulBasis } from '../profile/data.js';
import { LanguageTag } from '../profile/text.js';
import { CONSENT_SCHEMA } from './consent-schema.js';

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const Short = z.string().check(z.minLength(1), z.maxLength(200));

/** Made on the page, at random: also what keeps a record from being stored twice. */
export const RecordId = z.uuid();

export const ConsentState = z.enum(['given', 'refused', 'withdrawn', 'expired']);
export type ConsentState = z.infer<typeof ConsentState>;

/** For whom the visitor acts. */
export const ActingFor = z.enum(['self', 'other']);
export type ActingFor = z.infer<typeof ActingFor>;

/** How the visitor said it. `entry`: by filling in a field that says so. `keyword`: by a word in a text message. `none`: the control was left as it was. */
export const ConsentAction = z.enum(['tick', 'untick', 'entry', 'button', 'otp', 'keyword', 'none', 'signal:gpc']);
export type ConsentAction = z.infer<typeof ConsentAction>;

/** What a page says of a choice. */
export const ConsentRecord = z.strictObject({
  schema: z.literal(CONSENT_SCHEMA),
  recordId: RecordId,
  /** The record that this one takes the place of. */
  supersedes: z.optional(RecordId),

  /** `sms.transactional`, `email.marketing`, `cookies.<category>`, `notice.read`, `terms`, `age`, or one's own. */
  kind: z.string().check(z.regex(/^[a-z]+(\.[a-zA-Z0-9-]+)?$/), z.maxLength(100)),
  state: ConsentState,
  purposes: z.array(Short).check(z.maxLength(20)),
  /** Which answers it is about, as in `phone`. */
  fields: z.array(Short).check(z.maxLength(20)),
  lawfulBasis: z.optional(LawfulBasis),
  actingFor: ActingFor,
  /** Where messages go, E.164 or mail: only with a consent that was given and needs it. */
  contactPoint: z.optional(z.string().check(z.maxLength(254))),

  /** The exact words that were shown, links left out. */
  text: z.strictObject({ id: Short, locale: LanguageTag, sha256: Hash }),
  notice: z.strictObject({ url: z.optional(z.url()), version: z.optional(Short) }),
  /** SHA-256 of the canonical profile that everything was made from. */
  profileHash: Hash,

  surface: z.enum(['booking', 'form', 'page', 'cookie-notice', 'manage', 'sms']),
  control: z.enum(['checkbox', 'button', 'code', 'field', 'message', 'signal']),
  /** How the control stood before the visitor touched it. */
  defaultState: z.enum(['off', 'on', 'none']),
  action: ConsentAction,
  /** The booking could be made without it. */
  optional: z.boolean(),

  /** By the page's clock; the server adds its own. */
  at: z.iso.datetime({ offset: true }),
  validUntil: z.optional(z.iso.datetime({ offset: true })),
  page: z.strictObject({ origin: z.string().check(z.maxLength(300)), path: z.string().check(z.maxLength(1000)) }),
  widgetVersion: Short,
});
export type ConsentRecord = z.infer<typeof ConsentRecord>;

/** A text that was shown, kept once for every hash. */
export const ShownText = z.strictObject({
  sha256: Hash,
  locale: LanguageTag,
  text: z.string().check(z.minLength(1), z.maxLength(10_000)),
});
export type ShownText = z.infer<typeof ShownText>;

/** Records with the texts that they name. */
export const ConsentBundle = z.strictObject({
  records: z.array(ConsentRecord).check(z.minLength(1), z.maxLength(20)),
  texts: z.array(ShownText).check(z.maxLength(20)),
});
export type ConsentBundle = z.infer<typeof ConsentBundle>;

/** A record as the server keeps it. */
export const StoredConsent = z.extend(ConsentRecord, {
  /** The server's clock, which counts. */
  receivedAt: z.iso.datetime(),
  /** Whose it is: a booking, a submission, or a name that means nothing to anybody else. */
  subjectRef: z.string(),
  bookingRef: z.optional(z.string()),
  /** Made from another profile than the server had by then: the page may have been open while it changed. */
  otherProfile: z.optional(z.literal(true)),
  /** Its number waits for its owner: nothing is sent for this record, only for one that takes its place. */
  unconfirmed: z.optional(z.literal(true)),
});
export type StoredConsent = z.infer<typeof StoredConsent>;
