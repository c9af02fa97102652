/** How long answers may be kept, and by whom. */
import type { MiddlewareHandler } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import type { Environment } from './environment.js';

/**
 * - `settled`: changes with the config only.
 * - `moving`: changes with every booking. A browser asks each time, so that a visitor never sees a slot that they were
 *   just refused; a shared cache may answer for some seconds.
 * - `private`: one visitor's own.
 */
export type Freshness = 'settled' | 'moving' | 'private';

const CACHE_CONTROL: Readonly<Record<Freshness, string>> = {
  settled: 'public, max-age=60',
  moving: 'public, max-age=0, s-maxage=5',
  private: 'no-store',
};

/** Says how long the answer may be kept; failures are never kept. */
export function fresh(freshness: Freshness): MiddlewareHandler<Environment> {
  return async (context, next) => {
    await next();
    if (context.res.ok) context.header('cache-control', CACHE_CONTROL[freshness]);
  };
}

/** Gives answers an `ETag` by their content, unless they have one, and 304 to whoever has them already. */
export function conditional(): MiddlewareHandler<Environment> {
  return etag({
    retainedHeaders: [...RETAINED_304_HEADERS, 'access-control-allow-origin', 'access-control-expose-headers'],
  });
}
