/** Files for answers: taken one by one, told by their content, thrown away unless something names them in time. */
import type { UploadedFile } from '../../protocol/form/submission.js';
import { fieldsOf, MAX_FILE_BYTES, type FormField } from '../../protocol/form/form-definition.js';
import { toInstant } from './availability.js';
import type { BookingOffice } from './booking-office.js';
import { formOfPath } from './forms.js';
import { invalid } from './refusal.js';
import { createId } from './secrets.js';

/** How long a file waits to be named, in milliseconds. */
const WAITS = 24 * 3_600_000;
const MAX_NAME_LENGTH = 200;

/** A file as it was sent. */
export interface SentFile {
  /** Key of the question that it answers. */
  readonly question: string;
  readonly name: string;
  readonly content: Uint8Array;
}

/** Without folders and without what cannot be seen: it is shown to people, and may become a file again. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  // eslint-disable-next-line no-control-regex -- Control and bidi characters are what is taken out.
  const seen = last.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  return seen.slice(0, MAX_NAME_LENGTH) || 'file';
}

function isFileField(field: FormField, key: string): field is Extract<FormField, { kind: 'file' }> {
  return field.kind === 'file' && field.key === key;
}

/** Media type by the content; `undefined` for what has no sure mark, as a text has none. */
async function typeOf(content: Uint8Array): Promise<string | undefined> {
  // Large, and wanted by forms with files alone.
  const { fileTypeFromBuffer } = await import('file-type');
  return (await fileTypeFromBuffer(content))?.mime;
}

/** What a place takes. */
export interface FilePlace {
  /** The form and the question that it answers, or what stands for them where there is no form. */
  readonly formId: string;
  readonly question: string;
  readonly accept: readonly string[];
  /** Bytes. */
  readonly maxBytes: number;
}

/** Keeps a file for a place. Refuses as `validation` one that is too large or of a type that the place does not take. */
export async function keepFile(
  office: Pick<BookingOffice, 'store' | 'now' | 'maxFileBytes'>,
  { formId, question, accept, maxBytes }: FilePlace,
  { name, content }: Omit<SentFile, 'question'>,
): Promise<UploadedFile> {
  const size = content.length;
  if (size === 0) throw invalid('/file', 'too-small', 'body');
  if (size > Math.min(maxBytes, office.maxFileBytes)) throw invalid('/file', 'too-big', 'body');
  const type = await typeOf(content);
  if (type === undefined || !accept.includes(type)) throw invalid('/file', 'file-type', 'body');
  const now = office.now();
  const facts = { id: createId(), name: plainName(name), type, size };
  const expiresAt = now + WAITS;
  await office.store.transaction((transaction) =>
    transaction.insertFile({ ...facts, formId, question, content, expiresAt, createdAt: now }),
  );
  return { ...facts, expiresAt: toInstant(expiresAt) };
}

/** Takes a file for a question. Refuses as {@link keepFile} does. */
export async function takeFile(office: BookingOffice, formId: string, sent: SentFile): Promise<UploadedFile> {
  const { definition } = formOfPath(office.forms, formId);
  const { question } = sent;
  const field = fieldsOf(definition).find((one) => isFileField(one, question));
  if (!field || !isFileField(field, question)) throw invalid('/question', 'unknown-value', 'body');
  const { accept, maxBytes = MAX_FILE_BYTES } = field;
  return keepFile(office, { formId, question, accept, maxBytes }, sent);
}
