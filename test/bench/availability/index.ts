/**
 * How much processor time a month's availability takes, through the whole server, and how that grows. Fails where it
 * grows faster than what there is of bookings or staff; the target itself depends on the machine and is printed only.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryStore } from '../../../src/server/store/memory-store.js';
import { openStore } from '../../../src/server/store/open-store.js';
import type { Store } from '../../../src/server/store/store.js';
import { openBusyBusiness, type Size } from '../busy-business.js';
import { processorTime } from './processor-time.js';

const TARGET_MS = 20;
/** What measuring itself may add to a ratio. */
const TOLERANCE = 1.15;
const MONTH = 'http://bench/v1/services/visit/availability?from=2026-06-01T00:00:00Z';
/** Ends of the month, a minute apart: an answer that is kept would tell nothing of how it is worked out. */
let asked = 0;

function nextMonth(): Request {
  asked += 1;
  const to = new Date(Date.parse('2026-07-01T00:00:00Z') + asked * 60_000).toISOString().replace('.000', '');
  return new Request(`${MONTH}&to=${to}`);
}

type OpenStore = () => Promise<Store>;

async function measure(open: OpenStore, size: Size): Promise<number> {
  const server = await openBusyBusiness(await open(), size);
  const milliseconds = await processorTime(async () => {
    const response = await server.fetch(nextMonth());
    if (!response.ok) throw new Error(await response.text());
    return response.text();
  });
  await server.close();
  return milliseconds;
}

/** Measures each size in turn; returns whether the last is no worse than linear in the factor of what grew. */
async function grow(open: OpenStore, what: keyof Size, sizes: readonly Size[]): Promise<boolean> {
  const times: number[] = [];
  for (const size of sizes) times.push(await measure(open, size));
  const factor = sizes.at(-1)![what] / sizes[0]![what];
  const ratio = times.at(-1)! / times[0]!;
  const isLinear = ratio <= factor * TOLERANCE;
  const steps = sizes.map((size, index) => `${size[what]}: ${times[index]!.toFixed(1)} ms`).join(', ');
  console.log(
    `  ${what} ${steps}: ${ratio.toFixed(2)} times the time for ${factor} times the ${what}${isLinear ? '' : ' (WORSE THAN LINEAR)'}`,
  );
  return isLinear;
}

async function bench(name: string, open: OpenStore): Promise<boolean> {
  console.log(`${name}: a month of one service, in processor time`);
  const time = await measure(open, { staff: 20, bookings: 2000 });
  const verdict = time < TARGET_MS ? 'within' : 'OVER';
  console.log(`  20 staff, 2 000 bookings: ${time.toFixed(1)} ms, ${verdict} the target of ${TARGET_MS} ms`);
  const byBookings = await grow(
    open,
    'bookings',
    [2000, 4000, 8000].map((bookings) => ({ staff: 20, bookings })),
  );
  const byStaff = await grow(
    open,
    'staff',
    [5, 20, 80].map((staff) => ({ staff, bookings: 2000 })),
  );
  return byBookings && byStaff;
}

const folder = mkdtempSync(join(tmpdir(), 'punctual-bench-'));
let files = 0;
try {
  const results = [
    await bench('SQLite', () => openStore(`file:${join(folder, `${(files += 1)}.db`)}`)),
    await bench('memory', () => Promise.resolve(createMemoryStore())),
  ];
  if (results.includes(false)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
