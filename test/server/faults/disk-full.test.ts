/** No room left for the database: what the server says, what it keeps, and how it goes on. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Database from 'libsql';
import { createSqlStore } from '../../../src/server/store/sql-store.js';
import { openSqlite } from '../../../src/server/store/sqlite-database.js';
import { openStore } from '../../../src/server/store/open-store.js';
import type { Store } from '../../../src/server/store/store.js';
import { query, startPostgres, type PostgresServer } from '../../support/postgres.js';
import { createTestServer, type TestServer } from '../../support/test-server.js';
import { emptyFolder, startCli } from '../command/run-cli.js';
import { availability, book, expectProblem, newKey, read, sendBooking } from '../send-request.js';
import { freshFile, queryFile } from '../store/sqlite-file.js';
import { assertKept, assertNothingHalf } from './check-books.js';
import { bookForAll, invite, openHouse } from './crowd.js';

/** A disk that can be filled. */
interface Disk {
  readonly store: Store;
  /** What the database says, as the server's log has it. */
  readonly says: RegExp;
  readonly fill: () => Promise<void>;
  readonly free: () => Promise<void>;
}

/** Half an hour each, all of them Ada's, from Tuesday on. */
function* starts(): Generator<string> {
  for (let day = 10; day < 14; day += 1) {
    for (const hour of [8, 9, 10, 12, 13, 14, 15]) {
      if (day === 10 && hour < 10) continue;
      for (const minute of ['00', '30']) yield `2026-03-${day}T${String(hour).padStart(2, '0')}:${minute}:00Z`;
    }
  }
}

const NOTES = { notes: 'x'.repeat(2000), staffId: 'ada' };

/** Books until there is no room; gives the refused request. */
async function bookUntilFull(server: TestServer) {
  for (const start of starts()) {
    const key = newKey();
    const answer = await sendBooking(server, { start, ...NOTES }, key);
    if (answer.status !== 201) return { start, key, answer };
  }
  throw new Error('there was room for all');
}

function describeFullDisk(name: string, open: () => Promise<Disk>): void {
  describe(`a full disk: ${name}`, () => {
    it('refuses as unavailable, reads on, and books under the same key once there is room', async () => {
      const { store, says, fill, free } = await open();
      const server = createTestServer({ store });
      const before = await book(server);
      await fill();
      const { start, key, answer } = await bookUntilFull(server);
      expectProblem(answer, 503, 'unavailable');
      assert.match(String((server.logged[0]?.cause as { code?: string }).code), says);

      assert.equal((await read(server, before)).status, 'confirmed');
      const day = `${start.slice(0, 10)}T00:00:00Z`;
      const next = new Date(Date.parse(day) + 86_400_000).toISOString();
      const offered = await availability(server, 'intro-call', day, next, '&staff=ada');
      assert.ok(offered.slots.some((slot) => slot.start === start));
      expectProblem(await sendBooking(server, { start, ...NOTES }, key), 503, 'unavailable');

      await free();
      const booked = await book(server, { start, ...NOTES }, key);
      assert.deepEqual(await book(server, { start, ...NOTES }, key), booked);
      const other = await sendBooking(server, { start, ...NOTES });
      expectProblem(other, 409, 'slot-unavailable');
      await server.close();
    });
  });
}

describeFullDisk('SQLite', async () => {
  const opened: Database.Database[] = [];
  // The limit is the connection's own, and what it leads to is SQLite's own error.
  class Limited extends Database {
    constructor(path: string) {
      super(path);
      opened.push(this);
    }
  }
  const { writer, reader } = openSqlite(Limited, freshFile());
  const store = createSqlStore(writer, 'sqlite', reader);
  await store.migrate();
  const limit = async (more: (pages: number) => number) => {
    for (const database of opened) {
      const [{ page_count: pages }] = database.prepare('pragma page_count').all() as [{ page_count: number }];
      database.exec(`pragma max_page_count = ${more(pages)}`);
    }
  };
  return {
    store,
    says: /^SQLITE_FULL$/,
    fill: () => limit((pages) => pages + 8),
    free: () => limit((pages) => pages + 10_000),
  };
});

it('a server whose file may not grow stays up, and a later one has all that it confirmed', async (t) => {
  const folder = emptyFolder(t);
  writeFileSync(join(folder, 'config.json'), JSON.stringify(openHouse));
  const serve = (limits?: string) =>
    startCli(t, folder, ['serve', 'config.json'], { DATABASE_URL: 'file:books.db' }, limits);

  // 512 bytes or a kilobyte each, by the shell: room for the tables and a few bookings.
  const cramped = serve('ulimit -f 1200');
  const guests = await invite(await cramped.api, 120);
  const told = await bookForAll(guests, await cramped.api);
  const refused = [...told.values()].filter((outcome) => outcome.is === 'refused' && outcome.code === 'unavailable');
  assert.ok(refused.length > 0, 'there was room for all');
  assert.equal((await fetch(`${await cramped.api}/boot`)).status, 200);
  cramped.process.kill('SIGTERM');
  const { code, stderr } = await cramped.ended;
  assert.equal(code, 0, stderr);
  assert.match(stderr, /SQLITE_(IOERR|FULL)/);

  const roomy = serve();
  await roomy.api;
  const rows = async (statement: string) => queryFile(join(folder, 'books.db'), statement);
  assertKept(told, await assertNothingHalf(rows));
  assert.equal((await bookForAll(guests, await roomy.api)).size, guests.length);
  roomy.process.kill('SIGTERM');
  assert.equal((await roomy.ended).code, 0);
});

let postgres: PostgresServer;
before(async () => {
  postgres = await startPostgres();
});
after(() => postgres.stop());

// Postgres is told to say what it says of a full disk: a limit on its files would keep it from starting.
const FULL = `create function full_disk() returns trigger language plpgsql as $$
  begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$;
  create trigger full_disk before insert on booking for each row execute function full_disk()`;

describeFullDisk('Postgres', async () => {
  const url = await postgres.createDatabase();
  const store = await openStore(url);
  await store.migrate();
  return {
    store,
    says: /^53100$/,
    fill: async () => {
      await query(url, FULL);
    },
    free: async () => {
      await query(url, 'drop trigger full_disk on booking');
    },
  };
});
