/** Privacy requests: made under an idempotency key, managed with a token of their own. */
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import * as z from 'zod/mini';
import { Confirmation, ExportQuery, PrivacyRequestBody, VerificationStep } from '../../protocol/privacy-request.js';
import type { BookingOffice } from '../rules/booking-office.js';
import { exportPerson } from '../rules/privacy/export-person.js';
import { fileRequest, takeAttachment } from '../rules/privacy/file-request.js';
import { cancelRequest, confirmRequest, getRequest, verifyRequest } from '../rules/privacy/manage-request.js';
import type { RequestAccess } from '../rules/privacy/request-access.js';
import { fresh } from './caching.js';
import type { Environment } from './environment.js';
import { readUpload } from './form-routes.js';
import {
  readBody,
  readIdempotencyKey,
  readManageToken,
  readOptionalToken,
  readQuery,
  readVisit,
} from './read-request.js';

const NoQuery = z.strictObject({});

/** Where a file for a complaint goes. */
export const ATTACHMENTS_PATH = '/v1/privacy-requests/files';

function accessOf(context: Context<Environment>): RequestAccess {
  return { id: context.req.param('id') ?? '', token: readManageToken(context) };
}

/** `/privacy-requests` and what is below it; `limit` is for codes that are sent. */
export function privacyRoutes(
  office: BookingOffice,
  limit: MiddlewareHandler<Environment>,
  trustedProxies: number,
): Hono<Environment> {
  const routes = new Hono<Environment>();
  routes.use(fresh('private'));

  routes.post('/files', async (context) => {
    const { name, content } = await readUpload(context, []);
    return context.json(await takeAttachment(office, { name, content }), 201);
  });
  routes.post('/', async (context) => {
    const key = readIdempotencyKey(context);
    const token = readOptionalToken(context);
    const body = await readBody(context, PrivacyRequestBody);
    await office.guard.admit({ visit: readVisit(context, trustedProxies), idempotencyKey: key });
    const request = await fileRequest(office, key, body, token);
    // Relative to the request, so that it holds behind a proxy that adds a prefix.
    return context.json(request, 201, { location: `privacy-requests/${request.id}` });
  });
  routes.get('/:id', async (context) => {
    // A token in a query would end up in logs and histories: it is refused like any other parameter.
    readQuery(context, NoQuery);
    return context.json(await getRequest(office, accessOf(context)));
  });
  routes.post('/:id/verification', limit, async (context) => {
    const access = accessOf(context);
    return context.json(await verifyRequest(office, access, await readBody(context, VerificationStep)));
  });
  routes.post('/:id/confirmation', async (context) => {
    const access = accessOf(context);
    await readBody(context, Confirmation);
    return context.json(await confirmRequest(office, access));
  });
  routes.get('/:id/export', async (context) => {
    const { format = 'json' } = readQuery(context, ExportQuery);
    const { name, type, content } = await exportPerson(office, accessOf(context), format);
    return context.body(content, 200, {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
    });
  });
  routes.delete('/:id', async (context) => context.json(await cancelRequest(office, accessOf(context))));
  return routes;
}
