/**
 * A choice as it is kept, and for how long it holds. Owns the format, the lifetimes and what must be asked again; where
 * it is kept is not its business. Whatever is corrupt, from the future, of another version or about other cookies is no
 * choice: then it is asked again, and nothing is allowed meanwhile.
 */
import type { CookieCategory, CookieRow } from '../profile/cookies.js';
import { isOptional, optionalKeys } from './cookie-choice.js';
import type { CookieChoice, CookieKey } from './cookie-choice.js';
import type { CookieClause } from './cookie-clause.js';

/** Of the format. Another one is unknown, and what is unknown is not believed. */
const VERSION = 1;
const DAY = 86_400_000;

/** Days that a choice holds at least, a refusal as long as an acceptance (CNIL 2020-092: six months are good practice). */
export const KEEP_DAYS = 180;

/** Days that a choice may hold at most: thirteen months (CNIL 2020-091). */
export const MOST_KEEP_DAYS = 395;

/** Days after an opt-out by signal before anybody may ask again (Cal. Civ. Code 1798.135(c)(4): twelve months). */
export const GPC_KEEP_DAYS = 366;

/** A clock that is this much ahead is a clock, not the future. */
const CLOCK_ERROR = DAY;

/** A choice as it is kept, with the ids of its consent records by category. */
export interface KeptChoice extends CookieChoice {
  readonly records: Readonly<Record<string, string>>;
}

/** The days that a page asks for, held to what is allowed; refusals are never forgotten sooner. */
export function keepDays(wanted: number | undefined): number {
  if (wanted === undefined || Number.isNaN(wanted)) return KEEP_DAYS;
  return Math.min(Math.max(wanted, KEEP_DAYS), MOST_KEEP_DAYS);
}

/** When a choice ends, in epoch milliseconds. */
export function validUntil({ by, at }: Pick<CookieChoice, 'by' | 'at'>, days: number): number {
  return at + (by === 'gpc' ? Math.max(GPC_KEEP_DAYS, days) : days) * DAY;
}

const rowFacts = ({ name, owner, lifetime, kind }: CookieRow): unknown[] => [
  name,
  owner ?? '',
  lifetime ?? '',
  kind ?? 'cookie',
];

function sorted(facts: readonly unknown[][]): unknown[][] {
  return [...facts].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function categoryFacts({ id, mode, cookies = [], services = [] }: CookieCategory): unknown[] {
  return [
    id,
    mode,
    sorted(cookies.map(rowFacts)),
    sorted(services.map((service) => [service.id, sorted((service.cookies ?? []).map(rowFacts))])),
  ];
}

/** 64 bits of a text (two rounds of FNV-1a with different seeds): tells texts apart, and keeps no secret. */
function print(text: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code ^ (low >>> 13), 0x85ebca6b);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}

/**
 * Names what the visitor is asked about: what is stored, by whom, for how long, and whether it waits for a yes. Words are
 * no part of it, nor is their order, so that better wording asks nobody again.
 */
export function relevantPart({ categories = [], revision }: CookieClause): string {
  return print(JSON.stringify([revision ?? 0, sorted(categories.filter(isOptional).map(categoryFacts))]));
}

/** Under which name the choice about a business is kept: two businesses of one origin are two choices. */
export function memoryKey({ controller, policy }: CookieClause): string {
  return `cookies.${print(`${controller ?? ''}\n${policy ?? ''}`)}`;
}

/** The choice as text. */
export function writeChoice({ by, at, gpc, allowed, records }: KeptChoice, clause: CookieClause): string {
  return JSON.stringify({ v: VERSION, part: relevantPart(clause), by, at, gpc, on: [...allowed], records });
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const isKeyList = (value: unknown, known: readonly CookieKey[]): value is CookieKey[] =>
  Array.isArray(value) && value.every((key) => known.includes(key as string));

function recordsIn(value: unknown): Record<string, string> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Ids of the records of a choice that no longer holds: the next ones take their place. */
export function keptRecords(text: string | undefined): Readonly<Record<string, string>> {
  return recordsIn(text === undefined ? undefined : parse(text)?.['records']);
}

/** The choice in a text, unless it is none that holds now. */
export function readChoice(
  text: string | undefined,
  clause: CookieClause,
  { now, days }: { readonly now: number; readonly days: number },
): KeptChoice | undefined {
  const kept = text === undefined ? undefined : parse(text);
  if (kept?.['v'] !== VERSION || kept['part'] !== relevantPart(clause)) return undefined;
  const { by, at, gpc, on } = kept;
  if (by !== 'visitor' && by !== 'gpc') return undefined;
  if (typeof at !== 'number' || !Number.isFinite(at) || at > now + CLOCK_ERROR) return undefined;
  if (now >= validUntil({ by, at }, days)) return undefined;
  if (typeof gpc !== 'boolean' || !isKeyList(on, optionalKeys(clause.categories ?? []))) return undefined;
  if (by === 'gpc' && on.length > 0) return undefined;
  return { by, at, gpc, allowed: new Set(on), records: recordsIn(kept['records']) };
}
