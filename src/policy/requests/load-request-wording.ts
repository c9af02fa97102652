import { loadWording } from '../load-wording.js';
import type { LoadedWording, WordingLoaders } from '../load-wording.js';
import type { RequestWording } from './request-wording.js';

/** Each path is written out, since a bundler makes a chunk of an import that it can read, and of no other. */
const LOADERS: WordingLoaders<RequestWording> = {
  ar: () => import('./wordings/ar.js'),
  de: () => import('./wordings/de.js'),
  en: () => import('./wordings/en.js'),
  es: () => import('./wordings/es.js'),
  fr: () => import('./wordings/fr.js'),
  he: () => import('./wordings/he.js'),
  it: () => import('./wordings/it.js'),
  ja: () => import('./wordings/ja.js'),
  nl: () => import('./wordings/nl.js'),
  pl: () => import('./wordings/pl.js'),
  pt: () => import('./wordings/pt.js'),
  zh: () => import('./wordings/zh.js'),
};

/** Sentences about privacy requests, with the language that they are in. */
export type LoadedRequestWording = LoadedWording<RequestWording>;

/** Loads the sentences about privacy requests: those of the language, English where there are none. */
export function loadRequestWording(language: string): Promise<LoadedRequestWording> {
  return loadWording(LOADERS, language);
}
