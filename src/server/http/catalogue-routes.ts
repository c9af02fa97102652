/** What is offered, and when it is free. */
import { Hono, type Context } from 'hono';
import * as z from 'zod/mini';
import { AvailabilityQuery } from '../../protocol/availability.js';
import { BootQuery } from '../../protocol/boot.js';
import { availabilityQuestion, bootQuestion } from '../rules/availability.js';
import { AvailabilityCache, type CalendarQuestion } from '../rules/availability-cache.js';
import type { BookingOffice } from '../rules/booking-office.js';
import { findManaged } from '../rules/find-managed.js';
import { serviceOfPath } from '../rules/slot-request.js';
import { CACHE_CONTROL, conditional, fresh } from './caching.js';
import type { Environment } from './environment.js';
import { readManageToken, readQuery } from './read-request.js';

const NoQuery = z.strictObject({});

/** `/boot`, `/business`, `/services` and what is below it. */
export function catalogueRoutes(office: BookingOffice): Hono<Environment> {
  const { catalogue } = office;
  const cache = new AvailabilityCache(office.store, office.now);
  const routes = new Hono<Environment>();
  const answer = async (context: Context<Environment>, question: CalendarQuestion): Promise<Response> => {
    const { text, tag } = await cache.answer(question);
    return context.body(text, 200, { 'content-type': 'application/json', etag: tag });
  };

  routes.get('/boot', fresh('first'), conditional(), (context) =>
    answer(context, bootQuestion(office, readQuery(context, BootQuery))),
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
    const query = readQuery(context, AvailabilityQuery);
    const question = availabilityQuestion(office, view.id, query);
    if (query.moving === undefined) return answer(context, question);
    // A booking's own time is shown to whoever has its token: to others any id would tell whether its time is taken.
    await findManaged(office, { id: query.moving, manageToken: readManageToken(context) });
    context.header('cache-control', CACHE_CONTROL.private);
    return answer(context, question);
  });
  return routes;
}
