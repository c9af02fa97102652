import { loadWording } from '../load-wording.js';
import type { LoadedWording, WordingLoaders } from '../load-wording.js';
import type { AgeWording } from './age-wording.js';

/** Each path is written out, since a bundler makes a chunk of an import that it can read, and of no other. */
const LOADERS: WordingLoaders<AgeWording> = {
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

/** Sentences of an age guard, with the language that they are in. */
export type LoadedAgeWording = LoadedWording<AgeWording>;

/** Loads the sentences of an age guard: those of the language, English where there are none. Rejects where they cannot be had. */
export function loadAgeWording(language: string): Promise<LoadedAgeWording> {
  return loadWording(LOADERS, language);
}
