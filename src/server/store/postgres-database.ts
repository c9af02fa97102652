/** Connections to Postgres through pg. Owns the pool: how many, how long a statement may take, what becomes of lost ones. */
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool, PoolConfig } from 'pg';
import type { Schema } from './schema.js';
import { withoutNul } from './without-nul.js';

/** What the pg package exports, as far as it is used. */
export interface PgModule {
  readonly Pool: new (config: PoolConfig) => Pool;
}

/** How many connections, and how long each is waited for. */
export interface PoolSize {
  readonly connections: number;
  /** How long a transaction waits in line for a connection. */
  readonly waitMs: number;
  /** How long a database that was asked may say nothing until it is taken to be gone; 15 seconds unless set. */
  readonly silenceMs?: number;
}

/** Enough to keep a database of a few cores busy; nine servers still fit into Postgres's usual hundred. */
const POOL: PoolSize = { connections: 10, waitMs: 10_000 };

/** Longer than any statement takes, by {@link LIMITS}. */
const SILENCE = 15_000;

/** What a client of pg has and its types do not tell. */
interface Wired {
  readonly connection: {
    readonly stream: { setTimeout?(ms: number, act: () => void): unknown; destroy(error: Error): unknown };
  };
}

/** Set by a statement: poolers that stand before a database refuse them among the parameters of a connection. */
const LIMITS = "set statement_timeout = '10s'; set idle_in_transaction_session_timeout = '30s'";

/** A pool of connections, opened as they are needed. */
export function openPostgres(pg: PgModule, url: string, size: PoolSize = POOL): Kysely<Schema> {
  const { connections, waitMs, silenceMs = SILENCE } = size;
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: waitMs,
    keepAlive: true,
    verify: (client, done) => {
      client.query(LIMITS).then(() => done(), done);
    },
  });
  // A lost connection is replaced at the next query, and whoever uses it hears of it there. Without listeners, on those
  // that are used and on those that are not, it would end the process.
  pool.on('error', () => undefined);
  // A database that went without a farewell, as a machine does that fails over, would else be waited for until the
  // system gives up its connection, a quarter of an hour later.
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    const { stream } = (client as unknown as Wired).connection;
    stream.setTimeout?.(silenceMs, () => stream.destroy(new Error('the database does not answer')));
  });
  return new Kysely({ dialect: new PostgresDialect({ pool }), plugins: [withoutNul()] });
}
