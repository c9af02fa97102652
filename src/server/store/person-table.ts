/**
 * Statements that find, change and take away what is kept of one person, over every table that has something. Whose what
 * was found is, is decided by the rules. A look reads a whole table: it is seldom
 * asked for, and an index of contacts would be one more copy of them.
 */
import type { Kysely } from 'kysely';
import type { StoredConsent } from '../../policy/consent/consent-record.js';
import { findBookingsEndedBy, findBookingsWith } from './booking-table.js';
import type { FileRecord, SubmissionRecord } from './form-records.js';
import { fileOf, submissionBody, submissionOf } from './form-tables.js';
import { jsonMentions } from './json-mentions.js';
import type { KeyedAnswer, PersonRecords } from './privacy-records.js';
import type { Schema } from './schema.js';
import type { BookingRecord } from './store.js';

/** The calls in a transaction. */
export class SqlPersonRecords implements PersonRecords {
  readonly #database: Kysely<Schema>;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
  }

  bookingsMentioning(text: string): Promise<BookingRecord[]> {
    return findBookingsWith(this.#database, jsonMentions('details', text));
  }

  async submissionsMentioning(text: string): Promise<SubmissionRecord[]> {
    const query = this.#database.selectFrom('submission').selectAll().where(jsonMentions('body', text));
    return (await query.orderBy('created_at').orderBy('id').execute()).map(submissionOf);
  }

  async consentsMentioning(text: string): Promise<StoredConsent[]> {
    const query = this.#database.selectFrom('consent').select('record').where(jsonMentions('record', text));
    const rows = await query.orderBy('received_at').orderBy('record_id').execute();
    return rows.map(({ record }) => JSON.parse(record) as StoredConsent);
  }

  async filesOf(subjectRefs: readonly string[]): Promise<FileRecord[]> {
    if (subjectRefs.length === 0) return [];
    const query = this.#database.selectFrom('form_file').selectAll().where('subject_ref', 'in', subjectRefs);
    return (await query.orderBy('created_at').orderBy('id').execute()).map(fileOf);
  }

  async removeFiles(subjectRefs: readonly string[]): Promise<number> {
    if (subjectRefs.length === 0) return 0;
    const query = this.#database.deleteFrom('form_file').where('subject_ref', 'in', subjectRefs);
    return (await query.returning('id').execute()).length;
  }

  async replaceSubmission(record: SubmissionRecord): Promise<void> {
    await this.#database
      .updateTable('submission')
      .set({ body: submissionBody(record) })
      .where('id', '=', record.id)
      .execute();
  }

  async removeSubmission(id: string): Promise<void> {
    await this.#database.deleteFrom('submission').where('id', '=', id).execute();
  }

  async answersMentioning(text: string): Promise<KeyedAnswer[]> {
    const query = this.#database.selectFrom('idempotency').selectAll().where(jsonMentions('body', text));
    return (await query.orderBy('key').execute()).map(({ key, request_hash, status, body }) => ({
      key,
      answer: { requestHash: request_hash, status: Number(status), body: body ?? '' },
    }));
  }

  async replaceAnswer(key: string, body: string | undefined): Promise<void> {
    if (body === undefined) await this.#database.deleteFrom('idempotency').where('key', '=', key).execute();
    else await this.#database.updateTable('idempotency').set({ body }).where('key', '=', key).execute();
  }

  async removeCodes(contactHash: string): Promise<number> {
    await this.#database.deleteFrom('verification_window').where('contact_hash', '=', contactHash).execute();
    const query = this.#database.deleteFrom('verification').where('contact_hash', '=', contactHash);
    return (await query.returning('id').execute()).length;
  }

  async removeConsents(subjectRefs: readonly string[]): Promise<number> {
    if (subjectRefs.length === 0) return 0;
    const query = this.#database.deleteFrom('consent').where('subject_ref', 'in', subjectRefs);
    const removed = (await query.returning('record_id').execute()).map((row) => row.record_id);
    if (removed.length > 0) await this.#database.deleteFrom('sms_consent').where('record_id', 'in', removed).execute();
    return removed.length;
  }

  bookingsEndedBy(instant: number): Promise<BookingRecord[]> {
    return findBookingsEndedBy(this.#database, instant);
  }

  async submissionsReceivedBy(instant: number): Promise<SubmissionRecord[]> {
    const query = this.#database.selectFrom('submission').selectAll().where('created_at', '<=', instant);
    return (await query.orderBy('created_at').orderBy('id').execute()).map(submissionOf);
  }

  async consentSubjectsBy(instant: number): Promise<string[]> {
    const rows = await this.#database
      .selectFrom('consent')
      .select('subject_ref')
      .groupBy('subject_ref')
      .having(({ fn }) => fn.max('received_at'), '<=', instant)
      .orderBy('subject_ref')
      .execute();
    return rows.map((row) => row.subject_ref);
  }
}
