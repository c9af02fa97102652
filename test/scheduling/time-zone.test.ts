import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { createZoneClock, isTimeZone } from '../../src/scheduling/time-zone.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (text: string): number => Date.parse(text);
const iso = (instants: number[]): string[] => instants.map((instant) => new Date(instant).toISOString());

describe('isTimeZone', () => {
  for (const [name, expected] of [
    ['Europe/Paris', true],
    ['UTC', true],
    ['America/Argentina/Buenos_Aires', true],
    ['Mars/Olympus', false],
    ['+02:00', false],
    ['', false],
  ] as const) {
    it(`says ${String(expected)} of "${name}"`, () => {
      assert.equal(isTimeZone(name), expected);
    });
  }
});

it('refuses to make a clock of a zone that is none', () => {
  assert.throws(() => createZoneClock('Mars/Olympus'), RangeError);
});

it('has no instant for an hour that is skipped, and reaches it at the change', () => {
  const berlin = createZoneClock('Europe/Berlin');
  assert.deepEqual(berlin.instants('2026-03-29', 150), []);
  assert.equal(berlin.reach('2026-03-29', 150), at('2026-03-29T01:00:00Z'));
});

it('has two instants, in order, for an hour that is repeated', () => {
  const berlin = createZoneClock('Europe/Berlin');
  assert.deepEqual(iso(berlin.instants('2026-10-25', 150)), ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']);
});

it('reads half-hour changes of the clock', () => {
  const lordHowe = createZoneClock('Australia/Lord_Howe');
  assert.deepEqual(lordHowe.instants('2026-10-04', 135), []);
  assert.equal(lordHowe.instants('2026-04-05', 105).length, 2);
});

it('begins a day at the change where midnight is skipped', () => {
  const cairo = createZoneClock('Africa/Cairo');
  assert.equal(cairo.minutes(cairo.reach('2026-04-24', 0)), 60);
});

it('reaches over a day that a zone left out', () => {
  const apia = createZoneClock('Pacific/Apia');
  assert.deepEqual(apia.instants('2011-12-30', 720), []);
  assert.equal(apia.date(apia.reach('2011-12-30', 720)), '2011-12-31');
});

it('takes 1440 minutes as the end of the day', () => {
  const nepal = createZoneClock('Asia/Kathmandu');
  assert.equal(nepal.reach('2026-01-01', 1440), nepal.reach('2026-01-02', 0));
});

/** Every change of offset of a zone in `[from, to)`, found by halving, as the oracle sees it. */
function changes(zone: string, from: number, to: number): number[] {
  const found: number[] = [];
  let cursor = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  for (;;) {
    const next = cursor.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds >= to) return found;
    found.push(next.epochMilliseconds);
    cursor = next;
  }
}

function wallAt(zone: string, instant: number): { date: string; minutes: number; offset: number } {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return {
    date: zoned.toPlainDate().toString(),
    minutes: zoned.hour * 60 + zoned.minute,
    offset: zoned.offsetNanoseconds / 6e10,
  };
}

it('agrees with Temporal around every change of the clock of every zone from 2020 to 2030', () => {
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const clock = createZoneClock(zone);
    const moments = [
      at('2020-01-01T00:00:00Z'),
      ...changes(zone, at('2020-01-01T00:00:00Z'), at('2031-01-01T00:00:00Z')),
    ];
    for (const moment of moments) {
      for (const shift of [-25 * HOUR, -90 * MINUTE, -MINUTE, 0, 45 * MINUTE, 25 * HOUR]) {
        const instant = moment + shift;
        const wall = wallAt(zone, instant);
        assert.deepEqual(
          { date: clock.date(instant), minutes: clock.minutes(instant), offset: clock.offset(instant) },
          wall,
          `${zone} at ${new Date(instant).toISOString()}`,
        );
        assert.ok(
          clock.instants(wall.date, wall.minutes).includes(instant),
          `${zone}: ${wall.date} ${String(wall.minutes)}`,
        );
      }
    }
  }
});
