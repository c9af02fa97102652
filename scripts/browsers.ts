/**
 * The browser tests in Chromium, Firefox and WebKitGTK, one browser after the other.
 *
 *     npm run test:browsers -- [--only=chromium|firefox|webkit] [part of a path …]
 */
import { parseArgs } from 'node:util';
import { ensureEngine } from './browsers/ensure-engine.js';
import { ENGINES, type Engine } from './browsers/engines.js';
import { BROWSER_VARIABLE, DRIVER_VARIABLE } from './browsers/launchers.js';
import { isGood, runWith, type Outcome } from './browsers/run-with.js';
import { table } from './browsers/table.js';
import { startWebkitDriver } from './browsers/webkit-driver.js';
import { runCommand } from './run-command.js';

interface Row {
  engine: Engine;
  version: string;
  outcome: Outcome;
}

const { values: options, positionals: filters } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' } },
});

const isWanted = (file: string): boolean => filters.length === 0 || filters.some((part) => file.includes(part));

async function main(): Promise<void> {
  const engines = ENGINES.filter(({ name }) => options.only === undefined || name === options.only);
  if (engines.length === 0) {
    console.error(`--only is one of ${ENGINES.map(({ name }) => name).join(', ')}`);
    process.exitCode = 1;
    return;
  }
  const rows: Row[] = [];
  for (const engine of engines) rows.push(await runIn(engine));
  report(rows);
}

async function runIn(engine: Engine): Promise<Row> {
  const none = { passed: 0, failed: 0, skipped: 0 };
  const path = await ensureEngine(engine);
  if (!path) return { engine, version: 'missing', outcome: { ...none, problems: ['it is missing'] } };

  const driver = engine.name === 'webkit' ? await startWebkitDriver(path) : undefined;
  try {
    const version = versionIn(driver?.version ?? (await runCommand(path, ['--version'], { timeoutMs: 60_000 })).stdout);
    console.log(`\n${engine.label} ${version}`);
    const env = { [BROWSER_VARIABLE]: engine.name, ...(driver && { [DRIVER_VARIABLE]: driver.url }) };
    return {
      engine,
      version,
      outcome: await runWith('browser', env, isWanted, engine.name === 'chromium' ? path : ''),
    };
  } finally {
    await driver?.stop();
  }
}

const versionIn = (text: string): string => /\d+(\.\w+)+/.exec(text)?.[0] ?? 'unknown';

function report(rows: readonly Row[]): void {
  const cells = rows.map(({ engine, version, outcome }) => [
    ...[engine.label, version],
    ...[outcome.passed, outcome.failed, outcome.skipped].map(String),
  ]);
  console.log(`\n${table([['browser', 'version', 'passed', 'failed', 'skipped'], ...cells])}`);
  for (const { engine, outcome } of rows)
    for (const problem of outcome.problems) console.log(`${engine.label}: ${problem}`);
  process.exitCode = rows.every(({ outcome }) => isGood(outcome)) ? 0 : 1;
}

await main();
