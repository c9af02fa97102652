/** How a backend behaves on a bad day, for the gallery: the real one, with one thing changed. */
import { isBookingError, type BookingAccess, type BookingApi } from 'punctual/client';
import type { Weather } from '../gallery/element-state.js';
import type { Send } from './in-page-client.js';

/** The answer with its slots taken away. */
async function withoutSlots(response: Response): Promise<Response> {
  const body = (await response.json()) as { availability?: object };
  const empty = (value: object): object => ({ ...value, slots: [], nextAvailable: undefined });
  const changed = body.availability ? { ...body, availability: empty(body.availability) } : empty(body);
  return Response.json('slots' in body || body.availability ? changed : body);
}

/** What sends requests in this weather. */
export function inWeather(weather: Weather, send: Send): Send {
  switch (weather) {
    case 'silent':
      return () => new Promise(() => undefined);
    case 'gone':
      return () => Promise.reject(new TypeError('Nothing can be reached.'));
    case 'full':
      return async (request) => {
        const response = await send(request);
        return /\/(boot|availability)(\?|$)/.test(request.url) ? withoutSlots(response) : response;
      };
    case 'taken':
      return async (request) => {
        if (request.method === 'POST' && request.url.endsWith('/holds')) {
          const headers = new Headers(request.headers);
          headers.set('idempotency-key', crypto.randomUUID());
          const body = (await request.clone().json()) as { start: string };
          // Somebody else, a moment before: as often as there is somebody to give it.
          for (;;) {
            const rival = new Request(request.url, { method: 'POST', headers, body: JSON.stringify(body) });
            if (!(await send(rival)).ok) break;
            headers.set('idempotency-key', crypto.randomUUID());
          }
        }
        return send(request);
      };
    default:
      return send;
  }
}

/** Makes a booking, to have one. Another state of the page may have taken the same time. */
export async function bookOne(client: BookingApi): Promise<BookingAccess> {
  const { availability } = await client.getBoot({ serviceId: 'first-visit' });
  for (const { start } of availability!.slots.toReversed()) {
    try {
      const { id, manageToken } = await client.createBooking(
        {
          serviceId: 'first-visit',
          start,
          contact: { name: 'Ada Lovelace', email: 'ada@example.com' },
          timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          locale: 'en',
        },
        { idempotencyKey: crypto.randomUUID() },
      );
      return { id, manageToken };
    } catch (error) {
      if (!isBookingError(error) || error.code !== 'slot-unavailable') throw error;
    }
  }
  throw new Error('Every time of the first stretch is taken.');
}
