/** Consent records without a booking, later ones of a booking, and what there is of one. */
import { Hono } from 'hono';
import { ConsentQuery, ConsentSubmission } from '../../protocol/consent.js';
import type { BookingOffice } from '../rules/booking-office.js';
import { listConsents, receiveConsents } from '../rules/consent-desk.js';
import { fresh } from './caching.js';
import type { Environment } from './environment.js';
import { readBody, readManageToken, readOptionalToken, readQuery } from './read-request.js';

/** `/consents`. */
export function consentRoutes(office: BookingOffice): Hono<Environment> {
  const routes = new Hono<Environment>();
  routes.use(fresh('private'));

  routes.post('/', async (context) => {
    const token = readOptionalToken(context);
    return context.json(await receiveConsents(office, await readBody(context, ConsentSubmission), token), 201);
  });
  routes.get('/', async (context) => {
    const manageToken = readManageToken(context);
    return context.json(await listConsents(office, { id: readQuery(context, ConsentQuery).booking, manageToken }));
  });
  return routes;
}
