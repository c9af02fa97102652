/** With which day a week begins where a language is spoken. A file of its own, since only calendars ask. */
import type { IsoWeekday } from '../scheduling/calendar-date.js';
import { parseTag } from './locale.js';

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
