/** Which cookies and keys of a storage go with what is no longer allowed. Owns the list; deletes nothing. */
import type { CookieCategory, CookieRow } from '../profile/cookies.js';
import type { CookieKey } from './cookie-choice.js';

/** True of a name that a row of the profile means; `*` in it stands for anything. */
export function matchesName(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return name === pattern;
  const last = rest.pop() ?? '';
  if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last)) return false;
  let from = first.length;
  for (const piece of rest) {
    const at = name.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return from <= name.length - last.length;
}

/** Rows by the switch that they hang on; those of a category with services hang on all of its services. */
function rowsOf(category: CookieCategory, isWanted: (key: CookieKey) => boolean): CookieRow[] {
  const { id, cookies = [], services = [] } = category;
  if (services.length === 0) return isWanted(id) ? [...cookies] : [];
  const wanted = services.filter((service) => isWanted(`${id}/${service.id}`));
  return [...(wanted.length > 0 ? cookies : []), ...wanted.flatMap((service) => service.cookies ?? [])];
}

/** What has to be cleared, and what has to stay since something that is allowed has the same name. */
export interface ClearList {
  readonly clear: readonly CookieRow[];
  readonly keep: readonly CookieRow[];
}

/** The list for what is withdrawn, beside what is still allowed. */
export function clearList(
  categories: readonly CookieCategory[],
  withdrawn: readonly CookieKey[],
  allowed: ReadonlySet<CookieKey>,
): ClearList {
  const gone = new Set(withdrawn);
  return {
    clear: categories.flatMap((category) => rowsOf(category, (key) => gone.has(key))),
    keep: categories.flatMap((category) => rowsOf(category, (key) => allowed.has(key))),
  };
}

/** Names in a place (the cookies, a storage) that have to go. */
export function namesToClear(
  { clear, keep }: ClearList,
  kind: NonNullable<CookieRow['kind']>,
  names: readonly string[],
): readonly string[] {
  const means = (rows: readonly CookieRow[], name: string): boolean =>
    rows.some((row) => (row.kind ?? 'cookie') === kind && matchesName(row.name, name));
  return names.filter((name) => means(clear, name) && !means(keep, name));
}
