import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { claimTime } from '../../../src/server/store/claim-table.js';
import { openStore } from '../../../src/server/store/open-store.js';
import { openPostgres } from '../../../src/server/store/postgres-database.js';
import { retrying } from '../../../src/server/store/retry.js';
import { DIALECTS } from '../../../src/server/store/sql-dialect.js';
import { createSqlStore } from '../../../src/server/store/sql-store.js';
import type { Store } from '../../../src/server/store/store.js';
import { query, startPostgres, type PostgresServer } from '../../support/postgres.js';
import { createTestServer } from '../../support/test-server.js';
import { book } from '../send-request.js';
import { booking, busy, MINUTE, NINE, NOW, take } from './bookings.js';
import { closingAfterEach, type OpenedStore } from './opened-store.js';
import { describeStore } from './store-contract.js';

/** On a busy machine a race may take its time. */
const POOL = { connections: 20, waitMs: 60_000 };

let server: PostgresServer;

before(async () => {
  server = await startPostgres();
});
after(() => server.stop());

const onUrl = async (url: string, store: Store): Promise<OpenedStore> => {
  await store.migrate();
  return { store, rows: (statement) => query(url, statement) };
};

describeStore('Postgres store', async () => {
  const url = await server.createDatabase();
  return onUrl(url, createSqlStore(openPostgres(pg, url, POOL), 'postgres'));
});

describe('Postgres store: the database behind it', () => {
  const open = closingAfterEach(async () => {
    const url = await server.createDatabase();
    return onUrl(url, await openStore(url));
  });

  it('is made ready by several processes at once', async () => {
    const url = await server.createDatabase();
    const stores = await Promise.all(Array.from({ length: 5 }, () => openStore(url)));
    await Promise.all(stores.map((store) => store.migrate()));
    assert.equal(await take(stores[0]!, booking()), true);
    assert.equal(await take(stores[4]!, booking()), false);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('has each message sent once by two servers that send at the same time', async () => {
    const url = await server.createDatabase();
    const sent: string[] = [];
    const open = async () => {
      const store = await openStore(url);
      await store.migrate();
      const deliver = async ({ id }: { readonly id: string }): Promise<void> => void sent.push(id);
      return createTestServer({ store, config: { messages: {} }, server: { deliver } });
    };
    const both = [await open(), await open()] as const;
    const starts = Array.from({ length: 6 }, (_, index) => `2026-03-${String(10 + index).padStart(2, '0')}T09:00:00Z`);
    const weekdays = starts.filter((start) => ![0, 6].includes(new Date(start).getUTCDay()));
    for (const [index, start] of weekdays.entries()) await book(both[index % 2 === 0 ? 0 : 1], { start });
    await Promise.all([...both, ...both, ...both].map((one) => one.sendMessages()));
    assert.equal(sent.length, weekdays.length);
    assert.equal(new Set(sent).size, sent.length);
    await Promise.all(both.map((one) => one.close()));
  });

  it('runs one of two transactions again that wait for one another', async () => {
    const { store } = await open();
    let runs = 0;
    let meet = (): void => undefined;
    const met = new Promise<void>((resolve) => (meet = resolve));
    const lockBoth = (first: string, second: string) =>
      store.transaction(async (transaction) => {
        await transaction.lock([first]);
        runs += 1;
        if (runs === 2) meet();
        await met;
        await transaction.lock([second]);
      });
    await Promise.all([lockBoth('ana', 'ben'), lockBoth('ben', 'ana')]);
    assert.equal(runs, 3);
  });

  it('lets many lock the same resources, whatever order they name them in', async () => {
    const { store } = await open();
    let runs = 0;
    const lock = (ids: readonly string[]) =>
      store.transaction(async (transaction) => {
        runs += 1;
        await transaction.lock(ids);
      });
    const orders = [
      ['a', 'b', 'c'],
      ['c', 'b', 'a'],
      ['b', 'a', 'b', 'c'],
    ] as const;
    await Promise.all(Array.from({ length: 60 }, (_, index) => lock(orders[index % 3]!)));
    assert.equal(runs, 60);
  });

  it('gives no time away twice by the primary key alone, without any lock', async () => {
    const url = await server.createDatabase();
    const database = openPostgres(pg, url, POOL);
    const { store, rows } = await onUrl(url, createSqlStore(database, 'postgres'));
    let runs = 0;
    const claim = (minutes: number) =>
      retrying(DIALECTS.postgres.isRetryable, () =>
        database.transaction().execute((transaction) => {
          runs += 1;
          return claimTime(transaction, booking({ start: NINE + minutes * MINUTE }), NOW);
        }),
      );
    // All rivals have looked and seen a free slot before the first one's claim can be seen.
    const rivals = await database.transaction().execute(async (transaction) => {
      assert.equal(await claimTime(transaction, booking(), NOW), true);
      const late = [-25, -10, 0, 0, 5, 25].map(claim);
      const waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
      while ((await rows!(waiting)).length < late.length);
      return late;
    });
    assert.deepEqual(new Set(await Promise.all(rivals)), new Set([false]));
    assert.equal(runs, 12);
    assert.equal((await rows!('select * from claim')).length, 6);
    await store.close();
  });

  it('goes on after its connections were cut', async () => {
    const { store, rows } = await open();
    await take(store, booking());
    const others = 'from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
    assert.ok((await rows!(`select pg_terminate_backend(pid) ${others}`)).length > 0);
    while ((await rows!(`select pid ${others}`)).length > 0);
    const taken = await retrying(
      () => true,
      () => busy(store),
    );
    assert.equal(taken.length, 1);
  });

  it('rejects a ping when nobody answers', async () => {
    const store = await openStore('postgres://nobody@127.0.0.1:1/none');
    await assert.rejects(store.ping(), /ECONNREFUSED/);
    await store.close();
  });
});

describe('a Postgres for tests', () => {
  it('also starts from the npm package, where the system has none', async () => {
    const packaged = await startPostgres('npm');
    const url = await packaged.createDatabase();
    const { store } = await onUrl(url, await openStore(url));
    assert.equal(await take(store, booking()), true);
    await store.close();
    await packaged.stop();
  });
});
