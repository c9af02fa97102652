/**
 * What a visitor's choice comes to: what is allowed, what there is to ask. Owns the rules; knows no storage, no clock, no
 * page. What is not known is never a yes.
 */
import type { CookieCategory } from '../profile/cookies.js';

/** `analytics`, or `analytics/matomo` for one service of a category. */
export type CookieKey = string;

/** Who said it: the visitor, or the Global Privacy Control of their browser. */
export type ChoiceBy = 'visitor' | 'gpc';

/** A choice about everything that can be refused. */
export interface CookieChoice {
  readonly by: ChoiceBy;
  /** Epoch milliseconds. */
  readonly at: number;
  /** The browser sent the signal when it was made: what the visitor allowed then, they allowed in spite of it. */
  readonly gpc: boolean;
  readonly allowed: ReadonlySet<CookieKey>;
}

/** What is shown: nothing, a line with a link, or the question. */
export type CookieFace = 'nothing' | 'line' | 'question';

type Categories = readonly CookieCategory[];

/** True of what can be refused. */
export const isOptional = ({ mode }: CookieCategory): boolean => mode !== 'necessary';

/** The switches of a category: its services', or its own where it has none. */
export function keysOf({ id, services = [] }: CookieCategory): readonly CookieKey[] {
  return services.length > 0 ? services.map((service) => `${id}/${service.id}`) : [id];
}

/** All switches that there are. */
export function optionalKeys(categories: Categories): readonly CookieKey[] {
  return categories.filter(isOptional).flatMap(keysOf);
}

/** A choice that the signal has overruled: one that is not made in spite of it. */
function holds(choice: CookieChoice | undefined, gpc: boolean): choice is CookieChoice {
  return choice !== undefined && (!gpc || choice.gpc);
}

/** What is allowed now. `gpc` is whether the browser sends the signal, which refuses all that can be refused. */
export function allowedKeys(
  categories: Categories,
  choice: CookieChoice | undefined,
  gpc: boolean,
): ReadonlySet<CookieKey> {
  const made = holds(choice, gpc) ? choice : undefined;
  const allowed = categories.flatMap((category) => {
    const keys = keysOf(category);
    if (category.mode === 'necessary') return keys;
    if (made) return keys.filter((key) => made.allowed.has(key));
    return category.mode === 'opt-in' || gpc ? [] : keys;
  });
  return new Set(allowed);
}

/** Whether a category is allowed with all of its services, or one of them is. An unknown name is not. */
export function isAllowed(
  categories: Categories,
  allowed: ReadonlySet<CookieKey>,
  id: string,
  service?: string,
): boolean {
  const category = categories.find((one) => one.id === id);
  if (!category) return false;
  const keys = keysOf(category);
  if (service === undefined) return keys.every((key) => allowed.has(key));
  const key = `${id}/${service}`;
  return keys.includes(key) && allowed.has(key);
}

/** What the profile asks to be shown. The signal has answered already. */
export function faceOf(categories: Categories | undefined, choice: CookieChoice | undefined, gpc: boolean): CookieFace {
  if (!categories || categories.length === 0) return 'nothing';
  const asks = categories.some(({ mode }) => mode === 'opt-in') && !gpc && choice === undefined;
  return asks ? 'question' : 'line';
}

/** What a choice changed: what is no longer allowed has to be cleared. */
export function withdrawnKeys(before: ReadonlySet<CookieKey>, after: ReadonlySet<CookieKey>): readonly CookieKey[] {
  return [...before].filter((key) => !after.has(key));
}
