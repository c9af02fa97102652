/** The answers of a booking, checked by the form of its service; and the files that answers name. */
import type { BookingRequest } from '../../protocol/booking.js';
import { checkAnswers, type Answers } from '../../protocol/form/answers-schema.js';
import { joinAnswers, splitAnswers, toBookingPointer } from '../../protocol/form/booking-form.js';
import { fieldsOf, type FormDefinition } from '../../protocol/form/form-definition.js';
import type { Service } from '../../protocol/service.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { BookingDetailsRecord, StoreTransaction } from '../store/store.js';
import type { Forms } from './forms.js';
import { invalid, Refusal } from './refusal.js';

/** Answers that were asked for and are right. */
export interface Asked {
  readonly form: FormDefinition;
  readonly answers: Answers;
  readonly details: Pick<BookingDetailsRecord, 'contact' | 'notes' | 'answers'>;
}

/** Whether a form has a question for the telephone number of whoever books. */
export function asksForPhone(form: FormDefinition): boolean {
  return fieldsOf(form).some((field) => 'key' in field && field.key === 'phone');
}

/** A number that was given for text messages is no answer to the form, where that has no question for it. */
function withoutSmsNumber(request: BookingRequest, form: FormDefinition): BookingRequest {
  if (asksForPhone(form)) return request;
  const { phone: _, ...contact } = request.contact;
  return { ...request, contact };
}

/** Checks what a booking says with the form of its service; `validation` with every fault at its place in the body. */
export function checkBookingAnswers(forms: Forms, { formId }: Service, request: BookingRequest): Asked {
  const { definition, matchers } = forms.ofService(formId);
  const checked = checkAnswers(definition, joinAnswers(withoutSmsNumber(request, definition)), matchers);
  if (checked.ok) {
    const { contact, notes, answers } = splitAnswers(checked.value);
    const { name, email, phone = request.contact.phone } = contact;
    return {
      form: definition,
      answers: checked.value,
      details: {
        contact: { name, email, ...(phone !== undefined && { phone }) },
        ...(notes !== undefined && { notes }),
        ...(answers && { answers }),
      },
    };
  }
  const errors = checked.errors.map((error) => ({ ...error, pointer: toBookingPointer(error.pointer) }));
  throw new Refusal('validation', `the answers do not fit the form: ${errors[0]?.pointer ?? ''}`, { errors });
}

/** Names the files of the answers for good. A file that is not there, or not for that question, is `validation`. */
export async function claimFiles(
  transaction: StoreTransaction,
  { form, answers }: Pick<Asked, 'form' | 'answers'>,
  subjectRef: string,
  now: EpochMs,
): Promise<void> {
  for (const field of fieldsOf(form)) {
    const ids = field.kind === 'file' ? answers[field.key] : undefined;
    if (field.kind !== 'file' || !Array.isArray(ids)) continue;
    for (const [index, id] of ids.entries()) {
      const claim = { formId: form.id, question: field.key, subjectRef, now };
      if (!(await transaction.claimFile(id, claim)))
        throw invalid(`/answers/${field.key}/${index}`, 'no-such-file', 'body');
    }
  }
}
