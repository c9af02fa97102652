import '../jitless.js';
import * as z from 'zod/mini';

/** A BCP 47 language tag, as in `fr` or `zh-Hant-TW`. */
export const LanguageTag = z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35));
export type LanguageTag = z.infer<typeof LanguageTag>;

const Sentence = z.string().check(z.trim(), z.minLength(1), z.maxLength(5000));

/**
 * Words for people: one text for every language, or one a language. Plain text with link tokens as in
 * `Read our [terms](https://example.com/terms)`; never HTML.
 */
export const Text = z.union([Sentence, z.record(LanguageTag, Sentence)]);
export type Text = z.infer<typeof Text>;

/** A text in the language that it is written in. */
export interface SpokenText {
  readonly text: string;
  /** Undefined where the profile does not say which language its texts are in. */
  readonly language: string | undefined;
}

/** `pt` of `pt-BR`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/**
 * The text in a language: its own, that of its primary language, else the first that there is. A text that is the same
 * for every language is in `written`, the language of the profile.
 */
export function textIn(text: Text, language: string, written?: string): SpokenText {
  if (typeof text === 'string') return { text, language: written };
  const tags = Object.keys(text);
  const tag =
    tags.find((own) => own.toLowerCase() === language.toLowerCase()) ??
    tags.find((own) => primaryLanguage(own) === primaryLanguage(language)) ??
    tags.find((own) => primaryLanguage(own) === primaryLanguage(written ?? '')) ??
    tags[0] ??
    '';
  return { text: text[tag] ?? '', language: tag };
}

/** Whether a text is there in a language, rather than in the next best one. */
export function isSpokenIn(text: Text, language: string, written?: string): boolean {
  const tags = typeof text === 'string' ? (written ? [written] : []) : Object.keys(text);
  return tags.some((tag) => primaryLanguage(tag) === primaryLanguage(language));
}

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
