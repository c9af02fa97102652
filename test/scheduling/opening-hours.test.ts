import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mergeIntervals, openIntervals, type OpeningHours } from '../../src/scheduling/opening-hours.js';

const hours: OpeningHours = {
  weekly: {
    1: [{ start: 540, end: 1020 }],
    2: [
      { start: 600, end: 720 },
      { start: 540, end: 660 },
    ],
  },
  breaks: {
    1: [
      { start: 720, end: 780 },
      { start: 750, end: 800 },
    ],
  },
  exceptions: { '2026-11-30': [], '2026-12-07': [{ start: 480, end: 760 }], '2026-12-06': [{ start: 600, end: 660 }] },
};

for (const [name, date, expected] of [
  [
    'takes breaks out of the week',
    '2026-11-23',
    [
      { start: 540, end: 720 },
      { start: 800, end: 1020 },
    ],
  ],
  ['puts overlapping hours in order and together', '2026-11-24', [{ start: 540, end: 720 }]],
  ['is closed on a weekday without hours', '2026-11-25', []],
  ['is closed on a day off', '2026-11-30', []],
  ['lets an exception stand for the weekday, breaks still out', '2026-12-07', [{ start: 480, end: 720 }]],
  ['opens a date of a closed weekday', '2026-12-06', [{ start: 600, end: 660 }]],
] as const) {
  it(name, () => {
    assert.deepEqual(openIntervals(hours, date), expected);
  });
}

it('drops intervals without length', () => {
  assert.deepEqual(mergeIntervals([{ start: 60, end: 60 }]), []);
});
