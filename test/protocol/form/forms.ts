/** Forms for tests. Owns no assertion. */
import type { FormDefinition, FormField } from '../../../src/protocol/form/form-definition.js';

/** A form of one page. */
export function formOf(...fields: readonly object[]): FormDefinition {
  return { id: 'test', pages: [{ fields: fields.map((field) => ({ label: 'L', ...field }) as FormField) }] };
}

export const text = (key: string, more: object = {}): object => ({ kind: 'text', key, ...more });
export const yesNo = (key: string, more: object = {}): object => ({ kind: 'yes-no', key, ...more });
export const choice = (key: string, values: readonly string[], more: object = {}): object => ({
  kind: 'choice',
  key,
  options: values.map((value) => ({ value, label: value })),
  ...more,
});
