/**
 * Which months and day of a service's times are looked at. Owns that place and the limits of what can be booked; the
 * times themselves are the {@link AvailabilityController}'s, the chosen time is the element's.
 */
import type { ReactiveControllerHost } from 'lit';
import type { BookingAccess, BookingApi } from '../client/booking-api.js';
import type { BookingError } from '../client/booking-error.js';
import type { Boot } from '../protocol/boot.js';
import type { Service } from '../protocol/service.js';
import { clampDate, monthOf, monthsFrom } from '../scheduling/calendar-date.js';
import type { CalendarDate, CalendarMonth } from '../scheduling/calendar-date.js';
import type { EpochMs, ZoneClock } from '../scheduling/time-zone.js';
import type { AvailabilitySubject } from './availability-cache.js';
import { AvailabilityController } from './availability-controller.js';
import type { DaySlots } from './availability-controller.js';
import type { Clock } from './clock.js';
import { withKept } from './kept-slot.js';
import { isUsual, subjectOf } from './service-choices.js';
import type { Choices } from './service-choices.js';
import type { TimeSlot } from './time-slot.js';

const DAY = 86_400_000;

/** Whose times are picked from. */
export interface PickerSource {
  readonly client: BookingApi;
  readonly boot: Boot;
  readonly service: Service;
  /** How the service is wanted. */
  readonly choices: Choices;
  /** The slot that is kept for this visitor: theirs to choose, whatever the backend says. */
  readonly kept?: TimeSlot | undefined;
  /** A booking that is being moved: its own time counts as free. */
  readonly moving?: BookingAccess | undefined;
  /** The clock of the zone that is shown. */
  readonly zone: ZoneClock;
  /** The start that is chosen: its day is the one to look at. */
  readonly chosen?: EpochMs | undefined;
  /** How many months stand side by side. */
  readonly monthCount: number;
  /** The months that are shown, where they are others than those of the calendar. */
  readonly months?: readonly CalendarMonth[] | undefined;
}

function subjectFor({ service, choices, moving }: PickerSource): AvailabilitySubject {
  return { ...subjectOf(service, choices), moving };
}

function isSameWay(before: PickerSource, source: PickerSource): boolean {
  return JSON.stringify(subjectFor({ ...before, service: source.service })) === JSON.stringify(subjectFor(source));
}

export class SlotPickerController {
  readonly #availability: AvailabilityController;
  readonly #clock: () => Clock;
  #source: PickerSource | undefined;
  #bounds: { readonly first: CalendarDate; readonly last: CalendarDate } | undefined;
  #month: CalendarMonth | undefined;
  #day: CalendarDate | undefined;
  /** The visitor looked for themselves: from then on nothing turns by itself. */
  #turned = false;
  #counted:
    | { readonly days: DaySlots; readonly months: string; readonly counts: ReadonlyMap<CalendarDate, number> }
    | undefined;

  #shown: { readonly key: string; readonly months: readonly CalendarMonth[] } | undefined;
  #merged: { readonly days: DaySlots; readonly kept: TimeSlot; readonly all: DaySlots } | undefined;

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

  /** The first day that can be booked: today in the shown zone, when the host was updated last. */
  get firstDay(): CalendarDate | undefined {
    return this.#bounds?.first;
  }

  /** The last day that can be booked. */
  get lastDay(): CalendarDate | undefined {
    return this.#bounds?.last;
  }

