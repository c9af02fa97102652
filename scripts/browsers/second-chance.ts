/**
 * Files of tests in a browser that now and then fails by itself: what failed runs again, alone, and only a test that fails
 * there twice counts. Owns what counts, and the time; how files are run is passed in.
 */
import type { Counts, FileCounts } from '../test/phases.js';
import type { Outcome } from './run-with.js';

/** Runs files, and stops after so many milliseconds with what there is by then. */
export type RunFiles = (files: readonly string[], limitMs: number) => Promise<Outcome>;

export interface Settled extends Counts {
  /** What was seen besides, in a sentence each; none of it counts as a failure. */
  told: string[];
}

const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };
const CHANCES = 2;
/** One file that hangs must not take the time of the others, in milliseconds. */
const ALONE_LIMIT = 240_000;
/** Where more than so many fail, and more than this share, it is the browser that is not well, or the machine. */
const [FEW, SHARE] = [3, 0.1];

/** Runs the files within the time that is left, and those that failed again where there still is some. */
export async function runWithSecondChance(
  run: RunFiles,
  files: readonly string[],
  timeLeft: () => number,
): Promise<Settled> {
  const first = await run(files, timeLeft());
  const results: Readonly<Record<string, FileCounts>> = first.files ?? {};
  if (Object.keys(results).length === 0)
    return { ...NONE, told: [`it came to no result: ${first.problems.join('; ')}`] };

  const open = files.filter((file) => results[file]?.failed !== 0);
  const settled: Counts[] = files.flatMap((file) => (open.includes(file) ? [] : results[file]!));
  const told: string[] = [];
  const unsettled: string[] = [];
  const isWell = open.length <= Math.max(FEW, files.length * SHARE);
  if (!isWell && timeLeft() > 0) {
    const names = open.join(', ');
    told.push(
      `it is not well here: ${open.length} of ${files.length} files came to nothing, and do not count (${names})`,
    );
    return { ...sumOf(settled), told };
  }
  for (const file of open) {
    const tries = await runAlone(run, file, timeLeft);
    const last = tries.at(-1);
    if (last?.failed === 0) {
      told.push(`${file} ${results[file] ? 'failed' : 'came to no end'}, and passed alone`);
      settled.push(last);
    } else if (timeLeft() <= 0) {
      unsettled.push(file);
    } else if (last && tries.every((counts) => counts !== undefined && failedTests(counts) > 0)) {
      told.push(`${file} failed each time, alone too`);
      settled.push(last);
    } else told.push(`${file} came to no end, alone too, and does not count`);
  }
  if (unsettled.length > 0) {
    told.push(`the time ran out: ${unsettled.length} files are not settled (${unsettled.join(', ')})`);
  }
  return { ...sumOf(settled), told };
}

/** What a file came to, by itself, each time until it passed; undefined where it came to no end. */
async function runAlone(
  run: RunFiles,
  file: string,
  timeLeft: () => number,
): Promise<readonly (FileCounts | undefined)[]> {
  const tries: (FileCounts | undefined)[] = [];
  while (tries.length < CHANCES && tries.at(-1)?.failed !== 0 && timeLeft() > 0) {
    const { files } = await run([file], Math.min(timeLeft(), ALONE_LIMIT));
    tries.push(files?.[file]);
  }
  return tries;
}

/** Without the one that stands for a file that broke. */
const failedTests = ({ failed, broke }: FileCounts): number => failed - Number(broke);

const sumOf = (tallies: readonly Counts[]): Counts =>
  tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NONE,
  );
