/** A business of a given size with its bookings, the same in every run. */
import { createServer, type Server } from '../../src/server/create-server.js';
import type { ServerConfig } from '../../src/server/config/config-schema.js';
import type { BookingRecord, Store } from '../../src/server/store/store.js';

/** Monday, 1 June 2026, 00:00 in New York. */
export const BENCH_NOW = Date.parse('2026-06-01T04:00:00Z');
const MINUTE = 60_000;
const DAY = 86_400_000;
/** Minutes of an appointment. */
export const LENGTH = 15;
/** Starts of one member of staff. */
export const STARTS_A_DAY = (12 * 60) / LENGTH;
const DAYS = 30;
/** The limits are counted, as they are where people book, and never reached. */
const UNLIMITED = 1_000_000_000;

/** How much there is of everything. */
export interface Size {
  readonly staff: number;
  readonly bookings: number;
}

function configOf({ staff }: Size): ServerConfig {
  const ids = Array.from({ length: staff }, (_, index) => `staff-${index}`);
  const day = ['08:00-20:00'];
  const hours = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
  return {
    business: { name: 'Bench', timeZone: 'America/New_York' },
    rateLimits: { reads: UNLIMITED, writes: UNLIMITED, codes: UNLIMITED },
    staff: ids.map((id) => ({ id, name: id, hours })),
    services: [{ id: 'visit', name: 'Visit', durations: [LENGTH], daysAhead: 60, staff: ids }],
  };
}

/** The bookings, spread evenly over staff, days and times of the month. */
function bookingsOf({ staff, bookings }: Size): BookingRecord[] {
  const places = staff * DAYS * STARTS_A_DAY;
  if (bookings > places) throw new RangeError(`${staff} staff have ${places} starts a month, not ${bookings}`);
  return Array.from({ length: bookings }, (_, index) => {
    const place = Math.floor((index * places) / bookings);
    const slot = Math.floor(place / staff);
    const start =
      BENCH_NOW + Math.floor(slot / STARTS_A_DAY) * DAY + (8 * 60 + (slot % STARTS_A_DAY) * LENGTH) * MINUTE;
    return {
      id: `booking-${index}`,
      resourceId: `staff-${place % staff}`,
      status: 'confirmed',
      serviceId: 'visit',
      start,
      duration: LENGTH,
      from: start,
      to: start + LENGTH * MINUTE,
      party: 1,
      capacity: 1,
      details: { contact: { name: 'Somebody', email: 'somebody@example.com' }, timeZone: 'UTC', locale: 'en' },
      tokenHash: '0'.repeat(64),
      version: 1,
      createdAt: BENCH_NOW,
      updatedAt: BENCH_NOW,
    };
  });
}

/** Fills an empty store. */
export async function fillBusyBusiness(store: Store, size: Size): Promise<void> {
  await store.migrate();
  const records = bookingsOf(size);
  await store.transaction(async (transaction) => {
    await transaction.lock([...new Set(records.map(({ resourceId }) => resourceId))]);
    for (const record of records) {
      if (!(await transaction.claim(record, BENCH_NOW))) throw new Error(`${record.id} overlaps another`);
      await transaction.insert(record);
    }
  });
}

/** Puts a server over a store that was filled. */
export function serveBusyBusiness(store: Store, size: Size): Server {
  return createServer(configOf(size), { store, now: () => BENCH_NOW });
}

/** Fills an empty store and puts a server over it. */
export async function openBusyBusiness(store: Store, size: Size): Promise<Server> {
  await fillBusyBusiness(store, size);
  return serveBusyBusiness(store, size);
}
