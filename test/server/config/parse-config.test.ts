import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigError, parseConfig } from '../../../src/server/config/parse-config.js';
import { sampleBusiness } from '../../../src/server/config/sample-business.js';
import { testConfig } from '../../support/test-server.js';

function refusalsOf(value: unknown): string[] {
  try {
    parseConfig(value);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.message.split('\n');
  }
  return [];
}

type Json = Record<string, unknown>;

/** A valid config with some places of its JSON replaced, each named by its pointer; `undefined` removes one. */
function changed(changes: Readonly<Record<string, unknown>>): unknown {
  const config = structuredClone(testConfig) as unknown as Json;
  for (const [pointer, value] of Object.entries(changes)) {
    const steps = pointer.slice(1).split('/');
    const last = steps.pop()!;
    const parent = steps.reduce<Json>((place, step) => place[step] as Json, config);
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else parent[last] = value;
  }
  return config;
}

it('takes the sample business', () => {
  assert.deepEqual(refusalsOf(sampleBusiness), []);
});

it('reads hours into minutes of the wall clock by ISO weekday', () => {
  const config = changed({
    '/staff/0/hours': { mon: ['09:00-12:30', '13:30-24:00'] },
    '/staff/0/exceptions': { '2026-12-24': 'closed' },
  });
  const [ada] = parseConfig(config).staff;
  assert.deepEqual(ada?.hours, {
    1: [
      { start: 540, end: 750 },
      { start: 810, end: 1440 },
    ],
  });
  assert.deepEqual(ada.exceptions, { '2026-12-24': [] });
});

it('fills in what is absent', () => {
  const { origins, holdMinutes, maxBodyBytes, trustedProxies, rateLimits } = parseConfig(
    changed({ '/origins': undefined, '/holdMinutes': undefined }),
  );
  assert.deepEqual([origins, holdMinutes, maxBodyBytes, trustedProxies], [[], 10, 65_536, 0]);
  assert.ok(rateLimits.reads > rateLimits.writes);
});

describe('names the place and the reason of', () => {
  const cases: readonly [name: string, pointer: string, value: unknown, line: string][] = [
    ['a missing business', '/business', undefined, '/business: is missing'],
    [
      'a price of a length that is not offered',
      '/services/1/prices',
      [{ duration: 45, amount: 1, currency: 'EUR' }],
      '/services/1/prices/0/duration: 45 is none of the durations',
    ],
    [
      'two prices of one length',
      '/services/1/prices',
      [60, 60].map((duration) => ({ duration, amount: 1, currency: 'EUR' })),
      '/services/1/prices/1/duration: 60 has a price already',
    ],
    ['an unknown setting', '/busines', {}, '/busines: is not a setting'],
    ['an unknown zone', '/business/timeZone', 'Europe/Bonn', '/business/timeZone: is no time zone that is known here'],
    ['a wrong type', '/staff/0/name', 7, '/staff/0/name: Invalid input: expected string, received number'],
    ['no staff at all', '/staff', [], '/staff: Too small: expected array to have >=1 items'],
    ['a weekday that is none', '/staff/0/hours', { monday: [] }, '/staff/0/hours/monday: is not a setting'],
    ['hours that are none', '/staff/0/hours/mon', ['9-5'], '/staff/0/hours/mon/0: must look like "09:00-12:30"'],
    [
      'hours that end before they start',
      '/staff/0/hours/mon',
      ['12:00-09:00'],
      '/staff/0/hours/mon/0: must end after it starts',
    ],
    [
      'hours off the grid',
      '/staff/0/hours/mon',
      ['09:02-12:00'],
      '/staff/0/hours/mon/0: times must be multiples of 5 minutes',
    ],
    [
      'hours out of order',
      '/staff/0/hours/mon',
      ['13:00-14:00', '09:00-10:00'],
      '/staff/0/hours/mon: intervals must be in order and apart from one another',
    ],
    [
      'an exception on no date',
      '/staff/0/exceptions',
      { '2026-02-30': [] },
      '/staff/0/exceptions/2026-02-30: must be a date such as "2026-12-24"',
    ],
    [
      'an exception that is neither',
      '/staff/0/exceptions',
      { '2026-12-24': 'open' },
      '/staff/0/exceptions/2026-12-24: must be "closed" or a list of times such as "09:00-12:30"',
    ],
    [
      'a length off the grid',
      '/services/0/durations',
      [31],
      '/services/0/durations/0: must be a multiple of 5 minutes',
    ],
    ['a buffer off the grid', '/services/0/bufferAfter', 7, '/services/0/bufferAfter: must be a multiple of 5 minutes'],
    ['a step off the grid', '/services/0/slotStep', 12, '/services/0/slotStep: must be a multiple of 5 minutes'],
    ['a length given twice', '/services/0/durations', [30, 30], '/services/0/durations/1: 30 is listed twice'],
    [
      'unknown staff',
      '/services/0/staff',
      ['eve'],
      '/services/0/staff/0: there is no member of staff with the id "eve"',
    ],
    [
      'an unknown location',
      '/services/0/locations',
      ['moon'],
      '/services/0/locations/0: there is no location with the id "moon"',
    ],
    ['an id given twice', '/staff/1/id', 'ada', '/staff/1/id: "ada" is the id of another entry'],
    [
      'an origin with a path',
      '/origins',
      ['https://a.example/x'],
      '/origins/0: must be "*" or an origin such as "https://www.example.com"',
    ],
    ['a form of no service', '/services/0/form', 'contact', '/services/0/form: there is no form with the id "contact"'],
    [
      'a form with a bad pattern',
      '/forms',
      [{ id: 'a', pages: [{ fields: [{ kind: 'text', key: 'a', label: 'A', pattern: { source: '(a)\\1' } }] }] }],
      '/forms/0/pages/0/fields/0/pattern/source: is no pattern of RE2: error parsing regexp: invalid escape sequence: `\\1`',
    ],
    [
      'a form with a circle',
      '/forms',
      [
        {
          id: 'a',
          pages: [{ fields: [{ kind: 'text', key: 'a', label: 'A', showIf: { question: 'a', answered: true } }] }],
        },
      ],
      '/forms/0/pages/0/fields/0/showIf/question: whether it is asked depends on "a", and that on this one',
    ],
    ['limits that contradict', '/maxHoldMinutes', 5, '/maxHoldMinutes: must not be less than holdMinutes (10)'],
  ];
  for (const [name, pointer, value, line] of cases) {
    it(name, () => {
      const lines = refusalsOf(changed({ [pointer]: value }));
      assert.ok(lines.includes(line), lines.join('\n'));
    });
  }
});

it('tells everything that is wrong at once', () => {
  const config = changed({ '/business/name': '', '/services/0/durations': [] });
  assert.equal(refusalsOf(config).length, 2);
});