  /** The calendar's months, in order; none until it is known where it begins. */
  get months(): readonly CalendarMonth[] {
    const month = this.#month;
    if (!month) return [];
    const { firstDay, lastDay } = this;
    const count = this.#source?.monthCount ?? 1;
    // Whatever is drawn asks for them, and they are the same until it turns.
    const key = [month, count, firstDay, lastDay].join();
    if (this.#shown?.key !== key) this.#shown = { key, months: monthsFrom(month, count, firstDay, lastDay) };
    return this.#shown.months;
  }

  /** How many times each day of the calendar has; `undefined` until that is known. */
  get counts(): ReadonlyMap<CalendarDate, number> | undefined {
    const shown = this.months;
    if (shown.length === 0 || this.status !== 'ready') return undefined;
    const { days } = this;
    const months = shown.join();
    if (this.#counted?.days !== days || this.#counted.months !== months) {
      const inMonths = [...days].filter(([date]) => shown.includes(monthOf(date)));
      this.#counted = { days, months, counts: new Map(inMonths.map(([date, slots]) => [date, slots.length])) };
    }
    return this.#counted.counts;
  }

  /** The day whose times are shown: the one chosen or the next that has any, else the first. */
  get day(): CalendarDate | undefined {
    const days = [...(this.counts?.keys() ?? [])];
    const chosen = this.#day && this.months.includes(monthOf(this.#day)) ? this.#day : undefined;
    return days.find((day) => !chosen || day >= chosen) ?? days[0];
  }

  /** The shown day's times. */
  get slots(): readonly TimeSlot[] {
    return (this.day && this.days.get(this.day)) || [];
  }

  /** The slots of the day that a start is on. */
  slotsBeside(start: EpochMs): readonly TimeSlot[] {
    return (this.#source && this.days.get(this.#source.zone.date(start))) ?? [];
  }

  /** Finds a slot of the months that are shown by its start. */
  find(start: EpochMs): TimeSlot | undefined {
    return this.slotsBeside(start).find((slot) => slot.start === start);
  }

  /** The first slot after the months that are shown. */
  get nextAvailable(): EpochMs | undefined {
    return this.#availability.nextAvailable;
  }

  /** Slots by day, of the months that are shown, as far as they are known. */
  get days(): DaySlots {
    const { days } = this.#availability;
    const { kept, zone } = this.#source ?? {};
    // Days of months that nobody looks at are not whole, and are not begun with the kept slot.
    if (!kept || !zone || !this.#isShown(zone.date(kept.start))) return days;
    if (this.#merged?.days !== days || this.#merged.kept !== kept) {
      this.#merged = { days, kept, all: withKept(days, kept, zone) };
    }
    return this.#merged.all;
  }

  /** Sets whose times are picked from, on every update of the host. */
  use(source: PickerSource): void {
    const before = this.#source;
    const day = before && source.monthCount < before.monthCount ? this.day : undefined;
    this.#source = source;
    this.#bounds = this.#boundsOf(source);
    // There is room for fewer months: that of the day whose times are shown is not the one to go.
    if (day) this.chooseDay(day);
    if (before?.client !== source.client || before.service.id !== source.service.id) this.#begin(source);
    else if (!isSameWay(before, source)) this.#stay();
    if (source.chosen !== before?.chosen) this.#lookAtChosen(source);
    this.#look(source);
    if (source.months || this.#turned || this.counts?.size !== 0 || this.nextAvailable === undefined) return;
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
    if (!this.months.includes(monthOf(day))) this.#month = monthOf(day);
  }

  /** Asks for the times again. */
  refresh(keep?: boolean): void {
    this.#availability.refresh(keep);
  }

  #boundsOf({ zone, service }: PickerSource): { readonly first: CalendarDate; readonly last: CalendarDate } {
    const now = this.#clock().now();
    return { first: zone.date(now), last: zone.date(now + service.bookingWindow.daysAhead * DAY) };
  }

  #isShown(day: CalendarDate): boolean {
    return (this.#source?.months ?? this.months).includes(monthOf(day));
  }

  /** Another way to have the same service: the place is kept, as long as it has times that way too. */
  #stay(): void {
    this.#day = this.day ?? this.#day;
    this.#turned = false;
  }

  #lookAtChosen({ chosen, zone }: PickerSource): void {
    const day = chosen === undefined ? undefined : zone.date(chosen);
    if (day && day === clampDate(day, this.firstDay, this.lastDay)) this.chooseDay(day);
  }

  #begin(source: PickerSource): void {
    const { client, boot, service, choices, moving, zone } = source;
    this.#turned = false;
    this.#day = undefined;
    this.#month = monthOf(zone.date(this.#clock().now()));
    const first = boot.availability;
    if (first?.serviceId !== service.id || !isUsual(service, choices) || moving) return;
    this.#availability.seed(client, subjectFor(source), first);
    const start = first.slots[0]?.start ?? first.nextAvailable;
    if (start) this.#month = monthOf(zone.date(Date.parse(start)));
  }

  #look(source: PickerSource): void {
    const { client, zone } = source;
    if (!this.#month) return;
    this.#availability.look({
      client,
      zone,
      subject: subjectFor(source),
      months: source.months ?? this.months,
      lastMonth: monthOf(this.lastDay ?? this.#month),
    });
  }
}
