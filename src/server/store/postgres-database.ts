/** Connections to Postgres through pg. Owns the pool: how many, how long a statement may take, what becomes of lost ones. */
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool, PoolConfig } from 'pg';
import type { Schema } from './schema.js';

/** What the pg package exports, as far as it is used. */
export interface PgModule {
  readonly Pool: new (config: PoolConfig) => Pool;
}

/** How many connections, and how long a transaction waits in line for one. */
export interface PoolSize {
  readonly connections: number;
  readonly waitMs: number;
}

/** Enough to keep a database of a few cores busy; nine servers still fit into Postgres's usual hundred. */
const POOL: PoolSize = { connections: 10, waitMs: 10_000 };

/** Set by a statement: poolers that stand before a database refuse them among the parameters of a connection. */
const LIMITS = "set statement_timeout = '10s'; set idle_in_transaction_session_timeout = '30s'";

/** A pool of connections, opened as they are needed. */
export function openPostgres(pg: PgModule, url: string, { connections, waitMs } = POOL): Kysely<Schema> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: waitMs,
    keepAlive: true,
    verify: (client, done) => {
      client.query(LIMITS).then(() => done(), done);
    },
  });
  // A connection lost while nobody uses it is replaced at the next query. Without a listener it would end the process.
  pool.on('error', () => undefined);
  return new Kysely({ dialect: new PostgresDialect({ pool }) });
}
