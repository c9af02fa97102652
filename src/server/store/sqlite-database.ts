/**
 * Connections to a SQLite file through libsql. Owns how they are set; the statements are the same as for any database.
 * libsql answers synchronously, and a boolean among the values of a statement ends the process: bind numbers and text.
 */
import { Kysely, SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { DatabaseConnection, Dialect, SqliteDatabase } from 'kysely';
import { retrying } from './retry.js';
import type { Schema } from './schema.js';
import { DIALECTS } from './sql-dialect.js';

interface LibsqlDatabase extends SqliteDatabase {
  readonly inTransaction: boolean;
  exec(statements: string): unknown;
}

/** The constructor that the libsql package exports. */
export type SqliteDatabaseConstructor = new (path: string) => LibsqlDatabase;

/**
 * How long a statement may stop this process for another that writes, in milliseconds. Waiting longer is for the
 * retries, which let everything else go on.
 */
const WAIT_FOR_WRITER = 20;

/** How long it may take to open the file, while others open it too. */
const WAIT_TO_OPEN = 5000;

/** Takes the write lock where a transaction begins: one that reads first and writes later can be refused in between. */
class ImmediateSqliteDriver extends SqliteDriver {
  #database: LibsqlDatabase | undefined;

  constructor(open: () => LibsqlDatabase) {
    super({ database: async () => (this.#database = open()) });
  }

  /** Tries again here, where this process's other transactions wait in line, so that none of them is passed over. */
  override beginTransaction(): Promise<void> {
    return retrying(DIALECTS.sqlite.isRetryable, async () => {
      // Not as a prepared statement: libsql leaves one that was refused half done, and its old view of the file
      // keeps the next one from beginning.
      this.#database?.exec('begin immediate');
    });
  }

  /** A full disk, or one that fails, ends a transaction by itself: to undo it again would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database?.inTransaction) await super.rollbackTransaction(connection);
  }
}

function sqliteDialect(open: () => LibsqlDatabase): Dialect {
  return {
    createDriver: () => new ImmediateSqliteDriver(open),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
  };
}

function connect(Database: SqliteDatabaseConstructor, path: string) {
  try {
    return new Database(path);
  } catch (cause) {
    throw new Error(`The SQLite file "${path}" cannot be opened: does its folder exist?`, { cause });
  }
}

/**
 * Two connections to one file, opened when they are first used. With a write-ahead log the reader sees what is
 * committed, while the writer has a transaction open.
 */
export function openSqlite(
  Database: SqliteDatabaseConstructor,
  path: string,
): { readonly writer: Kysely<Schema>; readonly reader: Kysely<Schema> } {
  const open = (settings: string) => () => {
    const database = connect(Database, path);
    try {
      database.exec(`pragma busy_timeout = ${WAIT_TO_OPEN}; pragma journal_mode = wal; ${settings}`);
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  };
  return {
    // FULL: a booking that was confirmed to a visitor is on the disk, also when the power fails the moment after.
    writer: new Kysely({
      dialect: sqliteDialect(open(`pragma synchronous = full; pragma busy_timeout = ${WAIT_FOR_WRITER}`)),
    }),
    reader: new Kysely({ dialect: sqliteDialect(open('pragma query_only = 1')) }),
  };
}
