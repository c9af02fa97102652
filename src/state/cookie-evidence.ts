/**
 * Consent records of a choice about cookies, one a category. Loaded when a choice is made, since a
 * page with nothing to ask makes none. Owns what the record of a category says; sends nothing.
 */
import type { ConsentBundle } from '../policy/consent/consent-record.js';
import { bundleConsents, pageOf, type ConsentChoice } from '../policy/consent/record-consent.js';
import { isOptional, keysOf, type CookieChoice, type CookieKey } from '../policy/cookies/cookie-choice.js';
import { profileHash, profileVersion } from '../policy/profile/fingerprint.js';
import type { CookieCategory } from '../policy/profile/cookies.js';
import type { PolicyProfile } from '../policy/profile/policy-profile.js';
import { VERSION } from '../protocol/version.js';
import { randomId } from './random-id.js';

/** What was shown of a category when the choice was made. */
export type ShownWords = (category: CookieCategory) => { readonly locale: string; readonly text: string };

/** A choice, and what it took the place of. */
export interface RecordedChoice {
  readonly profile: PolicyProfile;
  readonly categories: readonly CookieCategory[];
  readonly choice: CookieChoice;
  readonly allowedBefore: ReadonlySet<CookieKey>;
  /** Ids of the records before, by category. */
  readonly earlier: Readonly<Record<string, string>>;
  /** By a button for everything, or by a switch each. */
  readonly with: 'button' | 'switch';
  readonly words: ShownWords;
  /** Epoch milliseconds. */
  readonly until: number;
  /** Address of the page. */
  readonly address: string;
}

type Ways = Pick<ConsentChoice, 'control' | 'action'>;

function waysOf({ choice, with: by }: RecordedChoice, given: boolean): Ways {
  if (choice.by === 'gpc') return { control: 'signal', action: 'signal:gpc' };
  if (by === 'button') return { control: 'button', action: 'button' };
  return { control: 'checkbox', action: given ? 'tick' : 'untick' };
}

function choiceOf(made: RecordedChoice, category: CookieCategory): ConsentChoice {
  const keys = keysOf(category);
  const given = keys.filter((key) => made.choice.allowed.has(key));
  const supersedes = made.earlier[category.id];
  const took = supersedes !== undefined && keys.some((key) => made.allowedBefore.has(key));
  const isGiven = given.length > 0;
  return {
    kind: `cookies.${category.id}`,
    state: isGiven ? 'given' : took ? 'withdrawn' : 'refused',
    // Where only some of its services are allowed, those are what was said yes to.
    purposes: [...(isGiven ? given : keys)].slice(0, 20),
    fields: [],
    ...waysOf(made, isGiven),
    // What is on until it is objected to was not ticked by anybody: there is no box for it in the notice.
    defaultState: category.mode === 'opt-in' ? 'off' : 'none',
    optional: true,
    ...(category.mode === 'opt-in' && { lawfulBasis: 'consent' as const }),
    ...(supersedes !== undefined && { supersedes }),
    validUntil: new Date(made.until).toISOString(),
    words: { id: `cookies.${category.id}`, ...made.words(category) },
  };
}

/** One record a category that can be refused, with the texts that they name; `undefined` where there is none. */
export function cookieRecords(made: RecordedChoice): ConsentBundle | undefined {
  const { profile, categories, choice, address } = made;
  const url = profile.links?.policy;
  return bundleConsents(
    categories.filter(isOptional).map((category) => choiceOf(made, category)),
    {
      surface: 'cookie-notice',
      actingFor: 'self',
      notice: { ...(url && { url }), version: profileVersion(profile) },
      profileHash: profileHash(profile),
      page: pageOf(address),
      widgetVersion: VERSION,
      at: new Date(choice.at).toISOString(),
      makeId: randomId,
    },
  );
}
