/** Slots kept for one visitor. */
import { Hono } from 'hono';
import { SlotChoice } from '../../protocol/hold.js';
import type { BookingOffice } from '../rules/booking-office.js';
import { findBooking } from '../rules/find-booking.js';
import { createHold, extendHold, releaseHold } from '../rules/holds.js';
import { fresh } from './caching.js';
import type { Environment } from './environment.js';
import { readBody, readIdempotencyKey, readOptionalKey, readVisit } from './read-request.js';
import { toEntityTag } from './versions.js';

/** `/holds` and what is below it. */
export function holdRoutes(office: BookingOffice, trustedProxies: number): Hono<Environment> {
  const routes = new Hono<Environment>();
  routes.use(fresh('private'));

  routes.post('/', async (context) => {
    const visit = readVisit(context, trustedProxies);
    const hold = await createHold(office, await readBody(context, SlotChoice), readOptionalKey(context), visit);
    // Relative to the request, so that it holds behind a proxy that adds a prefix.
    return context.json(hold, 201, { location: `holds/${hold.id}` });
  });
  routes.put('/:id', async (context) => context.json(await extendHold(office, context.req.param('id'))));
  routes.get('/:id/booking', async (context) => {
    const booking = await findBooking(office, context.req.param('id'), readIdempotencyKey(context));
    return context.json(booking, 200, { etag: toEntityTag(booking.version) });
  });
  routes.delete('/:id', async (context) => {
    await releaseHold(office, context.req.param('id'));
    return context.body(null, 204);
  });
  return routes;
}
