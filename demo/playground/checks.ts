/** What is wrong with what is written in the playground, and where. Pure. */
import { lint } from 'punctual/policy';
import { positionOf } from '../../src/server/command/lint-json-position.js';

/** One thing to tell. */
export interface Problem {
  readonly level: 'error' | 'warning';
  readonly text: string;
}

/** JSON that was written, or why it is none. */
export interface Checked {
  /** Absent where nothing is written, or nothing that can be used. */
  readonly value?: unknown;
  readonly problems: readonly Problem[];
}

function readJson(text: string): Checked {
  if (text.trim() === '') return { problems: [] };
  try {
    return { value: JSON.parse(text) as unknown, problems: [] };
  } catch {
    const { line, column } = positionOf(text);
    return { problems: [{ level: 'error', text: `Line ${line}, column ${column}: this is no JSON from here on.` }] };
  }
}

/** Texts to use instead: an object of known names. */
export function checkMessages(text: string, keys: readonly string[]): Checked {
  const { value, problems } = readJson(text);
  if (value === undefined) return { problems };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problems: [{ level: 'error', text: 'Write an object, as in { "book": "Reserve" }.' }] };
  const unknown = Object.keys(value).filter((key) => !keys.includes(key));
  const problemOf = (key: string): Problem => ({ level: 'error', text: `/${key}: there is no such text.` });
  const known = Object.entries(value).filter(([key]) => keys.includes(key));
  return { value: Object.fromEntries(known), problems: unknown.map(problemOf) };
}

/** What a business promises: the linter's findings, each with its path and its ground. */
export function checkProfile(text: string): Checked {
  const { value, problems } = readJson(text);
  if (value === undefined) return { problems };
  const findings = lint(value).map(({ rule, level, message, path, ground }): Problem => {
    return { level, text: `${path || '/'}: ${message} (${rule}: ${ground})` };
  });
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return { ...(isObject && { value }), problems: findings };
}

const COLOUR = /accent|background|text|muted|border|error|backdrop/;

/** What is wrong with the value of a custom property; `isColour` asks the browser. */
export function faultOfToken(name: string, value: string, isColour: (text: string) => boolean): string | undefined {
  if (/[;{}]/.test(value)) return 'a value has no ; and no braces';
  return COLOUR.test(name) && !isColour(value) ? `"${value}" is no colour` : undefined;
}

/** What is wrong with the address of an API. */
export function faultOfApi(text: string): string | undefined {
  if (!URL.canParse(text)) return `"${text}" is no address`;
  const { protocol, hostname, search, hash } = new URL(text);
  if (search || hash) return 'a base URL has no query and no fragment';
  const isHere = /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isHere) ? undefined : 'an API is reached over https:';
}
