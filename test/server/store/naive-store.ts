/**
 * Bookings as a list that is searched from end to end: what the stores must come to, in so few words that it can be
 * believed. Owns no transaction: one thing happens at a time.
 */
import type { BookingRecord, BusyRecord } from '../../../src/server/store/store.js';
import { isCrowdedOut } from './table-checks.js';

/** The list, and what can be done with it. */
export class NaiveStore {
  #records: readonly BookingRecord[] = [];

  #live(now: number): readonly BookingRecord[] {
    return this.#records.filter(
      ({ status, expiresAt = Infinity }) => status === 'confirmed' || (status === 'held' && expiresAt > now),
    );
  }

  /** A record that is there and not expired. */
  find(id: string, now: number): BookingRecord | undefined {
    return this.#live(now).find((record) => record.id === id);
  }

  take(record: BookingRecord, now: number): boolean {
    if (isCrowdedOut(record, this.#live(now))) return false;
    this.replace(record);
    return true;
  }

  replace(record: BookingRecord): void {
    this.#records = [...this.#records.filter(({ id }) => id !== record.id), record];
  }

  busy(now: number): BusyRecord[] {
    return this.#live(now).map(({ resourceId, from, to, serviceId, start, party }) => ({
      resourceId,
      from,
      to,
      serviceId,
      start,
      party,
    }));
  }
}
