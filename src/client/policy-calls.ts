/** The calls about what a business promises. Loaded with the first of them: no time is shown later for their schemas. */
import type { PolicyProfile } from '../policy/profile/policy-profile.js';
import { ReadProfile } from '../policy/profile/read-profile.js';
import type { CallOptions } from './booking-api.js';
import type { Transport } from './transport.js';

export function getPolicy(call: Transport, { signal }: CallOptions): Promise<PolicyProfile> {
  return call({ path: 'policy', answer: ReadProfile, repeatable: true, signal });
}
