/** How a text is looked for in a column that holds JSON. */
import { sql, type RawBuilder } from 'kysely';

/** A pattern of LIKE for a text as JSON writes it, in small letters. */
export function likeJson(text: string): string {
  const written = JSON.stringify(text).slice(1, -1).toLowerCase();
  return `%${written.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/** Whether a column holds a text, whatever its case. */
export function jsonMentions(column: string, text: string): RawBuilder<boolean> {
  return sql<boolean>`lower(${sql.ref(column)}) like ${likeJson(text)} escape '\\'`;
}
