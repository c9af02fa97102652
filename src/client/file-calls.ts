/** The calls that send files. Loaded with the first of them. */
import { UploadedFile } from '../protocol/form/submission.js';
import type { CallOptions, FileForQuestion } from './booking-api.js';
import { pathOf } from './paths.js';
import type { Transport } from './transport.js';

// Repeated where the answer is lost: a file that nothing names is thrown away.
export function uploadFile(
  call: Transport,
  id: string,
  { question, file }: FileForQuestion,
  { signal }: CallOptions,
): Promise<UploadedFile> {
  const form = new FormData();
  form.set('question', question);
  form.set('file', file, file.name);
  return call({
    method: 'post',
    path: pathOf('forms', id, '/files'),
    form,
    answer: UploadedFile,
    repeatable: true,
    signal,
  });
}
