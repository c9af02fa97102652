/**
 * Tokens by which a page that sends cookies shows that a request is its own. Owns how they are made and checked; nothing
 * is kept. A token is bound to the session that asked for it: a stranger's page may send the cookie, but cannot read the
 * answer that has the token, and a token of the stranger's own session is none for this one.
 */
import type { CsrfToken } from '../../protocol/csrf.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import { hmacSha256, isSameHash } from './secrets.js';

/** How tokens are made. */
export interface CsrfRules {
  /** At least 32 characters, and the same on every server of the business. */
  readonly secret: string;
  /** Name of the cookie that a session is known by. */
  readonly sessionCookie: string;
  /** How long a token is taken. */
  readonly minutes: number;
}

function sign({ secret }: CsrfRules, session: string, until: number): Promise<string> {
  return hmacSha256(secret, `csrf ${until} ${session}`);
}

/** A token for a session; without a session it is one for requests without. */
export async function issueCsrfToken(rules: CsrfRules, session: string, now: EpochMs): Promise<CsrfToken> {
  const until = now + rules.minutes * 60_000;
  return { token: `${until}.${await sign(rules, session, until)}`, expiresIn: rules.minutes * 60 };
}

/** Whether the token was issued to this session and still counts. */
export async function isCsrfToken(rules: CsrfRules, session: string, token: string, now: EpochMs): Promise<boolean> {
  const [, until, signature] = /^(\d{1,15})\.([0-9a-f]{64})$/.exec(token) ?? [];
  if (until === undefined || signature === undefined) return false;
  return isSameHash(await sign(rules, session, Number(until)), signature) && Number(until) > now;
}
