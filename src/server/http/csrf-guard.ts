/** Lets no change in that a stranger's page may have sent with a visitor's cookies. */
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { CSRF_HEADER } from '../../protocol/csrf.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import { isCsrfToken, issueCsrfToken, type CsrfRules } from '../rules/csrf.js';
import { Refusal } from '../rules/refusal.js';
import { fresh } from './caching.js';
import type { Environment } from './environment.js';
import { toProblemResponse } from './problem-response.js';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

function sessionOf(context: Context<Environment>, { sessionCookie }: CsrfRules): string {
  return getCookie(context, sessionCookie) ?? '';
}

/** Refuses changes without a token of the session, as `csrf-rejected`. A bearer token is proof enough: no browser adds one by itself. */
export function csrfGuard(rules: CsrfRules, now: () => EpochMs): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const isBearer = /^Bearer /i.test(context.req.header('authorization') ?? '');
    if (SAFE.includes(context.req.method) || isBearer) return next();
    const token = context.req.header(CSRF_HEADER) ?? '';
    if (await isCsrfToken(rules, sessionOf(context, rules), token, now())) return next();
    return toProblemResponse(new Refusal('csrf-rejected', `${CSRF_HEADER} is missing, over, or of another session`));
  };
}

/** `/csrf`; there is nothing where the config does not ask for tokens. */
export function csrfRoutes(rules: CsrfRules | undefined, now: () => EpochMs): Hono<Environment> {
  const routes = new Hono<Environment>();
  routes.get('/', fresh('private'), async (context) => {
    if (!rules) throw new Refusal('not-found', 'no token is needed here');
    return context.json(await issueCsrfToken(rules, sessionOf(context, rules), now()));
  });
  return routes;
}
