/** The server as one Hono app: protections around the routes, and a problem for everything that goes wrong. */
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { createOpenApiDocument } from '../../protocol/openapi.js';
import type { Config } from '../config/config-schema.js';
import type { MessageSecrets } from '../config/secrets.js';
import type { Inbox } from '../messages/inbox.js';
import type { BookingOffice } from '../rules/booking-office.js';
import { Refusal } from '../rules/refusal.js';
import { bookingRoutes } from './booking-routes.js';
import { fresh } from './caching.js';
import { formRoutes, isUpload } from './form-routes.js';
import { catalogueRoutes } from './catalogue-routes.js';
import { consentRoutes } from './consent-routes.js';
import { allowOrigins, dataOnly } from './cross-origin.js';
import { csrfGuard, csrfRoutes } from './csrf-guard.js';
import type { Log } from '../log.js';
import type { RequestInfo } from '../request-info.js';
import type { Environment } from './environment.js';
import { developmentRoutes } from './development-routes.js';
import { holdRoutes } from './hold-routes.js';
import { ATTACHMENTS_PATH, privacyRoutes } from './privacy-routes.js';
import { paymentRoutes } from './payment-routes.js';
import { policyRoutes } from './policy-routes.js';
import { HttpRefusal, toProblemResponse } from './problem-response.js';
import { createRateLimit } from './rate-limit.js';
import { tooLarge } from './read-request.js';
import { smsRoutes } from './sms-routes.js';
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

/** What form data needs around a file, in bytes. */
const UPLOAD_FRAME = 4096;

/** What stands beside the rules. */
export interface AppParts {
  readonly log: Log;
  readonly secrets: MessageSecrets;
  /** In development alone. */
  readonly inbox: Inbox | undefined;
}

/** Puts the app together. */
export function createApp(office: BookingOffice, config: Config, { log, secrets, inbox }: AppParts): App {
  const app = new Hono<Environment>();
  const limit = createRateLimit(config);
  const contract = createOpenApiDocument();

  app.onError((error, context) => failure(error, context, log));
  app.notFound(notFound);
  app.use(
    dataOnly(),
    allowOrigins(config.origins, config.csrf !== undefined),
    methodNotAllowed({ app, onMethodNotAllowed: wrongMethod }),
  );
  const { sms } = config.messages ?? {};
  if (sms && secrets.smsAuthToken !== undefined) {
    const { accountSid, answersKeywords, inboundUrl: url } = sms;
    app.route('/v1/sms', smsRoutes(office, { accountSid, authToken: secrets.smsAuthToken, url, answersKeywords }));
  }
  // Signed, and from few addresses: what was paid is never turned away for coming too often.
  if (office.payments) app.route('/v1/payments', paymentRoutes(office, office.payments));
  app.use('/v1/*', limit.middleware);
  const limited = (maxSize: number): MiddlewareHandler<Environment> =>
    bodyLimit({ maxSize, onError: () => toProblemResponse(tooLarge()) });
  const [limitBody, limitUpload] = [limited(config.maxBodyBytes), limited(config.maxFileBytes + UPLOAD_FRAME)];
  const limitSize: MiddlewareHandler<Environment> = (context, next) =>
    (isUpload(context.req.path) || context.req.path === ATTACHMENTS_PATH ? limitUpload : limitBody)(context, next);
  app.use('/v1/*', limitSize);
  if (config.csrf) app.use('/v1/*', csrfGuard(config.csrf, office.now));

  app.get('/healthz', fresh('private'), async (context) => {
    await office.store.ping();
    return context.json({ status: 'ok' });
  });
  for (const path of ['/openapi.json', '/v1/openapi.json']) {
    app.get(path, fresh('settled'), (context) => context.json(contract));
  }
  app.route('/v1', catalogueRoutes(office));
  app.route('/v1/csrf', csrfRoutes(config.csrf, office.now));
  app.route('/v1/policy', policyRoutes(office));
  app.route('/v1/forms', formRoutes(office, limit.codes, config.trustedProxies));
  app.route('/v1/consents', consentRoutes(office, limit.codes, config.trustedProxies));
  app.route('/v1/holds', holdRoutes(office, config.trustedProxies));
  app.route('/v1/bookings', bookingRoutes(office, config.trustedProxies));
  if (inbox) app.route('/v1/dev', developmentRoutes(office, inbox, config.trustedProxies));
  app.route('/v1/privacy-requests', privacyRoutes(office, limit.codes, config.trustedProxies));
  app.route('/v1/verifications', verificationRoutes(office, limit.codes, config.trustedProxies));
  return { fetch: async (request, info) => app.fetch(request, info), close: limit.close };
}
