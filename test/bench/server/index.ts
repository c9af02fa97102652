/**
 * How many requests a server answers, how long they take, and what the processor does meanwhile: on SQLite, on Postgres,
 * and with two servers on one Postgres. The load comes from this process, on the same machine; so requests a second say
 * less than the processor's time of a request, which is what a machine has to have. `BENCH_SECONDS` says how long each
 * load lasts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/server/store/open-store.js';
import { startPostgres, type PostgresServer } from '../../support/postgres.js';
import { fillBusyBusiness, type Size } from '../busy-business.js';
import { bookings, boot, month, oneWhoBooks, unchangedMonth, unkeptMonth } from './loads.js';
import { measure, type Measured, type Setup } from './measure.js';
import { treeTime } from './process-time.js';
import { startServing } from './serving.js';

const SIZE: Size = { staff: 20, bookings: 2000 };
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 4);
const MOST_PLACES = 5;

function print({
  load,
  requestsPerSecond,
  p50,
  p99,
  serverMicroseconds,
  databaseMicroseconds,
  shares,
}: Measured): void {
  const database = databaseMicroseconds === undefined ? '' : ` + ${databaseMicroseconds.toFixed(0)} µs in Postgres`;
  console.log(
    `  ${load.name}: ${requestsPerSecond.toFixed(0)} a second, p50 ${p50} ms, p99 ${p99} ms, ` +
      `${serverMicroseconds.toFixed(0)} µs of processor a request${database}`,
  );
  const most = shares.slice(0, MOST_PLACES).map(([place, share]) => `${place} ${(share * 100).toFixed(0)} %`);
  console.log(`    ${most.join(', ')}`);
}

async function measureAll(name: string, setup: Setup): Promise<void> {
  console.log(`${name}: ${SIZE.staff} staff, ${SIZE.bookings} bookings`);
  for (const load of [month, unchangedMonth, boot, unkeptMonth]) print(await measure(setup, load, SECONDS));
  print(await measure(setup, month, SECONDS, oneWhoBooks));
  print(await measure(setup, bookings, SECONDS));
}

async function withServers(count: number, databaseUrl: string, work: (setup: Setup) => Promise<void>, pid?: number) {
  const store = await openStore(databaseUrl);
  await fillBusyBusiness(store, SIZE);
  await store.close();
  const servers = await Promise.all(Array.from({ length: count }, () => startServing(databaseUrl, SIZE)));
  try {
    const isTold = pid !== undefined && treeTime(pid) !== undefined;
    await work({ servers, ...(isTold && { databaseTime: () => treeTime(pid)! }) });
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

const folder = mkdtempSync(join(tmpdir(), 'punctual-bench-'));
let postgres: PostgresServer | undefined;
try {
  await withServers(1, `file:${join(folder, 'bench.db')}`, (setup) => measureAll('SQLite, one server', setup));
  postgres = await startPostgres(undefined, { isDurable: true });
  const { pid } = postgres;
  await withServers(1, await postgres.createDatabase(), (setup) => measureAll('Postgres, one server', setup), pid);
  await withServers(2, await postgres.createDatabase(), (setup) => measureAll('Postgres, two servers', setup), pid);
} finally {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
