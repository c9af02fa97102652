/** What visitors ask of the server, as autocannon sends it. */
import type { Request } from 'autocannon';
import { BENCH_NOW, LENGTH, STARTS_A_DAY } from '../busy-business.js';

/** One kind of request, as many of it as the server answers. */
export interface Load {
  readonly name: string;
  /** Visitors who ask at the same time, each with one request under way. */
  readonly visitors: number;
  /** The request, of which `change` makes each single one. */
  readonly request: Request;
  /** The status that it is to be answered with. */
  readonly status: number;
  /** Sent first, its `ETag` comes with all others. */
  readonly isConditional?: boolean;
}

const DAY = 86_400_000;
const MINUTE = 60_000;
const MONTH = '/v1/services/visit/availability?from=2026-06-01T00:00:00Z';

/** A month of slots. */
export const month: Load = {
  name: 'availability, a month',
  visitors: 20,
  status: 200,
  request: { method: 'GET', path: `${MONTH}&to=2026-07-01T00:00:00Z` },
};

/** The same, from whoever has it already. */
export const unchangedMonth: Load = { ...month, name: 'the same by its ETag (304)', status: 304, isConditional: true };

/** What a page asks first. */
export const boot: Load = {
  name: 'boot',
  visitors: 20,
  status: 200,
  request: { method: 'GET', path: '/v1/boot?service=visit' },
};

let asked = 0;

/** Nobody asked for these before, so that each has to be worked out: ends a minute apart. */
export const unkeptMonth: Load = {
  name: 'availability, a month that nothing is kept of',
  visitors: 20,
  status: 200,
  request: {
    method: 'GET',
    setupRequest: (request) => {
      asked += 1;
      const to = new Date(BENCH_NOW + 30 * DAY + (asked % 40_000) * MINUTE).toISOString().replace('.000', '');
      return { ...request, path: `${MONTH}&to=${to}` };
    },
  },
};

let booked = 0;

/** Far from one another, as the wishes of people are; each start has room for as many as there are staff. */
const SPREAD = 607;
const BOOKABLE_DAYS = 58;

/** One booking each, with a key of its own. */
export const bookings: Load = {
  name: 'bookings',
  visitors: 20,
  status: 201,
  request: {
    method: 'POST',
    path: '/v1/bookings',
    setupRequest: (request) => {
      booked += 1;
      const place = (booked * SPREAD) % (BOOKABLE_DAYS * STARTS_A_DAY);
      const day = 1 + Math.floor(place / STARTS_A_DAY);
      const start = BENCH_NOW + day * DAY + (8 * 60 + (place % STARTS_A_DAY) * LENGTH) * MINUTE;
      return {
        ...request,
        headers: { 'content-type': 'application/json', 'idempotency-key': `bench-key-${process.pid}-${booked}` },
        body: JSON.stringify({
          serviceId: 'visit',
          start: new Date(start).toISOString().replace('.000', ''),
          contact: { name: 'Somebody', email: 'somebody@example.com' },
          timeZone: 'America/New_York',
          locale: 'en',
        }),
      };
    },
  },
};

/** Somebody who books without a pause, beside those who look. */
export const oneWhoBooks: Load = { ...bookings, name: 'bookings by one visitor', visitors: 1 };
