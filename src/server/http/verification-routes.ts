/** Codes to contacts. */
import { Hono, type MiddlewareHandler } from 'hono';
import { VerificationCheck, VerificationRequest } from '../../protocol/verification.js';
import type { BookingOffice } from '../rules/booking-office.js';
import { checkVerification, startVerification } from '../rules/verifications.js';
import { fresh } from './caching.js';
import type { Environment } from './environment.js';
import { readBody, readVisit } from './read-request.js';

/** `/verifications` and what is below it; `limit` is for codes that are sent. */
export function verificationRoutes(
  office: BookingOffice,
  limit: MiddlewareHandler<Environment>,
  trustedProxies: number,
): Hono<Environment> {
  const routes = new Hono<Environment>();
  routes.use(fresh('private'));

  routes.post('/', limit, async (context) => {
    const request = await readBody(context, VerificationRequest);
    await office.guard.admit({ visit: readVisit(context, trustedProxies) });
    const verification = await startVerification(office, request);
    // Relative to the request, so that it holds behind a proxy that adds a prefix.
    return context.json(verification, 201, { location: `verifications/${verification.id}` });
  });
  routes.post('/:id/check', async (context) => {
    const { code } = await readBody(context, VerificationCheck);
    return context.json(await checkVerification(office, context.req.param('id'), code));
  });
  return routes;
}
