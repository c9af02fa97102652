/** All presets at once: for a server and the command. A page loads one by itself. */
import type { PolicyProfile } from '../profile/policy-profile.js';
import { calConnect } from './cal-connect.js';
import { calMedi } from './cal-medi.js';
import { calendera } from './calendera.js';
import { konnecs } from './konnecs.js';
import type { PresetId } from './load-preset.js';
import { smartScheduling } from './smart-scheduling.js';

/** The profiles by id, without the whole text of their policies, which `loadPolicyDocument` has. */
export const presets: Readonly<Record<PresetId, PolicyProfile>> = {
  'cal-connect': calConnect,
  calendera,
  konnecs,
  'cal-medi': calMedi,
  'smart-scheduling': smartScheduling,
};
