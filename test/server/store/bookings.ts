/** Records for the stores' tests, and the transactions that they go through. Owns no assertion. */
import type { BookingRecord, Store } from '../../../src/server/store/store.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** A Wednesday, nine o'clock. */
export const NINE = Date.UTC(2026, 3, 1, 9);

/** The time at which the tests happen, unless they say otherwise. */
export const NOW = NINE - 48 * HOUR;

/** What a test says of a record; the rest is an appointment of half an hour at nine. */
export type BookingWish = Partial<BookingRecord> & { readonly before?: number; readonly after?: number };

let made = 0;

/** A confirmed record, `before` and `after` minutes being its buffers. Each has an id of its own. */
export function booking({ before = 0, after = 0, ...wish }: BookingWish = {}): BookingRecord {
  const start = wish.start ?? NINE;
  const duration = wish.duration ?? 30;
  return {
    id: `booking-${process.pid}-${(made += 1)}`,
    resourceId: 'ana',
    status: 'confirmed',
    serviceId: 'cut',
    start,
    duration,
    from: start - before * MINUTE,
    to: start + (duration + after) * MINUTE,
    party: 1,
    capacity: 1,
    version: 1,
    createdAt: NOW,
    updatedAt: NOW,
    ...wish,
  };
}

/** A record that keeps its time for ten minutes. */
export function hold(wish: BookingWish = {}): BookingRecord {
  return booking({ status: 'held', expiresAt: NOW + 10 * MINUTE, ...wish });
}

/** A place in a class of ten. */
export function place(wish: BookingWish = {}): BookingRecord {
  return booking({ serviceId: 'class', duration: 60, capacity: 10, ...wish });
}

/** Claims and writes a record, as a booking does; `false` when somebody has the time. */
export function take(store: Store, record: BookingRecord, now = NOW): Promise<boolean> {
  return store.transaction(async (transaction) => {
    await transaction.lock([record.resourceId]);
    if (!(await transaction.claim(record, now))) return false;
    await transaction.insert(record);
    return true;
  });
}

/** Gives a record's time back and marks it so. */
export function cancel(store: Store, { id, resourceId }: BookingRecord): Promise<void> {
  return store.transaction(async (transaction) => {
    await transaction.lock([resourceId]);
    const record = await transaction.find(id);
    if (!record) return;
    await transaction.release(record);
    await transaction.update({ ...record, status: 'cancelled', version: record.version + 1 }, record.version);
  });
}

class Refused extends Error {}

/** Moves a record to another time or resource, keeping its id; `false` leaves everything as it was. */
export async function move(store: Store, from: BookingRecord, to: BookingWish, now = NOW): Promise<boolean> {
  const target = booking({ ...from, ...spanOf({ ...from, ...to }), ...to, version: from.version + 1 });
  try {
    return await store.transaction(async (transaction) => {
      await transaction.lock([from.resourceId, target.resourceId]);
      await transaction.release(from);
      if (!(await transaction.claim(target, now))) throw new Refused();
      if (!(await transaction.update(target, from.version))) throw new Refused();
      return true;
    });
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

/** What a record without buffers takes. */
function spanOf({ start, duration }: BookingRecord): Pick<BookingRecord, 'from' | 'to'> {
  return { from: start, to: start + duration * MINUTE };
}

/** Everything that is taken of these resources, in order. */
export async function busy(store: Store, resourceIds = ['ana'], now = NOW) {
  const taken = await store.busy({ resourceIds, from: 0, to: Number.MAX_SAFE_INTEGER, now });
  return taken.sort((a, b) => a.resourceId.localeCompare(b.resourceId) || a.from - b.from || a.party - b.party);
}
