/**
 * Five hundred people who book at once, over the wire. Owns who wants what, and what each of them was told; what must
 * come of it is for the tests to say.
 */
import type { ServerConfig } from '../../../src/server/config/config-schema.js';
import { bundle, MARKETING_GIVEN } from '../../support/consents.js';

const HALF_HOUR = 30 * 60_000;
const STAFF = ['ada', 'ben', 'cleo', 'dan', 'eve'];
const always = ['00:00-24:00'];

/** Five people who work day and night, and as many requests from one address as there are. */
export const openHouse: ServerConfig = {
  business: { name: 'Open house', timeZone: 'UTC', locales: ['en'] },
  origins: ['*'],
  policy: { language: 'en', controller: { name: 'Open house' }, version: '2026-03', sells: false },
  staff: STAFF.map((id) => ({
    id,
    name: id,
    hours: { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always },
  })),
  services: [{ id: 'visit', name: 'Visit', durations: [30], staff: STAFF }],
  rateLimits: { reads: 1_000_000, writes: 1_000_000 },
  messages: { inbox: 'inbox.jsonl' },
};

/** Somebody who books, under one key however often. */
export interface Guest {
  readonly key: string;
  readonly email: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Whose time it is, and which. */
  readonly place: string;
}

/** What a guest was told: nothing, where the answer never came. */
export type Told =
  | { readonly is: 'booked'; readonly id: string; readonly manageToken: string }
  | { readonly is: 'refused'; readonly code: string }
  | { readonly is: 'nothing' };

async function take(api: string, place: object): Promise<string> {
  const response = await fetch(`${api}/holds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(place),
  });
  const { id } = (await response.json()) as { id: string };
  return id;
}

/**
 * A tenth of the guests keep their time already; of the others two at a time want the same one. Each gives a consent
 * with the booking, so that there is more than one row to be half done.
 */
export async function invite(api: string, count: number): Promise<Guest[]> {
  const monday = Math.ceil(Date.now() / 86_400_000 + 1) * 86_400_000;
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const isRival = index % 10 > 0;
      const at = isRival ? Math.floor(index / 2) : count + index;
      const staffId = STAFF[at % STAFF.length]!;
      const start = new Date(monday + Math.floor(at / STAFF.length) * HALF_HOUR).toISOString();
      const place = { serviceId: 'visit', start, staffId };
      const email = `guest-${index}@example.com`;
      return {
        key: `crowd-key-${index}`,
        email,
        place: `${staffId} ${start}`,
        body: {
          ...place,
          ...(!isRival && { holdId: await take(api, place) }),
          contact: { name: `Guest ${index}`, email },
          timeZone: 'UTC',
          locale: 'en',
          consents: bundle([MARKETING_GIVEN]),
        },
      };
    }),
  );
}

/** Books for one guest. */
export async function bookFor({ key, body }: Guest, api: string): Promise<Told> {
  try {
    const response = await fetch(`${api}/bookings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { id: string; manageToken: string; code: string };
    if (response.status !== 201) return { is: 'refused', code: answer.code };
    return { is: 'booked', id: answer.id, manageToken: answer.manageToken };
  } catch {
    return { is: 'nothing' };
  }
}

/** All at once; `onAnswer` hears how many have an answer. */
export async function bookForAll(
  guests: readonly Guest[],
  api: string,
  onAnswer: (answers: number) => void = () => undefined,
): Promise<Map<Guest, Told>> {
  const told = new Map<Guest, Told>();
  let answers = 0;
  await Promise.all(
    guests.map(async (guest) => {
      const outcome = await bookFor(guest, api);
      told.set(guest, outcome);
      if (outcome.is !== 'nothing') onAnswer((answers += 1));
    }),
  );
  return told;
}
