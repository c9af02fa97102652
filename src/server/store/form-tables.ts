/** The tables of submissions and files: records in, records out. */
import type { Kysely, Selectable } from 'kysely';
import type { FileClaim, FileRecord, SubmissionRecord } from './form-records.js';
import type { FormFileTable, Schema, SubmissionTable } from './schema.js';

type SubmissionBody = Pick<SubmissionRecord, 'answers' | 'locale' | 'attribution'>;

/** Bytes a turn: what can be arguments of one call. */
const STRETCH = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += STRETCH) {
    text += String.fromCharCode(...bytes.subarray(from, from + STRETCH));
  }
  return btoa(text);
}

/** What was sent, as the column holds it. */
export function submissionBody({ answers, locale, attribution }: SubmissionRecord): string {
  const body: SubmissionBody = { answers, locale, ...(attribution && { attribution }) };
  return JSON.stringify(body);
}

/** The record of a row. */
export function submissionOf(row: Selectable<SubmissionTable>): SubmissionRecord {
  const body = JSON.parse(row.body) as SubmissionBody;
  return { id: row.id, formId: row.form_id, ...body, createdAt: Number(row.created_at) };
}

/** Writes a new submission. */
export async function insertSubmission(database: Kysely<Schema>, record: SubmissionRecord): Promise<void> {
  const { id, formId, createdAt } = record;
  await database
    .insertInto('submission')
    .values({ id, form_id: formId, body: submissionBody(record), created_at: createdAt })
    .execute();
}

/** The submission with this id. */
export async function findSubmission(database: Kysely<Schema>, id: string): Promise<SubmissionRecord | undefined> {
  const row = await database.selectFrom('submission').selectAll().where('id', '=', id).executeTakeFirst();
  return row && submissionOf(row);
}

/** Writes a new file. */
export async function insertFile(database: Kysely<Schema>, record: FileRecord): Promise<void> {
  await database
    .insertInto('form_file')
    .values({
      id: record.id,
      form_id: record.formId,
      question: record.question,
      name: record.name,
      type: record.type,
      size: record.size,
      content: toBase64(record.content),
      subject_ref: record.subjectRef ?? null,
      expires_at: record.expiresAt ?? null,
      created_at: record.createdAt,
    })
    .execute();
}

/** The file with this id. */
export async function findFile(database: Kysely<Schema>, id: string): Promise<FileRecord | undefined> {
  const row = await database.selectFrom('form_file').selectAll().where('id', '=', id).executeTakeFirst();
  return row && fileOf(row);
}

/** The record of a row. */
export function fileOf(row: Selectable<FormFileTable>): FileRecord {
  return {
    id: row.id,
    formId: row.form_id,
    question: row.question,
    name: row.name,
    type: row.type,
    size: Number(row.size),
    content: Uint8Array.from(atob(row.content), (character) => character.charCodeAt(0)),
    ...(row.subject_ref !== null && { subjectRef: row.subject_ref }),
    ...(row.expires_at !== null && { expiresAt: Number(row.expires_at) }),
    createdAt: Number(row.created_at),
  };
}

/** Names a file; `false` where it cannot be. */
export async function claimFile(database: Kysely<Schema>, id: string, claim: FileClaim): Promise<boolean> {
  const claimed = await database
    .updateTable('form_file')
    .set({ subject_ref: claim.subjectRef, expires_at: null })
    .where('id', '=', id)
    .where('form_id', '=', claim.formId)
    .where('question', '=', claim.question)
    .where('expires_at', '>', claim.now)
    .returning('id')
    .execute();
  return claimed.length > 0;
}

/** Throws away what nothing named in time. */
export async function deleteExpiredFiles(database: Kysely<Schema>, now: number): Promise<void> {
  await database.deleteFrom('form_file').where('expires_at', '<=', now).execute();
}
