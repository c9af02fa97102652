/** The calls about what a business promises. */
import { readPlainProfile } from '../policy/profile/plain-profile.js';
import type { PolicyProfile } from '../policy/profile/policy-profile.js';
import type { CallOptions } from './booking-api.js';
import type { Transport } from './transport.js';

export function getPolicy(call: Transport, { signal }: CallOptions): Promise<PolicyProfile> {
  return call({ path: 'policy', answer: 'profile', read: readPlainProfile, repeatable: true, signal });
}
