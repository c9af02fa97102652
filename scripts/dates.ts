/**
 * All tests on days on which a test goes wrong that counts on today: with one open day left of the month, with none,
 * on New Year's Eve, while the clock changes, on a leap day. Needs `faketime` (a Debian package).
 *
 *     npm run test:dates -- [part of a date …] [node | browser | e2e …]
 */
import { parseArgs } from 'node:util';
import { isGood, runWith, type Outcome } from './browsers/run-with.js';
import { table } from './browsers/table.js';
import { runCommand } from './run-command.js';
import { ensureChromium } from './test/ensure-chromium.js';
import { isPhaseName, PHASES } from './test/phases.js';

/** In UTC; the sample business is in Lisbon, whose clock goes forward at one o'clock of the fourth. */
const DATES = ['2026-11-28 14:00', '2026-11-30 21:30', '2026-12-31 19:00', '2027-03-28 00:58', '2028-02-29 11:00'];

const { positionals } = parseArgs({ allowPositionals: true });
const names = positionals.filter(isPhaseName);
const filters = positionals.filter((word) => !isPhaseName(word));

/** What makes a program that is started with it live at `date`. */
async function environmentAt(date: string): Promise<Record<string, string>> {
  const { code, stdout } = await runCommand('faketime', [date, 'printenv'], {
    timeoutMs: 10_000,
    env: { TZ: 'UTC' },
  });
  if (code !== 0) throw new Error('these tests need faketime: apt-get install faketime');
  const valueOf = (name: string): string => new RegExp(`^${name}=(.*)$`, 'm').exec(stdout)?.[1] ?? '';
  return { TZ: 'UTC', LD_PRELOAD: valueOf('LD_PRELOAD'), FAKETIME: valueOf('FAKETIME') };
}

async function main(): Promise<void> {
  const dates = DATES.filter((date) => filters.length === 0 || filters.some((part) => date.includes(part)));
  if (dates.length === 0) {
    console.error(`No such date: there are ${DATES.join(', ')}`);
    process.exitCode = 1;
    return;
  }
  const browser = await ensureChromium();
  const rows: { date: string; phase: string; outcome: Outcome }[] = [];
  for (const date of dates) {
    for (const { name } of PHASES) {
      if (names.length > 0 && !names.includes(name)) continue;
      console.log(`\n${date}, ${name}`);
      const outcome = await runWith(name, await environmentAt(date), () => true, { chromium: browser });
      rows.push({ date, phase: name, outcome });
    }
  }
  const cells = rows.map(({ date, phase, outcome }) => [date, phase, `${outcome.passed}`, `${outcome.failed}`]);
  console.log(`\n${table([['date (UTC)', 'phase', 'passed', 'failed'], ...cells])}`);
  for (const { date, outcome } of rows) for (const problem of outcome.problems) console.log(`${date}: ${problem}`);
  process.exitCode = rows.every(({ outcome }) => isGood(outcome)) ? 0 : 1;
}

await main();
