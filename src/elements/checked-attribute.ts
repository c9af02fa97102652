import { warn } from '../state/warn.js';

/** An attribute's value where it is valid; otherwise a warning with its name, and `undefined` as if it were not there. */
export function checkedAttribute(
  name: string,
  value: string | undefined,
  isValid: (value: string) => boolean,
  wanted: string,
): string | undefined {
  if (!value || isValid(value)) return value || undefined;
  warn('attribute', `${name}="${value}" is ignored: ${wanted}`);
  return undefined;
}
