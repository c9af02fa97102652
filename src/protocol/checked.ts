/** What a check comes to, in the words of the wire. Knows no schema. */
import type { ProblemError } from './problem.js';

/** One step of an RFC 6901 pointer, escaped. */
function escapeStep(step: PropertyKey): string {
  return String(step).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** An RFC 6901 JSON pointer for a path of keys and indexes; the whole document is `''`. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${escapeStep(step)}`).join('');
}

/** A value that a schema accepted, or what it found wrong. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: ProblemError[] };
