import type { TextLoaders } from './language-texts.js';
import type { Messages } from './messages.js';

/**
 * Where the texts are, by primary language. English is not here: it is always at hand. Each path is written out, since
 * a bundler makes a chunk of an import that it can read, and of no other.
 */
export const LANGUAGE_LOADERS: TextLoaders<Messages> = {
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
