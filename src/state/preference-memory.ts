/**
 * What a visitor chose and would rather not choose again: their time zone, and what a page adds to it. Owns that it is
 * remembered only while `preferences` is allowed, and forgotten when it no longer is.
 */
import { keep, readKept } from './choice-store.js';
import { consent } from './consent-hub.js';

const START = 'preferences.';
const ZONE = 'zone';
const WITH_ZONE = 'punctual-booking,punctual-slot-picker,punctual-popup';
let stores = false;

/** Remembers a choice of the visitor's, as their language; nothing where `preferences` is not allowed. */
export function rememberPreference(key: string, value: string): void {
  if (consent.has('preferences')) keep(START + key, value, stores);
}

/** What was remembered; nothing where `preferences` is not allowed. */
export function recallPreference(key: string): string | undefined {
  return consent.has('preferences') ? readKept(START + key, stores) : undefined;
}

/** True for a zone that this browser knows; without what else the booking knows of zones. */
function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** An element that shows times. */
type Zoned = Element & { timezone?: string | undefined; timezoneMode?: string | undefined };

function applyZone(element: Zoned): void {
  const zone = recallPreference(ZONE);
  const mode = element.timezoneMode ?? element.getAttribute('timezone-mode') ?? 'visitor';
  const isOpen = mode === 'visitor' && !element.hasAttribute('timezone') && element.timezone === undefined;
  if (zone !== undefined && isZone(zone) && isOpen) element.timezone = zone;
}

/** Begins to remember the zone that is chosen on this page, and to choose it for the visitor; the answer ends it. */
export function rememberZone(mayStore: boolean): () => void {
  stores = mayStore;
  const ending = new AbortController();
  document.addEventListener(
    'punctual-timezone-change',
    (event) => rememberPreference(ZONE, (event as Event & { value: string }).value),
    ending,
  );
  const apply = (): void => document.querySelectorAll<Zoned>(WITH_ZONE).forEach(applyZone);
  const observer = new MutationObserver(apply);
  observer.observe(document, { childList: true, subtree: true });
  apply();
  return () => {
    ending.abort();
    observer.disconnect();
  };
}
