/**
 * Regular expressions that take a time in proportion to the text, whatever they are: RE2's, which has no backreference
 * and no lookahead for that reason. Large: a page loads this module only for a form that has a pattern.
 */
import { RE2JS } from 're2js';

/** Whether a whole text fits. */
export type Matcher = (text: string) => boolean;

/** Reads a pattern; an `Error` where RE2 cannot do it. */
export function compilePattern(source: string): Matcher {
  const pattern = RE2JS.compile(source);
  return (text) => pattern.matches(text);
}
