/**
 * Answers about availability, a month each. Owns what is asked for (a fixed grid of UTC months, so that visitors of
 * every zone share a cached answer), how long an answer is fresh, and that one month is asked for once at a time. Knows
 * no host, no visitor and no zone.
 */
import type { AvailabilityRequest, BookingApi } from '../client/booking-api.js';
import type { Availability } from '../protocol/availability.js';
import { addDays, firstDayOf, lastDayOf, monthOf, shiftMonth } from '../scheduling/calendar-date.js';
import type { CalendarMonth } from '../scheduling/calendar-date.js';
import type { EpochMs } from '../scheduling/time-zone.js';
import type { Clock } from './clock.js';
import { toTimeSlots } from './time-slot.js';
import type { TimeSlot } from './time-slot.js';

/** Milliseconds for which an answer is not asked for again. */
export const FRESH_FOR = 60_000;

/** Whose times are asked for: all of a request but the stretch. */
export type AvailabilitySubject = Omit<AvailabilityRequest, 'from' | 'to'>;

/** A month's slots, and those of a day on each side of it. */
export interface MonthSlots {
  readonly slots: readonly TimeSlot[];
  /** The first slot after the month, where the month has none and there is one. */
  readonly nextAvailable?: EpochMs | undefined;
}

interface Entry {
  readonly asked: EpochMs;
  readonly answer: Promise<MonthSlots>;
  value?: MonthSlots;
}

/** The stretch that is asked for to show a month in any zone: the UTC month and a day on each side. */
export function stretchOf(month: CalendarMonth): { readonly from: string; readonly to: string } {
  return {
    from: `${addDays(firstDayOf(month), -1)}T00:00:00Z`,
    to: `${addDays(lastDayOf(month), 2)}T00:00:00Z`,
  };
}

function keyOf(subject: AvailabilitySubject, month: CalendarMonth): string {
  const { serviceId, duration, staffId, locationId, party, moving } = subject;
  return JSON.stringify([serviceId, duration, staffId, locationId, party, moving?.id, month]);
}

function toMonthSlots({ slots, nextAvailable }: Pick<Availability, 'slots' | 'nextAvailable'>): MonthSlots {
  return { slots: toTimeSlots(slots), nextAvailable: nextAvailable ? Date.parse(nextAvailable) : undefined };
}

export class AvailabilityCache {
  readonly #client: BookingApi;
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry>();
  #pending = new AbortController();

  constructor(client: BookingApi, clock: Clock) {
    this.#client = client;
    this.#clock = clock;
  }

  /** What is known of a month, also when it is no longer fresh. */
  peek(subject: AvailabilitySubject, month: CalendarMonth): MonthSlots | undefined {
    return this.#entries.get(keyOf(subject, month))?.value;
  }

  /** Whether a month need not be asked for. */
  isFresh(subject: AvailabilitySubject, month: CalendarMonth): boolean {
    const entry = this.#entries.get(keyOf(subject, month));
    return entry !== undefined && this.#clock.now() - entry.asked < FRESH_FOR;
  }

  /** The month's slots: those at hand while they are fresh, else asked for. Rejects with a `BookingError`. */
  load(subject: AvailabilitySubject, month: CalendarMonth): Promise<MonthSlots> {
    const key = keyOf(subject, month);
    const known = this.#entries.get(key);
    if (known && this.isFresh(subject, month)) return known.answer;
    const { signal } = this.#pending;
    const answer = this.#client.getAvailability({ ...subject, ...stretchOf(month) }, { signal }).then(toMonthSlots);
    const entry: Entry = { asked: this.#clock.now(), answer };
    if (known?.value) entry.value = known.value;
    this.#entries.set(key, entry);
    answer.then(
      (value) => (entry.value = value),
      () => {
        if (this.#entries.get(key) !== entry) return;
        // What is at hand is old, but better than nothing.
        if (known?.value) this.#entries.set(key, known);
        else this.#entries.delete(key);
      },
    );
    return answer;
  }

  /** Takes over an answer that is at hand: every month that lies wholly in it, the one it begins in included. */
  seed(subject: AvailabilitySubject, availability: Availability): void {
    const { from, to, slots, nextAvailable } = availability;
    const all = toTimeSlots(slots);
    const known = Date.parse(to);
    for (let month = monthOf(from); Date.parse(stretchOf(month).to) <= known; month = shiftMonth(month, 1)) {
      const stretch = stretchOf(month);
      const [begin, end] = [Date.parse(stretch.from), Date.parse(stretch.to)];
      const inside = all.filter(({ start }) => start >= begin && start < end);
      const next =
        all.find(({ start }) => start >= end)?.start ?? (nextAvailable ? Date.parse(nextAvailable) : undefined);
      const value = { slots: inside, nextAvailable: next };
      const key = keyOf(subject, month);
      this.#entries.set(key, { asked: this.#clock.now(), answer: Promise.resolve(value), value });
    }
  }

  /** Gives up what is under way, as when nobody looks any more. */
  abort(): void {
    this.#pending.abort();
    this.#pending = new AbortController();
  }

  /** Drops every answer, as after a slot turned out to be taken. */
  clear(): void {
    this.#entries.clear();
  }
}
