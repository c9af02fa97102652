/** The one place where the body of a booking is put together, and where what the visitor wrote is checked. */
import { BookingDetails, BookingRequest } from '../protocol/booking.js';
import { check } from '../protocol/validation.js';
import type { Checked } from '../protocol/validation.js';
import type { ProblemError } from '../protocol/problem.js';
import type { SlotChoice } from '../protocol/hold.js';
import type { DetailsDraft } from './booking-flow.js';

/** A field of the details. */
export type DetailsField = keyof DetailsDraft;

/** What is wrong with a field. */
export type FieldProblem = 'missing' | 'format' | 'too-long' | 'refused';

export type FieldProblems = Partial<Readonly<Record<DetailsField, FieldProblem>>>;

const FIELDS: Readonly<Record<string, DetailsField>> = {
  '/contact/name': 'name',
  '/contact/email': 'email',
  '/notes': 'notes',
};

function toDetails({ name, email, notes }: DetailsDraft): BookingDetails {
  const written = notes.trim();
  return { contact: { name: name.trim(), email: email.trim() }, ...(written ? { notes: written } : {}) };
}

function problemOf(code: string, value: string): FieldProblem {
  if (!value.trim()) return 'missing';
  if (code === 'format' || code === 'too-long') return code;
  return 'refused';
}

/** The fields that a list of errors, the server's or our own check's, is about. */
export function toFieldProblems(errors: readonly ProblemError[], draft: DetailsDraft): FieldProblems {
  const found: Partial<Record<DetailsField, FieldProblem>> = {};
  for (const { pointer, code } of errors) {
    const field = FIELDS[pointer];
    if (field) found[field] ??= problemOf(code, draft[field]);
  }
  return found;
}

/** What is wrong with what the visitor wrote, by the schema that the server checks with too. */
export function checkDetails(draft: DetailsDraft): FieldProblems {
  const checked = check(BookingDetails, toDetails(draft));
  return checked.ok ? {} : toFieldProblems(checked.errors, draft);
}

/** All that a booking is made of. */
export interface BookingParts {
  readonly choice: SlotChoice;
  readonly draft: DetailsDraft;
  readonly holdId: string | undefined;
  readonly timeZone: string;
  readonly locale: string;
}

/** The body of `POST /bookings`, checked by its schema. */
export function buildBookingRequest({
  choice,
  draft,
  holdId,
  timeZone,
  locale,
}: BookingParts): Checked<BookingRequest> {
  const details = toDetails(draft);
  return check(BookingRequest, { ...choice, ...details, ...(holdId ? { holdId } : {}), timeZone, locale });
}
