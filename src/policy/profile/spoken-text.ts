/**
 * Texts of a profile as they are said: in which language. Without a schema, so that what only reads a profile does not
 * load one; their links are the business of `text-parts`.
 */
import type { Text } from './text.js';

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
