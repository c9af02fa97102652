/**
 * The check of a form's answers: one function, with which the page checks before it sends and the server checks what it
 * was sent. Owns what is said of an answer that will not do. The schema of the same answers is in `answers-schema.ts`, and
 * a page does without it: a test holds the two to one another.
 */
import { EMAIL_FORMAT, PHONE_FORMAT } from '../../policy/formats.js';
import { isCalendarDate } from '../../scheduling/calendar-date.js';
import { toPointer, type Checked } from '../checked.js';
import { ID_FORMAT } from '../formats.js';
import type { ProblemError } from '../problem.js';
import type { Answers } from './answers-schema.js';
import { answerOf, askedQuestions } from './conditions.js';
import type { AnswerMap } from './conditions.js';
import type { FormDefinition, Question } from './form-definition.js';
import { fieldsOf, isQuestion, MAX_LONG_TEXT_LENGTH, MAX_TEXT_LENGTH } from './form-fields.js';
import type { Matcher } from './patterns.js';

/** What reads each pattern of a form, by its source. */
export type Matchers = ReadonlyMap<string, Matcher>;

/** Sources of a form's patterns, each once. */
export function patternsOf(form: FormDefinition): readonly string[] {
  const sources = fieldsOf(form).flatMap((field) =>
    field.kind === 'text' && field.pattern ? [field.pattern.source] : [],
  );
  return [...new Set(sources)];
}

/** A code for the whole answer, or for one of a list. */
type Fault = string | readonly [code: string, at: number];

/** An answer as it counts, and what is wrong with it. */
type Judged = readonly [value: unknown, ...faults: Fault[]];

const when = (isWrong: boolean, code: string): string[] => (isWrong ? [code] : []);

const outside = (size: number, least: number, most: number, small: string, big: string): string[] => [
  ...when(size < least, small),
  ...when(size > most, big),
];

const lengthFaults = ({ length }: ArrayLike<unknown>, least: number, most: number): string[] =>
  outside(length, least, most, 'too-short', 'too-long');

function judgeText(
  field: Extract<Question, { kind: 'text' | 'long-text' }>,
  answer: string,
  matchers: Matchers,
): readonly Fault[] {
  const longest = field.maxLength ?? (field.kind === 'text' ? MAX_TEXT_LENGTH : MAX_LONG_TEXT_LENGTH);
  const faults = lengthFaults(answer, field.minLength ?? 0, longest);
  if (field.kind !== 'text' || !field.pattern || answer.length > longest) return faults;
  // A pattern that nobody has read lets nothing through: better than to let through what it was to stop.
  return [...faults, ...when(!matchers.get(field.pattern.source)?.(answer), 'pattern')];
}

function judgeDate({ min = '', max = '9999' }: Extract<Question, { kind: 'date' }>, day: string): readonly Fault[] {
  if (!isCalendarDate(day)) return ['format'];
  return [...when(day < min, 'too-small'), ...when(day > max, 'too-big')];
}

function judgeNumber(
  { min = -Number.MAX_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER, whole }: Extract<Question, { kind: 'number' }>,
  answer: unknown,
): readonly Fault[] {
  if (!Number.isFinite(answer) || (whole && !Number.isInteger(answer))) return ['type'];
  return outside(answer as number, min, max, 'too-small', 'too-big');
}

const isOffered = ({ options }: Extract<Question, { kind: 'choice' | 'choices' }>, answer: unknown): boolean =>
  options.some(({ value }) => value === answer);

const idFault = (id: unknown): string[] => (typeof id === 'string' ? when(!ID_FORMAT.test(id), 'format') : ['type']);

function judgeList(field: Extract<Question, { kind: 'choices' | 'file' }>, answer: unknown): readonly Fault[] {
  if (!Array.isArray(answer)) return ['type'];
  const items: readonly unknown[] = answer;
  const isFile = field.kind === 'file';
  const [least, most] = isFile ? [0, field.maxCount ?? 1] : [field.min ?? 0, field.max ?? field.options.length];
  const size = lengthFaults(items, least, most);
  if (size.length > 0) return size;
  const odd = items.flatMap((item, at) => {
    const code = isFile ? idFault(item) : when(!isOffered(field, item), 'unknown-value');
    return code.map((one) => [one, at] as const);
  });
  if (odd.length > 0 || isFile) return odd;
  return when(new Set(items).size < items.length, 'repeated');
}

/** Looks at an answer that is there. */
function judge(field: Question, given: unknown, matchers: Matchers): Judged {
  switch (field.kind) {
    case 'number':
      return [given, ...judgeNumber(field, given)];
    case 'choice':
      return [given, ...when(!isOffered(field, given), 'unknown-value')];
    case 'choices':
    case 'file':
      return [given, ...judgeList(field, given)];
    case 'yes-no':
      return [given, ...when(typeof given !== 'boolean', 'type')];
    default:
  }
  if (typeof given !== 'string') return [given, 'type'];
  const answer = given.trim();
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return [answer, ...judgeText(field, answer, matchers)];
    case 'email':
      return [answer, ...lengthFaults(answer, 0, 254), ...when(!EMAIL_FORMAT.test(answer), 'format')];
    case 'phone':
      return [answer, ...when(!PHONE_FORMAT.test(answer), 'format')];
    case 'date':
      return [given, ...judgeDate(field, given)];
    case 'hidden':
      return [given, ...lengthFaults(given, 0, MAX_TEXT_LENGTH)];
  }
}

function isBlank(answer: unknown): boolean {
  if (typeof answer === 'string') return answer.trim() === '';
  return answer === undefined || answer === null || (Array.isArray(answer) && answer.length === 0);
}

/** Without blank answers and without those to questions that are not asked; what no question names stays, to be refused. */
function counted(form: FormDefinition, answers: AnswerMap): AnswerMap {
  const asked = new Set(askedQuestions(form, answers).map(({ key }) => key));
  const known = new Set(
    fieldsOf(form)
      .filter(isQuestion)
      .map(({ key }) => key),
  );
  // Without a prototype: a question may be called `constructor`, and every object has that of its own.
  const kept: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(answers)) {
    const answer = answerOf(answers, key);
    if ((asked.has(key) || !known.has(key)) && !isBlank(answer)) kept[key] = answer;
  }
  return kept;
}

/** The answers that count, or what is wrong with them at `/answers/<key>`. */
export function checkAnswers(form: FormDefinition, answers: AnswerMap, matchers: Matchers): Checked<Answers> {
  const open = new Map(Object.entries(counted(form, answers)));
  const value: [string, unknown][] = [];
  const errors: ProblemError[] = [];
  const tell = (key: string, fault: Fault): void => {
    const [code, ...at] = typeof fault === 'string' ? [fault] : fault;
    errors.push({ pointer: toPointer(['answers', key, ...at]), code, in: 'body' });
  };
  for (const field of askedQuestions(form, answers)) {
    const { key } = field;
    if (open.has(key)) {
      const [answer, ...faults] = judge(field, open.get(key), matchers);
      for (const fault of faults) tell(key, fault);
      value.push([key, answer]);
    } else if (field.kind !== 'hidden' && field.required) tell(key, 'required');
    open.delete(key);
  }
  // What nobody has asked.
  for (const key of open.keys()) tell(key, 'unknown');
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: Object.fromEntries(value) as Answers };
}
