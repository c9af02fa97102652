/**
 * Reads the cookie clause of a profile without a schema library, for an element that must be small. Owns which categories
 * can be asked about: one that is not as the schema has it is left out, told, and never allowed. Knows nothing of choices.
 */
import type { CookieCategory, CookieMode, CookieRow } from '../profile/cookies.js';
import type { Text } from '../profile/text.js';

/** Who sets cookies of a category, with a switch of its own. */
export type CookieService = NonNullable<CookieCategory['services']>[number];

/** What a profile says that a cookie notice needs. */
export interface CookieClause {
  /** Language of texts that are there only once. */
  readonly language: string | undefined;
  /** Who decides about the data, by their legal name. */
  readonly controller: string | undefined;
  /** Address of the policy. */
  readonly policy: string | undefined;
  /** `false` is a promise. */
  readonly sells: boolean | undefined;
  /** Whether our code may keep anything on the device. */
  readonly mayStore: boolean;
  readonly browserHint: boolean;
  readonly revision: number | undefined;
  /** `undefined` where the profile says nothing about cookies. */
  readonly categories: readonly CookieCategory[] | undefined;
}

/** Why a category is left out. */
export type CategoryFault = 'shape' | 'id' | 'twice' | 'mode' | 'purpose' | 'service' | 'services';

/** Told of what is left out: which of the categories, why, and its id. Without the first two it is all of the profile. */
export type OnFault = (index?: number, fault?: CategoryFault, id?: unknown) => void;

type Fields = Readonly<Record<string, unknown>>;

const MODES: readonly unknown[] = ['necessary', 'opt-in', 'opt-out', 'exempt-with-objection'] satisfies CookieMode[];
const KEY = /^[a-z][a-zA-Z0-9-]{0,63}$/;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWords = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isText = (value: unknown): value is Text =>
  isWords(value) || (isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isWords));
const isKey = (value: unknown): value is string => typeof value === 'string' && KEY.test(value);
const wordsOf = (value: unknown): string | undefined => (isWords(value) ? value : undefined);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function rowsOf(value: unknown): CookieRow[] {
  return listOf(value).filter((row): row is CookieRow => isObject(row) && isWords(row['name']));
}

function faultOf(category: unknown, before: readonly CookieCategory[]): CategoryFault | undefined {
  if (!isObject(category)) return 'shape';
  const { id, mode, purpose, services } = category;
  if (!isKey(id)) return 'id';
  if (before.some((one) => one.id === id)) return 'twice';
  if (!MODES.includes(mode)) return 'mode';
  if (!isText(purpose)) return 'purpose';
  const all = listOf(services);
  if (!all.every((service) => isObject(service) && isKey(service['id']) && isText(service['name']))) return 'service';
  return new Set(all.map((service) => (service as Fields)['id'])).size < all.length ? 'services' : undefined;
}

function categoryOf(category: CookieCategory): CookieCategory {
  const { services, label, consequence, ...rest } = category;
  return {
    ...rest,
    ...(isText(label) && { label }),
    ...(isText(consequence) && { consequence }),
    cookies: rowsOf(category.cookies),
    ...(services?.length && {
      services: services.map((service) => ({ ...service, cookies: rowsOf(service.cookies) })),
    }),
  };
}

/**
 * The clause of a profile, whatever it is: nothing here is believed before it is looked at. `readCookieClause` says in
 * words what is wrong.
 */
export function cookieClause(profile: unknown, onFault: OnFault): CookieClause {
  const fields: Fields = isObject(profile) ? profile : {};
  if (fields !== profile) onFault();
  const { controller, links, cookies } = fields;
  const who = isObject(controller) ? controller : {};
  const asked = isObject(cookies) ? cookies : undefined;
  const categories: CookieCategory[] = [];
  listOf(asked?.['categories']).forEach((category, index) => {
    const fault = faultOf(category, categories);
    if (fault) onFault(index, fault, isObject(category) && category['id']);
    else categories.push(categoryOf(category as CookieCategory));
  });
  const revision = asked?.['revision'];
  return {
    language: wordsOf(fields['language']),
    controller: wordsOf(who['name']),
    policy: isObject(links) ? wordsOf(links['policy']) : undefined,
    sells: typeof fields['sells'] === 'boolean' ? fields['sells'] : undefined,
    mayStore: fields['browserStorage'] !== false,
    browserHint: asked?.['browserHint'] === true,
    revision: typeof revision === 'number' ? revision : undefined,
    categories: asked && categories,
  };
}
