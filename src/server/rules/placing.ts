/**
 * Finds who takes a start and claims their time. Owns the order in which staff are tried and the answer to a visitor
 * who comes too late; what is written beside the claim is passed in.
 */
import type { ProblemError } from '../../protocol/problem.js';
import { bookableStarts, refusalOf, type StartQuery } from '../../scheduling/bookable-starts.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { BookingRecord } from '../store/store.js';
import { findAlternatives, type MissedSlot } from './alternatives.js';
import type { BookingOffice } from './booking-office.js';
import { loadStarts, windowOf } from './free-starts.js';
import { invalid, Refusal } from './refusal.js';

const MINUTE = 60_000;

/** Thrown inside a transaction to undo it: somebody else has the time. */
export class ClaimLost extends Error {
  override readonly name = 'ClaimLost';
}

/** The part of a record that says whose time is taken, and which. */
export type Claim = Pick<
  BookingRecord,
  'resourceId' | 'serviceId' | 'locationId' | 'start' | 'duration' | 'from' | 'to' | 'party' | 'capacity'
>;

/** What a slot with one member of staff takes. */
export function toClaim({ request, start }: MissedSlot, resourceId: string): Claim {
  const { service, duration, location, party } = request;
  const { serviceId, bufferBefore, bufferAfter, capacity } = service.rules;
  return {
    resourceId,
    serviceId,
    ...(location && { locationId: location.id }),
    start,
    duration,
    from: start - bufferBefore * MINUTE,
    to: start + (duration + bufferAfter) * MINUTE,
    party,
    capacity,
  };
}

/** The answer to a visitor whose slot is gone or never was; names the nearest free ones. */
export async function slotUnavailable(office: BookingOffice, missed: MissedSlot, code: string): Promise<Refusal> {
  const errors: ProblemError[] = [{ pointer: '/start', code, in: 'body' }];
  const alternatives = await findAlternatives(office, missed);
  return new Refusal('slot-unavailable', `the slot cannot be had: ${code}`, { errors, alternatives });
}

/** Minutes of a stretch's busy time, and seats taken in the very session that is asked for. */
function loadOf(query: StartQuery, staffId: string, start: EpochMs): { taken: number; joined: number } {
  const busy = query.staff.find((one) => one.staffId === staffId)?.busy ?? [];
  let taken = 0;
  let joined = 0;
  for (const one of busy) {
    taken += one.to - one.from;
    if (one.serviceId === query.rules.serviceId && one.start === start) joined += one.party;
  }
  return { taken, joined };
}

/**
 * Who can take the start, in the order in which to try: the fullest session that still has the seats, then whoever has
 * the least time taken that day. Refuses a start that nobody can take.
 */
async function candidatesFor(office: BookingOffice, wanted: MissedSlot): Promise<readonly string[]> {
  const { request, start, now, movingId } = wanted;
  const { clock } = office.catalogue;
  // A start outside of what can be booked is refused before its day is looked at, however far away it is.
  const open = windowOf(request, now);
  const isInReach = start >= open.from && start < open.to;
  const day = clock.date(isInReach ? start : open.from);
  const stretch = { from: clock.reach(day, 0), to: clock.reach(day, 1440) };
  const query = await loadStarts(office, { request, stretch, now, movingId });

  const refusal = refusalOf(start, now, { ...query, ...open });
  if (refusal === 'off-grid') throw invalid('/start', 'off-grid', 'body');
  if (refusal) throw await slotUnavailable(office, wanted, refusal);

  const [found] = bookableStarts({ ...query, from: start, to: start + 1 });
  return (found?.staffIds ?? [])
    .map((staffId) => ({ staffId, ...loadOf(query, staffId, start) }))
    .sort((a, b) => b.joined - a.joined || a.taken - b.taken)
    .map(({ staffId }) => staffId);
}

/**
 * Gives a start to the first member of staff whose time can still be claimed. `take` claims and writes in one
 * transaction of its own, and throws {@link ClaimLost} when it comes too late.
 */
export async function place<T>(
  office: BookingOffice,
  wanted: MissedSlot,
  take: (claim: Claim) => Promise<T>,
  prefer?: string,
): Promise<T> {
  const candidates = await candidatesFor(office, wanted);
  const preferred = candidates.filter((id) => id === prefer);
  for (const staffId of new Set([...preferred, ...candidates])) {
    try {
      return await take(toClaim(wanted, staffId));
    } catch (error) {
      if (!(error instanceof ClaimLost)) throw error;
    }
  }
  throw await slotUnavailable(office, wanted, 'taken');
}
