import { loadWording } from '../load-wording.js';
import type { LoadedWording, WordingLoaders } from '../load-wording.js';
import type { NoticeWording } from './notice-wording.js';

/** Each path is written out, since a bundler makes a chunk of an import that it can read, and of no other. */
const LOADERS: WordingLoaders<NoticeWording> = {
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

/** Sentences of a notice, with the language that they are in. */
export type LoadedNoticeWording = LoadedWording<NoticeWording>;

/** Loads the sentences of a notice: those of the language, English where there are none. Rejects where they cannot be had. */
export function loadNoticeWording(language: string): Promise<LoadedNoticeWording> {
  return loadWording(LOADERS, language);
}
