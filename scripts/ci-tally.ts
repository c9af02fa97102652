/** The closing line of CI: the tests and the checks, added up from what they left. A part that left nothing failed. */
import { rmSync } from 'node:fs';
import { cacheFile } from './paths.js';
import { readTally } from './tally.js';

const PARTS = ['test', 'check'];

if (process.argv.includes('--clear')) {
  for (const part of PARTS) rmSync(cacheFile(`${part}.json`), { force: true });
} else {
  const tallies = PARTS.map((part) => readTally(part) ?? { passed: 0, failed: 1 });
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
