import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { CommandError } from './command-error.js';
import type { Settings } from './read-settings.js';

/** Opens the store of the settings with its tables in place. What keeps it from opening is a {@link CommandError}. */
export async function openReadyStore({ databaseUrl }: Pick<Settings, 'databaseUrl'>): Promise<Store> {
  try {
    const store = await openStore(databaseUrl);
    await store.migrate();
    return store;
  } catch (error) {
    // The URL may hold a password, so that only its kind is told.
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`The database (${databaseUrl.split(':')[0] ?? ''}) cannot be opened: ${reason}`);
  }
}
