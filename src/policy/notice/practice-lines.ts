/** What is stored on the device, who is too young, and how changes are told. */
import type { CookieCategory, CookieRow } from '../profile/cookies.js';
import { fillGaps, linkToken, listed, own, periodInWords, timeInWords } from './notice-line.js';
import type { NoticeLine, NoticeText, Telling } from './notice-line.js';

/** One cookie: its name and owner, what it is for, how long it stays. */
function cookieTexts(telling: Telling, { name, owner, purpose, lifetime }: CookieRow): NoticeText[] {
  const { wording, language } = telling;
  return [
    { text: owner ? `${name} (${owner})` : name },
    ...(purpose === undefined ? [] : [own(telling, purpose)]),
    ...(lifetime
      ? [{ label: wording.keptFor, text: lifetime === 'session' ? wording.session : periodInWords(lifetime, language) }]
      : []),
  ];
}

function categoryLine(telling: Telling, category: CookieCategory): NoticeLine {
  const { label, mode, purpose, consequence, cookies = [], services = [] } = category;
  const { wording } = telling;
  return {
    ...own(telling, label ?? purpose),
    notes: [
      ...(label === undefined ? [] : [own(telling, purpose)]),
      { text: wording.cookieModes[mode] },
      ...(consequence === undefined ? [] : [own(telling, consequence)]),
      ...cookies.flatMap((row) => cookieTexts(telling, row)),
      ...services.flatMap((service) => [
        own(telling, service.name),
        ...(service.policy ? [{ text: linkToken(wording.recipientPolicy, service.policy) }] : []),
        ...(service.cookies ?? []).flatMap((row) => cookieTexts(telling, row)),
      ]),
    ],
  };
}

/** Each category of cookies, the browser's own settings, and the promise to store nothing. */
export function cookieLines(telling: Telling): NoticeLine[] {
  const { profile, wording } = telling;
  return [
    ...(profile.cookies?.categories ?? []).map((category) => categoryLine(telling, category)),
    ...(profile.cookies?.browserHint ? [{ text: wording.browserHint }] : []),
    ...(profile.browserStorage === false ? [{ text: wording.nothingStored }] : []),
  ];
}

/** From which age on, and that an adult may act for somebody younger. */
export function childrenLines({ profile, wording, language }: Telling): NoticeLine[] {
  const { age } = profile;
  if (!age) return [];
  const years = new Intl.NumberFormat(language).format(age.minimum);
  return [
    { text: fillGaps(wording.minimumAge, { age: years }) },
    ...(age.forOthers ? [{ text: wording.forOthers }] : []),
  ];
}

/** How long before, and by which way, a change is told. */
export function changeLines({ profile, wording, language }: Telling): NoticeLine[] {
  const { noticeDays, by = [], continuedUse } = profile.changes ?? {};
  const ways = by.map((way) => wording.tellBy[way]);
  return [
    ...(noticeDays ? [{ text: fillGaps(wording.noticeTime, { time: timeInWords(noticeDays, 'day', language) }) }] : []),
    ...(ways.length > 0 ? [{ label: wording.toldBy, text: listed(ways, language) }] : []),
    ...(continuedUse ? [{ text: wording.continuedUse }] : []),
  ];
}
