/**
 * Tells Google Consent Mode 2 what is allowed: everything denied at first, then what the visitor said. Owns the names of
 * the types; stores nothing and loads nothing.
 */
import { consent } from './consent-hub.js';

/** Type of consent, and the category of ours that it goes by. */
export type ConsentModeTypes = Readonly<Record<string, string>>;

export const CONSENT_MODE_TYPES: ConsentModeTypes = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'preferences',
  personalization_storage: 'preferences',
};

/** Milliseconds that Google's scripts wait for the update. */
const WAIT = 500;

/** Google reads `arguments` objects and passes over arrays. */
function gtag(layer: unknown[], ..._command: unknown[]): void {
  layer.push(
    (function entry(..._entry: unknown[]) {
      // eslint-disable-next-line prefer-rest-params -- See above.
      return arguments;
    })(..._command),
  );
}

const isDefault = (entry: unknown): boolean => {
  const [command, what] = Array.from((entry ?? []) as ArrayLike<unknown>);
  return command === 'consent' && what === 'default';
};

/** Begins to tell; the answer ends it. */
export function tellConsentMode(types: ConsentModeTypes = CONSENT_MODE_TYPES): () => void {
  const page = globalThis as { dataLayer?: unknown[] };
  const layer = (page.dataLayer ??= []);
  const states = (isGranted: (category: string) => boolean): Record<string, string> =>
    Object.fromEntries(
      Object.entries(types).map(([type, category]) => [type, isGranted(category) ? 'granted' : 'denied']),
    );
  // A page that needs it earlier than any module runs has set it itself.
  if (!layer.some(isDefault))
    gtag(layer, 'consent', 'default', { ...states(() => false), security_storage: 'granted', wait_for_update: WAIT });
  let told = '';
  const tell = (): void => {
    if (!consent.known) return;
    const now = states((category) => consent.has(category));
    if (told === JSON.stringify(now)) return;
    told = JSON.stringify(now);
    gtag(layer, 'consent', 'update', now);
  };
  const stop = consent.watch(tell);
  tell();
  return stop;
}
