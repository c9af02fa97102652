/**
 * Every test, from nothing: finds or installs Chromium, builds, then runs the phases one after the other.
 *
 *     npm test -- [--only=node|browser|e2e] [--no-build] [part of a path …]
 */
import { parseArgs } from 'node:util';
import { build } from './build.js';
import { ensureChromium } from './test/ensure-chromium.js';
import { isPhaseName, PHASES, type Phase, type PhaseResult } from './test/phases.js';
import { testFiles } from './test/test-files.js';
import { writeTally } from './tally.js';

const { values: options, positionals: filters } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, 'no-build': { type: 'boolean', default: false } },
});

async function main(): Promise<void> {
  const { only } = options;
  if (only !== undefined && !isPhaseName(only)) {
    console.error(`--only is one of ${PHASES.map((phase) => phase.name).join(', ')}`);
    process.exitCode = 1;
    return;
  }
  const phases = PHASES.filter((phase) => only === undefined || phase.name === only);
  const chromium = phases.some((phase) => phase.needsChromium) ? await ensureChromium() : undefined;
  const needsBuild = phases.some((phase) => phase.needsBuild) && !options['no-build'];
  const built = needsBuild ? await build() : true;

  const results: PhaseResult[] = [];
  if (!built)
    results.push({ name: 'build', files: 0, passed: 0, failed: 1, skipped: 0, problems: ['it failed, see above'] });
  for (const phase of phases) results.push(await runPhase(phase, chromium));
  report(results);
}

async function runPhase(phase: Phase, chromium: string | undefined): Promise<PhaseResult> {
  const files = testFiles(phase.name).filter(
    (file) => filters.length === 0 || filters.some((part) => file.includes(part)),
  );
  const result: PhaseResult = { name: phase.name, files: files.length, passed: 0, failed: 0, skipped: 0, problems: [] };
  if (files.length === 0) return result;

  console.log(`\n${phase.name}: ${files.length} files`);
  const outcome = await phase.run(files, chromium ?? '');
  Object.assign(result, outcome.tally);
  result.problems.push(...outcome.problems);
  if (result.passed + result.failed === 0) result.problems.push('no test ran');
  // A runner that fails with every test passed has lost something: it may not look green.
  if (result.problems.length > 0 && result.failed === 0) result.failed = 1;
  return result;
}

function report(results: readonly PhaseResult[]): void {
  const sum = (key: 'passed' | 'failed' | 'skipped'): number =>
    results.reduce((total, result) => total + result[key], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  console.log('');
  for (const { name, files, passed, failed, skipped, problems } of results) {
    console.log(`${name.padEnd(8)} ${files} files, ${passed} passed, ${failed} failed, ${skipped} skipped`);
    for (const problem of problems) console.log(`  ${problem}`);
  }
  if (passed + failed === 0) console.log('No test matches.');
  writeTally('test', { passed, failed });
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
}

await main();
