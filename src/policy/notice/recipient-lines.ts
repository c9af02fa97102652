/** Who else gets the data, where it goes, and how long it is kept. */
import { linkToken, listed, own, periodInWords, regionName } from './notice-line.js';
import type { NoticeLine, Telling } from './notice-line.js';

/** Each recipient with purpose, country and policy, and whether data is sold. */
export function recipientLines(telling: Telling): NoticeLine[] {
  const { profile, wording, language } = telling;
  const recipients = (profile.recipients ?? []).map(({ name, purpose, region, policy }) => ({
    ...own(telling, name),
    notes: [
      ...(purpose === undefined ? [] : [own(telling, purpose)]),
      ...(region ? [{ label: wording.region, text: regionName(region, language) }] : []),
      ...(policy ? [{ text: linkToken(wording.recipientPolicy, policy) }] : []),
    ],
  }));
  const { sells } = profile;
  return [...recipients, ...(sells === undefined ? [] : [{ text: sells ? wording.sells : wording.sellsNot }])];
}

/** Where data is stored, and where it goes from there. */
export function transferLines(telling: Telling): NoticeLine[] {
  const { profile, wording, language } = telling;
  const places = (profile.storedIn ?? []).map((region) => regionName(region, language));
  return [
    ...(places.length > 0 ? [{ label: wording.storedIn, text: listed(places, language) }] : []),
    ...(profile.transfers ?? []).map(({ to, text }) => ({
      ...own(telling, text),
      notes: to ? [{ label: wording.region, text: regionName(to, language) }] : [],
    })),
  ];
}

/** How long what is kept: a period or the criterion in words, what it is counted from, copies and exceptions. */
export function retentionLines(telling: Telling): NoticeLine[] {
  const { profile, wording, language } = telling;
  return (profile.retention ?? []).map((row) => ({
    ...own(telling, row.what),
    notes: [
      'period' in row
        ? { label: wording.keptFor, text: periodInWords(row.period, language) }
        : own(telling, row.criterion),
      ...(row.from === undefined ? [] : [own(telling, row.from)]),
      ...(row.backups ? [{ label: wording.backups, text: periodInWords(row.backups, language) }] : []),
      ...(row.except === undefined ? [] : [own(telling, row.except, wording.exception)]),
    ],
  }));
}
