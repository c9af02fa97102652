/** The pages of a form that have something to show, given the answers. Pure. */
import type { AnswerMap } from '../../protocol/form/conditions.js';
import { askedFields } from '../../protocol/form/conditions.js';
import type { FormDefinition, FormField, FormPage } from '../../protocol/form/form-definition.js';

/** A page, and what of it is asked. */
export interface ShownPage {
  readonly title: FormPage['title'];
  readonly fields: readonly FormField[];
}

/** Pages on which something is asked. */
export function shownPages(form: FormDefinition, answers: AnswerMap): readonly ShownPage[] {
  const asked = new Set(askedFields(form, answers));
  return form.pages
    .map(({ title, fields }) => ({
      title,
      fields: fields.filter((field) => asked.has(field) && field.kind !== 'hidden'),
    }))
    .filter(({ fields }) => fields.some(({ kind }) => kind !== 'heading'));
}

/** Keys of what is asked on a page. */
export function keysOf({ fields }: ShownPage): readonly string[] {
  return fields.flatMap((field) => ('key' in field ? [field.key] : []));
}
