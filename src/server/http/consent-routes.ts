/** Consent records without a booking, later ones of a booking, and what there is of one. */
import { Hono, type MiddlewareHandler } from 'hono';
import { ConsentQuery, ConsentSubmission } from '../../protocol/consent.js';
import type { BookingOffice } from '../rules/booking-office.js';
import { listConsents, receiveConsents } from '../rules/consent-desk.js';
import { asksNumber } from '../rules/sms-opt-in.js';
import { fresh } from './caching.js';
import type { Environment } from './environment.js';
import { countBy } from './rate-limit.js';
import { readBody, readManageToken, readOptionalToken, readQuery, readVisit } from './read-request.js';

/** `/consents`; `limit` is for records that have a text message sent. */
export function consentRoutes(
  office: BookingOffice,
  limit: MiddlewareHandler<Environment>,
  trustedProxies: number,
): Hono<Environment> {
  const routes = new Hono<Environment>();
  routes.use(fresh('private'));

  routes.post('/', async (context) => {
    const token = readOptionalToken(context);
    const submission = await readBody(context, ConsentSubmission);
    if (asksNumber(office, submission.records, submission.proof)) {
      const tooMany = await countBy(limit, context);
      if (tooMany) return tooMany;
      await office.guard.admit({ visit: readVisit(context, trustedProxies) });
    }
    return context.json(await receiveConsents(office, submission, token), 201);
  });
  routes.get('/', async (context) => {
    const manageToken = readManageToken(context);
    return context.json(await listConsents(office, { id: readQuery(context, ConsentQuery).booking, manageToken }));
  });
  return routes;
}
