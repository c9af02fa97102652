/**
 * Whether a question can be asked before the rest of the notice is there, which is the first visit of most people. Looks
 * roughly: whatever may be an answer, on this device, of this browser or of the page, is left to the code that reads it.
 */
import type { CookieClause } from '../../policy/cookies/cookie-clause.js';

/** Where managers leave themselves. */
const MANAGERS = ['CookieConsent', 'klaro', '__tcfapi'];

function mayBeKept(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('punctual.'));
  } catch {
    return false;
  }
}

/** True where nothing can have answered. `defersTo` is what the page says of a consent manager of its own. */
export function isUnanswered({ categories = [] }: CookieClause, defersTo = 'auto'): boolean {
  return (
    categories.some(({ mode }) => mode === 'opt-in') &&
    !(navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl &&
    (defersTo === 'none' || (defersTo === 'auto' && !MANAGERS.some((name) => name in globalThis))) &&
    !mayBeKept()
  );
}
