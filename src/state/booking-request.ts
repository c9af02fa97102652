/** The one place where the body of a booking is put together. */
import { EMAIL_FORMAT, PHONE_FORMAT } from '../policy/formats.js';
import { LANGUAGE_TAG_FORMAT } from '../policy/language-tag.js';
import type { Attribution } from '../protocol/attribution.js';
import type { BookingRequest } from '../protocol/booking.js';
import type { Answers } from '../protocol/form/answers-schema.js';
import { MAX_NAME_LENGTH, splitAnswers } from '../protocol/form/booking-form.js';
import { MAX_LONG_TEXT_LENGTH } from '../protocol/form/form-fields.js';
import type { SlotChoice } from '../protocol/hold.js';
import { isTimeZone } from '../scheduling/time-zone.js';
import type { Checked } from '../protocol/checked.js';

/** All that a booking is made of. */
export interface BookingParts {
  readonly choice: SlotChoice;
  /** Checked by the service's form. */
  readonly answers: Answers;
  readonly attribution: Attribution | undefined;
  /** What was chosen of consents, and what was noticed of how the form was filled in. */
  readonly consents: Pick<BookingRequest, 'consents' | 'smsConsent' | 'noticed'>;
  /** The number that may be texted, E.164. */
  readonly phone: string | undefined;
  readonly holdId: string | undefined;
  /** Address to come back to from paying, where the service is paid for first. */
  readonly returnTo: string | undefined;
  readonly timeZone: string;
  readonly locale: string;
}

/** What a booking wants, whatever its service's form asks. The rest is of our own making, or the form's to check. */
const LIMITS: readonly (readonly [pointer: string, code: string, isRight: (request: BookingRequest) => boolean])[] = [
  ['/contact/name', 'too-short', ({ contact }) => contact.name !== ''],
  ['/contact/name', 'too-long', ({ contact }) => contact.name.length <= MAX_NAME_LENGTH],
  ['/contact/email', 'format', ({ contact }) => EMAIL_FORMAT.test(contact.email)],
  ['/contact/phone', 'format', ({ contact: { phone } }) => phone === undefined || PHONE_FORMAT.test(phone)],
  ['/notes', 'too-long', ({ notes = '' }) => notes.length <= MAX_LONG_TEXT_LENGTH],
  ['/timeZone', 'unknown-time-zone', ({ timeZone }) => isTimeZone(timeZone)],
  ['/locale', 'format', ({ locale }) => LANGUAGE_TAG_FORMAT.test(locale)],
];

/** The body of `POST /bookings`, looked at before it is sent; the server has the whole schema. */
export function buildBookingRequest(parts: BookingParts): Checked<BookingRequest> {
  const { choice, answers, attribution, consents, phone, holdId, returnTo, timeZone, locale } = parts;
  const { contact, ...rest } = splitAnswers(answers);
  const value = {
    ...choice,
    ...rest,
    contact: { ...contact, ...(phone !== undefined && { phone }) },
    ...consents,
    ...(attribution && { attribution }),
    ...(holdId !== undefined && { holdId }),
    ...(returnTo !== undefined && { returnTo }),
    timeZone,
    locale,
  };
  const errors = LIMITS.flatMap(([pointer, code, isRight]) => (isRight(value) ? [] : [{ pointer, code }]));
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value };
}
