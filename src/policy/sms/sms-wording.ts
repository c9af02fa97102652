/** Shape of the sentences that a programme of text messages is described with, one object a language. */
import type { SmsFrequency, SmsMessageKind } from '../profile/sms.js';

/** How the carrier's or the server's answer about a number is called. */
export const SMS_STATES = ['pending-double-opt-in', 'active', 'blocked-by-stop', 'opted-out'] as const;
export type SmsState = (typeof SMS_STATES)[number];

/** A text for each form that `Intl.PluralRules` knows in the language. */
export type PluralTexts = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Whole sentences, so that each language has its own order of words; a gap is `{name}`. A sentence whose gap cannot be
 * filled from the profile is left out.
 */
export interface SmsWording {
  /** The control's label. Says what is agreed to, so it names neither other channels nor other purposes. */
  readonly label: string;
  /** What the visitor does to agree, by the programme's mode. `{brand}`. */
  readonly agree: Readonly<Record<'tick' | 'disclosure', string>>;
  /** Stands for `{brand}` where the profile names none. */
  readonly nameless: string;
  /** `{kinds}`, a list of {@link SmsWording.kind}. */
  readonly kinds: string;
  readonly kind: Readonly<Record<SmsMessageKind, string>>;
  /** `{amount}`, of {@link SmsWording.amount}; `atMost` where the profile has no minimum. */
  readonly frequency: Readonly<Record<'usual' | 'atMost' | 'varies', string>>;
  /** `{count}`: a number, or {@link SmsWording.range}. */
  readonly amount: Readonly<Record<SmsFrequency['per'], PluralTexts>>;
  /** `{min}`, `{max}`. */
  readonly range: string;
  readonly rates: Readonly<Record<'may-apply' | 'standard' | 'none', string>>;
  /** `{brand}`. */
  readonly noExtraFee: string;
  /** `{keyword}`: how to end it, and that one confirmation follows and then nothing. */
  readonly stop: string;
  /** `{keyword}` and `{contact}`. */
  readonly help: string;
  /** `{keyword}`: where no person is named. */
  readonly helpByKeyword: string;
  /** `{contact}`: where there is no keyword. */
  readonly helpByContact: string;
  /** `{keyword}`. */
  readonly start: string;
  readonly noMarketing: string;
  readonly noSharing: string;
  /** `{provider}`. */
  readonly provider: string;
  readonly carriersNotLiable: string;
  readonly notACondition: string;
  /** `{links}`. */
  readonly more: string;
  readonly privacyPolicy: string;
  readonly terms: string;
  /**
   * `{keyword}`; `blocked-by-stop-of-sender` also has `{sender}`, the number to write to. `pending-unasked`: nobody is
   * known to have sent a message that asks for the confirmation.
   */
  readonly state: Readonly<Record<SmsState | 'pending-unasked' | 'blocked-by-stop-of-sender', string>>;
}
