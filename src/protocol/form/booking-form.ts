/**
 * The form of a booking. Owns which of its answers are the contact, and the form of a service that has none of its own.
 */
import type { Text } from '../../policy/profile/text.js';
import type { Answers } from './answers-schema.js';
import type { AnswerMap } from './conditions.js';
import type { FormDefinition, FormField } from './form-definition.js';
import { isQuestion, MAX_LONG_TEXT_LENGTH } from './form-fields.js';

/** Answers that are members of a booking's `contact`. */
export const CONTACT_KEYS = ['name', 'email', 'phone'] as const;

/** Longest name, in characters. */
export const MAX_NAME_LENGTH = 200;

/** Words of the default form. */
export interface BookingFormWords {
  readonly name: Text;
  readonly email: Text;
  readonly notes: Text;
}

/** Id of the form of a service that has none of its own. No config can have a form of this name. */
export const DEFAULT_BOOKING_FORM = 'booking.default';

/** Name, email, and anything else that the business should know: what is asked where a service has no form. */
export function defaultBookingForm({ name, email, notes }: BookingFormWords): FormDefinition {
  return {
    id: DEFAULT_BOOKING_FORM,
    pages: [
      {
        fields: [
          { kind: 'text', key: 'name', label: name, required: true, maxLength: MAX_NAME_LENGTH, autocomplete: 'name' },
          { kind: 'email', key: 'email', label: email, required: true, autocomplete: 'email' },
          { kind: 'long-text', key: 'notes', label: notes, maxLength: MAX_LONG_TEXT_LENGTH },
        ],
      },
    ],
  };
}

/** Answers as a booking carries them. */
export interface BookingAnswers {
  readonly contact: { readonly name: string; readonly email: string; readonly phone?: string | undefined };
  readonly notes?: string | undefined;
  readonly answers?: Answers | undefined;
}

const OWN_PLACE: ReadonlySet<string> = new Set([...CONTACT_KEYS, 'notes']);

/** Checked answers, each where a booking has it. */
export function splitAnswers(answers: Answers): BookingAnswers {
  const { name, email, phone, notes, ...rest } = answers as Record<string, string>;
  return {
    contact: { name: name ?? '', email: email ?? '', ...(phone !== undefined && { phone }) },
    ...(notes !== undefined && { notes }),
    ...(Object.keys(rest).length > 0 && { answers: rest }),
  };
}

/** The other way round: what the form is to be checked with. */
export function joinAnswers({ contact, notes, answers = {} }: BookingAnswers): AnswerMap {
  const { phone } = contact;
  return {
    ...answers,
    name: contact.name,
    email: contact.email,
    ...(phone !== undefined && { phone }),
    ...(notes !== undefined && { notes }),
  };
}

/** Where a booking has the answer that a form's check names at `/answers/<key>`. */
export function toBookingPointer(pointer: string): string {
  const key = pointer.replace('/answers/', '');
  if (!OWN_PLACE.has(key)) return pointer;
  return key === 'notes' ? '/notes' : `/contact/${key}`;
}

/** The question that a pointer into a booking or a submission is about; `undefined` where it is about none. */
export function questionOfPointer(pointer: string): string | undefined {
  const [, place, key] = pointer.split('/');
  if (place === 'notes') return 'notes';
  return place === 'answers' || place === 'contact' ? key : undefined;
}

type Wanted = (field: FormField) => boolean;

const asksAlways = (field: FormField): boolean => !field.showIf && 'required' in field && field.required === true;

const MUST_BE: readonly (readonly [key: string, wanted: Wanted, reason: string])[] = [
  ['name', (field) => field.kind === 'text' && asksAlways(field), 'must be a text that is always asked and required'],
  [
    'email',
    (field) => field.kind === 'email' && asksAlways(field),
    'must be an email that is always asked and required',
  ],
  ['phone', (field) => field.kind === 'phone', 'must be a phone: it is a part of the contact'],
  ['notes', (field) => field.kind === 'text' || field.kind === 'long-text', 'must be a text: it is the notes'],
];

/** What keeps a form from being a booking's: it needs a name and an email address. */
export function bookingFormFaults({ pages }: FormDefinition): readonly { path: (string | number)[]; reason: string }[] {
  const found = pages.flatMap(({ fields }, page) =>
    fields.map((field, at) => ({ field, path: ['pages', page, 'fields', at] })),
  );
  return MUST_BE.flatMap(([key, wanted, reason]) => {
    const one = found.find(({ field }) => isQuestion(field) && field.key === key);
    if (one) return wanted(one.field) ? [] : [{ path: one.path, reason: `"${key}" ${reason}` }];
    return key === 'name' || key === 'email'
      ? [{ path: ['pages'], reason: `a booking needs the question "${key}"` }]
      : [];
  });
}
