/** Random requests for the races, the same in every run. Owns what is asked for, not who gets it. */
import type { BookingRecord } from '../../../src/server/store/store.js';
import { booking, HOUR, MINUTE, NINE, type BookingWish } from './bookings.js';

/** Numbers in `[0, 1)` that follow from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

const TEN_STAFF = Array.from({ length: 10 }, (_, index) => `staff-${index}`);

/** Appointments of fifteen minutes to two hours, some with buffers, within one day of ten members of staff. */
export function randomAppointments(count: number, seed: number): BookingRecord[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () =>
    booking({
      resourceId: pick(random, TEN_STAFF),
      start: NINE + Math.floor(random() * 96) * 5 * MINUTE,
      duration: 15 * (1 + Math.floor(random() * 8)),
      after: pick(random, [0, 0, 5, 15]),
    }),
  );
}

const MIXED_SERVICES: readonly BookingWish[] = [
  { serviceId: 'cut', capacity: 1, duration: 30 },
  { serviceId: 'class', capacity: 6, duration: 60, before: 5 },
  { serviceId: 'tasting', capacity: 3, duration: 45, after: 10 },
];

/** Appointments and places in classes, whose starts meet often, with two members of staff. */
export function randomMixture(count: number, seed: number): BookingRecord[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const service = pick(random, MIXED_SERVICES);
    return booking({
      ...service,
      resourceId: pick(random, ['ana', 'ben']),
      start: NINE + Math.floor(random() * 32) * 0.25 * HOUR,
      party: 1 + Math.floor(random() * Math.min(3, service.capacity ?? 1)),
    });
  });
}
