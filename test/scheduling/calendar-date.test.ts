import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMonths,
  clampDate,
  daysBetween,
  isCalendarDate,
  isCalendarMonth,
  lastDayOf,
  monthsFrom,
  shiftMonth,
  weekdayOf,
} from '../../src/scheduling/calendar-date.js';

const anyDate = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isCalendarDate', () => {
  for (const [text, expected] of [
    ['2026-03-29', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-3-1', false],
    ['2026-03-29T00:00', false],
    ['', false],
  ] as const) {
    it(`says ${String(expected)} of "${text}"`, () => {
      assert.equal(isCalendarDate(text), expected);
    });
  }
});

it('refuses months that do not exist', () => {
  assert.deepEqual(['2026-01', '2026-12', '2026-00', '2026-13', '2026'].map(isCalendarMonth), [
    true,
    true,
    false,
    false,
    false,
  ]);
});

it('clips to the last day of a shorter month', () => {
  assert.equal(addMonths('2024-01-31', 1), '2024-02-29');
  assert.equal(addMonths('2024-02-29', 12), '2025-02-28');
});

it('knows that February has 28 days again after a leap year', () => {
  assert.deepEqual(['2024-02', '2025-02', '2026-12'].map(lastDayOf), ['2024-02-29', '2025-02-28', '2026-12-31']);
});

it('crosses the year when months are shifted', () => {
  assert.deepEqual(
    [shiftMonth('2026-12', 1), shiftMonth('2026-01', -1), shiftMonth('2026-11', 14)],
    ['2027-01', '2025-12', '2028-01'],
  );
});

it('clamps to whichever bounds there are', () => {
  assert.equal(clampDate('2026-01-01', '2026-02-01'), '2026-02-01');
  assert.equal(clampDate('2026-03-01', undefined, '2026-02-01'), '2026-02-01');
  assert.equal(clampDate('2026-03-01'), '2026-03-01');
});

it('agrees with Temporal on days, months, weekdays and distances', () => {
  fc.assert(
    fc.property(
      anyDate,
      fc.integer({ min: -5000, max: 5000 }),
      fc.integer({ min: -60, max: 60 }),
      (date, days, months) => {
        const plain = Temporal.PlainDate.from(date);
        assert.equal(addDays(date, days), plain.add({ days }).toString());
        assert.equal(addMonths(date, months), plain.add({ months }).toString());
        assert.equal(weekdayOf(date), plain.dayOfWeek);
        assert.equal(daysBetween(date, addDays(date, days)), days);
      },
    ),
  );
});

describe('months in a row', () => {
  const rows: [title: string, args: Parameters<typeof monthsFrom>, months: string[]][] = [
    ['over the year', ['2026-12', 2], ['2026-12', '2027-01']],
    [
      'earlier, where there are none after the last',
      ['2026-05', 2, '2026-03-09', '2026-05-08'],
      ['2026-04', '2026-05'],
    ],
    ['not before the first', ['2026-05', 3, '2026-05-01', '2026-05-08'], ['2026-05', '2026-06', '2026-07']],
    ['as named, where it is one', ['2027-01', 1, undefined, '2026-05-08'], ['2027-01']],
    ['as named, where that is before the first', ['2026-01', 2, '2026-03-09', '2026-05-08'], ['2026-01', '2026-02']],
  ];
  for (const [title, args, months] of rows) {
    it(title, () => {
      assert.deepEqual(monthsFrom(...args), months);
    });
  }
});
