/**
 * Takes everything of one person away, or everything that tells who they are, over every table and in one transaction,
 * what waits to be sent included. Evidence of what was agreed to stays for its own time, and so do numbers that must not
 * be texted: both are told.
 */
import type { Answers } from '../../../protocol/form/answers-schema.js';
import { fieldsOf } from '../../../protocol/form/form-definition.js';
import { isClosed, type RequestOutcome } from '../../../protocol/privacy-request.js';
import type { EpochMs } from '../../../scheduling/time-zone.js';
import type { SubmissionRecord } from '../../store/form-records.js';
import type { PrivacyRequestRecord } from '../../store/privacy-records.js';
import type { BookingRecord, StoreTransaction } from '../../store/store.js';
import type { BookingOffice } from '../booking-office.js';
import { replaceLocked } from '../locked-record.js';
import { lockBookings } from './lock-bookings.js';
import { counted, findPerson, finderOf, numbersOf, silencedNumbers, type Subject } from './person.js';
import { outcome } from './outcome.js';
import { line, turn } from './request-access.js';

/** What is to be done, and on whose behalf. */
export interface Erasure {
  readonly subject: Subject;
  readonly mode: 'delete' | 'anonymise';
  readonly now: EpochMs;
  /** The request that asks for it, which is left to its own rules. */
  readonly requestId?: string | undefined;
}

/** What statistics need of an appointment: when, what, where, with whom, how many. One that is to come is called off. */
function withoutPerson(record: BookingRecord, now: EpochMs): BookingRecord {
  const { details: _, tokenHash: __, cancellationReason: ___, ...rest } = record;
  return { ...rest, ...(record.start > now && { status: 'cancelled' }), version: record.version + 1, updatedAt: now };
}

async function eraseBooking(transaction: StoreTransaction, record: BookingRecord, { mode, now }: Erasure) {
  if (mode === 'delete') return transaction.remove(record);
  if (record.start > now) await transaction.release(record);
  await replaceLocked(transaction, withoutPerson(record, now), record.version);
}

/** Of a form: what was chosen out of a list, which is the same for many. */
function chosenAnswers({ forms }: BookingOffice, { formId, answers }: SubmissionRecord): Answers {
  const form = forms.all.get(formId)?.definition;
  const fields = form ? fieldsOf(form) : [];
  const listed = new Set(
    fields.flatMap((field) =>
      field.kind === 'choice' || field.kind === 'choices' || field.kind === 'yes-no' ? [field.key] : [],
    ),
  );
  return Object.fromEntries(Object.entries(answers).filter(([key]) => listed.has(key)));
}

async function eraseSubmission(
  office: BookingOffice,
  { people }: StoreTransaction,
  record: SubmissionRecord,
  { mode }: Erasure,
): Promise<void> {
  if (mode === 'delete') return people.removeSubmission(record.id);
  const { id, formId, createdAt } = record;
  // No language of a person's: which one it was can be rare.
  await people.replaceSubmission({ id, formId, answers: chosenAnswers(office, record), locale: 'und', createdAt });
}

/** Answers that are kept for a request that is sent again: they hold what was booked, by whom. */
export async function forgetAnswers({ people }: StoreTransaction, texts: readonly string[]): Promise<number> {
  const keys = new Set<string>();
  for (const text of texts) for (const { key } of await people.answersMentioning(text)) keys.add(key);
  for (const key of keys) await people.replaceAnswer(key, undefined);
  return keys.size;
}

/**
 * What lies around of a request: messages about it, and the answer kept for when it is filed again, whose hash is one of
 * what its maker wrote.
 */
export async function forgetRequest(transaction: StoreTransaction, id: string): Promise<void> {
  await transaction.outbox.removeOf([id]);
  await forgetAnswers(transaction, [id]);
}

/** Takes from a locked request what it says of its maker. What is left says that there was one. */
export async function emptyRequest(
  transaction: StoreTransaction,
  record: PrivacyRequestRecord,
  now: EpochMs,
): Promise<void> {
  const { details: _, contactHash: __, ...rest } = record;
  await transaction.people.removeFiles([record.id]);
  await forgetRequest(transaction, record.id);
  if (!(await transaction.requests.update({ ...rest, version: record.version + 1 }, record.version)))
    throw new Error(`a privacy request changed while it was emptied: ${record.id}`);
  await transaction.requests.note({ requestId: record.id, at: now, step: 'emptied', by: 'server' });
}

/** A request that was never sent is taken back. */
async function closed(
  transaction: StoreTransaction,
  record: PrivacyRequestRecord,
  now: EpochMs,
): Promise<PrivacyRequestRecord> {
  if (record.state !== 'open') return record;
  await transaction.requests.note(line(record, 'revoked', now, undefined, 'server'));
  return turn(transaction, record, { state: 'revoked', now });
}

/** Erases, and says what was deleted, what made anonymous, and what is kept and why. */
export async function erasePerson(
  office: BookingOffice,
  transaction: StoreTransaction,
  erasure: Erasure,
): Promise<RequestOutcome> {
  const { subject, mode, now, requestId } = erasure;
  const { people } = transaction;
  const person = await findPerson(office, finderOf(transaction), subject);
  const bookings = await lockBookings(transaction, person.bookings);
  for (const record of bookings) await eraseBooking(transaction, record, erasure);
  for (const record of person.submissions) await eraseSubmission(office, transaction, record, erasure);
  const own = [...bookings, ...person.submissions].map(({ id }) => id);
  const files = await people.removeFiles(own);
  const messages = await transaction.outbox.remove(person.messages.map(({ id }) => id));
  const whole = subject.bookingId === undefined;
  const answers = await forgetAnswers(transaction, whole ? [...own, subject.contact.to] : own);
  const codes = whole ? await people.removeCodes(person.contactHash) : 0;
  const others = person.requests.filter(({ id, details }) => id !== requestId && details !== undefined);
  // One that waits for its maker has not been sent: nobody is at work on it.
  const over = others.filter(({ state }) => isClosed(state) || state === 'open');
  for (const { id } of over) {
    const record = await transaction.requests.lock(id);
    if (record) await emptyRequest(transaction, await closed(transaction, record, now), now);
  }
  if (requestId !== undefined) await forgetRequest(transaction, requestId);
  const numbers = (await silencedNumbers(transaction, numbersOf(subject, { ...person, bookings }))).length;
  const taken = counted({ bookings: bookings.length, submissions: person.submissions.length });
  const rest = counted({ files, messages, answers, codes, requests: over.length });
  const kept = [
    ...counted({ consents: person.consents.length }).map((one) => ({ ...one, because: 'evidence' as const })),
    ...counted({ numbers }).map((one) => ({ ...one, because: 'opt-out' as const })),
    ...counted({ requests: others.length - over.length }).map((one) => ({ ...one, because: 'unfinished' as const })),
  ];
  return outcome({
    deleted: mode === 'delete' ? [...taken, ...rest] : rest,
    anonymised: mode === 'anonymise' ? taken : [],
    retained: kept,
  });
}
