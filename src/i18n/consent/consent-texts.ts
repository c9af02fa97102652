import { LanguageTexts } from '../language-texts.js';
import type { TextLoaders } from '../language-texts.js';
import type { ConsentMessages } from './consent-messages.js';
import { en } from './en.js';

/** Each path is written out, since a bundler makes a chunk of an import that it can read, and of no other. */
export const CONSENT_LANGUAGE_LOADERS: TextLoaders<ConsentMessages> = {
  ar: async () => (await import('./languages/ar.js')).ar,
  de: async () => (await import('./languages/de.js')).de,
  es: async () => (await import('./languages/es.js')).es,
  fr: async () => (await import('./languages/fr.js')).fr,
  he: async () => (await import('./languages/he.js')).he,
  it: async () => (await import('./languages/it.js')).it,
  ja: async () => (await import('./languages/ja.js')).ja,
  nl: async () => (await import('./languages/nl.js')).nl,
  pl: async () => (await import('./languages/pl.js')).pl,
  pt: async () => (await import('./languages/pt.js')).pt,
  zh: async () => (await import('./languages/zh.js')).zh,
};

let shared: LanguageTexts<ConsentMessages> | undefined;

/** The texts that all controls of the page share. */
export function consentTexts(): LanguageTexts<ConsentMessages> {
  return (shared ??= new LanguageTexts(en, CONSENT_LANGUAGE_LOADERS));
}
