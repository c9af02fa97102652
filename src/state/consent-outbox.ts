/**
 * Sends consent records, and keeps those that could not be sent for the next page. Owns their order: a record that takes
 * the place of another comes after it.
 */
import type { ConsentBundle } from '../policy/consent/consent-record.js';
import { dropKept, keep, readKept, UNSENT } from './choice-store.js';
import type { NoticeBackend } from './clause-source.js';
import { warn } from './warn.js';

const MOST = 20;

function waiting(mayStore: boolean): unknown[] {
  try {
    const list: unknown = JSON.parse(readKept(UNSENT, mayStore) ?? '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

/** What the backend will never take is not sent for ever. */
const isRefused = (error: unknown): boolean =>
  (error as { readonly code?: unknown } | undefined)?.code === 'validation';

/** Sends what waits, then these. What the backend cannot take now waits. */
export async function sendRecords(
  backend: NoticeBackend | undefined,
  bundle: ConsentBundle | undefined,
  mayStore: boolean,
): Promise<void> {
  if (!backend?.sendConsents) return;
  const all = [...waiting(mayStore), ...(bundle ? [bundle] : [])].slice(-MOST);
  // Before they are sent: the page may be left meanwhile, and what is sent twice is kept once.
  if (all.length > 0) keep(UNSENT, JSON.stringify(all), mayStore);
  while (all.length > 0) {
    try {
      await backend.sendConsents(all[0] as object);
    } catch (error) {
      if (!isRefused(error)) return;
      warn('consents', 'the backend does not take the consent records of the cookie notice');
    }
    all.shift();
    if (all.length > 0) keep(UNSENT, JSON.stringify(all), mayStore);
    else dropKept(UNSENT);
  }
}
