/** `punctual serve`: reads the settings, opens the store, listens, and ends cleanly. */
import { existsSync, statSync } from 'node:fs';
import { createServer, type Server } from '../create-server.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { CommandError } from './command-error.js';
import { listen } from './listen.js';
import type { Another } from './read-arguments.js';
import { readConfig, readSettings, type Settings } from './read-settings.js';
import { createWebApp } from './web-app.js';

const SWEEP_EVERY = 60_000;

/** What was asked for on the command line. */
export interface ServeOptions {
  readonly configFile: string | undefined;
  readonly site: string | undefined;
  /** More businesses; each keeps its bookings where its config says, or in memory. */
  readonly others?: readonly Another[];
  /** Folders in which the built script may be; the first that has it is served. */
  readonly scriptFolders: readonly string[];
}

async function openReadyStore({ databaseUrl }: Settings): Promise<Store> {
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

function requireFolder(path: string): void {
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new CommandError(`There is no folder ${path} to serve.`);
}

/** The address to open in a browser: all addresses of a machine are none that can be opened. */
function addressOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function printAddresses(settings: Settings, port: number, has: { script: boolean; site: boolean }): void {
  const base = `http://${addressOf(settings.host ?? '::')}:${port}`;
  console.log(`Punctual serves ${settings.config.business.name}`);
  console.log(`  booking API  ${base}/v1`);
  if (has.script) console.log(`  script tag   ${base}/punctual.js`);
  if (has.site) console.log(`  pages        ${base}/`);
}

async function serversOf(others: readonly Another[]): Promise<ReadonlyMap<string, Server>> {
  const servers = others.map(
    async ({ name, configFile }) => [name, createServer(await readConfig(configFile))] as const,
  );
  return new Map(await Promise.all(servers));
}

function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    // Once each: whoever asks a second time is not made to wait.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

/** Serves until the process is asked to stop. What keeps it from starting is a {@link CommandError}. */
export async function serve({ configFile, site, others = [], scriptFolders }: ServeOptions): Promise<void> {
  const settings = await readSettings(configFile, process.env);
  if (site !== undefined) requireFolder(site);
  const scripts = scriptFolders.find((folder) => existsSync(`${folder}/punctual.js`));
  const more = await serversOf(others);
  const server = createServer(settings.config, { store: await openReadyStore(settings) });
  const app = createWebApp(server, { scripts, site, others: more });
  const servers = [server, ...more.values()];
  const close = (): Promise<unknown> => Promise.all(servers.map((each) => each.close()));
  const listener = await listen(
    (request, bindings) => app.fetch(request, bindings),
    settings.port,
    settings.host,
  ).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const stopped = untilAskedToStop();
  const sweeping = setInterval(() => {
    Promise.all(servers.map((each) => each.sweep())).catch((error: unknown) =>
      console.error('sweeping the store failed', error),
    );
  }, SWEEP_EVERY);
  printAddresses(settings, listener.port, { script: scripts !== undefined, site: site !== undefined });

  await stopped;
  clearInterval(sweeping);
  await listener.stop();
  await close();
}
