import type { TextLoaders } from './language-texts.js';
import type { Messages } from './messages.js';

/**
 * Where the texts are, by primary language. English is not here: it is always at hand. Each path is written out, since
 * a bundler makes a chunk of an import that it can read, and of no other.
 */
export const LANGUAGE_LOADERS: TextLoaders<Messages> = {
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
