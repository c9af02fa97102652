/** Each clock against one that walks from day to day and knows nothing of the other's arithmetic. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { LEGAL_LIMITS } from '../../../src/policy/deadlines/legal-limits.js';
import { promisedDay } from '../../../src/policy/deadlines/promised-day.js';
import type { PromisedTime } from '../../../src/policy/profile/rights.js';

const NEXT = 86_400_000;
const dayAfter = (day: string): string => new Date(Date.parse(day) + NEXT).toISOString().slice(0, 10);

function isWorked(day: string, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** One day after the other until `count` of those that count have passed. */
function walk(from: string, count: number, counts: (day: string) => boolean): string {
  let day = from;
  for (let passed = 0; passed < count;) {
    day = dayAfter(day);
    if (counts(day)) passed += 1;
  }
  return day;
}

/** On to the same day of the month so many firsts later; where that month ends before it, its last day. */
function walkMonths(from: string, count: number): string {
  let day = from;
  for (let firsts = 0; firsts < count;) {
    day = dayAfter(day);
    if (day.endsWith('-01')) firsts += 1;
  }
  while (day.slice(8) < from.slice(8) && !dayAfter(day).endsWith('-01')) day = dayAfter(day);
  return day;
}

function untilWorked(from: string, holidays: ReadonlySet<string>): string {
  let day = from;
  while (!isWorked(day, holidays)) day = dayAfter(day);
  return day;
}

function oracle(from: string, within: PromisedTime, holidays: ReadonlySet<string>): string {
  if ('businessDays' in within) return walk(from, within.businessDays, (day) => isWorked(day, holidays));
  return 'days' in within ? walk(from, within.days, () => true) : walkMonths(from, within.months);
}

const days = fc
  .integer({ min: Date.parse('1900-01-01') / NEXT, max: Date.parse('2120-01-01') / NEXT })
  .map((day) => new Date(day * NEXT).toISOString().slice(0, 10));
/** Some days of the year after a day, as holidays. */
const dated = days.chain((received) =>
  fc.tuple(
    fc.constant(received),
    fc
      .uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 20 })
      .map((offsets) => offsets.map((offset) => walk(received, offset, () => true))),
  ),
);
const times: fc.Arbitrary<PromisedTime> = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((count) => ({ days: count })),
  fc.integer({ min: 1, max: 60 }).map((count) => ({ businessDays: count })),
  fc.integer({ min: 1, max: 14 }).map((count) => ({ months: count })),
);

describe('counted day by day', () => {
  test('a promise ends on the same day', () => {
    fc.assert(
      fc.property(dated, times, ([received, holidays], within) => {
        assert.equal(promisedDay(received, within, holidays), oracle(received, within, new Set(holidays)));
      }),
    );
  });

  for (const { id, within, lastDay, cautiousDay, extendedDay } of LEGAL_LIMITS) {
    test(`${id} ends on the same day, and never later by the careful reading`, () => {
      fc.assert(
        fc.property(dated, ([received, holidays]) => {
          const free = new Set(holidays);
          const counted = oracle(received, within, free);
          const expected = 'months' in within ? untilWorked(counted, free) : counted;
          assert.equal(lastDay(received, holidays), expected);
          if (cautiousDay) assert.equal(dayAfter(cautiousDay(received, holidays)), expected);
          if (!extendedDay) return;
          const longer =
            'months' in within
              ? untilWorked(walkMonths(received, within.months + 2), free)
              : walk(received, 89, () => true);
          assert.equal(extendedDay(received, holidays), longer);
        }),
        { numRuns: 60 },
      );
    });
  }
});
