/**
 * Releases: `npm run release -- minor`. Builds, tests, checks and packs; then the version, the changelog, a commit, a tag,
 * and the registry. With `--dry-run` everything is done that changes nothing. What has to be pushed is said at the end.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeSnippet, type SnippetOptions } from '../src/server/command/write-snippet.js';
import { build } from './build.js';
import { inRoot, ROOT } from './paths.js';
import { releaseChangelog } from './release/changelog.js';
import { nextVersion } from './release/next-version.js';
import { pack, readJson, type Packed } from './release/pack.js';
import { runCommand } from './run-command.js';

const MINUTES = 60_000;
const CHANGELOG = inRoot('CHANGELOG.md');
const MANIFESTS = ['package.json', 'package-lock.json'];
/** What the code itself says that it is. */
const VERSION_MODULE = 'src/protocol/version.ts';
/** Where the script of a release is, as an example: the package is on the registry, whoever serves it. */
const SCRIPT = 'https://book.example.com/punctual.js';

async function run(command: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, output } = await runCommand(command, args, { cwd: ROOT, timeoutMs: 60 * MINUTES });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${output.trim().slice(-4000)}`);
  return stdout.trim();
}

async function step(name: string, work: () => Promise<unknown>): Promise<void> {
  const start = Date.now();
  await work();
  console.log(`release: ${name} (${((Date.now() - start) / 1000).toFixed(0)} s)`);
}

function printSnippets(): void {
  const options: Omit<SnippetOptions, 'pinned'> = {
    api: 'https://book.example.com/v1',
    service: 'intro-call',
    tag: 'punctual-booking',
    script: SCRIPT,
    integrity: readJson('dist/integrity.json'),
    chunks: readJson<{ flow: string[] }>('dist/preload.json').flow,
  };
  for (const [name, pinned] of [
    ['this version and no other', true],
    ['every new version as it comes', false],
  ] as const) {
    const { head, body } = writeSnippet({ ...options, pinned });
    console.log(`\n<!-- ${name} -->\n${head}\n${body}`);
  }
}

async function requireClean(): Promise<void> {
  const changed = await run('git', 'status', '--porcelain');
  if (changed !== '') throw new Error(`There are changes that no commit has:\n${changed}`);
}

async function verify(isQuick: boolean): Promise<void> {
  await step('built', async () => {
    if (!(await build())) throw new Error('The build failed.');
  });
  if (isQuick) {
    console.log('release: tests and checks left out, as asked');
    return;
  }
  await step('checked', () => run('npm', 'run', 'check', '--', '--no-build'));
  await step('tested', () => run('npm', 'test', '--', '--no-build'));
}

function writeVersion(version: string, changelog: string): void {
  for (const file of MANIFESTS) {
    const manifest = readJson<{ version: string; packages?: Record<string, { version: string }> }>(file);
    manifest.version = version;
    if (manifest.packages?.['']) manifest.packages[''].version = version;
    writeFileSync(inRoot(file), `${JSON.stringify(manifest, undefined, 2)}\n`);
  }
  const module = readFileSync(inRoot(VERSION_MODULE), 'utf8');
  writeFileSync(inRoot(VERSION_MODULE), module.replace(/VERSION = '[^']*'/, `VERSION = '${version}'`));
  writeFileSync(CHANGELOG, changelog);
}

/** Packs what was built, and lets nothing through that is not as it must be. */
async function packWhole(): Promise<Packed> {
  const packed = await pack();
  if (packed.faults.length > 0) {
    packed.remove();
    throw new Error(`The package is not as it must be:\n${packed.faults.join('\n')}`);
  }
  console.log(`release: packed, ${packed.files} files, ${(packed.bytes / 1024).toFixed(0)} kB`);
  return packed;
}

/** Has the tree of the version, or as it was where anything goes wrong until it is published. */
async function publish(version: string, changelog: string): Promise<void> {
  await requireClean();
  try {
    // Before the build, which writes the version into what editors read.
    writeVersion(version, changelog);
    await verify(false);
    const { tarball, remove } = await packWhole();
    await step('published', () => run('npm', 'publish', tarball, '--ignore-scripts')).finally(remove);
  } catch (error) {
    await run('git', 'checkout', '--', ...MANIFESTS, VERSION_MODULE, 'CHANGELOG.md');
    throw error;
  }
  // Last: a commit and a tag can be made again by hand, a version that is published cannot.
  await run('git', 'commit', '--all', '--message', `build: release ${version}`);
  await run('git', 'tag', '--annotate', `v${version}`, '--message', `v${version}`);
}

async function release(wish: string, { isDry, isQuick }: { isDry: boolean; isQuick: boolean }): Promise<void> {
  const { version: current } = readJson<{ version: string }>('package.json');
  const version = nextVersion(current, wish);
  const day = new Date().toISOString().slice(0, 10);
  const { text, section } = releaseChangelog(readFileSync(CHANGELOG, 'utf8'), version, day);
  if (isDry) {
    await verify(isQuick);
    (await packWhole()).remove();
  } else await publish(version, text);
  console.log(`\n${section}`);
  printSnippets();
  console.log(
    isDry
      ? `\n${version} could be released. Nothing was changed.`
      : `\n${version} is released. Push it: git push --follow-tags`,
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
});
const { 'dry-run': isDry, quick } = values;
try {
  if (quick && !isDry) throw new Error('Only a dry run may leave the tests out.');
  await release(positionals[0] ?? 'patch', { isDry, isQuick: quick });
} catch (error) {
  console.error(`release: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
