/**
 * One release, from the wish to the tag. Owns the order of things, and that nothing is left half done; how the tree is
 * built, checked and tested is passed in.
 */
import { writeSnippet, type SnippetOptions } from '../../src/server/command/write-snippet.js';
import { releaseChangelog } from './changelog.js';
import { nextVersion } from './next-version.js';
import { pack, type Packed } from './pack.js';
import { RELEASED_FILES, type Tree } from './tree.js';

/** Where the script of a release is, as an example: the package is on the registry, whoever serves it. */
const SCRIPT = 'https://book.example.com/punctual.js';

export interface ReleaseOptions {
  /** Everything that changes nothing, and no more. */
  readonly isDry: boolean;
  /** The day of the release, `YYYY-MM-DD`. */
  readonly day: string;
  /** Builds, checks and tests the tree as it is then. Throws where it is not good. */
  readonly verify: () => Promise<void>;
  /** Told in lines, as they come. */
  readonly say: (line: string) => void;
}

/** Releases what `wish` asks for, `patch`, `minor`, `major` or a version. Throws in words what keeps it from that. */
export async function release(tree: Tree, wish: string, options: ReleaseOptions): Promise<void> {
  const { isDry, day, verify, say } = options;
  const version = nextVersion(tree.version, wish);
  const { text, section } = releaseChangelog(tree.changelog, version, day);
  if (isDry) {
    await verify();
    (await packWhole(tree, say)).remove();
  } else await publish(tree, version, text, options);
  say(`\n${section}`);
  sayWhatToPaste(tree, say);
  say(
    isDry
      ? `\n${version} could be released. Nothing was changed.`
      : `\n${version} is released. Push it: git push --follow-tags`,
  );
}

/** Has the tree of the version, or as it was where anything goes wrong until it is published. */
async function publish(tree: Tree, version: string, changelog: string, options: ReleaseOptions): Promise<void> {
  await tree.requireClean();
  try {
    // Before the build, which writes the version into what editors read.
    tree.writeVersion(version, changelog);
    await options.verify();
    const { tarball, remove } = await packWhole(tree, options.say);
    await tree.run('npm', 'publish', tarball, '--ignore-scripts').finally(remove);
    options.say('release: published');
  } catch (error) {
    await tree.run('git', 'checkout', '--', ...RELEASED_FILES);
    throw error;
  }
  // Last: a commit and a tag can be made again by hand, a version that is published cannot.
  await tree.run('git', 'commit', '--all', '--message', `build: release ${version}`);
  await tree.run('git', 'tag', '--annotate', `v${version}`, '--message', `v${version}`);
}

/** Packs what was built, and lets nothing through that is not as it must be. */
async function packWhole(tree: Tree, say: ReleaseOptions['say']): Promise<Packed> {
  const packed = await pack(tree);
  if (packed.faults.length > 0) {
    packed.remove();
    throw new Error(`The package is not as it must be:\n${packed.faults.join('\n')}`);
  }
  say(`release: packed, ${packed.files} files, ${(packed.bytes / 1024).toFixed(0)} kB`);
  return packed;
}

function sayWhatToPaste(tree: Tree, say: ReleaseOptions['say']): void {
  const options: Omit<SnippetOptions, 'pinned'> = {
    api: 'https://book.example.com/v1',
    service: 'intro-call',
    tag: 'punctual-booking',
    script: SCRIPT,
    integrity: tree.json('dist/integrity.json'),
    chunks: tree.json<{ flow: string[] }>('dist/preload.json').flow,
  };
  for (const [name, pinned] of [
    ['this version and no other', true],
    ['every new version as it comes', false],
  ] as const) {
    const { head, body } = writeSnippet({ ...options, pinned });
    say(`\n<!-- ${name} -->\n${head}\n${body}`);
  }
}
