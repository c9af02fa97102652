/**
 * Small things to remember between two pages: in a storage of the browser where the profile and the browser allow it,
 * else in the memory of the tab. Owns the prefix of the keys, and that nothing here ever throws.
 */
const PREFIX = 'punctual.';
const memory = new Map<string, string>();

/** `session`: until the tab is closed. `lasting`: until it is deleted. */
export type Lifetime = 'session' | 'lasting';

/** A browser that keeps nothing for a page throws when it is asked for the storage. */
function storageFor(lifetime: Lifetime): Storage | undefined {
  try {
    return lifetime === 'session' ? globalThis.sessionStorage : globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** What was remembered. `mayStore` is whether the profile lets our code keep anything on the device. */
export function recall(key: string, lifetime: Lifetime, mayStore: boolean): string | undefined {
  const remembered = memory.get(key);
  if (remembered !== undefined || !mayStore) return remembered;
  try {
    return storageFor(lifetime)?.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers it, and in the tab alone where it may not be stored. */
export function remember(key: string, value: string, lifetime: Lifetime, mayStore: boolean): void {
  memory.set(key, value);
  if (!mayStore) return;
  try {
    storageFor(lifetime)?.setItem(PREFIX + key, value);
  } catch {
    // Full, or not allowed: the memory of the tab has it.
  }
}

/** Forgets what the tab remembers, as a new page does; what is stored stays. For tests. */
export function forgetTab(): void {
  memory.clear();
}
