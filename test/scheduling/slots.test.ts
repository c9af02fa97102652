import assert from 'node:assert/strict';
import { it } from 'node:test';
import { groupByDay, isRepeatedTime } from '../../src/scheduling/slots.js';
import { createZoneClock } from '../../src/scheduling/time-zone.js';

const at = (text: string): number => Date.parse(text);
const instants = ['2026-10-24T21:45:00Z', '2026-10-24T22:15:00Z', '2026-10-25T18:14:00Z', '2026-10-25T18:15:00Z'].map(
  at,
);

it('groups by the days of the zone that is shown', () => {
  const days = (zone: string): Record<string, number> =>
    Object.fromEntries(
      [...groupByDay(instants, (instant) => instant, createZoneClock(zone))].map(([day, slots]) => [day, slots.length]),
    );
  assert.deepEqual(days('UTC'), { '2026-10-24': 2, '2026-10-25': 2 });
  assert.deepEqual(days('Europe/Berlin'), { '2026-10-24': 1, '2026-10-25': 3 });
  assert.deepEqual(days('Asia/Kathmandu'), { '2026-10-25': 3, '2026-10-26': 1 });
});

it('gives nothing for nothing', () => {
  assert.equal(groupByDay([], (instant: number) => instant, createZoneClock('UTC')).size, 0);
});

it('knows a time that the wall shows twice', () => {
  const berlin = createZoneClock('Europe/Berlin');
  assert.deepEqual(
    ['2026-10-24T23:59:00Z', '2026-10-25T00:00:00Z', '2026-10-25T01:59:00Z', '2026-10-25T02:00:00Z'].map((text) =>
      isRepeatedTime(at(text), berlin),
    ),
    [false, true, true, false],
  );
});
