/**
 * Releases: `npm run release -- minor`. Builds, tests, checks and packs; then the version, the changelog, a commit, a tag,
 * and the registry. With `--dry-run` everything is done that changes nothing. What has to be pushed is said at the end.
 */
import { parseArgs } from 'node:util';
import { build } from './build.js';
import { ROOT } from './paths.js';
import { release } from './release/release.js';
import { Tree } from './release/tree.js';

const tree = new Tree(ROOT);

async function step(name: string, work: () => Promise<unknown>): Promise<void> {
  const start = Date.now();
  await work();
  console.log(`release: ${name} (${((Date.now() - start) / 1000).toFixed(0)} s)`);
}

async function verify(isQuick: boolean): Promise<void> {
  await step('built', async () => {
    if (!(await build())) throw new Error('The build failed.');
  });
  if (isQuick) {
    console.log('release: tests and checks left out, as asked');
    return;
  }
  await step('checked', () => tree.run('npm', 'run', 'check', '--', '--no-build'));
  await step('tested', () => tree.run('npm', 'test', '--', '--no-build'));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
});
const { 'dry-run': isDry, quick } = values;
try {
  if (quick && !isDry) throw new Error('Only a dry run may leave the tests out.');
  await release(tree, positionals[0] ?? 'patch', {
    isDry,
    day: new Date().toISOString().slice(0, 10),
    verify: () => verify(quick),
    say: console.log,
  });
} catch (error) {
  console.error(`release: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
