/** The calls about privacy requests. Loaded with the first of them: no time is shown later for their schemas. */
import * as z from 'zod/mini';
import { UploadedFile } from '../protocol/form/submission.js';
import {
  CreatedPrivacyRequest,
  PrivacyRequest,
  type ExportFormat,
  type PrivacyRequestBody,
} from '../protocol/privacy-request.js';
import type { CallOptions, FilingOptions, PrivacyApi, RequestAccess } from './booking-api.js';
import type { Transport } from './transport.js';

const pathOf = (id: string, rest = ''): string => `privacy-requests/${encodeURIComponent(id)}${rest}`;

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

/** Makes the calls over a transport. */
export function createPrivacyCalls(call: Transport): PrivacyApi {
  return {
    file: (body: PrivacyRequestBody, { idempotencyKey, manageToken, signal, onAgain }: FilingOptions) =>
      call({
        method: 'post',
        path: 'privacy-requests',
        body,
        headers: { 'idempotency-key': idempotencyKey, ...(manageToken !== undefined && bearer(manageToken)) },
        answer: CreatedPrivacyRequest,
        repeatable: true,
        onAgain,
        signal,
      }),

    // Repeated where the answer is lost: a file that nothing names is thrown away.
    attach: (file: File, { signal }: CallOptions = {}) => {
      const form = new FormData();
      form.set('file', file, file.name);
      return call({
        method: 'post',
        path: 'privacy-requests/files',
        form,
        answer: UploadedFile,
        repeatable: true,
        signal,
      });
    },

    look: ({ id, token }: RequestAccess, { signal }: CallOptions = {}) =>
      call({ path: pathOf(id), headers: bearer(token), answer: PrivacyRequest, repeatable: true, signal }),

    // Neither is repeated: a lost answer would send a second code, and a wrong code would cost two of its few tries.
    sendCode: ({ id, token }: RequestAccess, { signal }: CallOptions = {}) =>
      call({
        method: 'post',
        path: pathOf(id, '/verification'),
        body: {},
        headers: bearer(token),
        answer: PrivacyRequest,
        repeatable: false,
        signal,
      }),
    giveCode: ({ id, token }: RequestAccess, code: string, { signal }: CallOptions = {}) =>
      call({
        method: 'post',
        path: pathOf(id, '/verification'),
        body: { code },
        headers: bearer(token),
        answer: PrivacyRequest,
        repeatable: false,
        signal,
      }),

    confirm: ({ id, token }: RequestAccess, { signal }: CallOptions = {}) =>
      call({
        method: 'post',
        path: pathOf(id, '/confirmation'),
        body: {},
        headers: bearer(token),
        answer: PrivacyRequest,
        repeatable: true,
        signal,
      }),

    cancel: ({ id, token }: RequestAccess, { signal }: CallOptions = {}) =>
      call({
        method: 'delete',
        path: pathOf(id),
        headers: bearer(token),
        answer: PrivacyRequest,
        repeatable: true,
        signal,
      }),

    copy: ({ id, token }: RequestAccess, format: ExportFormat, { signal }: CallOptions = {}) =>
      call({
        path: pathOf(id, '/export'),
        query: { format },
        headers: bearer(token),
        answer: z.string(),
        plain: true,
        repeatable: true,
        signal,
      }),
  };
}
