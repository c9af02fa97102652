/** The server as one Hono app: protections around the routes, and a problem for everything that goes wrong. */
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { createOpenApiDocument } from '../../protocol/openapi.js';
import type { Config } from '../config/config-schema.js';
import type { BookingOffice } from '../rules/booking-office.js';
import { Refusal } from '../rules/refusal.js';
import { bookingRoutes } from './booking-routes.js';
import { fresh } from './caching.js';
import { catalogueRoutes } from './catalogue-routes.js';
import { consentRoutes } from './consent-routes.js';
import { allowOrigins, dataOnly } from './cross-origin.js';
import type { Log } from '../log.js';
import type { RequestInfo } from '../request-info.js';
import type { Environment } from './environment.js';
import { holdRoutes } from './hold-routes.js';
import { policyRoutes } from './policy-routes.js';
import { HttpRefusal, toProblemResponse } from './problem-response.js';
import { createRateLimit } from './rate-limit.js';
import { tooLarge } from './read-request.js';
import { verificationRoutes } from './verification-routes.js';

/** The app, and what has to end with it. */
export interface App {
  readonly fetch: (request: Request, info: RequestInfo) => Promise<Response>;
  readonly close: () => void;
}

function notFound(): Response {
  return toProblemResponse(new Refusal('not-found', 'there is nothing at this path'));
}

function wrongMethod(context: Context, methods: readonly string[]): Response {
  const headers = { allow: methods.join(', ') };
  return toProblemResponse(
    new HttpRefusal('not-found', 405, `${context.req.method} is not for this path`, { headers }),
  );
}

/** What is no refusal is a fault of ours: logged with its cause, told without it. */
function failure(error: Error, context: Context, log: Log): Response {
  if (error instanceof Refusal) return toProblemResponse(error);
  log(`${context.req.method} ${context.req.path} failed`, error);
  return toProblemResponse(new Refusal('unavailable', 'the server failed; nothing is known to be done'));
}

/** Puts the app together. */
export function createApp(office: BookingOffice, config: Config, log: Log): App {
  const app = new Hono<Environment>();
  const limit = createRateLimit(config);
  const contract = createOpenApiDocument();

  app.onError((error, context) => failure(error, context, log));
  app.notFound(notFound);
  app.use(dataOnly(), allowOrigins(config.origins), methodNotAllowed({ app, onMethodNotAllowed: wrongMethod }));
  app.use('/v1/*', limit.middleware);
  app.use('/v1/*', bodyLimit({ maxSize: config.maxBodyBytes, onError: () => toProblemResponse(tooLarge()) }));

  app.get('/healthz', fresh('private'), async (context) => {
    await office.store.ping();
    return context.json({ status: 'ok' });
  });
  for (const path of ['/openapi.json', '/v1/openapi.json']) {
    app.get(path, fresh('settled'), (context) => context.json(contract));
  }
  app.route('/v1', catalogueRoutes(office));
  app.route('/v1/policy', policyRoutes(office));
  app.route('/v1/consents', consentRoutes(office));
  app.route('/v1/holds', holdRoutes(office));
  app.route('/v1/bookings', bookingRoutes(office));
  app.route('/v1/verifications', verificationRoutes(office, limit.codes));
  return { fetch: async (request, info) => app.fetch(request, info), close: limit.close };
}
