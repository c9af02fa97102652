/** Whether a server shows what only whoever builds may see: the one place that says no in production. */
import type { EpochMs } from '../scheduling/time-zone.js';
import type { Config } from './config/config-schema.js';
import { ConfigError } from './config/parse-config.js';
import type { Variables } from './config/secrets.js';
import { lazyInboxFile, type Inbox } from './messages/inbox.js';

/** The inbox of development, where there is to be one. In production it is a {@link ConfigError}. */
export function openDevelopment(
  { messages }: Pick<Config, 'messages'>,
  given: Inbox | undefined,
  variables: Variables,
  now: () => EpochMs,
): Inbox | undefined {
  const path = messages?.inbox;
  const inbox = given ?? (path === undefined ? undefined : lazyInboxFile(path, now));
  if (inbox && variables['NODE_ENV'] === 'production') {
    const reason = 'shows codes and is for development: leave it out where NODE_ENV is production';
    throw new ConfigError([{ path: ['messages', 'inbox'], reason }]);
  }
  return inbox;
}
