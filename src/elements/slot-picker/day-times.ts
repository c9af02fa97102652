/**
 * The times of one day as they are shown and spoken. Owns parts of the day, and which words go beside a time: the
 * business's time where its clock differs, the offset where the wall shows a time twice. Pure.
 */
import { fill, fillCounted } from '../../i18n/text.js';
import { formatDate, formatInstant, formatZone } from '../../i18n/formats.js';
import type { Messages } from '../../i18n/messages.js';
import type { CalendarDate } from '../../scheduling/calendar-date.js';
import { isRepeatedTime } from '../../scheduling/slots.js';
import type { EpochMs, ZoneClock } from '../../scheduling/time-zone.js';
import type { TimeSlot } from '../../state/time-slot.js';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** One time. */
export interface TimeModel {
  readonly slot: TimeSlot;
  /** As in `9:00 AM`. */
  readonly time: string;
  /** Told beside the time, as in `GMT+2` or `3:00 AM EDT`. */
  readonly aside: string | undefined;
  readonly seats: string | undefined;
  /** What a screen reader hears. */
  readonly label: string;
}

const NOON = 12 * 60;
const EVENING = 17 * 60;

function partOf(minutes: number): PartOfDay {
  if (minutes < NOON) return 'morning';
  return minutes < EVENING ? 'afternoon' : 'evening';
}

/** A zone in words with its offset, as in `Nepal Time (GMT+5:45)`. */
export function zoneInWords(language: string, messages: Messages, zone: string, instant: EpochMs): string {
  const name = formatZone(language, zone, 'zone', instant);
  const offset = formatZone(language, zone, 'offset', instant);
  return name === offset ? name : fill(messages.zoneWithOffset, { zone: name, offset });
}

/** Whether two clocks show different times. */
export function clocksDiffer(a: ZoneClock, b: ZoneClock | undefined, instant: EpochMs): boolean {
  return b !== undefined && a.offset(instant) !== b.offset(instant);
}

/** Words for a day are made once for each offset, which is once, or twice when clocks change. */
function byOffset<T>(zone: ZoneClock, make: (instant: EpochMs) => T): (instant: EpochMs) => T {
  const made = new Map<number, T>();
  return (instant) => {
    const offset = zone.offset(instant);
    let value = made.get(offset);
    if (value === undefined) made.set(offset, (value = make(instant)));
    return value;
  };
}

/** The day's times in the shown zone, by part of day. Parts without times are left out. */
export function describeTimes(
  date: CalendarDate,
  slots: readonly TimeSlot[],
  language: string,
  messages: Messages,
  zone: ZoneClock,
  businessZone: ZoneClock | undefined,
): ReadonlyMap<PartOfDay, readonly TimeModel[]> {
  const fullDate = formatDate(language, 'date', date);
  const zoneWords = byOffset(zone, (instant) => formatZone(language, zone.zone, 'zone', instant));
  const parts = new Map<PartOfDay, TimeModel[]>();
  for (const slot of slots) {
    const { start, seatsLeft } = slot;
    const time = formatInstant(language, zone.zone, 'time', start);
    const elsewhere = clocksDiffer(zone, businessZone, start) ? businessZone : undefined;
    const other = elsewhere && {
      time: formatInstant(language, elsewhere.zone, 'time', start),
      zone: formatZone(language, elsewhere.zone, 'zoneShort', start),
    };
    const repeated = isRepeatedTime(start, zone) ? formatZone(language, zone.zone, 'offset', start) : undefined;
    const aside = [repeated, other && fill(messages.timeAtBusiness, other)].filter(Boolean).join(' · ') || undefined;
    const seats = seatsLeft === undefined ? undefined : fillCounted(language, messages.seatsLeft, seatsLeft);
    const spoken = fill(messages.timeWithZone, { date: fullDate, time, zone: zoneWords(start) });
    const more = [aside, seats].filter((one) => one !== undefined);
    const label = more.reduce((said, one) => fill(messages.timeWithMore, { time: said, more: one }), spoken);
    const part = partOf(zone.minutes(start));
    const times = parts.get(part);
    const model = { slot, time, aside, seats, label };
    if (times) times.push(model);
    else parts.set(part, [model]);
  }
  return parts;
}
