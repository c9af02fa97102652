/**
 * Files of tests in a browser that now and then fails by itself: what failed runs once more, alone, and only what fails
 * again counts. Owns what counts, and the time; how files are run is passed in.
 */
import type { Counts } from '../test/phases.js';
import type { Outcome } from './run-with.js';

/** Runs files, and stops after so many milliseconds with what there is by then. */
export type RunFiles = (files: readonly string[], limitMs: number) => Promise<Outcome>;

export interface Settled extends Counts {
  /** What was seen besides, in a sentence each; none of it counts as a failure. */
  told: string[];
}

const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Runs the files within the time that is left, and those that failed once more where there still is some. */
export async function runWithSecondChance(
  run: RunFiles,
  files: readonly string[],
  timeLeft: () => number,
): Promise<Settled> {
  const first = await run(files, timeLeft());
  const results = { ...first.files };
  if (Object.keys(results).length === 0) {
    return { ...NONE, told: [`it came to no result: ${first.problems.join('; ')}`] };
  }

  const told: string[] = [];
  const open: string[] = [];
  for (const file of files.filter((name) => results[name]?.failed !== 0)) {
    const again = timeLeft() > 0 ? (await run([file], timeLeft())).files?.[file] : undefined;
    if (again?.failed === 0) {
      told.push(`${file} ${results[file] ? 'failed' : 'came to no end'} once, and passed alone`);
      results[file] = again;
    } else if (timeLeft() > 0) {
      told.push(`${file} failed twice`);
      results[file] = again ?? { ...NONE, failed: 1 };
    } else {
      open.push(file);
      Reflect.deleteProperty(results, file);
    }
  }
  if (open.length > 0) told.push(`the time ran out: ${open.length} files are not settled (${open.join(', ')})`);
  return { ...sumOf(Object.values(results)), told };
}

const sumOf = (tallies: readonly Counts[]): Counts =>
  tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NONE,
  );
