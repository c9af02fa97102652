/** What rows ask a profile. */
import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import type { RequestKind } from '../../../src/policy/profile/rights.js';

type Says = (profile: PolicyProfile) => boolean;

/** A text in English; empty where there is none. */
export const englishOf = (text: string | Record<string, string> | undefined): string =>
  typeof text === 'string' ? text : (text?.['en'] ?? '');

export const hasFields =
  (...names: string[]): Says =>
  ({ fields }) =>
    names.every((name) => (fields?.[name]?.purposes ?? []).length > 0);

export const hasPurposes =
  (...names: string[]): Says =>
  ({ purposes }) =>
    names.every((name) => purposes?.[name] !== undefined);

export const states =
  (pattern: RegExp): Says =>
  ({ statements }) =>
    (statements ?? []).some(({ text }) => pattern.test(englishOf(text)));

export const sharesWith =
  (...names: string[]): Says =>
  ({ recipients }) =>
    names.every((name) => (recipients ?? []).some((one) => englishOf(one.name).includes(name)));

export const keeps =
  (pattern: RegExp): Says =>
  ({ retention }) =>
    (retention ?? []).some((line) => pattern.test(JSON.stringify(line)));

/** The ways of a request, in their order, as in `link form mail`. */
export const waysOf = (profile: PolicyProfile, kind: RequestKind): string => {
  const ways = profile.rights?.[kind];
  return Array.isArray(ways) ? ways.map(({ by }) => by).join(' ') : (ways ?? '');
};

export const offers =
  (ways: string, ...kinds: RequestKind[]): Says =>
  (profile) =>
    kinds.every((kind) => waysOf(profile, kind) === ways);

export const hasCookies =
  (modes: Readonly<Record<string, string>>): Says =>
  ({ cookies }) =>
    cookies !== undefined &&
    JSON.stringify(Object.fromEntries(cookies.categories.map(({ id, mode }) => [id, mode]))) === JSON.stringify(modes);

export const tellsChangesBy =
  (...ways: string[]): Says =>
  ({ changes }) =>
    changes?.by?.join() === ways.join();

export const all =
  (...parts: Says[]): Says =>
  (profile) =>
    parts.every((part) => part(profile));
