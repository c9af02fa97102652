/**
 * Which month and day of a service's times are looked at. Owns that place and the limits of what can be booked; the
 * times themselves are the {@link AvailabilityController}'s, the chosen time is the element's.
 */
import type { ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../client/booking-api.js';
import type { BookingError } from '../client/booking-error.js';
import type { Boot } from '../protocol/boot.js';
import type { Service } from '../protocol/service.js';
import { monthOf } from '../scheduling/calendar-date.js';
import type { CalendarDate, CalendarMonth } from '../scheduling/calendar-date.js';
import type { EpochMs, ZoneClock } from '../scheduling/time-zone.js';
import type { AvailabilitySubject } from './availability-cache.js';
import { AvailabilityController } from './availability-controller.js';
import type { DaySlots } from './availability-controller.js';
import type { Clock } from './clock.js';
import type { TimeSlot } from './time-slot.js';

const DAY = 86_400_000;

/** Whose times are picked from. */
export interface PickerSource {
  readonly client: BookingApi;
  readonly boot: Boot;
  readonly service: Service;
  /** Minutes; the service's first when absent. */
  readonly duration: number | undefined;
  /** The clock of the zone that is shown. */
  readonly zone: ZoneClock;
}

/** What is asked for. The usual length is not named, so that everybody's request is the same one. */
function subjectOf({ service, duration }: PickerSource): AvailabilitySubject {
  return { serviceId: service.id, duration: duration === service.durations[0] ? undefined : duration };
}

export class SlotPickerController {
  readonly #availability: AvailabilityController;
  readonly #clock: () => Clock;
  #source: PickerSource | undefined;
  #month: CalendarMonth | undefined;
  #day: CalendarDate | undefined;
  /** The visitor looked for themselves: from then on nothing turns by itself. */
  #turned = false;
  #counted:
    | { readonly days: DaySlots; readonly month: CalendarMonth; readonly counts: ReadonlyMap<CalendarDate, number> }
    | undefined;

  constructor(host: ReactiveControllerHost, clock: () => Clock) {
    this.#clock = clock;
    this.#availability = new AvailabilityController(host, clock);
  }

  get status(): 'idle' | 'loading' | 'ready' | 'failed' {
    return this.#availability.status;
  }

  get error(): BookingError | undefined {
    return this.#availability.error;
  }

  /** The first day that can be booked: today in the shown zone. */
  get firstDay(): CalendarDate | undefined {
    return this.#source?.zone.date(this.#clock().now());
  }

  /** The last day that can be booked. */
  get lastDay(): CalendarDate | undefined {
    const source = this.#source;
    return source?.zone.date(this.#clock().now() + source.service.bookingWindow.daysAhead * DAY);
  }

  get month(): CalendarMonth | undefined {
    return this.#month;
  }

  /** How many times each day of the month has; `undefined` until that is known. */
  get counts(): ReadonlyMap<CalendarDate, number> | undefined {
    const month = this.#month;
    if (!month || this.status !== 'ready') return undefined;
    const { days } = this.#availability;
    if (this.#counted?.days !== days || this.#counted.month !== month) {
      const inMonth = [...days].filter(([date]) => monthOf(date) === month);
      this.#counted = { days, month, counts: new Map(inMonth.map(([date, slots]) => [date, slots.length])) };
    }
    return this.#counted.counts;
  }

  /** The day whose times are shown: the one chosen, else the first of the month that has any. */
  get day(): CalendarDate | undefined {
    if (this.#day && monthOf(this.#day) === this.#month && this.counts?.has(this.#day)) return this.#day;
    return this.counts?.keys().next().value;
  }

  /** The shown day's times. */
  get slots(): readonly TimeSlot[] {
    return (this.day && this.#availability.days.get(this.day)) || [];
  }

  /** Every slot that is known of the month looked at, to find one by its start. */
  find(start: EpochMs): TimeSlot | undefined {
    const date = this.#source?.zone.date(start);
    return date === undefined ? undefined : this.#availability.days.get(date)?.find((slot) => slot.start === start);
  }

  /** The first slot after the month. */
  get nextAvailable(): EpochMs | undefined {
    return this.#availability.nextAvailable;
  }

  /** Sets whose times are picked from, on every update of the host. */
  use(source: PickerSource): void {
    const before = this.#source;
    this.#source = source;
    const changed =
      before?.client !== source.client ||
      before.service.id !== source.service.id ||
      before.duration !== source.duration;
    if (changed) this.#begin(source);
    this.#look(source);
    if (this.#turned || this.counts?.size !== 0 || this.nextAvailable === undefined) return;
    this.#month = monthOf(source.zone.date(this.nextAvailable));
    this.#look(source);
  }

  turnTo(month: CalendarMonth): void {
    this.#turned = true;
    this.#month = month;
  }

  chooseDay(day: CalendarDate): void {
    this.#turned = true;
    this.#day = day;
    this.#month = monthOf(day);
  }

  /** Asks for the times again. */
  refresh(): void {
    this.#availability.refresh();
  }

  #begin(source: PickerSource): void {
    const { client, boot, service, duration, zone } = source;
    this.#turned = false;
    this.#day = undefined;
    this.#month = monthOf(zone.date(this.#clock().now()));
    const first = boot.availability;
    if (first?.serviceId !== service.id || first.duration !== (duration ?? service.durations[0])) return;
    this.#availability.seed(client, subjectOf(source), first);
    const start = first.slots[0]?.start ?? first.nextAvailable;
    if (start) this.#month = monthOf(zone.date(Date.parse(start)));
  }

  #look(source: PickerSource): void {
    const { client, zone } = source;
    if (!this.#month) return;
    this.#availability.look({
      client,
      zone,
      subject: subjectOf(source),
      month: this.#month,
      lastMonth: monthOf(this.lastDay ?? this.#month),
    });
  }
}
