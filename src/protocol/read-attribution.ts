/** Where a visitor came from, as the page's address says it. Owns which parameters are read; no other one ever is. */
import type { Attribution } from './attribution.js';

/** Query parameters that name a campaign or a click. */
export const ATTRIBUTION_PARAMETERS = [
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_term',
  'utm_content',
  'utm_id',
  'gclid',
  'gbraid',
  'wbraid',
  'dclid',
  'fbclid',
  'msclkid',
  'ttclid',
  'twclid',
  'li_fat_id',
] as const;
export type AttributionParameter = (typeof ATTRIBUTION_PARAMETERS)[number];

/** Longest value that is read, in characters. */
export const MAX_ATTRIBUTION_LENGTH = 500;
/** What an address says of where the visitor came from; `undefined` where it says nothing. */
export function readAttribution(search: string): Attribution | undefined {
  const query = new URLSearchParams(search);
  const found = ATTRIBUTION_PARAMETERS.flatMap((name) => {
    const value = query.get(name)?.slice(0, MAX_ATTRIBUTION_LENGTH);
    return value ? [[name, value] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
