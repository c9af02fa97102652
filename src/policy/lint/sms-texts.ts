import type { PolicyProfile } from '../profile/policy-profile.js';
import { isSpokenIn, primaryLanguage, textIn } from '../profile/text.js';
import { smsDisclosure } from '../sms/sms-disclosure.js';
import { smsWordingOf } from '../sms/wordings/index.js';
import { SMS_WORDS, type SmsWords } from './sms-words.js';

/** The disclosure that visitors of one language read. */
export interface SmsText {
  readonly locale: string;
  readonly text: string;
  /** In words of the business's own. */
  readonly own: boolean;
  /** How a text in this language says things; undefined for a language that we do not know. */
  readonly words: SmsWords | undefined;
}

function smsText(profile: PolicyProfile, locale: string, written: string | undefined): SmsText[] {
  const words = SMS_WORDS[primaryLanguage(locale)];
  const { sms } = profile;
  if (!sms) return [];
  if (sms.disclosure !== undefined) {
    if (!isSpokenIn(sms.disclosure, locale, written)) return [];
    return [{ locale, text: textIn(sms.disclosure, locale, written).text, own: true, words }];
  }
  const wording = smsWordingOf(locale);
  return wording ? [{ locale, text: smsDisclosure(profile, wording, locale), own: false, words }] : [];
}

/** The disclosure in each locale that has one: words of the business's own, else the sentences of the library. */
export function smsTexts(
  profile: PolicyProfile,
  locales: readonly string[],
  written: string | undefined,
): readonly SmsText[] {
  return locales.flatMap((locale) => smsText(profile, locale, written));
}
