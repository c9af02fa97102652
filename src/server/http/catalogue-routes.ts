/** What is offered, and when it is free. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { AvailabilityQuery } from '../../protocol/availability.js';
import { BootQuery } from '../../protocol/boot.js';
import { getAvailability, getBoot } from '../rules/availability.js';
import type { BookingOffice } from '../rules/booking-office.js';
import { serviceOfPath } from '../rules/slot-request.js';
import { conditional, fresh } from './caching.js';
import type { Environment } from './environment.js';
import { readQuery } from './read-request.js';

const NoQuery = z.strictObject({});

/** `/boot`, `/business`, `/services` and what is below it. */
export function catalogueRoutes(office: BookingOffice): Hono<Environment> {
  const { catalogue } = office;
  const routes = new Hono<Environment>();

  routes.get('/boot', fresh('moving'), conditional(), async (context) =>
    context.json(await getBoot(office, readQuery(context, BootQuery))),
  );
  routes.get('/business', fresh('settled'), conditional(), (context) => {
    readQuery(context, NoQuery);
    return context.json(catalogue.business);
  });
  routes.get('/services', fresh('settled'), conditional(), (context) => {
    readQuery(context, NoQuery);
    return context.json({ services: [...catalogue.services.values()].map(({ view }) => view) });
  });
  routes.get('/services/:id', fresh('settled'), conditional(), (context) => {
    readQuery(context, NoQuery);
    return context.json(serviceOfPath(catalogue, context.req.param('id')).view);
  });
  routes.get('/services/:id/availability', fresh('moving'), conditional(), async (context) => {
    const { view } = serviceOfPath(catalogue, context.req.param('id'));
    return context.json(await getAvailability(office, view.id, readQuery(context, AvailabilityQuery)));
  });
  return routes;
}
