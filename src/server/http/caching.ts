/** How long answers may be kept, and by whom. */
import type { MiddlewareHandler } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import type { Environment } from './environment.js';

/**
 * - `settled`: changes with the config only.
 * - `moving`: changes with every booking. A browser asks each time, so that a visitor never sees a slot that they were
 *   just refused; a shared cache may answer for some seconds.
 * - `first`: what a page loads first, moving as well. Whoever keeps it may give it once more while asking anew: what it
 *   shows too many is refused with the next best, and no visitor waits for it.
 * - `private`: one visitor's own.
 */
export type Freshness = 'settled' | 'moving' | 'first' | 'private';

/** The header of each. */
export const CACHE_CONTROL: Readonly<Record<Freshness, string>> = {
  settled: 'public, max-age=60',
  moving: 'public, max-age=0, s-maxage=5',
  first: 'public, max-age=0, s-maxage=5, stale-while-revalidate=10',
  private: 'no-store',
};

/** Says how long the answer may be kept, unless it says so itself; failures are never kept. */
export function fresh(freshness: Freshness): MiddlewareHandler<Environment> {
  return async (context, next) => {
    await next();
    if (context.res.ok && !context.res.headers.has('cache-control'))
      context.header('cache-control', CACHE_CONTROL[freshness]);
  };
}

/** Gives answers an `ETag` by their content, unless they have one, and 304 to whoever has them already. */
export function conditional(): MiddlewareHandler<Environment> {
  return etag({
    retainedHeaders: [...RETAINED_304_HEADERS, 'access-control-allow-origin', 'access-control-expose-headers'],
  });
}
