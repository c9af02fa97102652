/** The words of a mail, as text and as HTML. Owns that nothing in them can be taken for markup. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(ar|he|fa|ur)\b/i;

/** Text as it can stand between tags and in an attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A part of a mail: a paragraph, facts with their names, or a link that stands by itself. */
export type MailPart =
  | { readonly paragraph: string }
  | { readonly facts: readonly (readonly [label: string, value: string])[] }
  | { readonly link: string; readonly label: string };

/** A paragraph. */
export function paragraph(text: string): MailPart {
  return { paragraph: text };
}

function partAsText(part: MailPart): string {
  if ('paragraph' in part) return part.paragraph;
  if ('link' in part) return `${part.label}\n${part.link}`;
  return part.facts.map(([label, value]) => `${label}: ${value}`).join('\n');
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

function partAsHtml(part: MailPart): string {
  if ('paragraph' in part) return `<p>${lines(part.paragraph)}</p>`;
  if ('link' in part) return `<p><a href="${escapeHtml(part.link)}">${escapeHtml(part.label)}</a></p>`;
  const rows = part.facts.map(([label, value]) => `<b>${escapeHtml(label)}:</b> <bdi>${lines(value)}</bdi>`);
  return `<p>${rows.join('<br>\n')}</p>`;
}

/** The parts as plain text. */
export function toText(parts: readonly MailPart[]): string {
  return `${parts.map(partAsText).join('\n\n')}\n`;
}

/** The parts as a small document of HTML, without pictures, styles of others, or anything that is loaded. */
export function toHtml(parts: readonly MailPart[], language: string, title: string): string {
  const direction = RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
  return [
    `<!doctype html>\n<html lang="${escapeHtml(language)}" dir="${direction}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    '<body style="font-family:sans-serif;line-height:1.5;max-width:36em;margin:0 auto;padding:1em">',
    ...parts.map(partAsHtml),
    '</body></html>\n',
  ].join('\n');
}
