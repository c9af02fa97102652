/** Every language's sentences at once: for a server, the command and the linter. A page loads one by itself. */
import { primaryLanguage } from '../../profile/spoken-text.js';
import type { SmsWording } from '../sms-wording.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { zh } from './zh.js';

/** Sentences by primary language. */
export const SMS_WORDINGS: Readonly<Record<string, SmsWording>> = { ar, de, en, es, fr, he, it, ja, nl, pl, pt, zh };

/** The sentences of a language, if it has any here. */
export function smsWordingOf(language: string): SmsWording | undefined {
  const primary = primaryLanguage(language);
  return Object.hasOwn(SMS_WORDINGS, primary) ? SMS_WORDINGS[primary] : undefined;
}
