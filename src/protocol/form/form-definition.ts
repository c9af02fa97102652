/**
 * A form as a document: its questions in order, on one or several pages, each with its words and its limits. Owns the
 * shape; what its parts owe one another (keys, conditions, patterns) is in `check-definition.ts`.
 */
import '../../policy/jitless.js';
import * as z from 'zod/mini';
import { ProfileKey } from '../../policy/profile/data.js';
import { LanguageTag, Text } from '../../policy/profile/text.js';
import { isCalendarDate } from '../../scheduling/calendar-date.js';
import { Id } from '../primitives.js';
import { FILE_TYPES, MAX_TEXT_LENGTH } from './form-fields.js';

export * from './form-fields.js';

const Length = z.int().check(z.minimum(0), z.maximum(10_000));
const Day = z.string().check(z.refine(isCalendarDate, { error: 'no-such-day' }));
const OptionValue = z.string().check(z.minLength(1), z.maxLength(200));

const wanted = { question: ProfileKey };
const Scalar = z.union([OptionValue, z.boolean(), z.number()]);

/** One look at an earlier answer. Of several choices, `is` means that it is among them. */
export const Comparison = z.union([
  z.strictObject({ ...wanted, is: z.union([Scalar, z.array(Scalar).check(z.minLength(1))]) }),
  z.strictObject({ ...wanted, isNot: z.union([Scalar, z.array(Scalar).check(z.minLength(1))]) }),
  z.strictObject({ ...wanted, answered: z.boolean() }),
]);
export type Comparison = z.infer<typeof Comparison>;

/** When a question is asked: one comparison, all of several, or any of them. */
export const Condition = z.union([
  Comparison,
  z.strictObject({ all: z.array(Comparison).check(z.minLength(1), z.maxLength(20)) }),
  z.strictObject({ any: z.array(Comparison).check(z.minLength(1), z.maxLength(20)) }),
]);
export type Condition = z.infer<typeof Condition>;

const anyField = {
  /** Asked only when this holds; always where it is absent. */
  showIf: z.optional(Condition),
};

const question = {
  ...anyField,
  /** Name of the answer; also of the profile's `fields` entry that says why it is asked. */
  key: ProfileKey,
  label: Text,
  /** How to answer. */
  help: z.optional(Text),
  /** Why it is asked, where the profile does not say it or says it otherwise. */
  why: z.optional(Text),
  required: z.optional(z.boolean()),
  /** Shown and sent, not changed by the visitor. */
  readOnly: z.optional(z.boolean()),
  /** What may fill it in beside the page's own `prefill`: the query parameter of its name. */
  prefill: z.optional(z.array(z.literal('query'))),
  /** What the browser may fill in (HTML's autofill tokens). */
  autocomplete: z.optional(z.string().check(z.regex(/^[a-z0-9-]+( [a-z0-9-]+)*$/), z.maxLength(100))),
};

/** A regular expression of RE2 for the whole answer, and what is said when it does not fit. */
export const Pattern = z.strictObject({
  source: z.string().check(z.minLength(1), z.maxLength(500)),
  message: z.optional(Text),
});
export type Pattern = z.infer<typeof Pattern>;

export const FieldOption = z.strictObject({ value: OptionValue, label: Text });
export type FieldOption = z.infer<typeof FieldOption>;

const options = z.array(FieldOption).check(z.minLength(1), z.maxLength(300));
const Count = z.int().check(z.minimum(1), z.maximum(300));

export const FileType = z.enum(Object.keys(FILE_TYPES) as [keyof typeof FILE_TYPES]);
export type FileType = z.infer<typeof FileType>;

/** One question, or a heading between them. */
export const FormField = z.discriminatedUnion('kind', [
  z.strictObject({
    ...question,
    kind: z.literal('text'),
    minLength: z.optional(Length),
    maxLength: z.optional(Length),
    pattern: z.optional(Pattern),
  }),
  z.strictObject({
    ...question,
    kind: z.literal('long-text'),
    minLength: z.optional(Length),
    maxLength: z.optional(Length),
    /** Asked even where the profile has `freeText: false`. */
    insist: z.optional(z.boolean()),
  }),
  z.strictObject({ ...question, kind: z.literal('email') }),
  z.strictObject({ ...question, kind: z.literal('phone') }),
  z.strictObject({
    ...question,
    kind: z.literal('number'),
    min: z.optional(z.number()),
    max: z.optional(z.number()),
    /** Whole numbers alone. */
    whole: z.optional(z.boolean()),
  }),
  z.strictObject({ ...question, kind: z.literal('date'), min: z.optional(Day), max: z.optional(Day) }),
  z.strictObject({ ...question, kind: z.literal('choice'), options }),
  z.strictObject({
    ...question,
    kind: z.literal('choices'),
    options,
    min: z.optional(Count),
    max: z.optional(Count),
  }),
  z.strictObject({ ...question, kind: z.literal('yes-no') }),
  z.strictObject({
    ...question,
    kind: z.literal('file'),
    accept: z.array(FileType).check(z.minLength(1)),
    /** Bytes of one file; 5 MiB unless set. */
    maxBytes: z.optional(z.int().check(z.minimum(1), z.maximum(20_971_520))),
    /** Files; 1 unless set. */
    maxCount: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
  }),
  z.strictObject({
    ...anyField,
    kind: z.literal('hidden'),
    key: ProfileKey,
    value: z.optional(z.string().check(z.maxLength(MAX_TEXT_LENGTH))),
    prefill: question.prefill,
  }),
  z.strictObject({ ...anyField, kind: z.literal('heading'), label: Text, help: z.optional(Text) }),
]);
export type FormField = z.infer<typeof FormField>;

/** A field that has an answer. */
export type Question = Exclude<FormField, { kind: 'heading' }>;
/** A field that the visitor answers. */
export type ShownQuestion = Exclude<Question, { kind: 'hidden' }>;

export const FormPage = z.strictObject({
  title: z.optional(Text),
  fields: z.array(FormField).check(z.minLength(1), z.maxLength(100)),
});
export type FormPage = z.infer<typeof FormPage>;

export const FormDefinition = z.strictObject({
  id: Id,
  /** The language of texts that are there only once. */
  language: z.optional(LanguageTag),
  title: z.optional(Text),
  intro: z.optional(Text),
  pages: z.array(FormPage).check(z.minLength(1), z.maxLength(20)),
  /** What the button says that sends it. */
  submitLabel: z.optional(Text),
  /** What is said when it has been sent. */
  thanks: z.optional(Text),
});
export type FormDefinition = z.infer<typeof FormDefinition>;
