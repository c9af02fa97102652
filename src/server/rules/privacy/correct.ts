/**
 * Puts right what is wrong, wherever it stands, in one transaction. Owns that all of a request is done or none of it:
 * what names nothing that is kept, or what the form would not take, is left to the business as a whole.
 */
import * as z from 'zod/mini';
import { checkAnswers, type Answers } from '../../../protocol/form/answers-schema.js';
import { joinAnswers, splitAnswers } from '../../../protocol/form/booking-form.js';
import { Contact } from '../../../protocol/booking.js';
import type { Correction, RequestOutcome } from '../../../protocol/privacy-request.js';
import type { EpochMs } from '../../../scheduling/time-zone.js';
import type { SubmissionRecord } from '../../store/form-records.js';
import type { BookingRecord, StoreTransaction } from '../../store/store.js';
import type { BookingOffice } from '../booking-office.js';
import type { FormEntry } from '../forms.js';
import { replaceLocked } from '../locked-record.js';
import { lockBookings } from './lock-bookings.js';
import { outcome } from './outcome.js';
import { counted, findPerson, finderOf, type Subject } from './person.js';

type Value = Answers[string];

/** The new value as the kind that the old one is of; `undefined` where it cannot be one. */
function retyped(old: Value | undefined, text: string): Value | undefined {
  if (typeof old === 'number') return Number.isFinite(Number(text)) ? Number(text) : undefined;
  return typeof old === 'string' ? text : undefined;
}

const isMeant = ({ field, old }: Correction, value: Value | undefined): boolean =>
  value !== undefined &&
  (old === undefined ||
    (field === 'email' ? String(value).toLowerCase() === old.toLowerCase() : String(value).trim() === old));

/** Answers after some corrections; which were meant, and whether all of the new values are right. */
function corrected(answers: Answers, corrections: readonly Correction[]) {
  const meant = corrections.filter((one) =>
    isMeant(one, Object.hasOwn(answers, one.field) ? answers[one.field] : undefined),
  );
  const changed = meant.map((one) => [one.field, retyped(answers[one.field], one.new)] as const);
  const isRight = changed.every(([, value]) => value !== undefined);
  return { meant, isRight, answers: { ...answers, ...Object.fromEntries(changed) } as Answers };
}

/** Whether a form takes the values that were changed; what else it has come to ask since is no matter. */
function takes({ definition, matchers }: FormEntry, answers: Answers, keys: readonly string[]): boolean {
  const checked = checkAnswers(definition, answers, matchers);
  return checked.ok || !checked.errors.some(({ pointer }) => keys.includes(pointer.split('/').at(-1) ?? ''));
}

interface Change<T> {
  readonly record: T;
  readonly meant: readonly Correction[];
  readonly isRight: boolean;
}

function changeBooking(
  office: BookingOffice,
  record: BookingRecord,
  corrections: readonly Correction[],
  now: EpochMs,
): Change<BookingRecord> {
  const { details } = record;
  if (!details) return { record, meant: [], isRight: true };
  const { answers, meant, isRight } = corrected(joinAnswers(details) as Answers, corrections);
  const form = office.forms.ofService(office.catalogue.services.get(record.serviceId)?.view.formId);
  const { contact, notes, answers: own } = splitAnswers(answers);
  const { notes: _, answers: __, ...rest } = details;
  const changed = { ...rest, contact, ...(notes !== undefined && { notes }), ...(own && { answers: own }) };
  return {
    record: { ...record, details: changed, version: record.version + 1, updatedAt: now },
    meant,
    isRight:
      isRight &&
      z.safeParse(Contact, contact).success &&
      takes(
        form,
        answers,
        meant.map(({ field }) => field),
      ),
  };
}

function changeSubmission(
  office: BookingOffice,
  record: SubmissionRecord,
  corrections: readonly Correction[],
): Change<SubmissionRecord> {
  const { answers, meant, isRight } = corrected(record.answers, corrections);
  const form = office.forms.all.get(record.formId);
  const keys = meant.map(({ field }) => field);
  return {
    record: { ...record, answers },
    meant,
    isRight: isRight && form !== undefined && takes(form, answers, keys),
  };
}

/** A text of JSON with a booking in it, with what has been put right since; `undefined` where there is none in it. */
function withCorrections(text: string, { details }: BookingRecord): string | undefined {
  const value = JSON.parse(text) as { booking?: Record<string, unknown> };
  if (!value.booking || !details) return undefined;
  const { contact, notes, answers } = details;
  return JSON.stringify({ ...value, booking: { ...value.booking, contact, notes, answers } });
}

/** Puts the answer right that is kept for whoever booked. */
async function correctAnswers({ people }: StoreTransaction, record: BookingRecord): Promise<number> {
  let count = 0;
  for (const { key, answer } of await people.answersMentioning(record.id)) {
    const body = withCorrections(answer.body, record);
    if (body === undefined) continue;
    await people.replaceAnswer(key, body);
    count += 1;
  }
  return count;
}

/** Puts right what waits to be sent: a mail goes to where it can be read now. */
async function correctMessages({ outbox }: StoreTransaction, record: BookingRecord): Promise<number> {
  let count = 0;
  for (const { id, body = '{}' } of await outbox.ofSubjects([record.id])) {
    const corrected = withCorrections(body, record);
    if (corrected === undefined) continue;
    await outbox.rewrite(id, corrected);
    count += 1;
  }
  return count;
}

/** What of a person is to be put right. */
export interface CorrectionWish {
  readonly subject: Subject;
  readonly corrections: readonly Correction[];
  readonly now: EpochMs;
}

/** Corrects everything, or nothing: `undefined` where a person has to look at it. */
export async function correctPerson(
  office: BookingOffice,
  transaction: StoreTransaction,
  { subject, corrections, now }: CorrectionWish,
): Promise<RequestOutcome | undefined> {
  const person = await findPerson(office, finderOf(transaction), subject);
  const bookings = (await lockBookings(transaction, person.bookings))
    .map((record) => changeBooking(office, record, corrections, now))
    .filter(({ meant }) => meant.length > 0);
  const submissions = person.submissions
    .map((record) => changeSubmission(office, record, corrections))
    .filter(({ meant }) => meant.length > 0);
  const changes = [...bookings, ...submissions];
  const met = new Set(changes.flatMap(({ meant }) => meant));
  if (met.size < corrections.length || changes.some(({ isRight }) => !isRight)) return undefined;
  let [answers, messages] = [0, 0];
  for (const { record } of bookings) {
    await replaceLocked(transaction, record, record.version - 1);
    answers += await correctAnswers(transaction, record);
    messages += await correctMessages(transaction, record);
  }
  for (const { record } of submissions) await transaction.people.replaceSubmission(record);
  const kept = counted({ consents: person.consents.length });
  return outcome({
    corrected: counted({ bookings: bookings.length, submissions: submissions.length, messages, answers }),
    retained: kept.map((one) => ({ ...one, because: 'evidence' as const })),
  });
}
