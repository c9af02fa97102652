/**
 * What a visitor has written into a form, as they wrote it, and what it comes to on the wire. Pure: no DOM, no network,
 * no text. Owns how a draft begins (prefill) and how it is read.
 */
import type { AnswerMap } from '../protocol/form/conditions.js';
import { answerOf } from '../protocol/form/conditions.js';
import { fieldsOf, isQuestion } from '../protocol/form/form-fields.js';
import type { FormDefinition, Question } from '../protocol/form/form-definition.js';
import { questionOfPointer } from '../protocol/form/booking-form.js';
import type { ProblemError } from '../protocol/problem.js';

/** A file that the server has. */
export interface FileAnswer {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** One answer as it is being written: text of every kind of field, yes or no, choices, files. */
export type DraftValue = string | boolean | readonly string[] | readonly FileAnswer[];

/** Answers by the key of their question. */
export type FormDraft = Readonly<Record<string, DraftValue>>;

/** Values that fill in a form before the visitor does. */
export type Prefill = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Digits of every script that counts in tens, as ASCII ones. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Every script has its ten digits in a row, from a nought on that no digit precedes.
    let nought = code;
    while (code - nought < 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1;
    return String(code - nought);
  });
}

/** The number that a text says, with a comma or a point; the text where it says none. */
export function readNumber(text: string): number | string {
  const plain = asciiDigits(text.trim()).replace(/[,٫]/, '.').replace('−', '-');
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(plain) ? Number(plain) : text;
}

function isFile(value: string | FileAnswer): value is FileAnswer {
  return typeof value === 'object';
}

function answerFor(field: Question, value: DraftValue): unknown {
  if (field.kind === 'number' && typeof value === 'string') return value.trim() === '' ? '' : readNumber(value);
  if (typeof value === 'object') return value.map((one) => (isFile(one) ? one.id : one));
  return value;
}

/** A draft as answers, to look at or to check; nothing is dropped. */
export function toAnswers(form: FormDefinition, draft: FormDraft): AnswerMap {
  const answers: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const field of fieldsOf(form).filter(isQuestion)) {
    const value = answerOf(draft, field.key) as DraftValue | undefined;
    if (value !== undefined) answers[field.key] = answerFor(field, value);
  }
  return answers;
}

const YES = ['true', 'yes', '1'];
const NO = ['false', 'no', '0'];

function toDraftValue(field: Question, given: Prefill[string], sources: PrefillSources): DraftValue | undefined {
  const list = (Array.isArray(given) ? given : String(given).split(',')) as readonly string[];
  const text = String(given);
  switch (field.kind) {
    case 'file':
      return undefined;
    case 'yes-no':
      return YES.includes(text) ? true : NO.includes(text) ? false : undefined;
    case 'choices':
      return list.map((one) => one.trim()).filter((one) => field.options.some(({ value }) => value === one));
    case 'choice':
      return field.options.some(({ value }) => value === text) ? text : undefined;
    case 'phone':
      return sources.readPhone?.(text) ?? text;
    default:
      return text;
  }
}

/** Where a prefilled value may come from. */
export interface PrefillSources {
  /** The page's own: `prefill` and `prefill-<key>`. Attributes know no capitals. */
  readonly given: Prefill;
  /** The page's query; only what the form allows is read from it. */
  readonly search: string;
  /** A telephone number as it is sent; the text where it is none. */
  readonly readPhone?: (text: string) => string;
}

function givenFor(field: Question, { given, search }: PrefillSources): Prefill[string] | undefined {
  const own = answerOf(given, field.key) ?? answerOf(given, field.key.toLowerCase());
  if (own !== undefined) return own as Prefill[string];
  if (!('prefill' in field) || !field.prefill?.includes('query')) return undefined;
  return new URLSearchParams(search).get(field.key) ?? undefined;
}

/** What stands in a form before the visitor writes. A value that is none of a question's options is left out. */
export function firstDraft(form: FormDefinition, sources: PrefillSources): FormDraft {
  const draft: Record<string, DraftValue> = {};
  for (const field of fieldsOf(form).filter(isQuestion)) {
    const given = givenFor(field, sources) ?? (field.kind === 'hidden' ? field.value : undefined);
    const value = given === undefined ? undefined : toDraftValue(field, given, sources);
    if (value !== undefined) draft[field.key] = value;
  }
  return draft;
}

/** What is wrong with answers: the first code of each question. */
export type FormFaults = ReadonlyMap<string, string>;

/** The questions that a list of errors, the server's or our own check's, is about. */
export function toFormFaults(errors: readonly ProblemError[]): FormFaults {
  const faults = new Map<string, string>();
  for (const { pointer, code } of errors) {
    const key = questionOfPointer(pointer);
    if (key !== undefined && !faults.has(key)) faults.set(key, code);
  }
  return faults;
}
