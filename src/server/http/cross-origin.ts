/** Which pages may call the API, and what they may send and see. */
import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';

/** Seconds for which a browser need not ask again; browsers cap it at two hours and less. */
const PREFLIGHT_MAX_AGE = 7200;

/**
 * CORS for the origins of the config. The server takes no cookie of its own; they may be sent where the config has a
 * token guard them.
 */
export function allowOrigins(origins: readonly string[], withCookies: boolean): MiddlewareHandler {
  return cors({
    ...(withCookies && { credentials: true }),
    origin: origins.includes('*') ? '*' : [...origins],
    allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: [
      'Authorization',
      'Challenge-Answer',
      'Content-Type',
      'If-Match',
      'If-None-Match',
      'Idempotency-Key',
      'X-CSRF-Token',
    ],
    exposeHeaders: ['ETag', 'Retry-After', 'Location'],
    maxAge: PREFLIGHT_MAX_AGE,
  });
}

/** Headers that make an answer data and nothing else. HSTS is left to whatever ends TLS. */
export function dataOnly(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    crossOriginResourcePolicy: 'cross-origin',
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xFrameOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
}
