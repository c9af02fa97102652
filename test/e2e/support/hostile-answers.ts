/**
 * Puts hostile strings wherever an answer of the API may have one. Owns no list of fields: a string is replaced where the
 * schema of the answer still takes it, so that a field that is new tomorrow is hostile tomorrow.
 */
import type { BrowserContext, Route } from 'playwright-core';
import * as z from 'zod/mini';
import { namedSchemas, PROBLEM_STATUS } from '../../../src/protocol/operation.js';
import { operations } from '../../../src/protocol/operations.js';
import type { ProblemCode } from '../../../src/protocol/problem.js';

/** A script in each way that one could get in, marks that turn the line round, and an emoji of four. */
const ATTACK =
  `<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>"'>` +
  `[press](javascript:globalThis.hacked=1) \u202Eelibom\u2066 👩‍👩‍👧‍👦 {{7*7}} \${alert(1)}`;

/** Worst first; a field has the first that its schema takes. */
const HOSTILE = [
  `${ATTACK} ${'Wörter'.repeat(1700)}`,
  `${ATTACK} ${'Wort'.repeat(200)}`,
  ATTACK,
  'javascript:globalThis.hacked=1',
  '<img src=x onerror="globalThis.hacked=1">',
  '"><b>',
];

/** Where a link is expected, a link is the worst. */
const IS_LINK = /url|link|website|href/i;
const HOSTILE_LINKS = ['javascript:globalThis.hacked=1//https://example.com', ...HOSTILE];

/** What a page reckons with or hands back as it came, and shows to nobody. */
const OPAQUE = /^(manageToken|token|proof|version|sha256|question|key|is|value|source|accept)$/;

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Every string of an answer, with a way to change it. */
function* strings(
  value: Json,
  path = '',
): Generator<{ path: string; key: string; text: string; set: (text: string) => void }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const place = `${path}/${Array.isArray(value) ? '*' : key}`;
    const name = Array.isArray(value) ? (path.split('/').at(-1) ?? '') : key;
    if (typeof member !== 'string') yield* strings(member, place);
    else {
      yield { path: place, key: name, text: member, set: (text) => Reflect.set(value, key, text) };
    }
  }
}

/** What has become of an answer. */
export interface Poisoned {
  readonly body: Json;
  /** The fields that are hostile now, as `/business/name`. */
  readonly fields: ReadonlySet<string>;
}

/** An answer that its schema takes, as hostile as it can be. */
export function poison(schema: z.core.$ZodType, answer: Json): Poisoned {
  const body = structuredClone(answer);
  const chosen = new Map<string, string | undefined>();
  const fields = new Set<string>();
  for (const { path, key, text, set } of strings(body)) {
    if (OPAQUE.test(key)) continue;
    const known = chosen.get(path);
    const candidates = chosen.has(path)
      ? known === undefined
        ? []
        : [known]
      : IS_LINK.test(key)
        ? HOSTILE_LINKS
        : HOSTILE;
    const taken = candidates.find((candidate) => {
      set(candidate);
      return z.safeParse(schema, body).success;
    });
    if (!chosen.has(path)) chosen.set(path, taken);
    if (taken === undefined) set(text);
    else fields.add(path);
  }
  return { body, fields };
}

function schemaOf(method: string, path: string): z.core.$ZodType | undefined {
  const found = operations.find(
    (one) => one.method === method.toLowerCase() && new RegExp(`^${one.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  return found?.success.schema && namedSchemas[found.success.schema];
}

/** A path without what is random in it. */
const nameOf = (path: string): string =>
  path.replace(/^\/(bookings|holds|privacy-requests|verifications)\/[^/]+/, '/$1/*');

/** Has every answer of the API come hostile to these pages; gives the fields, as `getBoot /business/name`. */
export async function poisonAnswers(context: BrowserContext): Promise<ReadonlySet<string>> {
  const all = new Set<string>();
  await context.route('**/v1/**', async (route: Route) => {
    const request = route.request();
    const path = new URL(request.url()).pathname.replace(/^\/v1/, '');
    const schema = schemaOf(request.method(), path);
    // A connection that was kept may be closed by the server just then.
    const response = await route.fetch({ maxRetries: 3 });
    if (!schema || !response.ok() || response.status() === 204) return route.fulfill({ response });
    const { body, fields } = poison(schema, (await response.json()) as Json);
    for (const field of fields) all.add(`${request.method()} ${nameOf(path)} ${field}`);
    return route.fulfill({ response, json: body });
  });
  return all;
}

const ALTERNATIVE = { data: ATTACK, seatsLeft: 1, staffId: 'ada' };

/** A problem that is hostile in every word. */
function hostileProblem(code: ProblemCode): object {
  const start = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 50 * 3_600_000).toISOString();
  return {
    ...{ type: ATTACK, title: ATTACK, detail: `${ATTACK} ${'Wort'.repeat(2500)}`, status: PROBLEM_STATUS[code], code },
    errors: [{ pointer: `/contact/${ATTACK}`, code: ATTACK, in: 'body' }],
    ...(code === 'slot-unavailable' && { alternatives: [{ start, ...ALTERNATIVE }] }),
    payment: { url: 'javascript:globalThis.hacked=1', opens: 'here', holdId: 'hold-1', expiresIn: 60 },
  };
}

/** Has each POST to a path come to the next of these problems; gives those that were told. */
export async function answerWithProblems(
  context: BrowserContext,
  path: string,
  codes: readonly ProblemCode[],
): Promise<readonly ProblemCode[]> {
  const told: ProblemCode[] = [];
  await context.route(`**/v1${path}`, async (route) => {
    const code = codes[told.length];
    if (route.request().method() !== 'POST' || !code) return route.fallback();
    told.push(code);
    await route.fulfill({
      status: PROBLEM_STATUS[code],
      headers: { 'content-type': 'application/problem+json', 'access-control-allow-origin': '*' },
      body: JSON.stringify(hostileProblem(code)),
    });
  });
  return told;
}
