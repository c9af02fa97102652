import '../jitless.js';
import * as z from 'zod/mini';
import { LANGUAGE_TAG_FORMAT, MAX_LANGUAGE_TAG_LENGTH } from '../language-tag.js';

/** A BCP 47 language tag, as in `fr` or `zh-Hant-TW`. */
export const LanguageTag = z.string().check(z.regex(LANGUAGE_TAG_FORMAT), z.maxLength(MAX_LANGUAGE_TAG_LENGTH));
export type LanguageTag = z.infer<typeof LanguageTag>;

const Sentence = z.string().check(z.trim(), z.minLength(1), z.maxLength(5000));

/**
 * Words for people: one text for every language, or one a language. Plain text with link tokens as in
 * `Read our [terms](https://example.com/terms)`; never HTML.
 */
export const Text = z.union([Sentence, z.record(LanguageTag, Sentence)]);
export type Text = z.infer<typeof Text>;

export * from './is-spoken-in.js';
export * from './spoken-text.js';
export * from './text-parts.js';
