/**
 * That somebody was too young, so that going back, reloading or another guard on the page is no second try (FTC, COPPA
 * FAQ H.3). Owns the memory of it: the tab's, and the session's where the profile allows one. What is remembered is that
 * it was so, not when anybody was born.
 */
import { profileHash, textHash } from '../policy/profile/fingerprint.js';
import type { PolicyProfile } from '../policy/profile/policy-profile.js';
import { recall, remember } from './kept-on-device.js';

const listeners = new Set<() => void>();

function keyOf(profile: PolicyProfile | undefined, minimum: number): string {
  const whose = textHash(`${profile ? profileHash(profile) : ''}\n${String(minimum)}`);
  return `age-stop.${whose.slice(0, 12)}`;
}

const mayStore = (profile: PolicyProfile | undefined): boolean => profile?.browserStorage !== false;

/** Whether this visitor was stopped before. */
export function wasStopped(profile: PolicyProfile | undefined, minimum: number): boolean {
  return recall(keyOf(profile, minimum), 'session', mayStore(profile)) !== undefined;
}

/** Remembers it and tells every guard of the page. */
export function rememberStop(profile: PolicyProfile | undefined, minimum: number): void {
  remember(keyOf(profile, minimum), '1', 'session', mayStore(profile));
  for (const listener of listeners) listener();
}

/** Is told when somebody was stopped; the answer ends it. */
export function onStop(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
