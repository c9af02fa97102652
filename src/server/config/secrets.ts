/** Secrets that a config names: read from the environment when a server starts, and kept out of everything else. */
import type { Config } from './config-schema.js';
import type { ConfigIssue } from './cross-checks.js';
import type { ConfigSecret } from './trust-schema.js';
import { ConfigError } from './parse-config.js';

/** As many characters as a key for HMAC-SHA-256 has bytes. */
const SHORTEST_LINK_SECRET = 32;

/** Variables of the environment. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Shorter ones are tried too easily. */
const SHORTEST = 32;

/** What a config's messages need and its file does not have. */
export interface MessageSecrets {
  readonly smtpPassword?: string | undefined;
  readonly smsAuthToken?: string | undefined;
  readonly linkSecret?: string | undefined;
}

/** All secrets of a config. */
export interface Secrets extends MessageSecrets {
  /** Signs challenges; absent where the config names none. */
  readonly abuse?: string | undefined;
  /** Between this server and a payment provider. */
  readonly payment?: string | undefined;
}

/** The environment of this process; empty where there is none, as in a page. */
export function ownVariables(): Variables {
  return typeof process === 'undefined' ? {} : process.env;
}

/** Reads the secrets. One that is missing is a {@link ConfigError} that says where it was named. */
export function readSecrets(
  { messages, abuse, payment }: Pick<Config, 'messages' | 'abuse' | 'payment'>,
  variables: Variables,
): Secrets {
  const issues: ConfigIssue[] = [];
  const read = (secret: { readonly env: string } | undefined, path: readonly string[]): string | undefined => {
    if (!secret) return undefined;
    const value = variables[secret.env];
    if (!value) issues.push({ path: [...path, 'env'], reason: `the environment has no ${secret.env}` });
    return value;
  };
  const readLong = (secret: ConfigSecret | undefined, path: readonly string[]): string | undefined => {
    if (typeof secret !== 'object') return secret;
    const value = read(secret, path);
    if (value !== undefined && value.length < SHORTEST)
      issues.push({ path: [...path, 'env'], reason: `${secret.env} has less than ${SHORTEST} characters` });
    return value;
  };
  const secrets: Secrets = {
    smtpPassword: read(messages?.email?.password, ['messages', 'email', 'password']),
    smsAuthToken: read(messages?.sms?.authToken, ['messages', 'sms', 'authToken']),
    linkSecret: read(messages?.linkSecret, ['messages', 'linkSecret']),
    ...(abuse.secret !== undefined && { abuse: readLong(abuse.secret, ['abuse', 'secret']) }),
    ...(payment && { payment: readLong(payment.secret, ['payment', 'secret']) }),
  };
  const { linkSecret } = secrets;
  if (linkSecret && linkSecret.length < SHORTEST_LINK_SECRET) {
    const reason = `${messages?.linkSecret?.env ?? ''} has fewer than ${SHORTEST_LINK_SECRET} characters`;
    issues.push({ path: ['messages', 'linkSecret', 'env'], reason });
  }
  if (issues.length > 0) throw new ConfigError(issues);
  return secrets;
}
