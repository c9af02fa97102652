/** Says what is wrong with a form's definition. Loaded for one that cannot be read plainly: it brings the schemas along. */
import { check, type Checked } from '../validation.js';
import { FormDefinition } from './form-definition.js';

/** The definition, or what is wrong with it. */
export function readDefinition(value: unknown): Checked<FormDefinition> {
  return check(FormDefinition, value);
}
