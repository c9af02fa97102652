import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import { without } from '../without.js';

/** One damage to a profile without errors, and the rule that finds it. */
export interface Break {
  readonly rule: string;
  /** An error unless said. */
  readonly level?: 'warning';
  readonly name: string;
  /** What it is done to; the full profile unless said. */
  readonly from?: () => PolicyProfile;
  readonly damage: (profile: PolicyProfile) => unknown;
  readonly path: string;
}

type Category = NonNullable<PolicyProfile['cookies']>['categories'][number];

/** The full profile's categories with one of them changed. */
const changed =
  (at: number, change: Record<string, unknown>) =>
  (profile: PolicyProfile): unknown => {
    const categories: unknown[] = profile.cookies?.categories ?? [];
    categories[at] = { ...(categories[at] as Category), ...change };
    return profile;
  };

const row = { name: 'stats', purpose: 'Counts', lifetime: 'P1M' } as const;
const EXEMPT: Category = { id: 'analytics', mode: 'exempt-with-objection', purpose: 'Counts', cookies: [row] };
const exempt = (): PolicyProfile => ({ language: 'en', cookies: { categories: [EXEMPT] } });

export const COOKIE_BREAKS: readonly Break[] = [
  ...['checked', 'default', 'preChecked', 'defaultState'].map((key) => ({
    rule: 'cookies-01',
    name: `a category with “${key}”`,
    damage: changed(1, { [key]: true }),
    path: `/cookies/categories/1/${key}`,
  })),
  ...['_ga', '_ga_ABC', '_fbp', 'IDE', '_hjSession_1', 'hubspotutk'].map((name) => ({
    rule: 'cookies-02',
    name: `“${name}” among the necessary`,
    damage: changed(0, { cookies: [{ name, purpose: 'x' }] }),
    path: '/cookies/categories/0/cookies/0',
  })),
  {
    rule: 'cookies-02',
    name: 'one that a service sets',
    damage: changed(0, { services: [{ id: 'x', name: 'X', cookies: [{ name: '_gid', purpose: 'x' }] }] }),
    path: '/cookies/categories/0/services/0/cookies/0',
  },
  {
    rule: 'cookies-03',
    name: 'analytics that are called necessary',
    damage: (profile) => changed(1, { mode: 'necessary', cookies: [] })(profile),
    path: '/cookies/categories/1/mode',
  },
  {
    rule: 'cookies-04',
    name: 'a cookie without a purpose',
    damage: (profile) => without(profile, 'cookies/categories/1/cookies/0/purpose'),
    path: '/cookies/categories/1/cookies/0',
  },
  {
    rule: 'cookies-05',
    name: 'a cookie without a lifetime',
    damage: (profile) => without(profile, 'cookies/categories/1/cookies/0/lifetime'),
    path: '/cookies/categories/1/cookies/0',
  },
  ...['P14M', 'P2Y', 'P400D'].map((lifetime) => ({
    rule: 'cookies-06',
    name: `an exempt cookie of ${lifetime}`,
    from: exempt,
    damage: changed(0, { cookies: [{ ...row, lifetime }] }),
    path: '/cookies/categories/0/cookies/0',
  })),
  {
    rule: 'cookies-07',
    name: 'an exempt cookie that follows people',
    from: exempt,
    damage: changed(0, { cookies: [{ ...row, name: '_ga' }] }),
    path: '/cookies/categories/0/cookies/0',
  },
  {
    rule: 'cookies-07',
    name: 'an exemption for advertising',
    from: exempt,
    damage: changed(0, { id: 'marketing' }),
    path: '/cookies/categories/0/mode',
  },
  {
    rule: 'cookies-08',
    name: 'opt-out under the GDPR',
    damage: changed(1, { mode: 'opt-out' }),
    path: '/cookies/categories/1/mode',
  },
  {
    rule: 'cookies-09',
    name: 'one name for two categories',
    damage: changed(1, { id: 'necessary' }),
    path: '/cookies/categories/1/id',
  },
  {
    rule: 'cookies-10',
    level: 'warning',
    name: 'one category on, another off',
    from: () => ({ language: 'en', cookies: { categories: [{ ...EXEMPT, mode: 'opt-in' }] } }),
    damage: (profile) => {
      profile.cookies?.categories.push({ ...EXEMPT, id: 'marketing', mode: 'opt-out' });
      return profile;
    },
    path: '/cookies/categories',
  },
];
