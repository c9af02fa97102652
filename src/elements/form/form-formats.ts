import { FILE_TYPES } from '../../protocol/form/form-fields.js';
import type { FileType } from '../../protocol/form/form-definition.js';

/** A calendar date in words. */
export function formatCalendarDate(language: string, date: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(Date.parse(`${date}T00:00:00Z`));
}

/** A size of a file in the unit that suits it. */
export function fileSizeText(language: string, bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, bytes / 1000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 });
  return format.format(value);
}

/** Endings of the files that a question takes, the usual one of each type. */
export function fileTypesText(language: string, { accept }: { readonly accept: readonly FileType[] }): string {
  const names = accept.map((type) => FILE_TYPES[type][0].slice(1).toUpperCase());
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
}
