import { LanguageTexts } from '../language-texts.js';
import type { TextLoaders } from '../language-texts.js';
import type { ConsentMessages } from './consent-messages.js';
import { en } from './en.js';

/** Each path is written out, since a bundler makes a chunk of an import that it can read, and of no other. */
export const CONSENT_LANGUAGE_LOADERS: TextLoaders<ConsentMessages> = {
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

let shared: LanguageTexts<ConsentMessages> | undefined;

/** The texts that all controls of the page share. */
export function consentTexts(): LanguageTexts<ConsentMessages> {
  return (shared ??= new LanguageTexts(en, CONSENT_LANGUAGE_LOADERS));
}
