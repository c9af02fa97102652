import type { PolicyProfile } from '../profile/policy-profile.js';

/** The profiles that come with the library, written from the policies of five platforms. */
export const presetIds = ['cal-connect', 'calendera', 'konnecs', 'cal-medi', 'smart-scheduling'] as const;
export type PresetId = (typeof presetIds)[number];

/** Whether a text is the id of a preset. */
export function isPresetId(text: string): text is PresetId {
  return (presetIds as readonly string[]).includes(text);
}

/** Each path is written out, since a bundler makes a chunk of an import that it can read, and of no other. */
const PROFILES: Readonly<Record<PresetId, () => Promise<PolicyProfile>>> = {
  'cal-connect': async () => (await import('./cal-connect.js')).calConnect,
  calendera: async () => (await import('./calendera.js')).calendera,
  konnecs: async () => (await import('./konnecs.js')).konnecs,
  'cal-medi': async () => (await import('./cal-medi.js')).calMedi,
  'smart-scheduling': async () => (await import('./smart-scheduling.js')).smartScheduling,
};

const DOCUMENTS: Readonly<Record<PresetId, () => Promise<NonNullable<PolicyProfile['document']>>>> = {
  'cal-connect': async () => [...(await import('./documents/cal-connect.js')).calConnectDocument],
  calendera: async () => [...(await import('./documents/calendera.js')).calenderaDocument],
  konnecs: async () => [...(await import('./documents/konnecs.js')).konnecsDocument],
  'cal-medi': async () => {
    const { en, fr } = (await import('./documents/cal-medi.js')).calMediDocument;
    return { en: [...en], fr: [...fr] };
  },
  'smart-scheduling': async () => [...(await import('./documents/smart-scheduling.js')).smartSchedulingDocument],
};

/** Loads one preset, without the whole text of its policy. */
export function loadPreset(id: PresetId): Promise<PolicyProfile> {
  return PROFILES[id]();
}

/** Loads the whole text of a preset's policy, as the profile's `document` holds it. */
export function loadPolicyDocument(id: PresetId): Promise<NonNullable<PolicyProfile['document']>> {
  return DOCUMENTS[id]();
}
