import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bookableStarts, refusalOf, type Busy, type StartQuery } from '../../src/scheduling/bookable-starts.js';
import type { OpeningHours, WallInterval } from '../../src/scheduling/opening-hours.js';
import { createZoneClock } from '../../src/scheduling/time-zone.js';

const MINUTE = 60_000;
const at = (text: string): number => Date.parse(text);

function everyDay(...intervals: WallInterval[]): OpeningHours {
  const weekly = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, intervals])) as OpeningHours['weekly'];
  return { weekly, breaks: {}, exceptions: {} };
}

const nineToEleven = everyDay({ start: 540, end: 660 });

function query(
  overrides: Partial<StartQuery> & { rule?: Partial<StartQuery['rules']>; zone?: string } = {},
): StartQuery {
  const { rule, zone = 'UTC', ...rest } = overrides;
  return {
    rules: { serviceId: 'intro', duration: 30, step: 30, bufferBefore: 0, bufferAfter: 0, capacity: 1, ...rule },
    party: 1,
    clock: createZoneClock(zone),
    from: at('2026-11-23T00:00:00Z'),
    to: at('2026-11-24T00:00:00Z'),
    staff: [{ staffId: 'ann', hours: nineToEleven, busy: [] }],
    ...rest,
  };
}

function startsOf(asked: StartQuery): string[] {
  return [...bookableStarts(asked)].map(({ start }) => new Date(start).toISOString().slice(11, 16));
}

function busy(from: string, to: string, more: Partial<Busy> = {}): Busy {
  return { from: at(from), to: at(to), serviceId: 'other', start: at(from), party: 1, ...more };
}

it('offers each step of the open time into which the appointment fits', () => {
  assert.deepEqual(startsOf(query({ rule: { duration: 60 } })), ['09:00', '09:30', '10:00']);
});

it('lets an appointment run on over midnight where both days are open', () => {
  const hours = everyDay({ start: 0, end: 60 }, { start: 1380, end: 1440 });
  const asked = query({ rule: { duration: 60 }, staff: [{ staffId: 'ann', hours, busy: [] }] });
  assert.deepEqual(startsOf(asked), ['00:00', '23:00', '23:30']);
});

it('leaves out what is taken, buffers of both sides included', () => {
  const taken = [busy('2026-11-23T09:55:00Z', '2026-11-23T10:05:00Z')];
  const asked = query({ rule: { bufferAfter: 10 }, staff: [{ staffId: 'ann', hours: nineToEleven, busy: taken }] });
  assert.deepEqual(startsOf(asked), ['09:00', '10:30']);
});

it('names everyone who can take a start', () => {
  const taken = [busy('2026-11-23T09:00:00Z', '2026-11-23T09:30:00Z')];
  const staff = [
    { staffId: 'ann', hours: nineToEleven, busy: taken },
    { staffId: 'bob', hours: everyDay({ start: 540, end: 600 }), busy: [] },
  ];
  assert.deepEqual(
    [...bookableStarts(query({ staff }))].map(({ staffIds }) => staffIds),
    [['bob'], ['ann', 'bob'], ['ann'], ['ann']],
  );
});

describe('a session with seats', () => {
  const session = { serviceId: 'intro', start: at('2026-11-23T09:00:00Z') };
  const taken = [
    busy('2026-11-23T09:00:00Z', '2026-11-23T09:30:00Z', { ...session, party: 2 }),
    busy('2026-11-23T09:00:00Z', '2026-11-23T09:30:00Z', { ...session, party: 1 }),
  ];
  const staff = [{ staffId: 'ann', hours: nineToEleven, busy: taken }];

  it('sells the seats that are left', () => {
    const [first] = bookableStarts(query({ rule: { capacity: 5 }, staff }));
    assert.equal(first?.seatsLeft, 2);
  });

  it('is not offered to a party that does not fit', () => {
    assert.equal(startsOf(query({ rule: { capacity: 5 }, party: 3, staff }))[0], '09:30');
  });

  it('is not joined by another service', () => {
    assert.equal(startsOf(query({ rule: { capacity: 5, serviceId: 'yoga' }, staff }))[0], '09:30');
  });
});

