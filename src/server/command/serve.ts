/** `punctual serve`: reads the settings, opens the store, listens, and ends cleanly. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createServer, type Server, type ServerOptions } from '../create-server.js';
import type { OutgoingMessage } from '../messages/message.js';
import { CommandError } from './command-error.js';
import { listen } from './listen.js';
import { openReadyStore } from './open-ready-store.js';
import type { Another } from './read-arguments.js';
import { readConfig, readSettings, type Settings } from './read-settings.js';
import { createWebApp } from './web-app.js';

const SWEEP_EVERY = 60_000;
/** How long a retry or a reminder may wait after it is due. */
const SEND_EVERY = 2_000;

/** What was asked for on the command line. */
export interface ServeOptions {
  readonly configFile: string | undefined;
  readonly site: string | undefined;
  /** File that takes messages instead of people, for development. */
  readonly inbox?: string | undefined;
  /** More businesses; each keeps its bookings where its config says, or in memory. */
  readonly others?: readonly Another[];
  /** Folders in which the built script may be; the first that has it is served. */
  readonly scriptFolders: readonly string[];
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

/** An inbox of its own for another business, beside the first one's. */
const inboxBeside = (inbox: string, name: string): string => join(dirname(inbox), `${name}-${basename(inbox)}`);

async function serversOf(
  others: readonly Another[],
  inbox: string | undefined,
  options: ServerOptions,
): Promise<ReadonlyMap<string, Server>> {
  const servers = others.map(async ({ name, configFile }) => {
    const config = await readConfig(configFile);
    const messages = inbox === undefined ? config.messages : { ...config.messages, inbox: inboxBeside(inbox, name) };
    return [name, createServer({ ...config, ...(messages && { messages }) }, options)] as const;
  });
  return new Map(await Promise.all(servers));
}

/** Stands in for whoever sends messages while somebody tries things out at their own machine. */
async function printMessage({ channel, to, text }: OutgoingMessage): Promise<void> {
  console.log(`${channel} to ${to}: ${text}`);
}

/** Said when the server starts, and not when the first mail is due. */
async function requireMailLibrary(): Promise<void> {
  await import('nodemailer').catch(() => {
    throw new CommandError('To send mail over SMTP, install its library: npm install nodemailer');
  });
}

function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    // Once each: whoever asks a second time is not made to wait.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

/** Serves until the process is asked to stop. What keeps it from starting is a {@link CommandError}. */
export async function serve({ configFile, site, inbox, others = [], scriptFolders }: ServeOptions): Promise<void> {
  const settings = await readSettings(configFile, process.env, inbox);
  if (settings.config.messages?.email) await requireMailLibrary();
  if (site !== undefined) requireFolder(site);
  const scripts = scriptFolders.find((folder) => existsSync(`${folder}/punctual.js`));
  const messages: ServerOptions = settings.isDevelopment ? { deliver: printMessage } : {};
  const more = await serversOf(others, inbox, messages);
  const server = createServer(settings.config, {
    store: await openReadyStore(settings),
    ...messages,
  });
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
  const sending = setInterval(() => servers.forEach((each) => void each.sendMessages()), SEND_EVERY);
  printAddresses(settings, listener.port, { script: scripts !== undefined, site: site !== undefined });

  await stopped;
  clearInterval(sweeping);
  clearInterval(sending);
  await listener.stop();
  await close();
}
