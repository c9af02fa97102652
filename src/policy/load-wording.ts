/** Sentences of one kind in the visitor's language: which language is loaded, and what where there is none. */
import { primaryLanguage } from './profile/spoken-text.js';

/** Loads sentences, by primary language: the module that exports them by that name. English is always among them. */
export type WordingLoaders<Wording> = Readonly<Record<string, () => Promise<Readonly<Record<string, Wording>>>>>;

/** Sentences with the language that they are in, which is the one to name as `lang`. */
export interface LoadedWording<Wording> {
  readonly wording: Wording;
  /** The tag that was asked for where its language is there, else `en`. */
  readonly language: string;
}

/**
 * Loads the sentences of a language, English where there are none. Rejects where they cannot be loaded: what cannot say
 * its text may not be shown, so that there is nothing to fall back on.
 */
export async function loadWording<Wording>(
  loaders: WordingLoaders<Wording>,
  language: string,
): Promise<LoadedWording<Wording>> {
  const primary = primaryLanguage(language);
  const isThere = Object.hasOwn(loaders, primary);
  const spoken = isThere ? primary : 'en';
  const module = await loaders[spoken]!();
  return { wording: module[spoken]!, language: isThere ? language : 'en' };
}
