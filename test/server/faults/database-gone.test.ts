/** A database that goes away and comes back, while the server stays. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import pg from 'pg';
import { openPostgres } from '../../../src/server/store/postgres-database.js';
import { createSqlStore } from '../../../src/server/store/sql-store.js';
import { query, startPostgres, type PostgresServer } from '../../support/postgres.js';
import { createTestServer } from '../../support/test-server.js';
import { emptyFolder, startCli } from '../command/run-cli.js';
import { book, expectProblem, newKey, read, sendBooking } from '../send-request.js';
import { assertKept, assertNothingHalf } from './check-books.js';
import { bookForAll, invite, openHouse } from './crowd.js';
import { startLine } from './silent-line.js';

const GUESTS = 200;
/** So many have an answer when the database goes. */
const ANSWERS = 60;

let postgres: PostgresServer;
before(async () => {
  postgres = await startPostgres(undefined, { isDurable: true });
});
after(() => postgres.stop());

it('a database that crashes while people book: each has an answer, and all is kept that was told', async (t) => {
  const folder = emptyFolder(t);
  writeFileSync(join(folder, 'config.json'), JSON.stringify(openHouse));
  const url = await postgres.createDatabase();
  const {
    api: listening,
    process: server,
    ended,
  } = startCli(t, folder, ['serve', 'config.json'], { DATABASE_URL: url });
  const api = await listening;
  const guests = await invite(api, GUESTS);
  let crashed: Promise<void> | undefined;
  const told = await bookForAll(guests, api, (answers) => {
    if (answers === ANSWERS) crashed = postgres.crash();
  });
  await crashed;
  const outcomes = [...told.values()];
  assert.ok(outcomes.every(({ is }) => is !== 'nothing'));
  assert.ok(outcomes.some((outcome) => outcome.is === 'refused' && outcome.code === 'unavailable'));
  assert.equal((await fetch(new URL('/healthz', api))).status, 503);

  await postgres.restart();
  const rows = (statement: string) => query(url, statement);
  const kept = await assertNothingHalf(rows);
  // Who was told that the server cannot answer was told nothing of the booking: it may be there.
  const final = [...told].filter(([, outcome]) => outcome.is !== 'refused' || outcome.code !== 'unavailable');
  assertKept(new Map(final), kept);

  const again = await bookForAll(guests, api);
  for (const [guest, outcome] of final) assert.deepEqual(again.get(guest), outcome);
  assertKept(again, await assertNothingHalf(rows));
  assert.equal((await fetch(new URL('/healthz', api))).status, 200);
  server.kill('SIGTERM');
  assert.equal((await ended).code, 0);
});

it('a database that falls silent: nobody waits without end, and bookings go on when it is there again', async () => {
  const url = new URL(await postgres.createDatabase());
  const line = await startLine(Number(url.port));
  url.port = String(line.port);
  const size = { connections: 2, waitMs: 500, silenceMs: 500 };
  const store = createSqlStore(openPostgres(pg, url.href, size), 'postgres');
  await store.migrate();
  const server = createTestServer({ store });
  const first = await book(server);
  line.cut();
  const key = newKey();
  const wish = { start: '2026-03-10T10:00:00Z' };
  const answers = await Promise.all([1, 2, 3, 4].map(() => sendBooking(server, wish, key)));
  for (const answer of answers) expectProblem(answer, 503, 'unavailable');
  line.mend();
  const booked = await book(server, wish, key);
  assert.deepEqual(await book(server, wish, key), booked);
  assert.equal((await read(server, first)).status, 'confirmed');
  await server.close();
  await line.stop();
});
