/** Says what is wrong with the cookie clause of a profile. For whoever writes one: a page with a good one has no use for it. */
import type { PolicyProfile } from '../profile/policy-profile.js';
import { cookieClause, type CategoryFault, type CookieClause } from './cookie-clause.js';

/** A clause, and what had to be left out of it, with its path. */
export interface ReadClause {
  readonly clause: CookieClause;
  readonly problems: readonly string[];
}

const FAULTS: Readonly<Record<CategoryFault, (name: string) => string>> = {
  shape: () => 'is no category',
  id: () => 'has no id',
  twice: (name) => `${name} is there twice`,
  mode: (name) => `${name} has no mode that is known`,
  purpose: (name) => `${name} has no purpose`,
  service: (name) => `${name} has a service without id or name`,
  services: (name) => `${name} has one service twice`,
};

/** The clause of a profile, whatever it is: nothing here is believed before it is looked at. */
export function readCookieClause(profile: unknown): ReadClause {
  const problems: string[] = [];
  const clause = cookieClause(profile, (index, fault, id) => {
    problems.push(
      fault === undefined
        ? '/: this is no profile'
        : `/cookies/categories/${String(index)}: ${FAULTS[fault](`“${String(id)}”`)}, and is never allowed`,
    );
  });
  return { clause, problems };
}

/** A profile that was read by {@link cookieClause} only, for what takes profiles that were checked. */
export function asProfile(profile: unknown): PolicyProfile {
  return typeof profile === 'object' && profile !== null && !Array.isArray(profile) ? profile : {};
}
