import { LanguageTexts } from '../language-texts.js';
import type { TextLoaders } from '../language-texts.js';
import { en } from './en.js';
import type { PaymentMessages } from './payment-messages.js';

/** Each path is written out, since a bundler makes a chunk of an import that it can read, and of no other. */
export const PAYMENT_LANGUAGE_LOADERS: TextLoaders<PaymentMessages> = {
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

let shared: LanguageTexts<PaymentMessages> | undefined;

/** The texts that all bookings of the page share. */
export function paymentTexts(): LanguageTexts<PaymentMessages> {
  return (shared ??= new LanguageTexts(en, PAYMENT_LANGUAGE_LOADERS));
}
