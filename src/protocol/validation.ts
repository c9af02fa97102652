import * as z from 'zod/mini';
import { toPointer, type Checked } from './checked.js';
import type { ProblemError } from './problem.js';

export * from './checked.js';

type Issue = z.core.$ZodIssue;

const SIZE_CODES = { string: ['too-short', 'too-long'], array: ['too-short', 'too-long'] } as const;

function sizeCode(issue: Issue & { origin: string }, end: 0 | 1): string {
  const words = issue.origin in SIZE_CODES ? SIZE_CODES.string : (['too-small', 'too-big'] as const);
  return words[end];
}

function codeOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'type';
    case 'too_small':
      return sizeCode(issue, 0);
    case 'too_big':
      return sizeCode(issue, 1);
    case 'invalid_format':
      return 'format';
    case 'invalid_value':
      return 'unknown-value';
    case 'custom':
      return issue.message === 'Invalid input' ? 'invalid' : issue.message;
    default:
      return 'invalid';
  }
}

/**
 * What a schema found wrong, in the words of the wire. An unknown key is reported at its own place; a custom rule
 * is reported under the name that its `error` gives.
 */
export function toProblemErrors(issues: readonly Issue[], where?: ProblemError['in']): ProblemError[] {
  const place = where ? { in: where } : {};
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ pointer: toPointer([...issue.path, key]), code: 'unknown', ...place }))
      : [{ pointer: toPointer(issue.path), code: codeOf(issue), ...place }],
  );
}

/** Checks a value with a schema and says what is wrong in the words of the wire. */
export function check<T extends z.core.$ZodType>(
  schema: T,
  value: unknown,
  where?: ProblemError['in'],
): Checked<z.core.output<T>> {
  const result = z.safeParse(schema, value, { reportInput: true });
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, errors: toProblemErrors(result.error.issues, where) };
}
