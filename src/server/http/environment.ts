/** What travels with a request through the app, as Hono wants it. */
import type { RateLimitInfo } from 'hono-rate-limiter';
import type { RequestInfo } from '../request-info.js';

/** The app's types. */
export interface Environment {
  Bindings: RequestInfo;
  Variables: { rateLimit: RateLimitInfo };
}
