/** What the business promises. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { BookingOffice } from '../rules/booking-office.js';
import { Refusal } from '../rules/refusal.js';
import { conditional, fresh } from './caching.js';
import type { Environment } from './environment.js';
import { readQuery } from './read-request.js';

const NoQuery = z.strictObject({});

/** `/policy`. */
export function policyRoutes({ policy }: BookingOffice): Hono<Environment> {
  const routes = new Hono<Environment>();
  routes.get('/', fresh('settled'), conditional(), (context) => {
    readQuery(context, NoQuery);
    if (!policy) throw new Refusal('not-found', 'this business has not said what it promises');
    return context.json(policy);
  });
  return routes;
}
