/** The nearest free slots to one that cannot be had. Owns what "nearest" means. */
import type { Alternative } from '../../protocol/problem.js';
import type { BookableStart } from '../../scheduling/bookable-starts.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import { toSlot } from './availability.js';
import type { BookingOffice } from './booking-office.js';
import { findFreeStarts, searchForward, windowOf } from './free-starts.js';
import type { SlotRequest } from './slot-request.js';

const DAY = 86_400_000;
/** How many are offered. */
export const MOST_ALTERNATIVES = 6;
/** How far to both sides is looked before the search goes forward alone: the same weekday of the next week is in it. */
const NEARBY = 8 * DAY;

/** The slot that cannot be had. */
export interface MissedSlot {
  readonly request: SlotRequest;
  readonly start: EpochMs;
  readonly now: EpochMs;
  /** A booking that is being moved: its own time counts as free. */
  readonly movingId?: string | undefined;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}

/**
 * Free slots, best first: with the member of staff that was asked for, then on the same day (of the business), then
 * those nearest in time.
 */
export async function findAlternatives(office: BookingOffice, missed: MissedSlot): Promise<Alternative[]> {
  const { request, now, movingId } = missed;
  const { clock } = office.catalogue;
  const wanted = { request: { ...request, staff: request.service.staff }, now, movingId };
  const open = windowOf(request, now);
  const centre = clamp(missed.start, open.from, open.to);
  const day = clock.date(centre);

  const nearby = await findFreeStarts(office, { ...wanted, stretch: { from: centre - NEARBY, to: centre + NEARBY } });
  const free = nearby.filter(({ start }) => start !== missed.start || request.staffId !== undefined);
  const found =
    free.length > 0
      ? free
      : await searchForward(office, { ...wanted, from: centre + NEARBY, limit: MOST_ALTERNATIVES });

  const isAskedFor = ({ staffIds }: BookableStart) =>
    request.staffId !== undefined && staffIds.includes(request.staffId);
  return found
    .map((start) => ({
      start,
      rank: [Number(!isAskedFor(start)), Number(clock.date(start.start) !== day), Math.abs(start.start - missed.start)],
    }))
    .sort((a, b) => a.rank.reduce((order, value, index) => order || value - b.rank[index]!, 0))
    .slice(0, MOST_ALTERNATIVES)
    .map(({ start }) => ({
      ...toSlot(request.service, start),
      staffId: isAskedFor(start) ? request.staffId! : start.staffIds[0]!,
    }));
}
