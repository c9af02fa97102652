/** How many requests a minute one address has: reads, writes, and codes to be sent, which cost money and patience. */
import { MemoryStore, rateLimiter } from 'hono-rate-limiter';
import { every } from 'hono/combine';
import type { Context, MiddlewareHandler } from 'hono';
import type { Config } from '../config/config-schema.js';
import { clientAddress } from './client-address.js';
import type { Environment } from './environment.js';
import { HttpRefusal, toProblemResponse } from './problem-response.js';

const WINDOW = 60_000;
const READS = ['GET', 'HEAD'];

/** Limits requests until it is closed. */
export interface RateLimit {
  readonly middleware: MiddlewareHandler<Environment>;
  /** Beside the other, for requests that have a code or a question sent. */
  readonly codes: MiddlewareHandler<Environment>;
  readonly close: () => void;
}

/** Counts a request that only sometimes falls under a limit: the answer to whoever had enough. */
export async function countBy(
  limit: MiddlewareHandler<Environment>,
  context: Parameters<MiddlewareHandler<Environment>>[0],
): Promise<Response | undefined> {
  return (await limit(context, () => Promise.resolve())) ?? undefined;
}

function tooMany(context: Context<Environment>): Response {
  const end = context.get('rateLimit').resetTime?.getTime() ?? Date.now() + WINDOW;
  const seconds = Math.max(1, Math.ceil((end - Date.now()) / 1000));
  return toProblemResponse(
    new HttpRefusal('rate-limited', 429, 'too many requests from this address', {
      headers: { 'retry-after': String(seconds) },
    }),
  );
}

/** Makes the limits of a config. A request without an address, from within a page, is never limited. */
export function createRateLimit({ rateLimits, trustedProxies }: Config): RateLimit {
  const stores: MemoryStore<Environment>[] = [];
  const budget = (limit: number, isCounted: (method: string) => boolean): MiddlewareHandler<Environment> => {
    const store = new MemoryStore<Environment>();
    stores.push(store);
    return rateLimiter<Environment>({
      windowMs: WINDOW,
      limit,
      store,
      // Told to those who are refused; a shared cache must not tell one visitor's budget to another.
      standardHeaders: false,
      skip: (context) => !isCounted(context.req.method) || clientAddress(context, trustedProxies) === undefined,
      keyGenerator: (context) => clientAddress(context, trustedProxies) ?? '',
      handler: tooMany,
    });
  };
  return {
    middleware: every(
      budget(rateLimits.reads, (method) => READS.includes(method)),
      budget(rateLimits.writes, (method) => !READS.includes(method)),
    ),
    codes: budget(rateLimits.codes, () => true),
    close: () => {
      for (const store of stores) store.shutdown();
    },
  };
}
