/**
 * The times of the month that is looked at, by the visitor's days. Owns which month that is, its answer's state, and
 * fetching the next month ahead. Draws nothing; which day is chosen is somebody else's.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../client/booking-api.js';
import type { BookingError } from '../client/booking-error.js';
import type { Availability } from '../protocol/availability.js';
import { monthOf, shiftMonth } from '../scheduling/calendar-date.js';
import type { CalendarDate, CalendarMonth } from '../scheduling/calendar-date.js';
import { groupByDay } from '../scheduling/slots.js';
import type { EpochMs, ZoneClock } from '../scheduling/time-zone.js';
import { AvailabilityCache } from './availability-cache.js';
import type { AvailabilitySubject, MonthSlots } from './availability-cache.js';
import { toBookingError } from './booking-errors.js';
import type { Clock } from './clock.js';
import type { TimeSlot } from './time-slot.js';

/** What is looked at. */
export interface Look {
  readonly client: BookingApi;
  readonly subject: AvailabilitySubject;
  /** The clock of the zone that is shown. */
  readonly zone: ZoneClock;
  readonly month: CalendarMonth;
  /** The last month worth fetching ahead. */
  readonly lastMonth: CalendarMonth;
}

export type DaySlots = ReadonlyMap<CalendarDate, readonly TimeSlot[]>;

const NO_DAYS: DaySlots = new Map();

export class AvailabilityController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #clock: () => Clock;
  #look: Look | undefined;
  #cache: { readonly client: BookingApi; readonly answers: AvailabilityCache } | undefined;
  #grouped: { readonly from: MonthSlots; readonly zone: ZoneClock; readonly days: DaySlots } | undefined;
  #error: BookingError | undefined;
  #cancelAhead: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, clock: () => Clock) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  /** The state of the month that is looked at. An old answer is shown until the new one is there. */
  get status(): 'idle' | 'loading' | 'ready' | 'failed' {
    if (!this.#look) return 'idle';
    if (this.#known(this.#look.month)) return 'ready';
    return this.#error ? 'failed' : 'loading';
  }

  /** Why there is no answer. */
  get error(): BookingError | undefined {
    return this.#error;
  }

  /** Slots by day of the shown zone. Days beside the month are not whole. */
  get days(): DaySlots {
    const look = this.#look;
    const known = look && this.#known(look.month);
    if (!look || !known) return NO_DAYS;
    if (this.#grouped?.from !== known || this.#grouped.zone !== look.zone) {
      this.#grouped = { from: known, zone: look.zone, days: groupByDay(known.slots, ({ start }) => start, look.zone) };
    }
    return this.#grouped.days;
  }

  /** The first slot after the month that is looked at, as far as is known. */
  get nextAvailable(): EpochMs | undefined {
    const look = this.#look;
    if (!look) return undefined;
    for (const month of [look.month, shiftMonth(look.month, 1)]) {
      const known = this.#known(month);
      const later = known?.slots.find(({ start }) => monthOf(look.zone.date(start)) > look.month)?.start;
      const next = later ?? known?.nextAvailable;
      if (next !== undefined) return next;
    }
    return undefined;
  }

  hostDisconnected(): void {
    this.#cancelAhead?.();
    this.#cache?.answers.abort();
  }

  hostConnected(): void {
    if (this.#look) this.#load(this.#look);
  }

  /** Looks at a month; asks for it unless a fresh answer is at hand. Looking at the same again does nothing. */
  look(look: Look): void {
    const before = this.#look;
    const same =
      before?.client === look.client &&
      before.zone === look.zone &&
      before.month === look.month &&
      JSON.stringify(before.subject) === JSON.stringify(look.subject);
    if (same) return;
    this.#look = look;
    this.#load(look);
  }

  /** Takes over times that came with another answer. */
  seed(client: BookingApi, subject: AvailabilitySubject, availability: Availability): void {
    this.#answersOf(client).seed(subject, availability);
  }

  /** Asks again, after a failure or when the answers at hand turned out to be old. */
  refresh(): void {
    this.#cache?.answers.clear();
    if (this.#look) this.#load(this.#look);
  }

  #answersOf(client: BookingApi): AvailabilityCache {
    if (this.#cache?.client !== client) {
      this.#cache = { client, answers: new AvailabilityCache(client, this.#clock()) };
    }
    return this.#cache.answers;
  }

  #known(month: CalendarMonth): MonthSlots | undefined {
    return this.#look && this.#cache?.answers.peek(this.#look.subject, month);
  }

  #load(look: Look): void {
    this.#cancelAhead?.();
    this.#error = undefined;
    const settle = (error?: unknown): void => {
      // An answer to what is no longer looked at is kept, but tells nothing.
      if (this.#look !== look) return;
      this.#error = error === undefined ? undefined : toBookingError(error);
      this.#host.requestUpdate();
      if (error === undefined) this.#lookAhead(look);
    };
    this.#answersOf(look.client)
      .load(look.subject, look.month)
      .then(() => settle(), settle);
    this.#host.requestUpdate();
  }

  #lookAhead({ client, subject, month, lastMonth }: Look): void {
    const next = shiftMonth(month, 1);
    const answers = this.#answersOf(client);
    if (next > lastMonth || answers.isFresh(subject, next)) return;
    this.#cancelAhead = this.#clock().whenIdle(() => {
      answers.load(subject, next).then(
        () => this.#host.requestUpdate(),
        () => undefined,
      );
    });
  }
}
