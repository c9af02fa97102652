/** Reads what a request carries, checked; refuses the rest as `validation` with a pointer to what is wrong. */
import type { Context } from 'hono';
import type * as z from 'zod/mini';
import { CHALLENGE_HEADER } from '../../protocol/challenge-limits.js';
import type { ProblemError } from '../../protocol/problem.js';
import { check } from '../../protocol/validation.js';
import { unauthorized } from '../rules/find-managed.js';
import { Refusal } from '../rules/refusal.js';
import type { Visit } from '../rules/visit.js';
import { clientAddress, isLoopback } from './client-address.js';
import type { Environment } from './environment.js';
import { HttpRefusal } from './problem-response.js';
import { parseEntityTag } from './versions.js';

type Place = NonNullable<ProblemError['in']>;

const JSON_TYPE = /^application\/json\s*(;|$)/i;
const BEARER = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i;
/** 8 to 255 visible characters: shorter keys are too easily chosen twice. */
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{8,255}$/;

function checked<T extends z.core.$ZodType>(schema: T, value: unknown, where: Place): z.core.output<T> {
  const result = check(schema, value, where);
  if (result.ok) return result.value;
  const [first] = result.errors;
  throw new Refusal('validation', `${where} ${first?.pointer ?? ''}: ${first?.code ?? 'invalid'}`, {
    errors: result.errors,
  });
}

/** The body as a whole is refused. */
export function refuseWhole(status: 400 | 413 | 415, code: string): HttpRefusal {
  return new HttpRefusal('validation', status, `the body is refused: ${code}`, {
    errors: [{ pointer: '', code, in: 'body' }],
  });
}

/** What a body that is too large is answered with. */
export function tooLarge(): HttpRefusal {
  return refuseWhole(413, 'too-large');
}

function refuseHeader(status: 400 | 428, pointer: string, code: string): HttpRefusal {
  return new HttpRefusal('validation', status, `header ${pointer}: ${code}`, {
    errors: [{ pointer, code, in: 'header' }],
  });
}

/** The JSON body, checked. 415 when it says to be something else, 400 when it is no JSON. */
export async function readBody<T extends z.core.$ZodType>(
  context: Context<Environment>,
  schema: T,
): Promise<z.core.output<T>> {
  if (!JSON_TYPE.test(context.req.header('content-type') ?? '')) throw refuseWhole(415, 'content-type');
  const text = await context.req.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuseWhole(400, 'malformed');
  }
  return checked(schema, value, 'body');
}

/** The query, checked; a parameter that is given twice is a list, which no schema takes. */
export function readQuery<T extends z.core.$ZodType>(context: Context<Environment>, schema: T): z.core.output<T> {
  const entries = Object.entries(context.req.queries());
  const query = Object.fromEntries(entries.map(([key, values]) => [key, values.length === 1 ? values[0] : values]));
  return checked(schema, query, 'query');
}

/** The `Idempotency-Key`, which has to be there. */
export function readIdempotencyKey(context: Context<Environment>): string {
  const key = context.req.header('idempotency-key');
  if (key === undefined) throw refuseHeader(400, '/idempotency-key', 'required');
  if (!IDEMPOTENCY_KEY.test(key)) throw refuseHeader(400, '/idempotency-key', 'format');
  return key;
}

/** The `Idempotency-Key`, where there is one. */
export function readOptionalKey(context: Context<Environment>): string | undefined {
  return context.req.header('idempotency-key') === undefined ? undefined : readIdempotencyKey(context);
}

/** The bearer token; `unauthorized` without one. */
export function readManageToken(context: Context<Environment>): string {
  const [, token] = BEARER.exec(context.req.header('authorization') ?? '') ?? [];
  if (token === undefined) throw unauthorized();
  return token;
}

/** The bearer token, where there is one. */
export function readOptionalToken(context: Context<Environment>): string | undefined {
  return context.req.header('authorization') === undefined ? undefined : readManageToken(context);
}

/** How the request came. This machine's own address is nobody's: behind a proxy that is not named it is everybody's. */
export function readVisit(context: Context<Environment>, trustedProxies: number): Visit {
  const address = clientAddress(context, trustedProxies);
  return {
    address: address === undefined || isLoopback(address) ? undefined : address,
    challengeAnswer: context.req.header(CHALLENGE_HEADER),
  };
}

/** The version that a change is meant for; 428 without one (RFC 6585, section 3). */
export function readVersion(context: Context<Environment>): number {
  const header = context.req.header('if-match');
  if (header === undefined) throw refuseHeader(428, '/if-match', 'required');
  const version = parseEntityTag(header);
  if (version === undefined) throw refuseHeader(400, '/if-match', 'format');
  return version;
}
