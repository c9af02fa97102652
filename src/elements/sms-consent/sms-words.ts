/** The words of a programme of text messages in one language: label, disclosure and states are never in two. */
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import { textIn } from '../../policy/profile/spoken-text.js';
import { loadSmsWording } from '../../policy/sms/load-wording.js';
import { smsDisclosure } from '../../policy/sms/sms-disclosure.js';
import type { SmsWording } from '../../policy/sms/sms-wording.js';

export interface SmsWords {
  readonly wording: SmsWording;
  /** With link tokens. */
  readonly disclosure: string;
  /** Of label and disclosure. */
  readonly language: string;
}

/**
 * The words for a page in a language. Where the business's own disclosure is not there in it, the label is in the
 * language of the disclosure; English where there is no label in that either.
 */
export async function loadSmsWords(profile: PolicyProfile, language: string): Promise<SmsWords | undefined> {
  const own = profile.sms?.disclosure;
  const spoken = own === undefined ? language : (textIn(own, language, profile.language).language ?? language);
  const { wording, language: tag } = await loadSmsWording(spoken);
  const disclosure = smsDisclosure(profile, wording, tag);
  return disclosure ? { wording, disclosure, language: tag } : undefined;
}
