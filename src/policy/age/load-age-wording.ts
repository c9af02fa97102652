import { primaryLanguage } from '../profile/text.js';
import type { AgeWording } from './age-wording.js';

/** Each path is written out, since a bundler makes a chunk of an import that it can read, and of no other. */
const LOADERS: Readonly<Record<string, () => Promise<AgeWording>>> = {
  ar: async () => (await import('./wordings/ar.js')).ar,
  de: async () => (await import('./wordings/de.js')).de,
  en: async () => (await import('./wordings/en.js')).en,
  es: async () => (await import('./wordings/es.js')).es,
  fr: async () => (await import('./wordings/fr.js')).fr,
  he: async () => (await import('./wordings/he.js')).he,
  it: async () => (await import('./wordings/it.js')).it,
  ja: async () => (await import('./wordings/ja.js')).ja,
  nl: async () => (await import('./wordings/nl.js')).nl,
  pl: async () => (await import('./wordings/pl.js')).pl,
  pt: async () => (await import('./wordings/pt.js')).pt,
  zh: async () => (await import('./wordings/zh.js')).zh,
};

/** Sentences with the language that they are in, which is the one to name as `lang`. */
export interface LoadedAgeWording {
  readonly wording: AgeWording;
  /** The tag that was asked for where its language is there, else `en`. */
  readonly language: string;
}

/**
 * Loads the sentences of a language, English where there are none. Rejects where they cannot be loaded: a guard whose
 * text is missing may not be shown, so that there is nothing to fall back on.
 */
export async function loadAgeWording(language: string): Promise<LoadedAgeWording> {
  const primary = primaryLanguage(language);
  const known = Object.hasOwn(LOADERS, primary);
  const load = LOADERS[known ? primary : 'en'];
  if (!load) throw new RangeError(`no wording for ${language}`);
  return { wording: await load(), language: known ? language : 'en' };
}
