/** A form as the schema of its answers. What page and server check with is {@link checkAnswers}, which has to agree. */
import '../../policy/jitless.js';
import * as z from 'zod/mini';
import { isCalendarDate } from '../../scheduling/calendar-date.js';
import { Id, PhoneNumber } from '../primitives.js';
import { ANSWER_KEY_FORMAT } from '../formats.js';
import type { Matchers } from './check-answers.js';
import { askedQuestions } from './conditions.js';
import type { AnswerMap } from './conditions.js';
import type { FormDefinition, Question } from './form-definition.js';
import { MAX_LONG_TEXT_LENGTH, MAX_TEXT_LENGTH } from './form-fields.js';

export * from './check-answers.js';

/** One answer: text (also of email, phone in E.164, date, choice), a number, yes or no, several choices or ids of files. */
export const Answer = z.union([
  z.string().check(z.maxLength(10_000)),
  z.number(),
  z.boolean(),
  z.array(z.string().check(z.maxLength(200))).check(z.maxLength(300)),
]);
export type Answer = z.infer<typeof Answer>;

/** Answers by the key of their question. */
export const Answers = z.record(z.string().check(z.regex(ANSWER_KEY_FORMAT)), Answer);
export type Answers = z.infer<typeof Answers>;

type Schema = z.core.$ZodType;

function textSchema(field: Extract<Question, { kind: 'text' | 'long-text' }>, matchers: Matchers): Schema {
  const longest = field.kind === 'text' ? MAX_TEXT_LENGTH : MAX_LONG_TEXT_LENGTH;
  const text = z
    .string()
    .check(z.trim(), z.minLength(field.minLength ?? 0), z.maxLength(field.maxLength ?? longest, { abort: true }));
  if (field.kind !== 'text' || !field.pattern) return text;
  const { source } = field.pattern;
  // A pattern that nobody has read lets nothing through: better than to let through what it was to stop.
  return text.check(z.refine((value) => matchers.get(source)?.(value) ?? false, { error: 'pattern' }));
}

function choicesSchema({ options, min, max }: Extract<Question, { kind: 'choices' }>): Schema {
  return z.array(z.enum(options.map(({ value }) => value))).check(
    z.minLength(min ?? 0),
    z.maxLength(max ?? options.length),
    z.refine((chosen) => new Set(chosen).size === chosen.length, { error: 'repeated' }),
  );
}

function numberSchema({ min, max, whole }: Extract<Question, { kind: 'number' }>): Schema {
  const number = whole ? z.int() : z.number();
  return number.check(z.minimum(min ?? -Number.MAX_SAFE_INTEGER), z.maximum(max ?? Number.MAX_SAFE_INTEGER));
}

function dateSchema({ min, max }: Extract<Question, { kind: 'date' }>): Schema {
  return z.string().check(
    z.refine(isCalendarDate, { error: 'format', abort: true }),
    z.refine((day) => min === undefined || day >= min, { error: 'too-small' }),
    z.refine((day) => max === undefined || day <= max, { error: 'too-big' }),
  );
}

function schemaOf(field: Question, matchers: Matchers): Schema {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return textSchema(field, matchers);
    case 'email':
      return z.string().check(z.trim(), z.maxLength(254), z.email());
    case 'phone':
      return PhoneNumber;
    case 'number':
      return numberSchema(field);
    case 'date':
      return dateSchema(field);
    case 'choice':
      return z.enum(field.options.map(({ value }) => value));
    case 'choices':
      return choicesSchema(field);
    case 'yes-no':
      return z.boolean();
    case 'file':
      return z.array(Id).check(z.maxLength(field.maxCount ?? 1));
    case 'hidden':
      return z.string().check(z.maxLength(MAX_TEXT_LENGTH));
  }
}

/** The schema of `{ answers }` for the questions that are asked with these answers. */
export function answersSchema(
  form: FormDefinition,
  answers: AnswerMap,
  matchers: Matchers,
): z.ZodMiniType<{ answers: Answers }> {
  const shape = askedQuestions(form, answers).map((field) => {
    const schema = schemaOf(field, matchers);
    const required = field.kind !== 'hidden' && field.required;
    return [field.key, required ? schema : z.optional(schema)] as const;
  });
  return z.strictObject({ answers: z.strictObject(Object.fromEntries(shape)) }) as unknown as z.ZodMiniType<{
    answers: Answers;
  }>;
}
