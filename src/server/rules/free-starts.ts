/** Which starts of a service are free: the business's rules and what the store says is taken, put together. */
import {
  bookableStarts,
  bookingStretch,
  intersect,
  type BookableStart,
  type Busy,
  type StartQuery,
  type Stretch,
} from '../../scheduling/bookable-starts.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { BookingOffice } from './booking-office.js';
import type { SlotRequest } from './slot-request.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A search forward looks at this much at a time, so that a far first slot never loads a year at once. */
const SEARCH_CHUNK = 28 * DAY;

/** What to look for. */
export interface FreeStartsRequest {
  readonly request: SlotRequest;
  readonly stretch: Stretch;
  readonly now: EpochMs;
  /** A booking that is being moved: its own time counts as free. */
  readonly movingId?: string | undefined;
}

/** The stretch in which this service can be booked now. */
export function windowOf({ service }: SlotRequest, now: EpochMs): Stretch {
  return bookingStretch(now, service.view.bookingWindow);
}

/** Everything that scheduling needs to know of a stretch, what is taken included. */
export async function loadStarts(
  { catalogue, store }: BookingOffice,
  { request, stretch, now, movingId }: FreeStartsRequest,
): Promise<StartQuery> {
  const { service, duration, staff, party } = request;
  const taken = new Map<string, Busy[]>(staff.map(({ id }) => [id, []]));
  const { bufferBefore, bufferAfter } = service.rules;
  const busy = await store.busy({
    resourceIds: [...taken.keys()],
    from: stretch.from - bufferBefore * MINUTE,
    to: stretch.to + (duration + bufferAfter) * MINUTE,
    now,
    ...(movingId !== undefined && { exceptId: movingId }),
  });
  for (const record of busy) taken.get(record.resourceId)?.push(record);
  return {
    ...stretch,
    rules: { ...service.rules, duration },
    party,
    clock: catalogue.clock,
    staff: staff.map(({ id, hours }) => ({ staffId: id, hours, busy: taken.get(id) ?? [] })),
  };
}

/** The free starts of a stretch, in order, within what can be booked now. */
export async function findFreeStarts(office: BookingOffice, wanted: FreeStartsRequest): Promise<BookableStart[]> {
  const stretch = intersect(wanted.stretch, windowOf(wanted.request, wanted.now));
  if (stretch.from >= stretch.to) return [];
  return [...bookableStarts(await loadStarts(office, { ...wanted, stretch }))];
}

/** The first free starts at or after an instant, `limit` at most and not more than one look finds; empty when there are none. */
export async function searchForward(
  office: BookingOffice,
  wanted: Omit<FreeStartsRequest, 'stretch'> & { readonly from: EpochMs; readonly limit: number },
): Promise<BookableStart[]> {
  const open = windowOf(wanted.request, wanted.now);
  for (let from = Math.max(wanted.from, open.from); from < open.to; from += SEARCH_CHUNK) {
    const stretch = { from, to: Math.min(from + SEARCH_CHUNK, open.to) };
    const found: BookableStart[] = [];
    for (const start of bookableStarts(await loadStarts(office, { ...wanted, stretch }))) {
      found.push(start);
      if (found.length === wanted.limit) break;
    }
    if (found.length > 0) return found;
  }
  return [];
}
