/**
 * Google Consent Mode 2, by the page's `dataLayer`: whoever manages consent tells Google there, and we listen. A default
 * is what holds before anybody was asked, so that only an update is a yes.
 */
import type { ConnectManager, ManagerGlobals } from './consent-manager.js';

/** Types of consent by category, all of which have to be granted. */
const TYPES: Readonly<Record<string, string>> = {
  preferences: 'functionality_storage personalization_storage',
  analytics: 'analytics_storage',
  marketing: 'ad_storage ad_user_data ad_personalization',
};

export const connectGoogle: ConnectManager = ({ changed, theirs, object }) => {
  const layer = (object ?? (globalThis as ManagerGlobals).dataLayer) as unknown[] | undefined;
  const granted = new Map<string, boolean>();
  const hear = (entry: unknown): boolean => {
    const [command, what, states] = Array.from((entry ?? []) as ArrayLike<unknown>);
    if (command !== 'consent' || what !== 'update' || typeof states !== 'object' || states === null) return false;
    for (const [type, state] of Object.entries(states)) granted.set(type, state === 'granted');
    return true;
  };
  layer?.forEach(hear);
  // Google's own scripts put a `push` of theirs over this one; both are called.
  // eslint-disable-next-line @typescript-eslint/unbound-method -- It is called with its array below.
  const before = layer?.push;
  const push = (...entries: unknown[]): number => {
    const length = before?.apply(layer, entries) ?? 0;
    if (entries.filter(hear).length > 0) changed();
    return length;
  };
  if (layer) layer.push = push;
  return {
    has: (category, service) => {
      const named = service === undefined ? theirs(category) : theirs(`${category}/${service}`);
      const types = (named ?? TYPES[category] ?? '').split(/\s+/).filter(Boolean);
      return types.length > 0 && types.every((type) => granted.get(type) === true);
    },
    stop: () => {
      if (layer && before && layer.push === push) layer.push = before;
    },
  };
};
