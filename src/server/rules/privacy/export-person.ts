/** The copy of what is kept of a person: everything that is theirs, and nothing of anybody else's. */
import type { StoredConsent } from '../../../policy/consent/consent-record.js';
import type { Booking } from '../../../protocol/booking.js';
import { referenceOf, type ExportFormat } from '../../../protocol/privacy-request.js';
import type { EpochMs } from '../../../scheduling/time-zone.js';
import type { FileRecord, SubmissionRecord } from '../../store/form-records.js';
import type { OutboxRecord } from '../../store/outbox-records.js';
import type { PrivacyRequestRecord } from '../../store/privacy-records.js';
import type { StoreTransaction } from '../../store/store.js';
import { toInstant } from '../availability.js';
import type { BookingOffice } from '../booking-office.js';
import { isBooked, toBooking } from '../booking-view.js';
import { Refusal } from '../refusal.js';
import { findPerson, finderOf, numbersOf, silencedNumbers } from './person.js';
import { findRequest, line, subjectOf, tooLate, type RequestAccess } from './request-access.js';

/** Names the shape of a copy, for whoever reads it with a program. */
export const EXPORT_SCHEMA = 'punctual.export.1';

/** A file that a person is given. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** A table of what was found: rows of the same kind by their id. */
export type ExportTables = Readonly<Record<string, readonly object[]>>;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 0x8000)
    text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(text);
}

const toSubmission = ({ id, formId, answers, locale, attribution, createdAt }: SubmissionRecord): object => ({
  id,
  formId,
  createdAt: toInstant(createdAt),
  locale,
  answers,
  ...(attribution && { attribution }),
});

const toFile = ({ id, question, name, type, size, content, subjectRef, createdAt }: FileRecord): object => ({
  id,
  of: subjectRef,
  question,
  name,
  type,
  size,
  createdAt: toInstant(createdAt),
  base64: toBase64(content),
});

/** What was asked before. Its words are the person's own. */
const toOwnRequest = ({ id, kind, state, receivedAt, details }: PrivacyRequestRecord): object => ({
  id,
  reference: referenceOf(id),
  kind,
  state,
  receivedAt: toInstant(receivedAt),
  ...(details?.text !== undefined && { text: details.text }),
  ...(details?.corrections && { corrections: details.corrections }),
});

/** What was sent and what will be. The words of what waits are those of the booking; the secret in them is no data. */
const toMessage = ({ id, subjectRef, kind, channel, state, createdAt, dueAt, updatedAt }: OutboxRecord): object => ({
  id,
  ...(subjectRef !== undefined && { of: subjectRef }),
  kind,
  channel,
  state,
  createdAt: toInstant(createdAt),
  ...(state === 'waiting' ? { dueAt: toInstant(dueAt) } : { endedAt: toInstant(updatedAt) }),
});

async function consentsWithTexts({ consents }: StoreTransaction, records: readonly StoredConsent[]): Promise<object[]> {
  const texts = await consents.findTexts(records.map(({ text }) => text.sha256));
  const words = new Map(texts.map(({ sha256, text }) => [sha256, text]));
  return records.map(({ recordId, ...record }) => ({
    id: recordId,
    ...record,
    text: { ...record.text, words: words.get(record.text.sha256) },
  }));
}

async function tablesOf(
  office: BookingOffice,
  transaction: StoreTransaction,
  record: PrivacyRequestRecord,
): Promise<ExportTables> {
  const subject = subjectOf(record);
  if (!subject) throw tooLate(record);
  const person = await findPerson(office, finderOf(transaction), subject);
  const attribution = (id: string) => person.bookings.find((one) => one.id === id)?.details?.attribution;
  const bookings = person.bookings.filter(isBooked).map((one): object => {
    const { version: _, ...booking }: Booking = toBooking(office.catalogue, one);
    const { cancellationReason } = one;
    const came = attribution(one.id);
    return {
      ...booking,
      ...(came && { attribution: came }),
      ...(cancellationReason !== undefined && { cancellationReason }),
    };
  });
  const requests = person.requests.map(({ id }) => id);
  const files = await transaction.people.filesOf([...person.subjectRefs, ...requests]);
  const messages = [...person.messages, ...(await transaction.outbox.ofSubjects(requests))];
  const silenced = await silencedNumbers(transaction, numbersOf(subject, person));
  return {
    bookings,
    submissions: person.submissions.map(toSubmission),
    files: files.map(toFile),
    messages: messages.map(toMessage),
    numbers: silenced.map(({ number, ...rest }) => ({ id: number, ...rest })),
    consents: await consentsWithTexts(transaction, person.consents),
    requests: person.requests.map(toOwnRequest),
  };
}

