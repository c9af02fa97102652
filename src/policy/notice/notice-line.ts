/** What the lines of a notice are made of. */
import type { PolicyProfile } from '../profile/policy-profile.js';
import { textIn } from '../profile/spoken-text.js';
import type { Text } from '../profile/text.js';
import type { NoticeWording } from './notice-wording.js';

/** Words with link tokens. */
export interface NoticeText {
  /** What stands before them, in the language of the notice. */
  readonly label?: string;
  readonly text: string;
  /** The language of the text where it is not that of the notice. */
  readonly language?: string;
}

/** A line, and what else there is to say of it. */
export interface NoticeLine extends NoticeText {
  readonly notes?: readonly NoticeText[];
}

/** What is told, with which words. */
export interface Telling {
  readonly profile: PolicyProfile;
  readonly wording: NoticeWording;
  /** The tag that the wording is in. */
  readonly language: string;
}

/** The sentence with its gaps filled. */
export function fillGaps(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}

/** A link token. What would end it early is escaped or left out. */
export function linkToken(label: string, href: string): string {
  const words = label.replaceAll('[', '(').replaceAll(']', ')');
  return `[${words}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** Words of the business's own, with their language where it is another. */
export function own({ profile, language }: Telling, text: Text, label?: string): NoticeText {
  const spoken = textIn(text, language, profile.language);
  const isOther = spoken.language !== undefined && primary(spoken.language) !== primary(language);
  return { ...(label && { label }), text: spoken.text, ...(isOther && { language: spoken.language }) };
}

function primary(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}

/** A length of time of a profile (`P30D`) in words. */
export function periodInWords(period: string, language: string): string {
  const unit = ({ D: 'day', M: 'month', Y: 'year' } as const)[period.slice(-1) as 'D' | 'M' | 'Y'];
  return timeInWords(Number(period.slice(1, -1)), unit, language);
}

/** So many days, months or years, in the plural form of the language. */
export function timeInWords(count: number, unit: 'day' | 'month' | 'year', language: string): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** The name of a country, or of the European Union, in the language. */
export function regionName(region: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(region) ?? region;
}

/** “a, b and c”. */
export function listed(words: readonly string[], language: string, type: Intl.ListFormatType = 'conjunction'): string {
  return new Intl.ListFormat(language, { type }).format(words);
}
