/**
 * The browser tests in Chromium, Firefox and WebKitGTK, one browser after the other.
 *
 *     npm run test:browsers -- [--only=chromium|firefox|webkit …] [--minutes=N] [part of a path …]
 *
 * With `--minutes`, as in CI: at most so long; a browser that is missing, and what is not through by then, is said and not
 * counted; a file that fails runs again by itself, at most twice, and counts where it fails each time.
 */
import { parseArgs } from 'node:util';
import { ensureEngine } from './browsers/ensure-engine.js';
import { ENGINES, type Engine } from './browsers/engines.js';
import { BROWSER_VARIABLE, DRIVER_VARIABLE } from './browsers/launchers.js';
import { isGood, runWith, type Outcome } from './browsers/run-with.js';
import { runWithSecondChance } from './browsers/second-chance.js';
import { table } from './browsers/table.js';
import { startWebkitDriver } from './browsers/webkit-driver.js';
import { runCommand } from './run-command.js';
import { writeTally } from './tally.js';
import type { Counts } from './test/phases.js';
import { testFiles } from './test/test-files.js';

interface Row extends Counts {
  engine: Engine;
  version: string;
  /** In a sentence each. */
  remarks: readonly string[];
  ok: boolean;
}

const MINUTE = 60_000;
const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

const { values: options, positionals: filters } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true }, minutes: { type: 'string' } },
});

const files = testFiles('browser').filter(
  (file) => filters.length === 0 || filters.some((part) => file.includes(part)),
);

async function main(): Promise<void> {
  const engines = ENGINES.filter(({ name }) => options.only?.includes(name) ?? true);
  if (engines.length === 0) {
    console.error(`--only is one of ${ENGINES.map(({ name }) => name).join(', ')}`);
    process.exitCode = 1;
    return;
  }
  const rows: Row[] = [];
  if (options.minutes === undefined) for (const engine of engines) rows.push(await runIn(engine));
  else {
    const end = Date.now() + Number(options.minutes) * MINUTE;
    for (const [index, engine] of engines.entries()) {
      // What one leaves of its share is the others'.
      const share = (end - Date.now()) / (engines.length - index);
      rows.push(await settleIn(engine, share));
    }
    writeTally('browsers', { passed: sumOf(rows, 'passed'), failed: sumOf(rows, 'failed') });
  }
  report(rows);
}

async function runIn(engine: Engine): Promise<Row> {
  const path = await ensureEngine(engine);
  if (!path) return { engine, version: 'missing', ...NONE, remarks: ['it is missing'], ok: false };
  const version = await heading(engine, path);
  const outcome = await runFiles(engine, path, files);
  return { engine, version, ...outcome, remarks: outcome.problems, ok: isGood(outcome) };
}

/** Never fails for want of a browser or of time. */
async function settleIn(engine: Engine, limitMs: number): Promise<Row> {
  const end = Date.now() + limitMs;
  const timeLeft = (): number => Math.max(0, end - Date.now());
  const left = (why: string): Row => ({ engine, version: '-', ...NONE, remarks: [`not run: ${why}`], ok: true });
  try {
    const path = await ensureEngine(engine, timeLeft() / 4);
    if (!path) return left('it could not be installed in time');
    const version = await heading(engine, path);
    const settled = await runWithSecondChance((some, limit) => runFiles(engine, path, some, limit), files, timeLeft);
    return { engine, version, ...settled, remarks: settled.told, ok: settled.failed === 0 };
  } catch (error) {
    return left(String(error));
  }
}

/** Says in which browser the tests run now. */
async function heading(engine: Engine, path: string): Promise<string> {
  const version = /\d+(\.\w+)+/.exec(await versionText(engine, path))?.[0] ?? 'unknown';
  console.log(`\n${engine.label} ${version}`);
  return version;
}

async function versionText({ name }: Engine, path: string): Promise<string> {
  if (name !== 'webkit') return (await runCommand(path, ['--version'], { timeoutMs: MINUTE })).stdout;
  // It says so on a display alone, and the driver has one.
  const driver = await startWebkitDriver(path);
  await driver.stop();
  return driver.version;
}

async function runFiles(engine: Engine, path: string, some: readonly string[], limitMs?: number): Promise<Outcome> {
  const driver = engine.name === 'webkit' ? await startWebkitDriver(path) : undefined;
  try {
    const env = { [BROWSER_VARIABLE]: engine.name, ...(driver && { [DRIVER_VARIABLE]: driver.url }) };
    return await runWith('browser', env, (file) => some.includes(file), {
      ...(engine.name === 'chromium' && { chromium: path }),
      ...(limitMs !== undefined && { limitMs }),
    });
  } finally {
    await driver?.stop();
  }
}

const sumOf = (rows: readonly Row[], key: keyof Counts): number => rows.reduce((sum, row) => sum + row[key], 0);

function report(rows: readonly Row[]): void {
  const cells = rows.map(({ engine, version, passed, failed, skipped }) => [
    ...[engine.label, version],
    ...[passed, failed, skipped].map(String),
  ]);
  console.log(`\n${table([['browser', 'version', 'passed', 'failed', 'skipped'], ...cells])}`);
  for (const { engine, remarks } of rows) for (const remark of remarks) console.log(`${engine.label}: ${remark}`);
  process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
}

// What it started ends with it.
process.once('SIGTERM', () => process.exit(143));
await main();
