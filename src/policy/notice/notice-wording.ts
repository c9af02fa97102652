/** Shape of the words that a profile is told with, one object a language. */
import type { CookieMode } from '../profile/cookies.js';
import type { LawfulBasis } from '../profile/data.js';
import type { AnswerWithin, RequestKind, RequestWay } from '../profile/rights.js';

/** The parts of a notice, in the order in which they stand. */
export const NOTICE_SECTIONS = [
  'purposes',
  'data',
  'consents',
  'sms',
  'recipients',
  'transfers',
  'retention',
  'cookies',
  'children',
  'rights',
  'security',
  'links',
  'changes',
  'other',
] as const;
export type NoticeSectionId = (typeof NOTICE_SECTIONS)[number];

/**
 * Whole sentences, and labels that stand before words of the profile, with the punctuation that the language puts
 * there. A gap is `{name}`.
 */
export interface NoticeWording {
  // What an element says around the notice.
  /** Heads the notice. */
  readonly heading: string;
  /** Opens the sections, where they are put away. */
  readonly allDetails: string;
  readonly wholePolicy: string;
  readonly terms: string;
  readonly close: string;
  /** What a screen reader hears after a link that leads away. */
  readonly newWindow: string;
  readonly policyMoved: string;

  // Which version
  /** `{version}`: a date, or a name made from the content. */
  readonly version: string;
  /** `{date}`, these three. */
  readonly published: string;
  readonly effective: string;
  readonly upcoming: string;

  // Who
  readonly controller: string;
  readonly knownAs: string;
  readonly privacyContact: string;
  readonly contactPage: string;

  readonly sections: Readonly<Record<NoticeSectionId, string>>;

  // Why and what
  readonly basis: string;
  readonly bases: Readonly<Record<LawfulBasis, string>>;
  readonly usedFor: string;
  readonly automatic: string;
  /** Fields that a profile need not label, by key; others are shown by their key. */
  readonly fields: Readonly<Record<'name' | 'email' | 'phone' | 'notes', string>>;
  readonly marketing: Readonly<Record<'never' | 'opt-in', string>>;
  readonly required: string;
  readonly optional: string;

  // Who else, and where
  readonly sells: string;
  readonly sellsNot: string;
  readonly region: string;
  readonly storedIn: string;
  readonly recipientPolicy: string;

  // How long
  readonly keptFor: string;
  readonly backups: string;
  readonly exception: string;

  // On the device
  readonly cookieModes: Readonly<Record<CookieMode, string>>;
  readonly session: string;
  readonly browserHint: string;
  readonly nothingStored: string;

  // Children; `{age}`
  readonly minimumAge: string;
  readonly forOthers: string;

  // Rights
  readonly rights: Readonly<Record<RequestKind, string>>;
  /** Stands before the ways in which they are asked for. */
  readonly ask: string;
  readonly ways: Readonly<Record<Extract<RequestWay['by'], 'form' | 'post'>, string>>;
  readonly identity: Readonly<Record<'code' | 'document', string>>;
  readonly erasure: Readonly<Record<'delete' | 'anonymise' | 'either', string>>;
  readonly exportFirst: string;
  /** Labels; the time stands after them. */
  readonly within: Readonly<Record<AnswerWithin['what'], string>>;
  readonly afterAnswer: string;
  /** A number of business days, by plural form; `{count}`. */
  readonly businessDays: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
  readonly authority: string;

  // Changes
  /** `{time}`, a number of days. */
  readonly noticeTime: string;
  readonly toldBy: string;
  readonly tellBy: Readonly<Record<'page' | 'mail' | 'app', string>>;
  readonly continuedUse: string;
}
