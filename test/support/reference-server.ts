/** The built `punctual serve` as a process of its own, on a free port, with a database that is thrown away. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../dist/server/cli.js', import.meta.url));
const START_LIMIT = 20_000;

/** A running server. */
export interface ReferenceServer {
  /** Base URL of the API, as a page's `api` attribute has it. */
  readonly api: string;
  /** Address of the script tag. */
  readonly script: string;
  /** Path of the SQLite file. */
  readonly databaseFile: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** The first line of the server's output that names an address for `what`. */
async function addressLine(server: ChildProcess, what: string): Promise<string> {
  const lines = createInterface({ input: server.stdout! });
  for await (const line of lines) {
    const [, address] = new RegExp(`${what}\\s+(http\\S+)`).exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('the server ended before it named its address');
}

/** What a server is started with besides its config. */
export interface ServerStart {
  /** More of the command line. */
  readonly args?: readonly string[];
  /** More of the environment, which goes before what a server has by itself. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the server with a config, or with the sample business. */
export async function startReferenceServer(
  config?: object,
  { args = [], env = {} }: ServerStart = {},
): Promise<ReferenceServer> {
  const folder = await mkdtemp(join(tmpdir(), 'punctual-e2e-'));
  const configFile = join(folder, 'config.json');
  if (config) await writeFile(configFile, JSON.stringify(config));
  const databaseFile = join(folder, 'punctual.db');
  const server = spawn(process.execPath, [COMMAND, 'serve', ...(config ? [configFile] : []), ...args], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: `file:${databaseFile}`, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 300_000,
  });
  const started = await Promise.race([
    addressLine(server, 'script tag'),
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error('the server did not start in time'));
      }, START_LIMIT).unref();
    }),
  ]);
  return {
    api: new URL('/v1', started).href,
    script: started,
    databaseFile,
    process: server,
    stop: async () => {
      if (server.exitCode === null) {
        server.kill('SIGTERM');
        await once(server, 'exit');
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}
