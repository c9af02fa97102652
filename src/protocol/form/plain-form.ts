/** Reads a form's definition, and what comes of sending it, without zod: see {@link PlainReader}. */
import {
  among,
  either,
  integer,
  list,
  maybe,
  number,
  object,
  refuse,
  strict,
  text,
  truth,
} from '../../policy/plain-reader.js';
import type { PlainReader, Shape } from '../../policy/plain-reader.js';
import { day, key, languageTag, words } from '../../policy/profile/plain-parts.js';
import { id, instant } from '../plain-answers.js';
import { smsState } from '../plain-booking.js';
import type { Comparison, Condition, FormDefinition, FormField, Question, ShownQuestion } from './form-definition.js';
import { FILE_TYPES, MAX_TEXT_LENGTH } from './form-fields.js';
import type { Submission } from './submission.js';

type Kind = FormField['kind'];
type Field<K extends Kind> = Extract<FormField, { kind: K }>;

const yes = maybe(truth);
const length = maybe(integer(0, 10_000));
const optionValue = text(/[^]/, 200);

const scalar = either(optionValue, truth, number);
const wanted = either(scalar, list(scalar, 1));
const comparison = either(
  strict({ question: key, is: wanted }),
  strict({ question: key, isNot: wanted }),
  strict({ question: key, answered: truth }),
) as PlainReader<Comparison>;
const several = list(comparison, 1, 20);
const condition = either(comparison, strict({ all: several }), strict({ any: several })) as PlainReader<Condition>;

const showIf = maybe(condition);
const prefill = maybe(list(among('query')));

const question: Omit<Shape<Extract<ShownQuestion, { kind: 'email' }>>, 'kind'> = {
  showIf,
  key,
  label: words,
  help: maybe(words),
  why: maybe(words),
  required: yes,
  readOnly: yes,
  prefill,
  autocomplete: maybe(text(/^[a-z0-9-]+( [a-z0-9-]+)*$/, 100)),
};

const options = list(
  strict<{ value: string; label: Field<'choice'>['label'] }>({ value: optionValue, label: words }),
  1,
  300,
);
const count = maybe(integer(1, 300));

/** The fields of each kind; a kind that is added to the schema is a type error here. */
const fields: { readonly [K in Kind]: PlainReader<Field<K>> } = {
  text: strict<Field<'text'>>({
    ...question,
    kind: among('text'),
    minLength: length,
    maxLength: length,
    pattern: maybe(strict({ source: text(/[^]/, 500), message: maybe(words) })),
  }),
  'long-text': strict<Field<'long-text'>>({
    ...question,
    kind: among('long-text'),
    minLength: length,
    maxLength: length,
    insist: yes,
  }),
  email: strict<Field<'email'>>({ ...question, kind: among('email') }),
  phone: strict<Field<'phone'>>({ ...question, kind: among('phone') }),
  number: strict<Field<'number'>>({
    ...question,
    kind: among('number'),
    min: maybe(number),
    max: maybe(number),
    whole: yes,
  }),
  date: strict<Field<'date'>>({ ...question, kind: among('date'), min: maybe(day), max: maybe(day) }),
  choice: strict<Field<'choice'>>({ ...question, kind: among('choice'), options }),
  choices: strict<Field<'choices'>>({ ...question, kind: among('choices'), options, min: count, max: count }),
  'yes-no': strict<Field<'yes-no'>>({ ...question, kind: among('yes-no') }),
  file: strict<Field<'file'>>({
    ...question,
    kind: among('file'),
    accept: list(among(...(Object.keys(FILE_TYPES) as Field<'file'>['accept'])), 1),
    maxBytes: maybe(integer(1, 20_971_520)),
    maxCount: maybe(integer(1, 20)),
  }),
  hidden: strict<Field<'hidden'>>({
    showIf,
    kind: among('hidden'),
    key,
    value: maybe(text(undefined, MAX_TEXT_LENGTH)),
    prefill,
  }),
  heading: strict<Field<'heading'>>({ showIf, kind: among('heading'), label: words, help: maybe(words) }),
};

const field: PlainReader<FormField> = (value) => {
  const { kind } = value as Question;
  return Object.hasOwn(fields, kind) ? fields[kind](value) : refuse();
};

/** Reads a {@link FormDefinition}. */
export const readForm: PlainReader<FormDefinition> = strict<FormDefinition>({
  id,
  language: maybe(languageTag),
  title: maybe(words),
  intro: maybe(words),
  pages: list(strict<FormDefinition['pages'][number]>({ title: maybe(words), fields: list(field, 1, 100) }), 1, 20),
  submitLabel: maybe(words),
  thanks: maybe(words),
});

/** Reads a {@link Submission}. */
export const readSubmission: PlainReader<Submission> = object({
  id,
  formId: id,
  createdAt: instant,
  smsState: maybe(smsState),
});
