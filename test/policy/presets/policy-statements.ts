/** Every statement of the five policies, one a row: where the preset has it, or why only a server can keep it. */
import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import type { PresetId } from '../../../src/policy/presets/load-preset.js';
import { CAL_CONNECT, CALENDERA } from './statements-of-booking-platforms.js';
import { CAL_MEDI, SMART_SCHEDULING } from './statements-of-undated-policies.js';
import { KONNECS } from './statements-of-konnecs.js';

/** A statement that the preset has: true of the profile, and no longer when the clause `at` is taken out of it. */
export interface Kept {
  readonly statement: string;
  /** Path of the clause, its steps divided by slashes. */
  readonly at: string;
  readonly says: (profile: PolicyProfile) => boolean;
}

/** A statement that no page can make true. */
export interface ServerOnly {
  readonly statement: string;
  readonly onlyServer: string;
}

export type Row = Kept | ServerOnly;

export const STATEMENTS: Readonly<Record<PresetId, readonly Row[]>> = {
  'cal-connect': CAL_CONNECT,
  calendera: CALENDERA,
  konnecs: KONNECS,
  'cal-medi': CAL_MEDI,
  'smart-scheduling': SMART_SCHEDULING,
};
