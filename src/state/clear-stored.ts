/**
 * Clears what a category has stored, by its own list. Owns how a page gets rid of a cookie whose path and domain it is not
 * told, and the truth about what is still there afterwards.
 */
import { namesToClear } from '../policy/cookies/clear-list.js';
import type { ClearList } from '../policy/cookies/clear-list.js';

/** What became of it. */
export interface Cleared {
  readonly cleared: readonly string[];
  /** Still there: set for a place that this page cannot reach. */
  readonly left: readonly string[];
}

const cookieNames = (): string[] =>
  document.cookie
    .split(';')
    .map((pair) => pair.split('=')[0]!.trim())
    .filter(Boolean);

/** `/a/b/` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`. */
function pathsOf(pathname: string): string[] {
  const paths = new Set(['/']);
  let path = '';
  for (const step of pathname.split('/').filter(Boolean)) {
    path += `/${step}`;
    paths.add(path).add(`${path}/`);
  }
  return [...paths];
}

/** No domain (this host alone), then the host and each domain above it. */
function domainsOf(hostname: string): string[] {
  const labels = hostname.split('.');
  return ['', ...labels.map((_, index) => `;domain=${labels.slice(index).join('.')}`)];
}

function expire(name: string): void {
  for (const domain of domainsOf(location.hostname))
    for (const path of pathsOf(location.pathname))
      document.cookie = `${name}=;expires=Thu, 01 Jan 1970 00:00:00 GMT;max-age=0;path=${path}${domain}`;
}

function clearStorage(list: ClearList, kind: 'local-storage' | 'session-storage'): string[] {
  try {
    const place = kind === 'local-storage' ? localStorage : sessionStorage;
    const names = namesToClear(list, kind, Object.keys(place));
    for (const name of names) place.removeItem(name);
    return [...names];
  } catch {
    // A browser that keeps nothing for the page has nothing to clear.
    return [];
  }
}

/** Clears the list, and looks afterwards. */
export function clearStored(list: ClearList): Cleared {
  const cookies = [...new Set(namesToClear(list, 'cookie', cookieNames()))];
  cookies.forEach(expire);
  const still = new Set(cookieNames());
  const left = cookies.filter((name) => still.has(name));
  return {
    cleared: [
      ...cookies.filter((name) => !still.has(name)),
      ...clearStorage(list, 'local-storage'),
      ...clearStorage(list, 'session-storage'),
    ],
    left,
  };
}
