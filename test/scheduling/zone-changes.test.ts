import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createZoneClock } from '../../src/scheduling/time-zone.js';
import { zoneChanges } from '../../src/scheduling/zone-changes.js';

/** As `2026-03-29T01:00:00.000Z 60>120`. */
function changesOf(zone: string, from: string, to: string): string[] {
  return zoneChanges(createZoneClock(zone), Date.parse(from), Date.parse(to)).map(
    (change) => `${new Date(change.at).toISOString().slice(0, 16)} ${change.from}>${change.to}`,
  );
}

it('finds when the clocks of a zone change, and what to', () => {
  assert.deepEqual(changesOf('Europe/Berlin', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'), [
    '2026-03-29T01:00 60>120',
    '2026-10-25T01:00 120>60',
  ]);
});

it('finds a change of half an hour', () => {
  assert.deepEqual(changesOf('Australia/Lord_Howe', '2026-01-01T12:34:00Z', '2026-12-31T00:00:00Z'), [
    '2026-04-04T15:00 660>630',
    '2026-10-03T15:30 630>660',
  ]);
});

it('finds none where the clocks stay as they are, and none outside of what is looked at', () => {
  assert.deepEqual(changesOf('Asia/Kathmandu', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'), []);
  assert.deepEqual(changesOf('Europe/Berlin', '2026-03-29T01:00:00Z', '2026-10-25T00:59:00Z'), []);
  assert.deepEqual(changesOf('Europe/Berlin', '2026-03-29T00:59:00Z', '2026-03-29T01:00:00Z'), [
    '2026-03-29T01:00 60>120',
  ]);
});
