import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import {
  GPC_KEEP_DAYS,
  keepDays,
  KEEP_DAYS,
  MOST_KEEP_DAYS,
  readChoice,
  relevantPart,
  validUntil,
  writeChoice,
  type KeptChoice,
} from '../../../src/policy/cookies/choice-memory.js';
import { clearList, matchesName, namesToClear } from '../../../src/policy/cookies/clear-list.js';
import { allowedKeys, faceOf, isAllowed } from '../../../src/policy/cookies/cookie-choice.js';
import { readCookieClause } from '../../../src/policy/cookies/read-cookie-clause.js';
import type { CookieCategory } from '../../../src/policy/profile/cookies.js';
import { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import { calConnect } from '../../../src/policy/presets/cal-connect.js';
import { konnecs } from '../../../src/policy/presets/konnecs.js';

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-09T08:00:00Z');
const necessary: CookieCategory = { id: 'necessary', mode: 'necessary', purpose: 'Works' };
const statistics: CookieCategory = {
  id: 'analytics',
  mode: 'opt-in',
  purpose: 'Counts',
  services: [
    { id: 'matomo', name: 'Matomo', cookies: [{ name: '_pk_*', purpose: 'Counts', lifetime: 'P13M' }] },
    { id: 'plausible', name: 'Plausible' },
  ],
};
const ads: CookieCategory = { id: 'marketing', mode: 'opt-in', purpose: 'Sells' };
const profile = {
  language: 'en',
  controller: { name: 'Praxis' },
  cookies: { categories: [necessary, statistics, ads] },
};
const { clause } = readCookieClause(profile);
const choice = (allowed: string[], more: Partial<KeptChoice> = {}): KeptChoice => ({
  by: 'visitor',
  at: NOW,
  gpc: false,
  allowed: new Set(allowed),
  records: {},
  ...more,
});

describe('a cookie clause read without the schema', () => {
  it('is that of every preset, category by category', () => {
    for (const preset of [calConnect, konnecs]) {
      const read = readCookieClause(preset);
      assert.deepEqual(read.problems, []);
      assert.deepEqual(
        read.clause.categories?.map(({ id, mode }) => [id, mode]),
        preset.cookies?.categories.map(({ id, mode }) => [id, mode]),
      );
    }
  });

  const bad: readonly (readonly [string, unknown])[] = [
    ['no purpose', { id: 'analytics', mode: 'opt-in' }],
    ['an empty purpose', { id: 'analytics', mode: 'opt-in', purpose: ' ' }],
    ['an unknown mode', { id: 'analytics', mode: 'on', purpose: 'x' }],
    ['no id', { mode: 'opt-in', purpose: 'x' }],
    ['an id that is taken', { id: 'necessary', mode: 'opt-in', purpose: 'x' }],
    ['a service without a name', { id: 'a', mode: 'opt-in', purpose: 'x', services: [{ id: 's' }] }],
    [
      'a service twice',
      {
        id: 'a',
        mode: 'opt-in',
        purpose: 'x',
        services: [
          { id: 's', name: 'S' },
          { id: 's', name: 'S' },
        ],
      },
    ],
    ['no category at all', 7],
  ];
  for (const [name, category] of bad) {
    it(`leaves out a category with ${name}, and says so`, () => {
      const read = readCookieClause({ cookies: { categories: [necessary, category] } });
      assert.deepEqual(
        read.clause.categories?.map(({ id }) => id),
        ['necessary'],
      );
      assert.equal(read.problems.length, 1);
      assert.match(read.problems[0]!, /^\/cookies\/categories\/1: /);
    });
  }

  it('refuses what the schema refuses', () => {
    for (const [name, category] of bad.filter(([text]) => !text.includes('taken') && !text.includes('twice'))) {
      assert.ok(!z.safeParse(PolicyProfile, { cookies: { categories: [category] } }).success, name);
    }
  });

  for (const value of [undefined, null, 'x', [], 3]) {
    it(`is empty for ${JSON.stringify(value)}, which is no profile`, () => {
      const read = readCookieClause(value);
      assert.equal(read.clause.categories, undefined);
      assert.equal(read.problems.length, 1);
    });
  }
});

describe('what is shown', () => {
  const table = [
    ['nothing where the profile is silent', undefined, 'nothing'],
    ['a line where nothing can be refused', [necessary], 'line'],
    ['a line where something is exempt', [{ ...statistics, mode: 'exempt-with-objection' }], 'line'],
    ['the question where something needs a yes', [necessary, ads], 'question'],
  ] as const;
  for (const [name, categories, face] of table) {
    it(`is ${name}`, () => assert.equal(faceOf(categories as CookieCategory[] | undefined, undefined, false), face));
  }

  it('is no question when the signal has answered, or a choice is there', () => {
    assert.equal(faceOf([ads], undefined, true), 'line');
    assert.equal(faceOf([ads], choice([]), false), 'line');
  });
});

describe('what is allowed', () => {
  const categories = [necessary, statistics, ads];
  const allowed = (made: KeptChoice | undefined, gpc = false): string[] => [...allowedKeys(categories, made, gpc)];

  it('is only the necessary before a choice', () => assert.deepEqual(allowed(undefined), ['necessary']));
  it('is what was said yes to', () => assert.deepEqual(allowed(choice(['marketing'])), ['necessary', 'marketing']));
  it('is what opt-out has until it is refused', () => {
    const optOut = [{ ...ads, mode: 'opt-out' as const }];
    assert.deepEqual([...allowedKeys(optOut, undefined, false)], ['marketing']);
    assert.deepEqual([...allowedKeys(optOut, choice([]), false)], []);
    assert.deepEqual([...allowedKeys(optOut, undefined, true)], []);
  });
  it('is not what was allowed before there was a signal', () =>
    assert.deepEqual(allowed(choice(['marketing']), true), ['necessary']));
  it('is what was allowed in spite of the signal', () =>
    assert.deepEqual(allowed(choice(['marketing'], { gpc: true }), true), ['necessary', 'marketing']));
  it('is a category only with all of its services', () => {
    const one = allowedKeys(categories, choice(['analytics/matomo']), false);
    assert.equal(isAllowed(categories, one, 'analytics'), false);
    assert.equal(isAllowed(categories, one, 'analytics', 'matomo'), true);
    assert.equal(isAllowed(categories, one, 'analytics', 'plausible'), false);
  });
  it('is never what nobody knows', () => {
    const all = allowedKeys(categories, choice(['marketing', 'other']), false);
    assert.equal(isAllowed(categories, all, 'other'), false);
    assert.equal(isAllowed(categories, all, 'marketing', 'other'), false);
  });
});

describe('a kept choice', () => {
  const at = { now: NOW, days: KEEP_DAYS };
  const kept = (changes: Record<string, unknown> = {}): string =>
    JSON.stringify({ ...(JSON.parse(writeChoice(choice(['marketing']), clause)) as object), ...changes });

  it('comes back as it was', () => {
    const records = { marketing: 'id' };
    const back = readChoice(writeChoice(choice(['marketing'], { records }), clause), clause, at);
    assert.deepEqual(back, choice(['marketing'], { records }));
  });

  const none: readonly (readonly [string, string | undefined])[] = [
    ['nothing', undefined],
    ['no JSON', '{"v":1'],
    ['a list', '[]'],
    ['null', 'null'],
    ['another version', kept({ v: 2 })],
    ['the future', kept({ at: NOW + 2 * DAY })],
    ['no time', kept({ at: 'now' })],
    ['somebody unknown', kept({ by: 'page' })],
    ['a category that is not asked', kept({ on: ['other'] })],
    ['no list of categories', kept({ on: { marketing: true } })],
    ['something else', kept({ part: 'x' })],
    ['a signal that allowed', kept({ by: 'gpc' })],
    ['181 days ago', kept({ at: NOW - 181 * DAY })],
  ];
  for (const [name, text] of none) {
    it(`of ${name} is none`, () => assert.equal(readChoice(text, clause, at), undefined));
  }

  it('holds to the last of its days, a refusal as long as a yes', () => {
    for (const on of [[], ['marketing']]) {
      assert.ok(readChoice(kept({ on, at: NOW - KEEP_DAYS * DAY + 1 }), clause, at));
      assert.equal(readChoice(kept({ on, at: NOW - KEEP_DAYS * DAY }), clause, at), undefined);
    }
  });

  it('holds twelve months where the signal made it', () => {
    const gpc = { by: 'gpc', on: [], at: NOW - 365 * DAY };
    assert.ok(readChoice(kept(gpc), clause, at));
    assert.equal(validUntil({ by: 'gpc', at: 0 }, KEEP_DAYS), GPC_KEEP_DAYS * DAY);
  });

  for (const [wanted, days] of [
    [undefined, KEEP_DAYS],
    [1, KEEP_DAYS],
    [-5, KEEP_DAYS],
    [Number.NaN, KEEP_DAYS],
    [300, 300],
    [4000, MOST_KEEP_DAYS],
  ] as const) {
    it(`holds ${days} days where a page wants ${String(wanted)}`, () => assert.equal(keepDays(wanted), days));
  }
});

describe('what is asked', () => {
  const part = (change: (categories: CookieCategory[]) => void, more: object = {}): string => {
    const categories = structuredClone([necessary, statistics, ads]);
    change(categories);
    return relevantPart(readCookieClause({ ...profile, cookies: { categories, ...more } }).clause);
  };
  const same: Record<string, (categories: CookieCategory[]) => void> = {
    'other words': ([, category]) =>
      Object.assign(category!, { purpose: 'Counts well', label: 'Numbers', consequence: 'None' }),
    'another order': (categories) => categories.reverse(),
    'another necessary cookie': ([category]) => Object.assign(category!, { cookies: [{ name: 'session' }] }),
  };
  for (const [name, change] of Object.entries(same)) {
    it(`stays the same with ${name}`, () => assert.equal(part(change), relevantPart(clause)));
  }
  const other: Record<string, (categories: CookieCategory[]) => void> = {
    'another category': (categories) => categories.push({ ...ads, id: 'social' }),
    'another mode': ([, category]) => Object.assign(category!, { mode: 'opt-out' }),
    'another service': ([, category]) => category!.services!.push({ id: 'x', name: 'X' }),
    'another cookie': ([, , category]) => Object.assign(category!, { cookies: [{ name: '_fbp' }] }),
    'another owner': ([, category]) => Object.assign(category!.services![0]!.cookies![0]!, { owner: 'Them' }),
    'another lifetime': ([, category]) => Object.assign(category!.services![0]!.cookies![0]!, { lifetime: 'P2Y' }),
  };
  for (const [name, change] of Object.entries(other)) {
    it(`changes with ${name}`, () => assert.notEqual(part(change), relevantPart(clause)));
  }
  it('changes with the revision', () =>
    assert.notEqual(
      part(() => undefined, { revision: 2 }),
      relevantPart(clause),
    ));
});

describe('names to clear', () => {
  for (const [pattern, name, matches] of [
    ['_ga', '_ga', true],
    ['_ga', '_ga_1', false],
    ['_ga*', '_ga_1', true],
    ['_pk_*.x', '_pk_1.x', true],
    ['a*a', 'a', false],
    ['a*b*c', 'a-b-c', true],
    ['a*b*c', 'a-c', false],
    ['.', 'x', false],
  ] as const) {
    it(`${pattern} ${matches ? 'means' : 'does not mean'} ${name}`, () =>
      assert.equal(matchesName(pattern, name), matches));
  }

  it('are those of what is refused, and not what something allowed has too', () => {
    const shared: CookieCategory = {
      ...ads,
      cookies: [{ name: '_pk_id' }, { name: 'ad' }, { name: 'k', kind: 'local-storage' }],
    };
    const list = clearList([statistics, shared], ['analytics/matomo', 'analytics/plausible'], new Set(['marketing']));
    assert.deepEqual(namesToClear(list, 'cookie', ['_pk_id', '_pk_ses', 'ad', 'other']), ['_pk_ses']);
    const all = clearList([statistics, shared], ['marketing'], new Set());
    assert.deepEqual(namesToClear(all, 'local-storage', ['k', 'ad']), ['k']);
  });
});
