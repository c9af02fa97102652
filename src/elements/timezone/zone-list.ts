/**
 * The time zones that can be chosen, in the visitor's language, and finding one by what is typed. Owns how zones are
 * named and matched; knows no clock: the instant is passed in. Names and offsets are the browser's own (`Intl`).
 */
import { formatZone } from '../../i18n/formats.js';
import { offsetAt } from '../../scheduling/time-zone.js';
import type { EpochMs } from '../../scheduling/time-zone.js';

/** One zone. */
export interface ZoneOption {
  /** IANA name. */
  readonly zone: string;
  /** The city that it is named after, as in `New York`. */
  readonly city: string;
  /** Its region, as in `America`. */
  readonly region: string;
}

/** Cities that have another name today than the one by which browsers keep their zone (IANA `backward`). */
const TODAY: Readonly<Record<string, string>> = {
  'America/Godthab': 'Nuuk',
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh',
  'Africa/Asmera': 'Asmara',
  'Atlantic/Faeroe': 'Faroe',
  'Europe/Kiev': 'Kyiv',
  'Pacific/Truk': 'Chuuk',
  'Pacific/Ponape': 'Pohnpei',
  'Pacific/Enderbury': 'Kanton',
};

/** The city of a zone; the zone itself where it is named after none. */
export function cityOf(zone: string): string {
  return TODAY[zone] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** Every zone that the browser knows, UTC included. */
export function allZones(): readonly ZoneOption[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].map((zone) => ({
    zone,
    city: cityOf(zone),
    region: zone.includes('/') ? zone.slice(0, zone.indexOf('/')) : '',
  }));
}

/** Text as it is compared: without diacritics, case or anything but letters, digits and signs. */
export function simplify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[−–]/g, '-')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+:-]+/gu, ' ')
    .trim();
}

interface CountryLocale {
  getTimeZones?(): readonly string[] | undefined;
  readonly timeZones?: readonly string[] | undefined;
}

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

/** Names of the countries that use a zone, where the browser tells. */
function countriesByZone(language: string): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const found = new Map<string, string>();
  for (const region of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const country = names.of(region);
    if (!country) continue;
    const locale = new Intl.Locale('und', { region }) as Intl.Locale & CountryLocale;
    for (const zone of locale.getTimeZones?.() ?? locale.timeZones ?? []) {
      found.set(zone, `${found.get(zone) ?? ''} ${country}`);
    }
  }
  return found;
}

interface Entry {
  readonly option: ZoneOption;
  readonly city: string;
  /** All that it can be found by. */
  readonly words: string;
  /** Minutes from UTC. */
  readonly offset: number;
}

/** The zones of one language at one time, ready to be searched. */
export class ZoneIndex {
  readonly #entries: readonly Entry[];

  constructor(language: string, at: EpochMs) {
    const countries = countriesByZone(language);
    this.#entries = allZones().map((option) => {
      const { zone, city } = option;
      const named = [formatZone(language, zone, 'zone', at), formatZone('en', zone, 'offset', at)].join(' ');
      const words = simplify([city, zone.replaceAll('_', ' '), named, countries.get(zone)].join(' '));
      return { option, city: simplify(city), words: ` ${words}`, offset: offsetAt(zone, at) };
    });
  }

  /**
   * The zones in which every word of the text begins a word, cities that begin with it first; without a text those
   * nearest to a zone's own time, itself first.
   */
  search(text: string, near: string, at: EpochMs): readonly ZoneOption[] {
    const wanted = simplify(text);
    const words = wanted.split(' ');
    const offset = offsetAt(near, at);
    const rank = (entry: Entry): number => {
      if (!wanted) return entry.option.zone === near ? -1 : Math.abs(entry.offset - offset);
      // Small places that have a zone of their own inside a country's come after the cities that everybody knows.
      const isNested = entry.option.zone.split('/').length > 2;
      return (entry.city.startsWith(wanted) ? 0 : 2) + (isNested ? 1 : 0);
    };
    return this.#entries
      .filter((entry) => words.every((word) => entry.words.includes(` ${word}`) || entry.words.includes(`gmt${word}`)))
      .map((entry) => ({ entry, rank: rank(entry) }))
      .sort((a, b) => a.rank - b.rank || a.entry.city.localeCompare(b.entry.city))
      .map(({ entry }) => entry.option);
  }
}
