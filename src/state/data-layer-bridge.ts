/**
 * Hands the elements' events on to the page's `dataLayer`, once a category allows measuring. Owns what is handed on: what
 * happened, with ids of services and never anything about the visitor. What happened before the yes is not told.
 */
import { consent } from './consent-hub.js';

/** What of each event is handed on. The id of a booking is not: it leads to the person. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'punctual-step-change': ['step'],
  'punctual-day-change': [],
  'punctual-slot-change': [],
  'punctual-booking-submit': ['serviceId', 'duration', 'party'],
  'punctual-booking-complete': ['serviceId'],
  'punctual-form-complete': [],
  'punctual-popup-open': [],
  'punctual-popup-close': [],
  'punctual-error': ['code'],
};

export interface DataLayerOptions {
  /** Name of the global array; `dataLayer` unless set. */
  readonly name?: string | undefined;
  /** What has to be allowed; `analytics` unless set. */
  readonly category?: string | undefined;
}

/** Begins to hand on; the answer ends it. */
export function bridgeToDataLayer({ name, category = 'analytics' }: DataLayerOptions = {}): () => void {
  const ending = new AbortController();
  const page = globalThis as unknown as Record<string, unknown[] | undefined>;
  for (const [type, fields] of Object.entries(FIELDS)) {
    document.addEventListener(
      type,
      (event) => {
        if (!consent.has(category)) return;
        const facts = fields.map((field) => [
          `punctual_${field}`,
          (event as unknown as Record<string, unknown>)[field],
        ]);
        (page[name || 'dataLayer'] ??= []).push({ event: type.replaceAll('-', '_'), ...Object.fromEntries(facts) });
      },
      ending,
    );
  }
  return () => ending.abort();
}
