/** `punctual outbox`: what became of messages. Shows what they are about, and nobody's address. */
import type { OutboxRecord } from '../store/outbox-records.js';
import { openStore } from '../store/open-store.js';
import { CommandError } from './command-error.js';
import { readSettings } from './read-settings.js';

const SHOWN = 200;

/** What was asked for on the command line. */
export interface OutboxOptions {
  readonly configFile: string | undefined;
  readonly failed: boolean;
  readonly retry: string | undefined;
  readonly json: boolean;
}

function lineOf({ id, kind, channel, state, attempts, dueAt, reason }: OutboxRecord): string {
  const when = state === 'waiting' ? `due ${new Date(dueAt).toISOString()}` : '';
  return [id, kind, channel, state, `${attempts} attempts`, when, reason].filter(Boolean).join('  ');
}

/** Lists messages, or lets a dead letter be sent anew. A database that cannot be opened is a {@link CommandError}. */
export async function showOutbox({ configFile, failed, retry, json }: OutboxOptions): Promise<void> {
  const { databaseUrl } = await readSettings(configFile, process.env);
  const store = await openStore(databaseUrl);
  try {
    await store.migrate();
    if (retry !== undefined) {
      const isRevived = await store.transaction(({ outbox }) => outbox.revive(retry, Date.now()));
      if (!isRevived) throw new CommandError(`There is no message ${retry} that was given up.`);
      console.log(`${retry} is sent again`);
      return;
    }
    const records = await store.transaction(({ outbox }) => outbox.list(failed ? 'failed' : undefined, SHOWN));
    if (json) console.log(JSON.stringify(records.map(({ body: _, ...rest }) => rest)));
    else console.log(records.map(lineOf).join('\n') || 'no messages');
  } finally {
    await store.close();
  }
}
