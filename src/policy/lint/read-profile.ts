/**
 * Reads what may be a profile. What has not the right shape is told and taken out, so that one wrong letter does not
 * keep the rules from reading the rest.
 */
import '../jitless.js';
import * as z from 'zod/mini';
import { PolicyProfile } from '../profile/policy-profile.js';

type Step = string | number;

/** One thing that has not the right shape. */
export interface ShapeProblem {
  readonly path: readonly Step[];
  readonly message: string;
  /** A key or a value that no profile has. */
  readonly unknown?: string;
}

/** What was read, and what was wrong with it. */
export interface ReadProfile {
  readonly profile: PolicyProfile;
  readonly problems: readonly ShapeProblem[];
}

const ROUNDS = 10;
const { localeError } = z.locales.en();

/** A JSON pointer (RFC 6901). */
export function pointer(path: readonly Step[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function valueAt(root: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<Step, unknown>)[step] : undefined),
    root,
  );
}

function toProblems(issue: z.core.$ZodIssue, root: unknown): ShapeProblem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: `“${key}” is no clause`, unknown: key }));
  }
  const value = valueAt(root, path);
  if (value === undefined) return [{ path, message: 'is missing' }];
  const message = issue.code === 'invalid_union' ? 'has none of the forms that it may have' : issue.message;
  return [{ path, message, ...(typeof value === 'string' && { unknown: value }) }];
}

/** Takes a value out. What is missing takes along whatever misses it. */
function takeOut(root: unknown, path: readonly Step[]): void {
  if (path.length === 0) return;
  const owner = path.slice(0, -1);
  const parent = valueAt(root, owner);
  const last = path.at(-1) ?? '';
  if (valueAt(root, path) === undefined) takeOut(root, owner);
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent as object, last);
}

const byLaterFirst = (a: ShapeProblem, b: ShapeProblem): number =>
  pointer(b.path).localeCompare(pointer(a.path), 'en', { numeric: true });

/** Reads a profile. What is nothing like one comes back as an empty one with its problem. */
export function readProfile(value: unknown): ReadProfile {
  let rest: unknown;
  try {
    rest = structuredClone(value);
  } catch {
    return { profile: {}, problems: [{ path: [], message: 'holds what is no JSON' }] };
  }
  let first: readonly ShapeProblem[] | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = z.safeParse(PolicyProfile, rest, { error: localeError });
    if (result.success) return { profile: result.data, problems: first ?? [] };
    const problems = result.error.issues.flatMap((issue) => toProblems(issue, rest));
    first ??= problems;
    if (problems.some(({ path }) => path.length === 0)) break;
    const paths = new Map(problems.map((problem) => [pointer(problem.path), problem]));
    for (const { path } of [...paths.values()].sort(byLaterFirst)) takeOut(rest, path);
  }
  return { profile: {}, problems: first ?? [] };
}
