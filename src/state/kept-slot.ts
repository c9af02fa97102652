/** The slot that is kept for this very visitor: a backend that is asked for free times leaves it out. Pure. */
import { groupByDay } from '../scheduling/slots.js';
import type { ZoneClock } from '../scheduling/time-zone.js';
import type { DaySlots } from './availability-controller.js';
import type { TimeSlot } from './time-slot.js';

/** The days' slots with the kept one among them, as it was when it was chosen: its own seats are not taken away. */
export function withKept(days: DaySlots, kept: TimeSlot, zone: ZoneClock): DaySlots {
  const slots = [...days.values()].flat().filter(({ start }) => start !== kept.start);
  const later = slots.findIndex(({ start }) => start > kept.start);
  slots.splice(later < 0 ? slots.length : later, 0, kept);
  return groupByDay(slots, ({ start }) => start, zone);
}
