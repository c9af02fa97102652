import { createContext } from '@lit/context';
import type { PolicyProfile } from '../policy/profile/policy-profile.js';

/** The profile that `<punctual-provider>` hands to what stands inside it. Two copies of the library share the key. */
export const profileContext = createContext<PolicyProfile | undefined>(Symbol.for('punctual.profile'));
