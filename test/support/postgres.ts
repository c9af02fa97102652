/**
 * A Postgres of the tests' own: a fresh cluster in a temporary folder, on a free port of the loopback interface. Owns
 * that it ends with the process that started it, however that one ends.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { findPostgres, type PostgresSource } from './postgres-installation.js';

/** A running cluster. */
export interface PostgresServer {
  /** Of the process that has all of its processes below it. */
  readonly pid: number;
  /** Makes an empty database and gives its URL. */
  createDatabase(): Promise<string>;
  /** Ends the server as if its machine had failed: nothing is finished, nobody is told. */
  crash(): Promise<void>;
  /** Starts it again after that, on the same port. */
  restart(): Promise<void>;
  /** Ends the server and removes its files. */
  stop(): Promise<void>;
}

const START_MS = 30_000;

const SETTINGS = ['shared_buffers=32MB', 'max_connections=80', 'listen_addresses=127.0.0.1', 'deadlock_timeout=50ms'];
/** Nothing is to outlive the tests, so nothing need reach the disk. */
const FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Runs the server until standard input ends, which it does when the process that holds the other end stops, is killed or
 * crashes. Then the files go too. Until then `down` and `up` are done as they are said.
 */
const WATCHDOG = `folder=$1; shift
up() { "$@" </dev/null & server=$!; }
down() { kill -QUIT $server; wait $server; }
up "$@"
while read -r order; do
  case $order in up) up "$@" ;; down) down; echo down ;; esac
done
down; rm -rf "$folder"`;

/**
 * Starts a cluster. Rejects with what Postgres said when it does not start. A durable one has what is committed on the
 * disk, as it is where people book.
 */
export async function startPostgres(source?: PostgresSource, { isDurable = false } = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'punctual-postgres-'));
  const libraries = join(folder, 'lib');
  mkdirSync(libraries);
  const installation = findPostgres(libraries, source);
  const user = unprivilegedUser();
  if (user) for (const path of [folder, libraries]) chownSync(path, user.uid, user.gid);
  const options = { ...user, cwd: folder, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', ...installation.env } };

  const data = join(folder, 'data');
  const flags = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  await promisify(execFile)(installation.initdb, [`--pgdata=${data}`, ...flags], options);

  const port = await freePort();
  const settings = [...SETTINGS, ...(isDurable ? [] : FORGETFUL)].flatMap((setting) => ['-c', setting]);
  const command = [installation.postgres, '-D', data, '-p', String(port), '-k', folder, ...settings];
  const child = spawn('/bin/sh', ['-c', WATCHDOG, 'watchdog', folder, ...command], {
    ...options,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (chunk) => (log = (log + String(chunk)).slice(-4000)));
  const urlOf = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  try {
    await waitUntilReady(urlOf('postgres'));
  } catch (cause) {
    await stop(child);
    throw new Error(`Postgres did not start: ${log}`, { cause });
  }

  let databases = 0;
  return {
    pid: child.pid!,
    async createDatabase() {
      const name = `test_${(databases += 1)}`;
      await query(urlOf('postgres'), `create database ${name}`);
      return urlOf(name);
    },
    async crash() {
      child.stdin.write('down\n');
      await once(child.stdout, 'data');
    },
    async restart() {
      child.stdin.write('up\n');
      await waitUntilReady(urlOf('postgres'));
    },
    stop: () => stop(child),
  };
}

/** Runs one statement on a connection of its own and gives its rows. */
export async function query(url: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Postgres refuses to run as root. */
function unprivilegedUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const account = accounts.find((fields) => fields[0] === name);
    if (account) return { uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new Error('Postgres cannot run as root, and there is no user "postgres" or "nobody" here.');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function waitUntilReady(url: string): Promise<void> {
  const deadline = performance.now() + START_MS;
  for (;;) {
    try {
      await query(url, 'select 1');
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((stopped) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      stopped();
      return;
    }
    child.once('exit', () => stopped());
    child.stdin?.end();
  });
}
