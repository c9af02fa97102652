import { addMonths, daysBetween } from '../../../scheduling/calendar-date.js';
import type { PolicyProfile } from '../../profile/policy-profile.js';
import { pointer } from '../read-profile.js';
import type { Rule, Violation } from '../rule.js';
import { isStanding } from './shape.js';

type Category = NonNullable<PolicyProfile['cookies']>['categories'][number];
type Row = NonNullable<Category['cookies']>[number];

/** Names of well-known measuring and advertising services, which are never necessary. */
const MEASURING =
  /^(_ga|_gid|_gat|__utm|_pk_|_hj|_clck|_clsk|_uetsid|_uetvid|amplitude|ajs_|mp_|hubspotutk|__hs|_ym_|s_vi)/i;
const ADVERTISING =
  /^(_fbp|_fbc|fr$|_gcl_|_gac_|ide$|dsid$|test_cookie|_ttp|_tt_|_scid|_pin_|li_|bcookie|_rdt_|muid$|nid$|__gads|personalization_id)/i;
/** Of those that measure, the ones whose service sees the visitor on other sites too. */
const CROSS_SITE = /^(_ga|_gid|_gat|__utm|_clck|_clsk|_uetsid|_uetvid|hubspotutk|__hs|_ym_)/i;
const NEVER_NECESSARY = /analytic|statistic|measure|market|advert|social|target|track/i;
const MEASUREMENT = /analytic|statistic|measure|audience|appearance/i;
const EUROPE = ['gdpr', 'uk-gdpr'];

interface Place {
  readonly row: Row;
  readonly path: string;
}

function rowsOf(category: Category, at: number): Place[] {
  const base = `/cookies/categories/${at}`;
  return [
    ...(category.cookies ?? []).map((row, index) => ({ row, path: `${base}/cookies/${index}` })),
    ...(category.services ?? []).flatMap((service, number) =>
      (service.cookies ?? []).map((row, index) => ({ row, path: `${base}/services/${number}/cookies/${index}` })),
    ),
  ];
}

/** Violations of each category that a rule is about. */
function each(
  about: (category: Category) => boolean,
  check: (category: Category, path: string, rows: readonly Place[]) => readonly Violation[],
): Rule['check'] {
  return ({ profile }) =>
    (profile.cookies?.categories ?? []).flatMap((category, at) =>
      about(category) ? check(category, `/cookies/categories/${at}`, rowsOf(category, at)) : [],
    );
}

/** Violations of each cookie of the categories that a rule is about. */
function eachRow(about: (category: Category) => boolean, wrong: (row: Row) => string | undefined): Rule['check'] {
  return each(about, (_category, _path, rows) =>
    rows.flatMap(({ row, path }) => {
      const message = wrong(row);
      return message === undefined ? [] : [{ path, message: `“${row.name}” ${message}` }];
    }),
  );
}

const isNecessary = ({ mode }: Category): boolean => mode === 'necessary';
const isOptional = (category: Category): boolean => !isNecessary(category);
const isExempt = ({ mode }: Category): boolean => mode === 'exempt-with-objection';

/** Days of a period, its months the longest that they can be. */
function daysOf(period: string): number {
  const count = Number(period.slice(1, -1));
  const unit = period.at(-1);
  if (unit === 'D') return count;
  return daysBetween('2024-01-01', addMonths('2024-01-01', unit === 'Y' ? count * 12 : count));
}

const THIRTEEN_MONTHS = daysOf('P13M');

