import type { PolicyProfile } from '../../src/policy/profile/policy-profile.js';

/** A copy of a profile with one clause, by its path as in `sms/keywords/stop`, taken out. */
export function without(profile: PolicyProfile, path: string): PolicyProfile {
  const copy = structuredClone(profile);
  const steps = path.split('/');
  const last = steps.pop() ?? '';
  let parent: unknown = copy;
  for (const step of steps) parent = (parent as Record<string, unknown>)[step];
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent as object, last);
  return copy;
}
