/** The business that scenarios play at: open every day, so that there are times whenever a test runs. */
import type { ServerConfig } from '../server/config/config-schema.js';

const EVERY_DAY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const daily = (hours: string): Record<string, string[]> => Object.fromEntries(EVERY_DAY.map((day) => [day, [hours]]));

/** In Berlin. `visit` is an appointment, `class` has four seats, `night` lies where clocks change. */
export const scenarioBusiness = {
  business: {
    name: 'Scenario Studio',
    timeZone: 'Europe/Berlin',
    locales: ['en'],
    contact: { email: 'hello@studio.example', phone: '+49 30 5550100' },
  },
  origins: ['*'],
  staff: [
    { id: 'ada', name: 'Ada Brandt', hours: daily('08:00-20:00') },
    { id: 'ben', name: 'Ben Okafor', hours: daily('08:00-20:00') },
    { id: 'noor', name: 'Noor Haddad', hours: daily('00:00-06:00') },
  ],
  services: [
    { id: 'visit', name: 'Visit', durations: [30], daysAhead: 60, staff: ['ada'] },
    { id: 'class', name: 'Class', durations: [60], capacity: 4, daysAhead: 60, staff: ['ben'] },
    { id: 'night', name: 'Night shift', durations: [30], daysAhead: 400, staff: ['noor'] },
  ],
} satisfies ServerConfig;
