import type { PolicyProfile } from '../profile/policy-profile.js';
import { isSpokenIn, type Text } from '../profile/text.js';
import { pointer } from './read-profile.js';

/** A text of a profile and where it stands. */
export interface PlacedText {
  readonly path: string;
  readonly text: Text;
}

type Steps = readonly (string | number)[];

/** Keys whose value is a text wherever they are. */
const TEXTS = new Set([
  'text',
  'label',
  'why',
  'purpose',
  'consequence',
  'what',
  'from',
  'except',
  'criterion',
  'change',
]);
/** The same names for something else: codes that are no words. */
const NO_TEXTS = /^\/(answerWithin|fields\/[^/]+\/basis)\b/;
/** A name is the same in every language unless it is given in several. */
const NAMES = new Set(['name']);
/** The disclosure has a rule of its own. */
const OTHERWISE = new Set(['/sms/disclosure']);

function walk(value: unknown, steps: Steps): PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const path = [...steps, key];
    const place = pointer(path);
    if (OTHERWISE.has(place) || NO_TEXTS.test(place)) return [];
    const isWords = TEXTS.has(key) || key === 'template';
    const isMap = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
    if (isWords && (typeof inner === 'string' || isMap)) return [{ path: place, text: inner as Text }];
    if (NAMES.has(key) && isMap && Object.values(inner).every((one) => typeof one === 'string'))
      return [{ path: place, text: inner as Text }];
    return walk(inner, path);
  });
}

/** Every text for people in a profile, but for the disclosure of text messages and the document. */
export function profileTexts(profile: PolicyProfile): readonly PlacedText[] {
  const { purposes, fields, document: _, ...rest } = profile;
  return [
    // Keys of these two are names that the profile chooses: one of them may be called “purpose”.
    ...Object.entries(purposes ?? {}).flatMap(([key, purpose]) => walk(purpose, ['purposes', key])),
    ...Object.entries(fields ?? {}).flatMap(([key, field]) => walk(field, ['fields', key])),
    ...walk(rest, []),
  ];
}

/** The languages of `locales` that a text is not there in. */
export function missingLocales(text: Text, locales: readonly string[], written: string | undefined): string[] {
  return locales.filter((locale) => !isSpokenIn(text, locale, written));
}
