/** Texts of a profile with their links. Without a schema, as `spoken-text` is. */

/** A stretch of a text: plain, or a link. */
export interface TextPart {
  readonly text: string;
  /** Absolute `https:`, `mailto:` or `tel:` address. */
  readonly href?: string;
}

const LINK = /\[([^\][]+)\]\(([^()\s]+)\)/g;

/** True for an address that a text may link to: `https:`, `mailto:` and `tel:`, never a script. */
export function isLinkAddress(href: string): boolean {
  return URL.canParse(href) && ['https:', 'mailto:', 'tel:'].includes(new URL(href).protocol);
}

/** The parts of a text; a link to anywhere else than {@link isLinkAddress} allows stays the words that it was. */
export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const [token, label = '', href = ''] = match;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push(isLinkAddress(href) ? { text: label, href } : { text: token });
    end = match.index + token.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** The words of a text as they are read, its links left out: what a consent record keeps the hash of. */
export function plainText(text: string): string {
  return textParts(text)
    .map((part) => part.text)
    .join('');
}
