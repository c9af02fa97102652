/**
 * From a database URL to a store. Owns the schemes, and loads the driver of the one that is asked for: nobody needs the
 * other's package.
 */
import { fileURLToPath } from 'node:url';
import { createMemoryStore } from './memory-store.js';
import { openPostgres } from './postgres-database.js';
import type { PgModule } from './postgres-database.js';
import { createSqlStore } from './sql-store.js';
import { openSqlite } from './sqlite-database.js';
import type { SqliteDatabaseConstructor } from './sqlite-database.js';
import type { Store } from './store.js';

/** How the packages of drivers are loaded. */
export interface DriverLoaders {
  readonly libsql: () => Promise<{ readonly default: SqliteDatabaseConstructor }>;
  readonly pg: () => Promise<{ readonly default: PgModule }>;
}

const LOADERS: DriverLoaders = { libsql: () => import('libsql'), pg: () => import('pg') };

/**
 * The store of a database URL: `memory:`, `file:./punctual.db` (a SQLite file) or `postgres://…`. Connects to nothing
 * yet. Rejects with one sentence for people when the URL is none of these or the driver's package is missing.
 */
export async function openStore(databaseUrl: string, loaders: DriverLoaders = LOADERS): Promise<Store> {
  const scheme = /^[a-z]+(?=:)/i.exec(databaseUrl)?.[0].toLowerCase();
  switch (scheme) {
    case 'memory':
      return createMemoryStore();
    case 'file': {
      const path = pathOf(databaseUrl);
      const libsql = await load('libsql', 'a SQLite file', loaders.libsql);
      const { writer, reader } = openSqlite(libsql.default, path);
      return createSqlStore(writer, 'sqlite', reader);
    }
    case 'postgres':
    case 'postgresql': {
      const pg = await load('pg', 'Postgres', loaders.pg);
      return createSqlStore(openPostgres(pg.default, databaseUrl), 'postgres');
    }
    default:
      // The URL itself may hold a password.
      throw new Error(
        `The database URL has to start with "file:", "postgres:" or "memory:", not with "${scheme ?? databaseUrl.slice(0, 1)}".`,
      );
  }
}

function pathOf(fileUrl: string): string {
  const path = fileUrl.startsWith('file://') ? fileURLToPath(fileUrl) : fileUrl.slice('file:'.length);
  if (path === '' || path.startsWith(':')) {
    throw new Error('The database URL names no file: write "file:./punctual.db", or "memory:" to keep nothing.');
  }
  return path;
}

async function load<T>(name: string, what: string, loader: () => Promise<T>): Promise<T> {
  try {
    return await loader();
  } catch (cause) {
    throw new Error(`To keep bookings in ${what}, install its driver: npm install ${name}`, { cause });
  }
}
