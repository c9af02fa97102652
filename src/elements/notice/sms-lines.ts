import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import { loadSmsWording } from '../../policy/sms/load-wording.js';
import { smsProgrammeLines } from '../../policy/sms/sms-disclosure.js';

/** What a profile's text messages are, in a language; its sentences are loaded for it. */
export async function loadSmsLines(profile: PolicyProfile, language: string): Promise<readonly string[]> {
  const loaded = await loadSmsWording(language);
  return smsProgrammeLines(profile, loaded.wording, loaded.language);
}