/** Which kinds of data there are, without the data: what Cal. Civ. Code 1798.110(a)(1) calls categories. */
function categoriesOf({ policy = {} }: BookingOffice, tables: ExportTables): ExportTables {
  const counts = new Map<string, number>();
  const note = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [table, rows] of Object.entries(tables)) {
    for (const { path, value } of rows.flatMap((row) => cellsOf(row))) {
      if (value !== '') note(`${table}.${path.replaceAll(/\.\d+(?=\.|$)/g, '')}`);
    }
  }
  const purposes = Object.entries(policy.purposes ?? {}).map(([id, purpose]) => ({ id, ...purpose }));
  const recipients = (policy.recipients ?? []).map(({ name, purpose, region }) => ({ id: name, purpose, region }));
  const categories = [...counts].map(([id, values]) => ({ id, values }));
  return { categories, purposes, recipients };
}

interface Cell {
  readonly path: string;
  readonly value: string;
}

/** Everything in a value by its path, as in `contact.email`. */
export function cellsOf(value: unknown, path = ''): Cell[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value === 'number' || typeof value === 'boolean') return [{ path, value: String(value) }];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => cellsOf(inner, path === '' ? key : `${path}.${key}`));
}

async function toCsv(tables: ExportTables): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  const rows = Object.entries(tables).flatMap(([table, all]) =>
    all.flatMap((row) => {
      const { id } = row as { readonly id?: unknown };
      return cellsOf(row).map(({ path, value }) => [table, typeof id === 'string' ? id : '', path, value]);
    }),
  );
  return stringify([['table', 'id', 'field', 'value'], ...rows], {
    bom: true,
    record_delimiter: 'windows',
    // One end of a line is enough to need quotes (RFC 4180, section 2.6).
    quoted_match: /[\r\n]/,
    // Whoever booked may have written a formula for whoever opens this in a spreadsheet. A number to call is none.
    cast: {
      string: (value) => ({ value, escape_formulas: !/^\+\d+$/.test(value) }),
    },
  });
}

async function toExportFile(
  request: PrivacyRequestRecord,
  tables: ExportTables,
  format: ExportFormat,
  now: EpochMs,
): Promise<ExportFile> {
  const name = `${referenceOf(request.id)}.${format}`;
  if (format === 'csv') return { name, type: 'text/csv; charset=utf-8', content: await toCsv(tables) };
  const whole = { schema: EXPORT_SCHEMA, kind: request.kind, createdAt: toInstant(now), ...tables };
  return { name, type: 'application/json', content: JSON.stringify(whole, null, 2) };
}

/** Makes the copy. `verification-required` before anything is proven, `policy-window` once its time is over. */
export async function exportPerson(
  office: BookingOffice,
  access: RequestAccess,
  format: ExportFormat,
): Promise<ExportFile> {
  const now = office.now();
  const { record, tables } = await office.store.transaction(async (transaction) => {
    const found = await findRequest(transaction, access);
    const { needs, exportUntil = 0 } = found.facts;
    if (needs === 'verification') throw new Refusal('verification-required', 'a code comes before a copy');
    if (exportUntil <= now) throw tooLate(found);
    const all = await tablesOf(office, transaction, found);
    await transaction.requests.note(line(found, 'exported', now, { format }));
    return { record: found, tables: found.kind === 'know' ? categoriesOf(office, all) : all };
  });
  return toExportFile(record, tables, format, now);
}
