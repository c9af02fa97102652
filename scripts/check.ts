/**
 * Everything that can be said about the package without running it. Goes on after a failure, so that one run tells all.
 *
 *     npm run check -- [--no-build] [part of a step's name …]
 */
import { parseArgs } from 'node:util';
import { build } from './build.js';
import { STEPS, type StepResult } from './check/steps.js';
import { writeTally } from './tally.js';

const { values: options, positionals: filters } = parseArgs({
  allowPositionals: true,
  options: { 'no-build': { type: 'boolean', default: false } },
});

interface Row {
  name: string;
  seconds: number;
  result: StepResult;
}

async function main(): Promise<void> {
  const rows: Row[] = [];
  const steps = STEPS.filter((step) => filters.length === 0 || filters.some((part) => step.name.includes(part)));
  if (!options['no-build'] && steps.some((step) => step.needsBuild)) {
    rows.push(await timed('build', async () => ({ ok: await build(), output: '' })));
  }
  for (const step of steps) rows.push(await timed(step.name, step.run));

  console.log('');
  for (const { name, seconds, result } of rows) {
    console.log(`${result.ok ? 'ok  ' : 'FAIL'} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s`);
  }
  const passed = rows.filter((row) => row.result.ok).length;
  const failed = rows.length - passed;
  writeTally('check', { passed, failed });
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  console.log(`\n${passed} checks passed, ${failed} failed`);
}

async function timed(name: string, run: () => Promise<StepResult>): Promise<Row> {
  const start = Date.now();
  const result = await run().catch((error: unknown): StepResult => ({ ok: false, output: String(error) }));
  if (!result.ok || result.show) console.log(`\n--- ${name}${result.ok ? '' : ': failed'}\n${result.output.trim()}`);
  return { name, seconds: (Date.now() - start) / 1000, result };
}

await main();
