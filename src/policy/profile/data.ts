/** What is collected, why, on what ground and for how long. */
import '../jitless.js';
import * as z from 'zod/mini';
import { KEY_FORMAT } from '../formats.js';
import { Text } from './text.js';

/** The grounds of GDPR, article 6(1). */
export const LAWFUL_BASES = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
] as const;
export const LawfulBasis = z.enum(LAWFUL_BASES);
export type LawfulBasis = z.infer<typeof LawfulBasis>;

/** A name in the profile, as in `booking`. */
export const ProfileKey = z.string().check(z.regex(KEY_FORMAT));

/** What data is used for. */
export const Purpose = z.strictObject({ text: Text, basis: z.optional(LawfulBasis) });
export type Purpose = z.infer<typeof Purpose>;

/** One thing that the visitor is asked for, or that is recorded without asking. */
export const DataField = z.strictObject({
  label: z.optional(Text),
  /** Keys of `purposes`. A field without one fails `lint`. */
  purposes: z.optional(z.array(ProfileKey)),
  /** Its own ground, where it is not that of its purposes. */
  basis: z.optional(LawfulBasis),
  /** Why it is asked, in words for the visitor. */
  why: z.optional(Text),
  /** Recorded while the service is used, not typed. */
  automatic: z.optional(z.boolean()),
});
export type DataField = z.infer<typeof DataField>;

/** A length of time in whole days or months, exactly one of them (ISO 8601: `P30D`, `P12M`). */
export const Period = z.string().check(z.regex(/^P[1-9]\d{0,3}[DMY]$/));
export type Period = z.infer<typeof Period>;

const retentionShape = {
  /** What is kept. */
  what: Text,
  /** Keys of the kinds of rows that the server purges by this line. */
  data: z.optional(z.array(z.enum(['bookings', 'submissions', 'consents', 'requests', 'logs', 'account']))),
  /** From when on, as in “after the account is closed”. */
  from: z.optional(Text),
  /**
   * The same for the server that purges: `received`, when the row came; `ended`, when the appointment was over or the
   * request closed. Needed beside `from`, whose words no server can read; `ended` without either.
   */
  since: z.optional(z.enum(['received', 'ended'])),
  /** Copies that live longer, after the period. */
  backups: z.optional(Period),
  /** What is kept all the same, and why. */
  except: z.optional(Text),
};

/** How long something is kept: for a period, or by a criterion in words. */
export const Retention = z.union([
  z.strictObject({ ...retentionShape, period: Period }),
  z.strictObject({ ...retentionShape, criterion: Text }),
]);
export type Retention = z.infer<typeof Retention>;
