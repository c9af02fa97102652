/** One phase of the tests under other circumstances: in another browser, in another time zone. */
import { PHASES, type PhaseName, type PhaseTally } from '../test/phases.js';
import { testFiles } from '../test/test-files.js';

export interface Outcome extends PhaseTally {
  /** What went wrong besides a failed test, in a sentence each. */
  problems: string[];
}

interface Options {
  /** The path of Chromium, where the tests are to run in it. */
  chromium?: string;
  /** For the browser's phase: after how long it stops. */
  limitMs?: number;
}

/** Runs the files of a phase that `wanted` keeps, with these variables in the environment of its runner. */
export async function runWith(
  name: PhaseName,
  env: Record<string, string>,
  wanted: (file: string) => boolean,
  { chromium = '', limitMs }: Options = {},
): Promise<Outcome> {
  const phase = PHASES.find((candidate) => candidate.name === name)!;
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    const { tally, problems } = await phase.run(testFiles(name).filter(wanted), chromium, limitMs);
    if (tally.passed + tally.failed === 0) problems.push('no test ran');
    return { ...tally, problems };
  } finally {
    for (const key of Object.keys(env)) {
      const value = before[key];
      if (value === undefined) Reflect.deleteProperty(process.env, key);
      else process.env[key] = value;
    }
  }
}

/** Whether all is well: a runner that fails with every test passed has lost something. */
export const isGood = ({ failed, problems }: Outcome): boolean => failed === 0 && problems.length === 0;
