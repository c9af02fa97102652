/**
 * What comes after a choice about cookies: what is no longer allowed is cleared, and the choice gets its consent records.
 * Loaded when one is made.
 */
import { clearList } from '../policy/cookies/clear-list.js';
import { optionalKeys, withdrawnKeys } from '../policy/cookies/cookie-choice.js';
import type { CookieCategory } from '../policy/profile/cookies.js';
import { clearStored, type Cleared } from './clear-stored.js';
import type { MadeChoice } from './cookie-choice-controller.js';

export { CookieRecords } from './cookie-records.js';

/** Clears what went with what is refused, also what a page has stored before it asked. */
export function clearRefused(
  { choice, before }: MadeChoice,
  categories: readonly CookieCategory[],
  allowed: ReadonlySet<string>,
): Cleared & { readonly withdrawn: boolean } {
  const refused = optionalKeys(categories).filter((key) => !choice.allowed.has(key));
  const list = clearList(categories, refused, allowed);
  return { ...clearStored(list), withdrawn: withdrawnKeys(before, allowed).length > 0 };
}
