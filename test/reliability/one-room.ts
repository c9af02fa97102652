/** A business with one room that is always open: whoever is in one's own way here cannot go round oneself. */
import type { ServerConfig } from '../../src/server/config/config-schema.js';

const always = ['00:00-24:00'];

export const oneRoom: ServerConfig = {
  business: {
    name: 'One room',
    timeZone: 'Europe/Lisbon',
    locales: ['en'],
    contact: { email: 'desk@one-room.example', phone: '+351 21 555 0142' },
  },
  origins: ['*'],
  staff: [
    {
      id: 'room',
      name: 'The room',
      hours: { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always },
    },
  ],
  services: [{ id: 'room', name: 'The room', durations: [30], noticeMinutes: 120, staff: ['room'] }],
  rateLimits: { reads: 100_000, writes: 100_000 },
};
