/** What data is used for, which data it is, and what is asked of the visitor. */
import { own, type NoticeLine, type NoticeText, type Telling } from './notice-line.js';

/** Each purpose with its ground, and the promise about advertising. */
export function purposeLines(telling: Telling): NoticeLine[] {
  const { profile, wording } = telling;
  const purposes = Object.values(profile.purposes ?? {}).map(({ text, basis }): NoticeLine => {
    const notes = basis ? [{ label: wording.basis, text: wording.bases[basis] }] : [];
    return { ...own(telling, text), notes };
  });
  return [...purposes, ...(profile.marketing ? [{ text: wording.marketing[profile.marketing] }] : [])];
}

/** The purposes that a key of a field names; a key that names none is left to `lint`. */
function purposesOf(telling: Telling, keys: readonly string[]): NoticeText[] {
  const { profile, wording } = telling;
  const named = keys.flatMap((key) => profile.purposes?.[key] ?? []);
  return named.map(({ text }, index) => own(telling, text, index === 0 ? wording.usedFor : undefined));
}

/** Each piece of data with what it is used for, its own ground, and why it is asked. */
export function dataLines(telling: Telling): NoticeLine[] {
  const { profile, wording } = telling;
  const known: Readonly<Record<string, string>> = wording.fields;
  return Object.entries(profile.fields ?? {}).map(([key, field]) => ({
    ...(field.label === undefined ? { text: known[key] ?? key } : own(telling, field.label)),
    notes: [
      ...purposesOf(telling, field.purposes ?? []),
      ...(field.basis ? [{ label: wording.basis, text: wording.bases[field.basis] }] : []),
      ...(field.why === undefined ? [] : [own(telling, field.why)]),
      ...(field.automatic ? [{ text: wording.automatic }] : []),
    ],
  }));
}

/** What is asked for beside a booking or a form. */
export function consentLines(telling: Telling): NoticeLine[] {
  const { profile, wording } = telling;
  return (profile.consents ?? []).map(({ text, basis, required }) => ({
    ...own(telling, text),
    notes: [
      { text: required ? wording.required : wording.optional },
      ...(basis ? [{ label: wording.basis, text: wording.bases[basis] }] : []),
    ],
  }));
}
