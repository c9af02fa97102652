import { loadWording } from '../load-wording.js';
import type { LoadedWording, WordingLoaders } from '../load-wording.js';
import type { ReceiptWording } from './receipt-wording.js';

/** Each path is written out, since a bundler makes a chunk of an import that it can read, and of no other. */
const LOADERS: WordingLoaders<ReceiptWording> = {
  ar: () => import('./receipt-wordings/ar.js'),
  de: () => import('./receipt-wordings/de.js'),
  en: () => import('./receipt-wordings/en.js'),
  es: () => import('./receipt-wordings/es.js'),
  fr: () => import('./receipt-wordings/fr.js'),
  he: () => import('./receipt-wordings/he.js'),
  it: () => import('./receipt-wordings/it.js'),
  ja: () => import('./receipt-wordings/ja.js'),
  nl: () => import('./receipt-wordings/nl.js'),
  pl: () => import('./receipt-wordings/pl.js'),
  pt: () => import('./receipt-wordings/pt.js'),
  zh: () => import('./receipt-wordings/zh.js'),
};

/** Words of a receipt, with the language that they are in. */
export type LoadedReceiptWording = LoadedWording<ReceiptWording>;

/** Loads the words of a receipt: those of the language, English where there are none. Rejects where they cannot be had. */
export function loadReceiptWording(language: string): Promise<LoadedReceiptWording> {
  return loadWording(LOADERS, language);
}
