/** Forms: their questions, what is answered, files. */
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import * as z from 'zod/mini';
import { SubmissionRequest } from '../../protocol/form/submission.js';
import type { BookingOffice } from '../rules/booking-office.js';
import { takeFile, type SentFile } from '../rules/form-files.js';
import { formOfPath } from '../rules/forms.js';
import { invalid } from '../rules/refusal.js';
import { asksNumber } from '../rules/sms-opt-in.js';
import { submitForm } from '../rules/submissions.js';
import { conditional, fresh } from './caching.js';
import type { Environment } from './environment.js';
import { countBy } from './rate-limit.js';
import { readBody, readIdempotencyKey, readQuery, readVisit, refuseWhole } from './read-request.js';

const NoQuery = z.strictObject({});
const UPLOAD = /^\/v1\/forms\/[^/]+\/files$/;
const FORM_DATA = /^multipart\/form-data\s*;/i;

/** Whether a path takes a file, which may be larger than what else is sent. */
export function isUpload(path: string): boolean {
  return UPLOAD.test(path);
}

/** The form data of an upload: `file`, and texts such as the `question` that it answers; nothing else. */
export async function readUpload(
  context: Context<Environment>,
  texts: readonly string[] = ['question'],
): Promise<SentFile> {
  if (!FORM_DATA.test(context.req.header('content-type') ?? '')) throw refuseWhole(415, 'content-type');
  const data = await context.req.formData().catch(() => {
    throw refuseWhole(400, 'malformed');
  });
  for (const name of data.keys()) {
    if (name !== 'file' && !texts.includes(name)) throw invalid(`/${name.slice(0, 64)}`, 'unknown', 'body');
  }
  const [question, file] = [data.get('question') ?? '', data.get('file')];
  if (typeof question !== 'string' || (question === '' && texts.includes('question')))
    throw invalid('/question', 'required', 'body');
  if (!file || typeof file === 'string') throw invalid('/file', 'required', 'body');
  return { question, name: file.name, content: new Uint8Array(await file.arrayBuffer()) };
}

/** `/forms` and what is below it; `limit` is for submissions that have a text message sent. */
export function formRoutes(
  office: BookingOffice,
  limit: MiddlewareHandler<Environment>,
  trustedProxies: number,
): Hono<Environment> {
  const routes = new Hono<Environment>();
  routes.get('/:id', fresh('settled'), conditional(), (context) => {
    readQuery(context, NoQuery);
    return context.json(formOfPath(office.forms, context.req.param('id')).definition);
  });
  routes.post('/:id/files', fresh('private'), async (context) => {
    const { id } = context.req.param();
    formOfPath(office.forms, id);
    return context.json(await takeFile(office, id, await readUpload(context)), 201);
  });
  routes.post('/:id/submissions', fresh('private'), async (context) => {
    const { id } = context.req.param();
    const key = readIdempotencyKey(context);
    const { noticed, ...request } = await readBody(context, SubmissionRequest);
    const { consents, proof } = request;
    const tooMany = asksNumber(office, consents?.records, proof) && (await countBy(limit, context));
    if (tooMany) return tooMany;
    await office.guard.admit({ visit: readVisit(context, trustedProxies), idempotencyKey: key, noticed });
    return context.json(await submitForm(office, id, key, request), 201);
  });
  return routes;
}
