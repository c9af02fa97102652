/** What the parts of a form owe one another. Owns every rule that the shape alone cannot say. */
import { toPointer } from '../checked.js';
import { comparisonsOf } from './conditions.js';
import { isQuestion } from './form-fields.js';
import type { Comparison, FormDefinition, FormField, Question } from './form-definition.js';
import type { Matcher } from './patterns.js';

/** One thing wrong with a form. */
export interface FormFault {
  /** Where, from the form on. */
  readonly path: readonly (string | number)[];
  readonly code:
    | 'duplicate-key'
    | 'duplicate-value'
    | 'bad-pattern'
    | 'bad-range'
    | 'condition-missing'
    | 'condition-later'
    | 'condition-circular'
    | 'condition-value';
  /** In words, for whoever wrote the form. */
  readonly reason: string;
}

/** Reads a pattern, or throws. */
export type CompilePattern = (source: string) => Matcher;

interface Placed<Field extends FormField = FormField> {
  readonly field: Field;
  readonly path: readonly (string | number)[];
  /** Place among all fields. */
  readonly index: number;
}

type PlacedQuestion = Placed<Question>;

function placedFields({ pages }: FormDefinition): Placed[] {
  return pages
    .flatMap(({ fields }, page) => fields.map((field, at) => ({ field, path: ['pages', page, 'fields', at] })))
    .map((placed, index) => ({ ...placed, index }));
}

function duplicateKeys(questions: readonly PlacedQuestion[]): FormFault[] {
  const seen = new Set<string>();
  return questions.flatMap(({ field: { key }, path }) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      { path: [...path, 'key'], code: 'duplicate-key' as const, reason: `"${key}" is the key of another question` },
    ];
  });
}

function duplicateValues({ field, path }: Placed): FormFault[] {
  if (field.kind !== 'choice' && field.kind !== 'choices') return [];
  const values = field.options.map(({ value }) => value);
  return values.flatMap((value, index) =>
    values.indexOf(value) < index
      ? [{ path: [...path, 'options', index, 'value'], code: 'duplicate-value', reason: `"${value}" is listed twice` }]
      : [],
  );
}

function limitsOf(field: FormField): readonly (readonly [low: unknown, high: unknown, name: string])[] {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return [[field.minLength, field.maxLength, 'maxLength']];
    case 'number':
    case 'date':
      return [[field.min, field.max, 'max']];
    case 'choices':
      return [
        [field.min, field.max, 'max'],
        [field.min, field.options.length, 'min'],
      ];
    default:
      return [];
  }
}

function badRanges({ field, path }: Placed): FormFault[] {
  return limitsOf(field).flatMap(([low, high, name]) =>
    low !== undefined && high !== undefined && (low as number) > (high as number)
      ? [{ path: [...path, name], code: 'bad-range', reason: 'leaves no answer that would do' }]
      : [],
  );
}

function badPattern({ field, path }: Placed, compile: CompilePattern | undefined): FormFault[] {
  if (field.kind !== 'text' || !field.pattern || !compile) return [];
  try {
    compile(field.pattern.source);
    return [];
  } catch (error) {
    const reason = `is no pattern of RE2: ${error instanceof Error ? error.message : String(error)}`;
    return [{ path: [...path, 'pattern', 'source'], code: 'bad-pattern', reason }];
  }
}

/** Keys of the questions that a field's condition looks at. */
function looksAt({ showIf }: FormField): readonly string[] {
  return showIf ? comparisonsOf(showIf).map(({ question }) => question) : [];
}

/** Whether a question's own condition comes back to `key`, over however many others. */
function leadsTo(from: string, key: string, questions: ReadonlyMap<string, PlacedQuestion>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === key) return true;
    const found = questions.get(next);
    if (!found || seen.has(next)) continue;
    seen.add(next);
    open.push(...looksAt(found.field));
  }
  return false;
}

function valuesOf(comparison: Comparison): readonly unknown[] {
  if ('answered' in comparison) return [];
  const value = 'is' in comparison ? comparison.is : comparison.isNot;
  return Array.isArray(value) ? value : [value];
}

/** Whether a question can have this answer at all. */
function canBe(field: Question, value: unknown): boolean {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return field.options.some((option) => option.value === value);
    case 'yes-no':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    case 'file':
      return false;
    default:
      return typeof value === 'string';
  }
}

function badConditions(placed: Placed, questions: ReadonlyMap<string, PlacedQuestion>): FormFault[] {
  const { showIf } = placed.field;
  if (!showIf) return [];
  const list = 'all' in showIf ? ['all'] : 'any' in showIf ? ['any'] : [];
  return comparisonsOf(showIf).flatMap((comparison, at) => {
    const base = [...placed.path, 'showIf', ...(list.length > 0 ? [...list, at] : [])];
    const key = comparison.question;
    const fault = (code: FormFault['code'], reason: string): FormFault[] => [
      { path: [...base, 'question'], code, reason },
    ];
    const found = questions.get(key);
    if (!found) return fault('condition-missing', `there is no question with the key "${key}"`);
    if (isQuestion(placed.field) && leadsTo(key, placed.field.key, questions)) {
      return fault('condition-circular', `whether it is asked depends on "${key}", and that on this one`);
    }
    if (found.index > placed.index) return fault('condition-later', `"${key}" is asked later`);
    const odd = valuesOf(comparison).find((value) => !canBe(found.field, value));
    if (odd === undefined) return [];
    const reason = `${JSON.stringify(odd)} is no answer to "${key}"`;
    return [{ path: [...base, 'is' in comparison ? 'is' : 'isNot'], code: 'condition-value', reason }];
  });
}

/**
 * Everything wrong with a form that has the right shape. Patterns are looked at with `compile`; without one they are
 * not, as long as the module for them is not loaded.
 */
export function checkDefinition(form: FormDefinition, compile?: CompilePattern): readonly FormFault[] {
  const fields = placedFields(form);
  const questions = fields.filter((placed): placed is PlacedQuestion => isQuestion(placed.field));
  const byKey = new Map([...questions].reverse().map((placed) => [placed.field.key, placed]));
  return [
    ...duplicateKeys(questions),
    ...fields.flatMap((placed) => [
      ...duplicateValues(placed),
      ...badRanges(placed),
      ...badPattern(placed, compile),
      ...badConditions(placed, byKey),
    ]),
  ];
}

/** A fault in one line: where, as a JSON pointer, and why. */
export function faultLine({ path, reason }: Pick<FormFault, 'path' | 'reason'>): string {
  return `${toPointer(path) || '/'}: ${reason}`;
}
