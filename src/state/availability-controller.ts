/**
 * The times of the months that are looked at, by the visitor's days. Owns which months those are, their answers' state,
 * fetching the next month ahead, and asking again for what grew old while nobody looked. Draws nothing; which day is
 * chosen is somebody else's.
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
  /** In order, at least one. */
  readonly months: readonly CalendarMonth[];
  /** The last month worth fetching ahead. */
  readonly lastMonth: CalendarMonth;
}

export type DaySlots = ReadonlyMap<CalendarDate, readonly TimeSlot[]>;

function lastOf({ months }: Look): CalendarMonth {
  return months.at(-1)!;
}

/** Slots by day, of each month its own days: those beside it are not whole. */
function groupMonths(
  months: readonly (readonly [CalendarMonth, MonthSlots | undefined])[],
  zone: ZoneClock,
): Map<CalendarDate, readonly TimeSlot[]> {
  const days = months.flatMap(([month, known]) =>
    [...groupByDay(known?.slots ?? [], ({ start }) => start, zone)].filter(([date]) => monthOf(date) === month),
  );
  return new Map(days);
}

export class AvailabilityController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #clock: () => Clock;
  #look: Look | undefined;
  #cache: { readonly client: BookingApi; readonly answers: AvailabilityCache } | undefined;
  #grouped: { readonly from: readonly unknown[]; readonly days: DaySlots } | undefined;
  #error: BookingError | undefined;
  #cancelAhead: (() => void) | undefined;
  #connection: AbortController | undefined;

  constructor(host: ReactiveControllerHost, clock: () => Clock) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  /** The state of what is looked at. An old answer is shown until the new one is there. */
  get status(): 'idle' | 'loading' | 'ready' | 'failed' {
    if (!this.#look) return 'idle';
    if (this.#look.months.every((month) => this.#known(month))) return 'ready';
    return this.#error ? 'failed' : 'loading';
  }

  /** Why there is no answer. */
  get error(): BookingError | undefined {
    return this.status === 'failed' ? this.#error : undefined;
  }

  /** Slots by day of the shown zone, of the months that are known. */
  get days(): DaySlots {
    const { months = [], zone } = this.#look ?? {};
    const known = months.map((month) => [month, this.#known(month)] as const);
    const from = [zone, ...known.flat()];
    if (
      !this.#grouped ||
      from.length !== this.#grouped.from.length ||
      from.some((one, at) => one !== this.#grouped?.from[at])
    )
      this.#grouped = { from, days: zone ? groupMonths(known, zone) : new Map() };
    return this.#grouped.days;
  }

  /** The first slot after the months that are looked at, as far as is known. */
  get nextAvailable(): EpochMs | undefined {
    const look = this.#look;
    if (!look) return undefined;
    const last = lastOf(look);
    for (const month of [last, shiftMonth(last, 1)]) {
      const known = this.#known(month);
      const later = known?.slots.find(({ start }) => monthOf(look.zone.date(start)) > last)?.start;
      const next = later ?? known?.nextAvailable;
      if (next !== undefined) return next;
    }
    return undefined;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    document.addEventListener('visibilitychange', () => this.#onReturn(), { signal: this.#connection.signal });
    if (this.#look) this.#load(this.#look);
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.#cancelAhead?.();
    this.#cache?.answers.abort();
  }

  /** Looks at months; asks for those without a fresh answer at hand. Looking at the same again does nothing. */
  look(look: Look): void {
    const before = this.#look;
    const same =
      before?.client === look.client &&
      before.zone === look.zone &&
      JSON.stringify([before.months, before.subject]) === JSON.stringify([look.months, look.subject]);
    if (same) return;
    this.#look = look;
    this.#load(look);
  }

  /** Takes over times that came with another answer. */
  seed(client: BookingApi, subject: AvailabilitySubject, availability: Availability): void {
    this.#answersOf(client).seed(subject, availability);
  }

  /**
   * Asks again, after a failure or when the answers at hand turned out to be old. With `keep` they are shown until the
   * new ones are there, and those that are fresh are not asked for.
   */
  refresh(keep = false): void {
    if (!keep) this.#cache?.answers.clear();
    if (this.#look) this.#load(this.#look);
  }

  /** The visitor is back on the page: what grew old is asked for again, and today may be another day. */
  #onReturn(): void {
    if (document.visibilityState === 'visible' && this.#look) this.#load(this.#look);
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
    const answers = this.#answersOf(look.client);
    Promise.all(look.months.map((month) => answers.load(look.subject, month))).then(() => settle(), settle);
    this.#host.requestUpdate();
  }

  #lookAhead(look: Look): void {
    const { client, subject, lastMonth } = look;
    const next = shiftMonth(lastOf(look), 1);
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
