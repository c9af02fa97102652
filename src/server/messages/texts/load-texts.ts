import { primaryLanguage } from '../../../policy/profile/text.js';
import { en } from './en.js';
import type { MessageTexts } from './message-texts.js';

/** Each path is written out, since a bundler makes a chunk of an import that it can read, and of no other. */
const LOADERS: Readonly<Record<string, () => Promise<MessageTexts>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  he: async () => (await import('./he.js')).he,
  it: async () => (await import('./it.js')).it,
  ja: async () => (await import('./ja.js')).ja,
  nl: async () => (await import('./nl.js')).nl,
  pl: async () => (await import('./pl.js')).pl,
  pt: async () => (await import('./pt.js')).pt,
  zh: async () => (await import('./zh.js')).zh,
};

/** Languages that messages are written in. */
export const MESSAGE_LANGUAGES: readonly string[] = ['en', ...Object.keys(LOADERS)].sort();

/** Texts with the language that they are in. */
export interface LoadedTexts {
  readonly texts: MessageTexts;
  /** The tag that was asked for where its language is there, else `en`. */
  readonly language: string;
}

/** The texts of a language; English where there are none. */
export async function loadMessageTexts(locale: string): Promise<LoadedTexts> {
  const primary = primaryLanguage(locale);
  const load = Object.hasOwn(LOADERS, primary) ? LOADERS[primary] : undefined;
  if (load) return { texts: await load(), language: locale };
  return { texts: en, language: primary === 'en' ? locale : 'en' };
}
