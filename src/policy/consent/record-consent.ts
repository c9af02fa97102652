/** Makes a consent record out of what a control showed and what the visitor did. */
import { plainText } from '../profile/text-parts.js';
import { textHash } from '../profile/fingerprint.js';
import type { ConsentBundle, ConsentRecord, ShownText } from './consent-record.js';
import { CONSENT_SCHEMA } from './consent-schema.js';

/** The words beside a control, link tokens included, and the language that they were in. */
export interface ConsentWords {
  /** Which text of the profile, as in `sms.disclosure`. */
  readonly id: string;
  readonly locale: string;
  readonly text: string;
}

/** What a control knows of a choice. */
export type ConsentChoice = Pick<
  ConsentRecord,
  'kind' | 'state' | 'purposes' | 'fields' | 'control' | 'defaultState' | 'action' | 'optional'
> &
  Partial<Pick<ConsentRecord, 'supersedes' | 'lawfulBasis' | 'contactPoint' | 'validUntil'>> & {
    readonly words: ConsentWords;
  };

/** What is the same for every choice that is made at once. */
export type ConsentOccasion = Pick<
  ConsentRecord,
  'surface' | 'actingFor' | 'notice' | 'profileHash' | 'page' | 'widgetVersion' | 'at'
> & { readonly makeId: () => string };

/** Address of the page as a record keeps it: without query and fragment, which may hold anything. */
export function pageOf(address: string): ConsentRecord['page'] {
  const { origin, pathname } = new URL(address);
  return { origin, path: pathname.slice(0, 1000) };
}

/** One record, and the text that it names. */
export function recordConsent(
  { words, ...choice }: ConsentChoice,
  { makeId, ...occasion }: ConsentOccasion,
): { readonly record: ConsentRecord; readonly shown: ShownText } {
  const text = plainText(words.text);
  const sha256 = textHash(text);
  return {
    record: {
      ...choice,
      ...occasion,
      schema: CONSENT_SCHEMA,
      recordId: makeId(),
      text: { id: words.id, locale: words.locale, sha256 },
    },
    shown: { sha256, locale: words.locale, text },
  };
}

/** Choices that are sent together; a text that several name is there once. `undefined` where there is none. */
export function bundleConsents(
  choices: readonly ConsentChoice[],
  occasion: ConsentOccasion,
): ConsentBundle | undefined {
  if (choices.length === 0) return undefined;
  const made = choices.map((choice) => recordConsent(choice, occasion));
  const texts = new Map(made.map(({ shown }) => [shown.sha256, shown]));
  return { records: made.map(({ record }) => record), texts: [...texts.values()] };
}
