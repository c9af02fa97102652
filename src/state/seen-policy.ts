/** Whether a policy has moved since the visitor last saw it here. */
import { profileVersion, textHash } from '../policy/profile/fingerprint.js';
import type { PolicyProfile } from '../policy/profile/policy-profile.js';
import { recall, remember } from './kept-on-device.js';

/** Tells whether another version was seen before, and remembers this one. The first visit has seen none. */
export function seePolicy(profile: PolicyProfile): boolean {
  const version = profileVersion(profile);
  const mayStore = profile.browserStorage !== false;
  const { controller, links } = profile;
  // Two businesses on one origin are two policies.
  const key = `policy.${textHash([controller?.name, links?.policy].join('\n')).slice(0, 12)}`;
  const seen = recall(key, 'lasting', mayStore);
  if (seen !== version) remember(key, version, 'lasting', mayStore);
  return seen !== undefined && seen !== version;
}
