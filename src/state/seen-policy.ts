/** Whether a policy has moved since the visitor last saw it here. */
import { profileVersion, textHash } from '../policy/profile/fingerprint.js';
import type { PolicyProfile } from '../policy/profile/policy-profile.js';
import { consent } from './consent-hub.js';
import { recall, remember } from './kept-on-device.js';

/** Tells whether another version was seen before, and remembers this one. The first visit has seen none. */
export function seePolicy(profile: PolicyProfile): boolean {
  const version = profileVersion(profile);
  // Pleasant, not needed: where the page asks about cookies, this waits for the answer.
  const mayStore = profile.browserStorage !== false && mayRemember() !== false;
  const { controller, links } = profile;
  // Two businesses on one origin are two policies.
  const key = `policy.${textHash([controller?.name, links?.policy].join('\n')).slice(0, 12)}`;
  const seen = recall(key, 'lasting', mayStore);
  if (seen !== version) remember(key, version, 'lasting', mayStore);
  return seen !== undefined && seen !== version;
}

/**
 * Whether something of ours that is not strictly needed may be remembered. A page without a cookie notice has not said
 * anything about it: `undefined`.
 */
function mayRemember(): boolean | undefined {
  if (consent.known) return consent.has('preferences');
  // Its answer is still to come.
  return document.querySelector('punctual-cookie-notice') ? false : undefined;
}
