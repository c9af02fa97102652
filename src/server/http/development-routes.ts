/** What a business sees of itself while its pages are built. There only where there is an inbox of development. */
import { Hono, type MiddlewareHandler } from 'hono';
import type { Inbox } from '../messages/inbox.js';
import { businessBookings, businessConsents, businessRequests } from '../rules/business-view.js';
import type { BookingOffice } from '../rules/booking-office.js';
import { Refusal } from '../rules/refusal.js';
import { fresh } from './caching.js';
import { clientAddress } from './client-address.js';
import type { Environment } from './environment.js';

const LOOPBACK = /^(127\.|0000:0000:0000:0000$|::1$)/;
const OWN_NAME = /^(localhost|.+\.localhost|127\.[\d.]+|\[::1\])$/;
const OWN_SITES = [undefined, 'same-origin', 'none'];

/**
 * Names and codes are in it, so that it is shown to this machine alone, under a name of this machine (another one may
 * have been made to lead here), and to no page of another site.
 */
function ownMachineOnly(trustedProxies: number): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const address = clientAddress(context, trustedProxies);
    const isHere =
      address === undefined || (LOOPBACK.test(address) && OWN_NAME.test(new URL(context.req.url).hostname));
    if (!isHere || !OWN_SITES.includes(context.req.header('sec-fetch-site')))
      throw new Refusal('not-found', 'there is nothing at this path');
    await next();
  };
}

/** `/dev`: what would have been sent, bookings, consents and requests, the latest of each first. */
export function developmentRoutes(office: BookingOffice, inbox: Inbox, trustedProxies: number): Hono<Environment> {
  const routes = new Hono<Environment>();
  routes.use('/*', ownMachineOnly(trustedProxies), fresh('private'));
  routes.get('/outbox', async (context) => context.json({ messages: await inbox.read() }));
  routes.get('/bookings', async (context) => context.json({ bookings: await businessBookings(office) }));
  routes.get('/consents', async (context) => context.json({ consents: await businessConsents(office) }));
  routes.get('/requests', async (context) => context.json({ requests: await businessRequests(office) }));
  return routes;
}
