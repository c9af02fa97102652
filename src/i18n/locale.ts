/**
 * What a language asks for: its tag, direction, first day of the week. Owns the way from the page's and the visitor's
 * tags to those; the texts are the business of {@link LanguageTexts}, which element speaks which language that of
 * {@link LocaleController}.
 */
import type { IsoWeekday } from '../scheduling/calendar-date.js';

export type Direction = 'ltr' | 'rtl';

/** A language to speak. */
export interface LocaleMatch {
  /** BCP 47 tag, for formats and the `lang` attribute. */
  readonly tag: string;
  /** Its primary language, by which the texts are kept. */
  readonly language: string;
}

/**
 * The page's language where it names one, else the first of the visitor's for which there are texts; English where
 * there are none, since texts and dates are never in two languages. A region that is not named is the visitor's.
 */
export function matchLocale(
  page: string | null | undefined,
  visitor: readonly string[],
  hasTexts: (language: string) => boolean,
): LocaleMatch {
  const own = visitor.map(parseTag).filter((locale) => locale !== undefined);
  const named = page ? parseTag(page) : undefined;
  const spoken = (named ? [named] : own).find(({ language }) => hasTexts(language)) ?? new Intl.Locale('en');
  return { tag: inScriptOfTexts(withRegion(spoken, own)).toString(), language: spoken.language };
}

/** The locale in the region of the visitor's tag for the same language, unless it names one itself. */
function withRegion(locale: Intl.Locale, visitor: readonly Intl.Locale[]): Intl.Locale {
  if (locale.region) return locale;
  const { script } = locale.maximize();
  const { region } =
    visitor.find((own) => own.language === locale.language && own.region && own.maximize().script === script) ?? {};
  return region ? new Intl.Locale(locale, { region }) : locale;
}

/**
 * The locale in the script of the texts, so that dates are in it too: whoever asks for traditional Chinese (`zh-TW`)
 * reads simplified throughout (`zh-Hans-TW`), with the week of the region.
 */
function inScriptOfTexts(locale: Intl.Locale): Intl.Locale {
  const { script } = new Intl.Locale(locale.language).maximize();
  return script && locale.maximize().script !== script ? new Intl.Locale(locale, { script }) : locale;
}

/** True for a tag that can be a language. */
export function isLanguageTag(tag: string): boolean {
  return parseTag(tag) !== undefined;
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
