import { en } from './en.js';
import { LANGUAGE_LOADERS } from './language-loaders.js';
import { LanguageTexts } from './language-texts.js';

let shared: LanguageTexts | undefined;

/** The texts that all elements of the page share, save those that bring a set of their own. */
export function sharedTexts(): LanguageTexts {
  return (shared ??= new LanguageTexts(en, LANGUAGE_LOADERS));
}
