/**
 * What a language asks for: its tag and direction. Owns the way from the page's and the visitor's
 * tags to those; the texts are the business of {@link LanguageTexts}, which element speaks which language that of
 * {@link LocaleController}.
 */
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

/** The locale of a tag; `undefined` for what is none. */
export function parseTag(tag: string): Intl.Locale | undefined {
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
