/** Says what is wrong with a profile that an author wrote. Loaded for one that cannot be read plainly: it brings zod along. */
import * as z from 'zod/mini';
import { PolicyProfile } from './policy-profile.js';

/** The profile, or a line for each thing that is wrong, with its path. */
export function checkProfileDocument(document: unknown): {
  readonly profile: PolicyProfile | undefined;
  readonly problems: readonly string[];
} {
  const { data, error } = z.safeParse(PolicyProfile, document);
  return {
    profile: data,
    problems: (error?.issues ?? []).map(({ path, message }) => `/${path.join('/')}: ${message}`),
  };
}
