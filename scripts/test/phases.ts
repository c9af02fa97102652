/** The three ways a test runs: in node, in a browser from source, in node against the built package in a browser. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { cacheFile, inRoot, ROOT } from '../paths.js';
import { runCommand } from '../run-command.js';

export type PhaseName = 'node' | 'browser' | 'e2e';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What one file came to. */
export interface FileCounts extends Counts {
  /** Whether it could not be loaded, or its page was lost: one failure more than its tests can say. */
  broke: boolean;
}

export interface PhaseTally extends Counts {
  /** The same by file, as far as they came to an end; of the browser's phase alone. */
  files?: Record<string, FileCounts>;
}

export interface PhaseResult extends Counts {
  name: string;
  files: number;
  /** What went wrong besides a failed test, in a sentence each. */
  problems: string[];
}

interface Outcome {
  tally: PhaseTally;
  problems: string[];
}

export interface Phase {
  name: PhaseName;
  needsBuild: boolean;
  needsChromium: boolean;
  /** Runs the files; the browser's phase stops after `limitMs`, with what there is by then. */
  run: (files: readonly string[], chromium: string, limitMs?: number) => Promise<Outcome>;
}

const MINUTE = 60_000;

/** After how many milliseconds the runner of the browser's phase ends itself, whatever it is at. */
export const LIMIT_VARIABLE = 'PUNCTUAL_LIMIT';

export const PHASES: readonly Phase[] = [
  { name: 'node', needsBuild: true, needsChromium: false, run: (files) => runNode(files, { concurrency: 2 }) },
  { name: 'browser', needsBuild: false, needsChromium: true, run: runBrowser },
  {
    name: 'e2e',
    needsBuild: true,
    needsChromium: true,
    // One at a time: two browsers on two cores would time each other out.
    run: (files, chromium) => runNode(files, { concurrency: 1, env: { PUNCTUAL_CHROMIUM: chromium } }),
  },
];

export const isPhaseName = (name: string): name is PhaseName => PHASES.some((phase) => phase.name === name);

async function runNode(
  files: readonly string[],
  { concurrency, env = {} }: { concurrency: number; env?: Record<string, string> },
): Promise<Outcome> {
  const tallyFile = cacheFile('node-tally.json');
  return runTallied(tallyFile, () =>
    runCommand(
      process.execPath,
      [
        ...['--import', 'tsx', '--test', `--test-concurrency=${concurrency}`, `--test-timeout=${2 * MINUTE}`],
        ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
        ...[`--test-reporter=${inRoot('scripts/test/node-tally-reporter.mjs')}`],
        `--test-reporter-destination=${tallyFile}`,
        ...files,
      ],
      { cwd: ROOT, env, timeoutMs: 30 * MINUTE, live: true },
    ),
  );
}

async function runBrowser(files: readonly string[], chromium: string, limitMs = 20 * MINUTE): Promise<Outcome> {
  const tallyFile = cacheFile('browser-tally.json');
  const env = { PUNCTUAL_CHROMIUM: chromium, PUNCTUAL_TALLY: tallyFile, [LIMIT_VARIABLE]: String(limitMs) };
  return runTallied(tallyFile, () =>
    runCommand(
      process.execPath,
      ['--import', 'tsx', inRoot('node_modules/@web/test-runner/dist/bin.js'), '--static-logging', '--files', ...files],
      {
        cwd: ROOT,
        env,
        // It ends itself in time, and its browser with it. This is for one that does not.
        timeoutMs: limitMs + MINUTE / 2,
        live: true,
      },
    ),
  );
}

/** Runs something that leaves its counts in a file, and holds its exit code against them. */
async function runTallied(tallyFile: string, run: () => Promise<{ code: number }>): Promise<Outcome> {
  rmSync(tallyFile, { force: true });
  const { code } = await run();
  const none: PhaseTally = { passed: 0, failed: 0, skipped: 0 };
  const text = existsSync(tallyFile) ? readFileSync(tallyFile, 'utf8') : '';
  if (!text) return { tally: none, problems: [`the runner left no result (exit code ${code})`] };

  const { problems, ...tally } = JSON.parse(text) as PhaseTally & { problems: string[] };
  if (code === 124) problems.push('stopped: it took too long');
  else if (code !== 0 && tally.failed === 0) problems.push(`the runner ended with exit code ${code}`);
  return { tally, problems };
}
