/** The countries that can be chosen, by name in the visitor's language, and which one a number begins with. */
import { isLanguageTag } from '../../i18n/locale.js';
import { PHONE_COUNTRIES, callingCodeOf, isPhoneCountry } from './calling-codes.js';

/** A country that can be chosen. */
export interface CountryOption {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** In the visitor's language, as in `Germany`. */
  readonly name: string;
  /** As in `49`. */
  readonly code: string;
}

/** All countries, in the order of the language. The names are the browser's own. */
export function countriesIn(language: string): readonly CountryOption[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const { compare } = new Intl.Collator(language);
  return PHONE_COUNTRIES.map((country) => ({
    country,
    name: names.of(country) ?? country,
    code: callingCodeOf(country) ?? '',
  })).sort((a, b) => compare(a.name, b.name));
}

/**
 * The country that a number is of until the visitor says otherwise: the page's `country`, else the region of the
 * language that is spoken, else that of the visitor's languages, else where the language is spoken most.
 */
export function likelyCountry(own: string | undefined, language: string, visitor: readonly string[]): string {
  const spoken = new Intl.Locale(language);
  const candidates = [
    own?.toUpperCase(),
    spoken.region,
    // A browser may name a language that is none: WebKitGTK says `C` where the machine does.
    ...visitor.filter(isLanguageTag).map((tag) => new Intl.Locale(tag).region),
    spoken.maximize().region,
  ];
  return candidates.find((country) => country !== undefined && isPhoneCountry(country)) ?? 'US';
}
