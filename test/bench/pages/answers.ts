/** Answers with as many slots a month as are wanted, on the weekdays of this month and those after it. */
import type { Availability } from '../../../src/protocol/availability.js';
import type { Boot } from '../../../src/protocol/boot.js';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Every day begins at the same minute, and ends within itself. */
const FIRST_MINUTE = 8 * 60;
const MINUTES_A_DAY = 15 * 60;
const WEEKDAYS_A_MONTH = 21.7;

const iso = (at: number): string => new Date(at).toISOString().replace('.000', '');
const monthAfter = (at: number, months: number): number => {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
};

function* starts(from: number, to: number, perMonth: number): Generator<number> {
  const perDay = Math.round(perMonth / WEEKDAYS_A_MONTH);
  for (let day = from - (from % DAY); day < to; day += DAY) {
    if ([0, 6].includes(new Date(day).getUTCDay())) continue;
    for (let slot = 0; slot < perDay; slot += 1) {
      const start = day + (FIRST_MINUTE + Math.floor((slot * MINUTES_A_DAY) / perDay)) * MINUTE;
      if (start >= from && start < to) yield start;
    }
  }
}

/** Slots of one stretch. */
export function availability(from: number, to: number, perMonth: number): Availability {
  const slots = Array.from(starts(from, to, perMonth), (start) => ({ start: iso(start) }));
  return { serviceId: 'visit', duration: 30, from: iso(from), to: iso(to), slots };
}

/** The first answer: from the first of the month after `now`, so that the day on which it is measured changes nothing. */
export function boot(now: number, perMonth: number): Boot {
  const from = monthAfter(now, 1);
  return {
    business: {
      name: 'Haus am See',
      timeZone: 'UTC',
      locales: ['en'],
      capabilities: { holds: true, reschedule: true, cancel: true },
    },
    services: [
      {
        id: 'visit',
        name: 'Visit',
        durations: [30],
        capacity: 1,
        staff: [{ id: 'ada', name: 'Ada Brandt' }],
        locations: [],
        bookingWindow: { noticeMinutes: 0, daysAhead: 200 },
      },
    ],
    availability: { ...availability(from, monthAfter(now, 2) + DAY, perMonth), from: iso(now - (now % DAY)) },
  };
}
