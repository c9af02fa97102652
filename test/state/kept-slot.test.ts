import { expect } from '@open-wc/testing';
import { groupByDay } from '../../src/scheduling/slots.js';
import { withKept } from '../../src/state/kept-slot.js';
import type { TimeSlot } from '../../src/state/time-slot.js';
import { zoneClock } from '../../src/state/zones.js';

const zone = zoneClock('Europe/Berlin');
const slot = (instant: string, seatsLeft?: number): TimeSlot => ({ start: Date.parse(instant), seatsLeft });
const days = (...slots: TimeSlot[]): ReturnType<typeof withKept> => groupByDay(slots, ({ start }) => start, zone);
const [nine, ten, nextDay] = [slot('2026-03-09T09:00Z', 3), slot('2026-03-09T10:00Z'), slot('2026-03-10T09:00Z')];

describe('the kept slot', () => {
  it('comes in its place among the others of its day', () => {
    expect(withKept(days(nine, nextDay), ten, zone)).to.deep.equal(days(nine, ten, nextDay));
    expect(withKept(days(ten, nextDay), nine, zone)).to.deep.equal(days(nine, ten, nextDay));
  });

  it('makes its day, where nothing else is free', () => {
    expect(withKept(days(nine), nextDay, zone)).to.deep.equal(days(nine, nextDay));
    expect(withKept(days(), nine, zone)).to.deep.equal(days(nine));
  });

  it('stands for what the backend says of the same time', () => {
    expect(withKept(days(slot('2026-03-09T09:00Z', 2), ten), nine, zone)).to.deep.equal(days(nine, ten));
  });
});
