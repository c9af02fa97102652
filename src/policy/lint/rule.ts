/** What a rule is, and what it gets to see. */
import type { PolicyProfile } from '../profile/policy-profile.js';
import type { ShapeProblem } from './read-profile.js';
import type { SmsText } from './sms-texts.js';

export type Level = 'error' | 'warning';

/** One thing that is wrong with a profile. */
export interface Finding {
  /** Number of the rule, as in `sms-10`; it stays the same for ever. */
  readonly rule: string;
  readonly level: Level;
  /** What is wrong, in English, for whoever writes the profile. */
  readonly message: string;
  /** Why it is: a carrier's rejection code, an article, the profile's own promise. */
  readonly ground: string;
  /** Where, as a JSON pointer; the profile itself is the empty one. */
  readonly path: string;
}

/** What a rule has found. */
export interface Violation {
  readonly message: string;
  readonly path: string;
  /** Where this one weighs differently from the rest of its rule. */
  readonly level?: Level;
}

/** The profile and what has been made of it once for all rules. */
export interface LintContext {
  /** Without what has not the right shape. */
  readonly profile: PolicyProfile;
  /** Languages that every text must be there in. */
  readonly locales: readonly string[];
  /** The language of texts that are there once; undefined where the profile does not say. */
  readonly written: string | undefined;
  /** The disclosure of text messages in each of the locales that has one. */
  readonly smsTexts: readonly SmsText[];
  /** What has not the right shape. */
  readonly shape: readonly ShapeProblem[];
}

export interface Rule {
  readonly id: string;
  readonly level: Level;
  /** What it demands, in a sentence. */
  readonly demands: string;
  readonly ground: string;
  /** It is about what has not the right shape, and speaks of values that the other rules do not get to see. */
  readonly readsShape?: true;
  readonly check: (context: LintContext) => readonly Violation[];
}

/** No violation, or the one. */
export function when(wrong: boolean, path: string, message: string, level?: Level): readonly Violation[] {
  return wrong ? [{ path, message, ...(level && { level }) }] : [];
}
