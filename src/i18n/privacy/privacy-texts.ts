import { LanguageTexts } from '../language-texts.js';
import type { TextLoaders } from '../language-texts.js';
import { en } from './en.js';
import type { PrivacyMessages } from './privacy-messages.js';

/** Each path is written out, since a bundler makes a chunk of an import that it can read, and of no other. */
export const PRIVACY_LANGUAGE_LOADERS: TextLoaders<PrivacyMessages> = {
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

let shared: LanguageTexts<PrivacyMessages> | undefined;

/** The texts that all request centres of the page share. */
export function privacyTexts(): LanguageTexts<PrivacyMessages> {
  return (shared ??= new LanguageTexts(en, PRIVACY_LANGUAGE_LOADERS));
}
