/** The calls about forms. */
import type { FormDefinition } from '../protocol/form/form-definition.js';
import { readForm, readSubmission } from '../protocol/form/plain-form.js';
import type { Submission, SubmissionRequest } from '../protocol/form/submission.js';
import type { CallOptions, KeyedOptions } from './booking-api.js';
import { pathOf } from './paths.js';
import type { Transport } from './transport.js';

export function getForm(call: Transport, id: string, { signal }: CallOptions): Promise<FormDefinition> {
  return call({ path: pathOf('forms', id), answer: 'form', read: readForm, repeatable: true, signal });
}

export function submitForm(
  call: Transport,
  id: string,
  request: SubmissionRequest,
  { idempotencyKey, signal, onAgain }: KeyedOptions,
): Promise<Submission> {
  return call({
    method: 'post',
    path: pathOf('forms', id, '/submissions'),
    body: request,
    headers: { 'idempotency-key': idempotencyKey },
    answer: 'submission',
    read: readSubmission,
    repeatable: true,
    onAgain,
    signal,
  });
}
