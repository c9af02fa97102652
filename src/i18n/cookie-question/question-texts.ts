import { LanguageTexts } from '../language-texts.js';
import type { TextLoaders } from '../language-texts.js';
import type { QuestionMessages } from './question-messages.js';
import { en } from './en.js';

/** Each path is written out, since a bundler makes a chunk of an import that it can read, and of no other. */
export const QUESTION_LANGUAGE_LOADERS: TextLoaders<QuestionMessages> = {
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

let shared: LanguageTexts<QuestionMessages> | undefined;

/** The texts of the question that all cookie notices of the page share. */
export function questionTexts(): LanguageTexts<QuestionMessages> {
  return (shared ??= new LanguageTexts(en, QUESTION_LANGUAGE_LOADERS));
}