export const COOKIE_RULES: readonly Rule[] = [
  {
    id: 'cookies-01',
    level: 'error',
    readsShape: true,
    demands: 'No purpose is switched on beforehand.',
    ground: 'CNIL 2020-091; EDPB Cookie Banner Taskforce',
    check: ({ shape }) =>
      shape
        .filter((problem) => isStanding(problem, 'cookies'))
        .map(({ path }) => ({ path: pointer(path), message: 'a purpose is off until the visitor switches it on' })),
  },
  {
    id: 'cookies-02',
    level: 'error',
    demands: 'No cookie of a measuring or advertising service is called necessary.',
    ground: 'EDPB Cookie Banner Taskforce: mislabelled “essential”',
    check: eachRow(isNecessary, ({ name }) =>
      MEASURING.test(name) || ADVERTISING.test(name) ? 'measures or advertises and is not necessary' : undefined,
    ),
  },
  {
    id: 'cookies-03',
    level: 'error',
    demands: 'Measuring and advertising are never a necessary category.',
    ground: 'EDPB Cookie Banner Taskforce: mislabelled “essential”',
    check: each(isNecessary, ({ id }, path) =>
      NEVER_NECESSARY.test(id) ? [{ path: `${path}/mode`, message: `“${id}” is not necessary` }] : [],
    ),
  },
  {
    id: 'cookies-04',
    level: 'error',
    demands: 'Every cookie that can be refused says what it is for.',
    ground: 'CNIL 2020-091; GDPR, article 13(1)(c)',
    check: eachRow(isOptional, ({ purpose }) => (purpose === undefined ? 'has no purpose' : undefined)),
  },
  {
    id: 'cookies-05',
    level: 'error',
    demands: 'Every cookie that can be refused says how long it stays.',
    ground: 'CJEU C-673/17 (Planet49)',
    check: eachRow(isOptional, ({ lifetime }) => (lifetime === undefined ? 'has no lifetime' : undefined)),
  },
  {
    id: 'cookies-06',
    level: 'error',
    demands: 'A cookie that is exempt from consent stays thirteen months at most.',
    ground: 'CNIL, audience measurement exemption',
    check: eachRow(isExempt, ({ lifetime }) =>
      lifetime !== undefined && lifetime !== 'session' && daysOf(lifetime) > THIRTEEN_MONTHS
        ? 'stays longer than thirteen months'
        : undefined,
    ),
  },
  {
    id: 'cookies-07',
    level: 'error',
    demands: 'Only one’s own measuring is exempt from consent, with nothing that follows people to other sites.',
    ground: 'CNIL, audience measurement exemption; ICO storage and access guidance',
    check: each(isExempt, ({ id }, path, rows) => [
      ...(MEASUREMENT.test(id) ? [] : [{ path: `${path}/mode`, message: `“${id}” is no measuring` }]),
      ...rows
        .filter(({ row }) => CROSS_SITE.test(row.name) || ADVERTISING.test(row.name))
        .map(({ row, path: at }) => ({ path: at, message: `“${row.name}” follows people to other sites` })),
    ]),
  },
  {
    id: 'cookies-08',
    level: 'error',
    demands: 'Where the GDPR binds, consent comes first: no category is on until it is switched off.',
    ground: 'ePrivacy directive, article 5(3); CJEU C-673/17 (Planet49)',
    check: (context) =>
      (context.profile.laws ?? []).some((law) => EUROPE.includes(law))
        ? each(
            ({ mode }) => mode === 'opt-out',
            ({ id }, path) => [{ path: `${path}/mode`, message: `“${id}” needs opt-in` }],
          )(context)
        : [],
  },
  {
    id: 'cookies-09',
    level: 'error',
    demands: 'Each category has a name of its own.',
    ground: 'a choice is kept by the name of its category',
    check: ({ profile }) => {
      const ids = (profile.cookies?.categories ?? []).map(({ id }) => id);
      return ids.flatMap((id, at) =>
        ids.indexOf(id) < at ? [{ path: `/cookies/categories/${at}/id`, message: `“${id}” is there twice` }] : [],
      );
    },
  },
  {
    id: 'cookies-10',
    level: 'warning',
    demands: 'Categories that can be refused are alike: not one on and another off.',
    ground: '11 CCR 7004(a)(2), symmetry in choice',
    check: ({ profile }) => {
      const modes = new Set((profile.cookies?.categories ?? []).map(({ mode }) => mode));
      return modes.has('opt-in') && modes.has('opt-out')
        ? [{ path: '/cookies/categories', message: 'some are on and some are off before a choice is made' }]
        : [];
    },
  },
];
