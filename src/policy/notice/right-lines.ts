/** What a person can ask for, in which ways, by when it is answered, and who supervises the business. */
import { offeredRequests } from '../profile/request-kinds.js';
import type { AnswerWithin, PromisedTime, RequestKind, RequestWay } from '../profile/rights.js';
import { textIn } from '../profile/spoken-text.js';
import { fillGaps, linkToken, listed, timeInWords } from './notice-line.js';
import type { NoticeLine, NoticeText, Telling } from './notice-line.js';

/** A way in words; `undefined` for mail where nobody's address is there to write to. */
export function wayInWords({ profile, wording, language }: Telling, way: RequestWay): string | undefined {
  switch (way.by) {
    case 'form':
    case 'post':
      return wording.ways[way.by];
    case 'mail': {
      const to = way.to ?? profile.controller?.mail;
      return to && linkToken(to, `mailto:${to}`);
    }
    case 'link': {
      const label = way.label === undefined ? new URL(way.url).hostname : textIn(way.label, language).text;
      return linkToken(label, way.url);
    }
  }
}

/** A line for each set of ways, with the rights that share it: eight rights by one address are one line. */
function requestLines(telling: Telling): NoticeLine[] {
  const { profile, wording, language } = telling;
  const groups = new Map<string, NoticeText[]>();
  for (const kind of offeredRequests(profile)) {
    const ways = profile.rights?.[kind];
    if (!Array.isArray(ways)) continue;
    const words = ways.flatMap((way) => wayInWords(telling, way) ?? []);
    const key = listed(words, language, 'disjunction');
    groups.set(key, [...(groups.get(key) ?? []), { text: wording.rights[kind] }]);
  }
  return [...groups].map(([ways, notes]) => ({ ...(ways && { label: wording.ask }), text: ways, notes }));
}

function promisedTime(within: PromisedTime, { wording, language }: Telling): string {
  if ('days' in within) return timeInWords(within.days, 'day', language);
  if ('months' in within) return timeInWords(within.months, 'month', language);
  const { businessDays } = within;
  const pattern = wording.businessDays[new Intl.PluralRules(language).select(businessDays)];
  const count = new Intl.NumberFormat(language).format(businessDays);
  return fillGaps(pattern ?? wording.businessDays.other, { count });
}

function promiseLine(telling: Telling, { kinds = [], what, within, after }: AnswerWithin): NoticeLine {
  const { wording } = telling;
  return {
    label: wording.within[what],
    text: promisedTime(within, telling),
    notes: [
      ...kinds.map((kind: RequestKind) => ({ text: wording.rights[kind] })),
      ...(after ? [{ text: wording.afterAnswer }] : []),
    ],
  };
}

/** Rights with their ways, proof of identity, what erasing does, dates that are promised, authorities. */
export function rightLines(telling: Telling): NoticeLine[] {
  const { profile, wording } = telling;
  const { identityProof, erasure = [], exportFirst, answerWithin = [], authorities = [] } = profile;
  const [first] = erasure;
  return [
    ...requestLines(telling),
    ...(identityProof ? [{ text: wording.identity[identityProof] }] : []),
    ...(first ? [{ text: wording.erasure[new Set(erasure).size > 1 ? 'either' : first] }] : []),
    ...(exportFirst ? [{ text: wording.exportFirst }] : []),
    ...answerWithin.map((promise) => promiseLine(telling, promise)),
    ...authorities.map(({ name, url }) => ({ label: wording.authority, text: linkToken(name, url) })),
  ];
}
