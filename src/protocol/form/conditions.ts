/** Which questions are asked, given the answers. Owns that the answer to a question that is not asked does not count. */
import { fieldsOf, isQuestion } from './form-fields.js';
import type { Comparison, Condition, FormDefinition, FormField, Question } from './form-definition.js';

/** Answers by the key of their question. */
export type AnswerMap = Readonly<Record<string, unknown>>;

/** Looks at an answer's own member: a question may be called `constructor`. */
export function answerOf(answers: AnswerMap, key: string): unknown {
  return Object.hasOwn(answers, key) ? answers[key] : undefined;
}

function isAnswered(answer: unknown): boolean {
  if (typeof answer === 'string') return answer.trim() !== '';
  return Array.isArray(answer) ? answer.length > 0 : answer !== undefined && answer !== null;
}

function isAmong(answer: unknown, wanted: unknown): boolean {
  const all = Array.isArray(wanted) ? wanted : [wanted];
  return Array.isArray(answer) ? answer.some((one) => all.includes(one)) : all.includes(answer);
}

function holdsFor(comparison: Comparison, answers: AnswerMap): boolean {
  const answer = answerOf(answers, comparison.question);
  if ('is' in comparison) return isAmong(answer, comparison.is);
  if ('isNot' in comparison) return !isAmong(answer, comparison.isNot);
  return isAnswered(answer) === comparison.answered;
}

/** Every comparison of a condition. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : [condition];
}

function holds(condition: Condition | undefined, answers: AnswerMap): boolean {
  if (!condition) return true;
  const comparisons = comparisonsOf(condition);
  return 'any' in condition
    ? comparisons.some((one) => holdsFor(one, answers))
    : comparisons.every((one) => holdsFor(one, answers));
}

/** The fields that are asked, in order; `answers` may hold anything. */
export function askedFields(form: FormDefinition, answers: AnswerMap): readonly FormField[] {
  // A question that is not asked has no answer for those after it.
  const counted: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  return fieldsOf(form).filter((field) => {
    if (!holds(field.showIf, counted)) return false;
    if (isQuestion(field)) counted[field.key] = answerOf(answers, field.key);
    return true;
  });
}

/** The questions that are asked. */
export function askedQuestions(form: FormDefinition, answers: AnswerMap): readonly Question[] {
  return askedFields(form, answers).filter(isQuestion);
}
