/**
 * What a language asks for: its texts, direction, first day of the week. Owns the way from a tag to those; which
 * element speaks which language is the business of {@link LocaleController}.
 */
import type { IsoWeekday } from '../scheduling/calendar-date.js';
import { en } from './en.js';
import type { Messages } from './messages.js';

/** Texts by primary language; what is missing is answered in English. */
const LANGUAGES: Readonly<Record<string, Messages>> = { en };

export type Direction = 'ltr' | 'rtl';

/** A language that there are texts for, with them. */
export interface Locale {
  /** BCP 47 tag, for formats and the `lang` attribute. */
  readonly tag: string;
  readonly messages: Messages;
}

/**
 * The first of the tags that is well formed, where there are texts for it, and English otherwise: texts and dates are
 * never in two languages.
 */
export function resolveLocale(tags: readonly (string | null | undefined)[]): Locale {
  for (const tag of tags) {
    const locale = tag ? parseTag(tag) : undefined;
    if (!locale) continue;
    const messages = LANGUAGES[locale.language];
    return messages ? { tag: locale.toString(), messages } : { tag: 'en', messages: en };
  }
  return { tag: 'en', messages: en };
}

function parseTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

const RTL_LANGUAGES = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction in which a language is written. */
export function directionOf(tag: string): Direction {
  return RTL_LANGUAGES.has(parseTag(tag)?.language ?? '') ? 'rtl' : 'ltr';
}

/** `Intl.Locale` week data: a method by the proposal, a property in older Chromium and Safari, none in old Firefox. */
interface WeekLocale {
  getWeekInfo?(): { firstDay: number };
  readonly weekInfo?: { firstDay: number };
}

/** Regions whose week begins on a Sunday or a Saturday, where `Intl` does not tell (CLDR supplemental weekData). */
const SUNDAY =
  'AG AS BD BR BS BT BW BZ CA CO DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';
const SATURDAY = 'AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';

/** The first day of the week where the language is spoken. */
export function firstDayOfWeek(tag: string): IsoWeekday {
  const locale = parseTag(tag) as (Intl.Locale & WeekLocale) | undefined;
  if (!locale) return 1;
  const known = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay;
  if (known) return known as IsoWeekday;
  const region = locale.maximize().region ?? '';
  if (SUNDAY.includes(region)) return 7;
  return SATURDAY.includes(region) ? 6 : 1;
}
