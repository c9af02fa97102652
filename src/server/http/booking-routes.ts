/** Bookings: made under an idempotency key, managed with a token. */
import { Hono, type Context } from 'hono';
import * as z from 'zod/mini';
import { CancellationRequest, RescheduleRequest, type Booking } from '../../protocol/booking.js';
import { WholeBookingRequest } from '../../protocol/consent.js';
import type { BookingOffice } from '../rules/booking-office.js';
import { createBooking } from '../rules/create-booking.js';
import type { BookingAccess } from '../rules/find-managed.js';
import { cancelBooking, getBooking, getCalendarFile, rescheduleBooking } from '../rules/manage-booking.js';
import { conditional, fresh } from './caching.js';
import type { Environment } from './environment.js';
import { readBody, readIdempotencyKey, readManageToken, readQuery, readVersion, readVisit } from './read-request.js';
import { toEntityTag } from './versions.js';

const NoQuery = z.strictObject({});

function accessOf(context: Context<Environment>): BookingAccess {
  return { id: context.req.param('id') ?? '', manageToken: readManageToken(context) };
}

function answer(context: Context<Environment>, booking: Booking): Response {
  return context.json(booking, 200, { etag: toEntityTag(booking.version) });
}

/** `/bookings` and what is below it. */
export function bookingRoutes(office: BookingOffice, trustedProxies: number): Hono<Environment> {
  const routes = new Hono<Environment>();
  routes.use(fresh('private'));

  routes.post('/', async (context) => {
    const key = readIdempotencyKey(context);
    const { noticed, ...request } = await readBody(context, WholeBookingRequest);
    const visit = readVisit(context, trustedProxies);
    const booking = await createBooking(office, key, request, { visit, noticed });
    // Relative to the request, so that it holds behind a proxy that adds a prefix.
    return context.json(booking, 201, { etag: toEntityTag(booking.version), location: `bookings/${booking.id}` });
  });
  routes.get('/:id', conditional(), async (context) => {
    // A token in a query would end up in logs and histories: it is refused like any other parameter.
    readQuery(context, NoQuery);
    return answer(context, await getBooking(office, accessOf(context)));
  });
  routes.get('/:id/calendar.ics', async (context) => {
    readQuery(context, NoQuery);
    const { text, method, version } = await getCalendarFile(office, accessOf(context));
    return context.body(text, 200, {
      'content-type': `text/calendar; charset=utf-8; method=${method}`,
      'content-disposition': 'attachment; filename="booking.ics"',
      etag: toEntityTag(version),
    });
  });
  routes.patch('/:id', async (context) => {
    const access = accessOf(context);
    const version = readVersion(context);
    return answer(
      context,
      await rescheduleBooking(office, access, version, await readBody(context, RescheduleRequest)),
    );
  });
  routes.post('/:id/cancellation', async (context) => {
    const access = accessOf(context);
    const version = readVersion(context);
    return answer(context, await cancelBooking(office, access, version, await readBody(context, CancellationRequest)));
  });
  return routes;
}
