/** The closing line of CI: the tests and the checks, added up from what they left. */
import { rmSync } from 'node:fs';
import { cacheFile } from './paths.js';
import { readTally } from './tally.js';

/** One that left nothing failed. */
const PARTS = ['test', 'check'];
/** The other engines: where they came to nothing, that is told. */
const BROWSERS = 'browsers';

if (process.argv.includes('--clear')) {
  for (const part of [...PARTS, BROWSERS]) rmSync(cacheFile(`${part}.json`), { force: true });
} else {
  const browsers = readTally(BROWSERS);
  if (!browsers) console.log('Firefox and WebKitGTK came to no result, and are not counted.');
  const tallies = [
    ...PARTS.map((part) => readTally(part) ?? { passed: 0, failed: 1 }),
    ...(browsers ? [browsers] : []),
  ];
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