describe('when clocks change', () => {
  const night = everyDay({ start: 60, end: 240 });
  const inZone = (zone: string, day: string): string[] =>
    startsOf(
      query({
        zone,
        from: at(`${day}T00:00:00Z`) - 14 * 60 * MINUTE,
        to: at(`${day}T00:00:00Z`) + 24 * 60 * MINUTE,
        rule: { duration: 30, step: 30 },
        staff: [
          {
            staffId: 'ann',
            hours: { ...night, weekly: {}, exceptions: { [day]: [{ start: 60, end: 240 }] } },
            busy: [],
          },
        ],
      }),
    );

  it('does not offer the skipped hour', () => {
    assert.deepEqual(inZone('Europe/Berlin', '2026-03-29'), ['00:00', '00:30', '01:00', '01:30']);
  });

  it('offers the repeated hour twice', () => {
    assert.deepEqual(inZone('Europe/Berlin', '2026-10-25'), [
      '23:00',
      '23:30',
      '00:00',
      '00:30',
      '01:00',
      '01:30',
      '02:00',
      '02:30',
    ]);
  });

  it('keeps to the wall clock where clocks move by half an hour', () => {
    assert.deepEqual(inZone('Australia/Lord_Howe', '2026-10-04'), ['14:30', '15:00', '15:30', '16:00', '16:30']);
  });
});

describe('refusalOf', () => {
  const now = at('2026-11-23T08:00:00Z');
  const taken = [busy('2026-11-23T10:00:00Z', '2026-11-23T10:30:00Z')];
  const asked = query({
    from: at('2026-11-23T09:10:00Z'),
    to: at('2026-11-25T00:00:00Z'),
    staff: [{ staffId: 'ann', hours: nineToEleven, busy: taken }],
  });
  for (const [start, reason] of [
    ['2026-11-23T07:00:00Z', 'in-past'],
    ['2026-11-23T09:00:00Z', 'too-soon'],
    ['2026-11-25T09:00:00Z', 'too-far'],
    ['2026-11-23T12:00:00Z', 'outside-hours'],
    ['2026-11-23T10:45:00Z', 'outside-hours'],
    ['2026-11-23T09:35:00Z', 'off-grid'],
    ['2026-11-23T10:00:00Z', 'taken'],
    ['2026-11-23T09:30:00Z', undefined],
  ] as const) {
    it(`says ${reason ?? 'nothing'} of ${start}`, () => {
      assert.equal(refusalOf(at(start), now, asked), reason);
    });
  }
});

it('never offers a start that overlaps what is taken, whatever the hours, steps and buffers', () => {
  const minutes = fc.integer({ min: 0, max: 287 }).map((unit) => unit * 5);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(minutes, fc.integer({ min: 1, max: 40 })), { maxLength: 12 }),
      fc.constantFrom(5, 15, 20, 30, 45),
      fc.constantFrom(15, 30, 60, 90),
      fc.constantFrom(0, 5, 15),
      fc.tuple(minutes, minutes),
      (spans, step, duration, buffer, [opens, closes]) => {
        const day = at('2026-11-23T00:00:00Z');
        const taken: Busy[] = [];
        for (const [from, units] of spans.toSorted((a, b) => a[0] - b[0])) {
          const start = Math.max(day + from * MINUTE, taken.at(-1)?.to ?? 0);
          taken.push({ from: start, to: start + units * 5 * MINUTE, serviceId: 'other', start, party: 1 });
        }
        const hours = everyDay({ start: Math.min(opens, closes), end: Math.max(opens, closes) });
        const rule = { step, duration, bufferBefore: buffer, bufferAfter: buffer };
        const found = new Set(
          [...bookableStarts(query({ rule, staff: [{ staffId: 'ann', hours, busy: taken }] }))].map(
            ({ start }) => start,
          ),
        );
        for (let wall = Math.min(opens, closes); wall < Math.max(opens, closes); wall += step) {
          const start = day + wall * MINUTE;
          const end = start + duration * MINUTE;
          const fits = end <= day + Math.max(opens, closes) * MINUTE;
          const clear = taken.every((one) => one.to <= start - buffer * MINUTE || one.from >= end + buffer * MINUTE);
          assert.equal(found.delete(start), fits && clear);
        }
        assert.equal(found.size, 0);
      },
    ),
  );
});
