/**
 * Where a choice is kept: in the browser's storage where the profile and the browser allow it, else in the tab. Owns the
 * place, and that another tab's choice is heard; what the text means is `policy/cookies`'.
 */
const PREFIX = 'punctual.';

/** Under which name consent records wait that could not be sent. */
export const UNSENT = 'unsent-consents';

const tab = new Map<string, string>();

function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** The text that is kept. `mayStore` is whether the profile lets our code keep anything on the device. */
export function readKept(key: string, mayStore: boolean): string | undefined {
  try {
    const stored = mayStore ? storage()?.getItem(PREFIX + key) : undefined;
    if (stored) return stored;
  } catch {
    // Not allowed: the tab may have it.
  }
  return tab.get(key);
}

/** Keeps a text, and in the tab alone where it may not be stored. */
export function keep(key: string, text: string, mayStore: boolean): void {
  tab.set(key, text);
  if (!mayStore) return;
  try {
    storage()?.setItem(PREFIX + key, text);
  } catch {
    // Full, or not allowed: the tab has it.
  }
}

/** Takes away what is kept under names that begin so. */
export function dropKept(start: string): void {
  for (const key of [...tab.keys()]) if (key.startsWith(start)) tab.delete(key);
  try {
    const place = storage();
    for (const key of Object.keys(place ?? {})) if (key.startsWith(PREFIX + start)) place?.removeItem(key);
  } catch {
    // Nothing could be kept there either.
  }
}

/** Is told when another tab has kept something else under a name; the answer ends it. */
export function onKeptElsewhere(key: string, listener: () => void): () => void {
  const ending = new AbortController();
  globalThis.addEventListener(
    'storage',
    (event) => {
      // `null`: everything was cleared.
      if (event.key === PREFIX + key || event.key === null) {
        tab.delete(key);
        listener();
      }
    },
    ending,
  );
  return () => ending.abort();
}

/** Forgets what the tab remembers, as a new page does. For tests. */
export function forgetChoices(): void {
  tab.clear();
}
