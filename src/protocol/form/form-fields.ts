/** What follows from a form's definition alone: its fields, and the limits where it sets none. Knows no schema. */
import type { FormDefinition, FormField, Question } from './form-definition.js';

/** Longest answer to a `text` question unless it says otherwise, in characters. */
export const MAX_TEXT_LENGTH = 500;
/** Longest answer to a `long-text` question unless it says otherwise, in characters. */
export const MAX_LONG_TEXT_LENGTH = 2000;

/** Kinds of files that can be told by their content, with the endings that they usually have. */
export const FILE_TYPES = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
  'image/gif': ['.gif'],
  'image/heic': ['.heic'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/vnd.oasis.opendocument.text': ['.odt'],
} as const;
/** Bytes of one file where its question does not say. */
export const MAX_FILE_BYTES = 5_242_880;

/** Every field, in the order in which they are asked. */
export function fieldsOf({ pages }: FormDefinition): readonly FormField[] {
  return pages.flatMap(({ fields }) => fields);
}

/** Whether a field has an answer. */
export function isQuestion(field: FormField): field is Question {
  return field.kind !== 'heading';
}

/**
 * The form as it is asked under a profile: free text that may draw out health data is left out where the profile says
 * so, unless a question insists. A page of which nothing is left goes too.
 */
export function offeredForm(
  form: FormDefinition,
  profile: { readonly freeText?: boolean | undefined },
): FormDefinition {
  if (profile.freeText !== false) return form;
  const pages = form.pages
    .map((page) => ({ ...page, fields: page.fields.filter((field) => field.kind !== 'long-text' || field.insist) }))
    .filter(({ fields }) => fields.length > 0);
  return { ...form, pages };
}
