import { en as shared } from '../en.js';
import { LANGUAGE_LOADERS } from '../language-loaders.js';
import { LanguageTexts } from '../language-texts.js';
import type { TextLoaders } from '../language-texts.js';
import { en } from './en.js';
import type { FormMessages, FormOwnMessages } from './form-messages.js';

/** Each path is written out, since a bundler makes a chunk of an import that it can read, and of no other. */
export const FORM_LANGUAGE_LOADERS: TextLoaders<FormOwnMessages> = {
  ar: () => import('./languages/ar.js'),
  de: () => import('./languages/de.js'),
  es: () => import('./languages/es.js'),
  fr: () => import('./languages/fr.js'),
  he: () => import('./languages/he.js'),
  it: () => import('./languages/it.js'),
  ja: () => import('./languages/ja.js'),
  nl: () => import('./languages/nl.js'),
  pl: () => import('./languages/pl.js'),
  pt: () => import('./languages/pt.js'),
  zh: () => import('./languages/zh.js'),
};

type Loader<Texts> = TextLoaders<Texts>[string];

/** Both sets of a language as one: a form speaks when it has all of its words. */
function withShared(language: string, loadOwn: Loader<FormOwnMessages>): Loader<FormMessages> {
  return async () => {
    const [own, all] = await Promise.all([loadOwn(), LANGUAGE_LOADERS[language]?.()]);
    return { [language]: { ...shared, ...all?.[language], ...own[language]! } };
  };
}

let texts: LanguageTexts<FormMessages> | undefined;

/** The texts that all forms of the page share. */
export function formTexts(): LanguageTexts<FormMessages> {
  const loaders = Object.entries(FORM_LANGUAGE_LOADERS).map(
    ([language, load]) => [language, withShared(language, load)] as const,
  );
  return (texts ??= new LanguageTexts({ ...shared, ...en }, Object.fromEntries(loaders)));
}
