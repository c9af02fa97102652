/** Whole releases of a small package, with npm and git as they are and a registry of this machine. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { json } from 'node:stream/consumers';
import { after, before, describe, it, type TestContext } from 'node:test';
import { release } from '../../scripts/release/release.js';
import { Tree } from '../../scripts/release/tree.js';
import { PROMISES, SMALL_PACKAGE } from './small-package.js';

const NAME = 'punctual-small-package';
const CHANGELOG = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n';

interface Published {
  readonly versions: Readonly<Record<string, { readonly name: string }>>;
  readonly _attachments: Readonly<Record<string, { readonly data: string }>>;
}

/** Takes what is published, or refuses it; knows of nothing that was before. */
class Registry {
  readonly published: Published[] = [];
  isOpen = true;
  readonly #server: Server = createServer((request, response) => {
    void (async () => {
      if (request.method !== 'PUT') response.writeHead(404);
      else if (!this.isOpen) response.writeHead(403);
      else {
        this.published.push((await json(request)) as Published);
        response.writeHead(201);
      }
      response.end('{}');
    })();
  });

  async start(): Promise<void> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

let registry: Registry;
let settings: string;

before(async () => {
  registry = new Registry();
  await registry.start();
  settings = mkdtempSync(join(tmpdir(), 'punctual-npm-'));
  writeFileSync(join(settings, 'npmrc'), `//${registry.host}/:_authToken=nobody\n`);
  // Whatever this machine is set to, and whatever hook this runs in: nothing of this goes anywhere else.
  for (const name of Object.keys(process.env).filter((key) => /^(npm_config|git)_/i.test(key)))
    Reflect.deleteProperty(process.env, name);
  process.env['npm_config_registry'] = `http://${registry.host}/`;
  process.env['npm_config_userconfig'] = join(settings, 'npmrc');
  process.env['npm_config_cache'] = join(settings, 'cache');
  process.env['npm_config_update_notifier'] = 'false';
  process.env['npm_config_noproxy'] = process.env['NO_PROXY'] = process.env['no_proxy'] = '127.0.0.1';
  process.env['GIT_CONFIG_GLOBAL'] = process.env['GIT_CONFIG_SYSTEM'] = '/dev/null';
});

after(() => {
  registry.stop();
  rmSync(settings, { recursive: true });
});

/** A checkout with one commit, and nothing built. */
async function checkout(t: TestContext): Promise<Tree> {
  const tree = new Tree(mkdtempSync(join(tmpdir(), 'punctual-release-')));
  t.after(() => rmSync(tree.root, { recursive: true }));
  registry.published.length = 0;
  registry.isOpen = true;
  const manifest = { name: NAME, version: '0.1.0', files: ['dist', 'custom-elements.json'], ...PROMISES };
  const lock = { name: NAME, version: '0.1.0', packages: { '': { name: NAME, version: '0.1.0' } } };
  write(tree, {
    ...Object.fromEntries(Object.entries(SMALL_PACKAGE).filter(([path]) => !path.startsWith('dist/'))),
    'package.json': JSON.stringify({ ...manifest, publishConfig: { registry: `http://${registry.host}/` } }),
    'package-lock.json': JSON.stringify(lock),
    'src/protocol/version.ts': `export const VERSION = '0.1.0';\n`,
    'CHANGELOG.md': CHANGELOG,
    '.gitignore': 'dist\n',
  });
  await tree.run('git', 'init', '--quiet');
  for (const [key, value] of [
    ['user.name', 'Nobody'],
    ['user.email', 'nobody@example.com'],
    ['commit.gpgSign', 'false'],
    ['tag.gpgSign', 'false'],
  ] as const)
    await tree.run('git', 'config', key, value);
  await tree.run('git', 'add', '--all');
  await tree.run('git', 'commit', '--quiet', '--message', 'A package');
  return tree;
}

function write(tree: Tree, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree.root, path)), { recursive: true });
    writeFileSync(join(tree.root, path), text);
  }
}

/** What a build leaves. */
const build = (tree: Tree): void =>
  write(tree, {
    ...Object.fromEntries(Object.entries(SMALL_PACKAGE).filter(([path]) => path.startsWith('dist/'))),
    'dist/preload.json': '{"flow":["chunks/a.js"]}',
  });

interface Wish {
  readonly isDry?: boolean;
  readonly verify?: () => void;
}

/** Releases the next minor version; gives back what was said. */
async function releaseMinor(tree: Tree, { isDry = false, verify = () => build(tree) }: Wish = {}): Promise<string> {
  const said: string[] = [];
  await release(tree, 'minor', {
    isDry,
    day: '2026-03-09',
    verify: () => Promise.resolve().then(verify),
    say: (line) => said.push(line),
  });
  return said.join('\n');
}

/** What a release has left: the version, the state of git, the newest commit, the tags. */
const stateOf = async (tree: Tree): Promise<readonly string[]> => [
  tree.version,
  await tree.run('git', 'status', '--porcelain'),
  await tree.run('git', 'log', '-1', '--format=%s'),
  await tree.run('git', 'tag'),
];

const UNTOUCHED = ['0.1.0', '', 'A package', ''];

/** Why there is nothing to run this on, where that is so. */
const skip = spawnSync('git', ['--version']).status === 0 ? false : 'there is no git here';

describe('a release', { skip }, () => {
  it('builds what it publishes with the new version in it, then commits and tags it', async (t) => {
    const tree = await checkout(t);
    let seen = '';
    await releaseMinor(tree, {
      verify: () => {
        seen = `${tree.version} ${tree.text('src/protocol/version.ts')}`;
        build(tree);
      },
    });
    assert.equal(seen, `0.2.0 export const VERSION = '0.2.0';\n`);
    assert.deepEqual(await stateOf(tree), ['0.2.0', '', 'build: release 0.2.0', 'v0.2.0']);
    assert.match(tree.changelog, /## \[Unreleased\]\n\n## \[0\.2\.0\] - 2026-03-09\n\n### Added/);
    assert.equal(
      tree.json<{ packages: { '': { version: string } } }>('package-lock.json').packages[''].version,
      '0.2.0',
    );
    assert.deepEqual(Object.keys(registry.published[0]!.versions), ['0.2.0']);
  });

  it('publishes an archive with the files of the package', async (t) => {
    const tree = await checkout(t);
    await releaseMinor(tree);
    const [attachment] = Object.values(registry.published[0]!._attachments);
    const archive = join(settings, 'published.tgz');
    writeFileSync(archive, Buffer.from(attachment!.data, 'base64'));
    const paths = (await tree.run('tar', '-tzf', archive)).split('\n').map((path) => path.replace('package/', ''));
    assert.deepEqual(paths.sort(), [...Object.keys(SMALL_PACKAGE), 'dist/preload.json'].sort());
  });

  it('says what pages paste, pinned and floating', async (t) => {
    const said = await releaseMinor(await checkout(t));
    assert.match(said, /no other -->\n[^]*integrity="sha384-[^]*as it comes -->\n(?![^]*integrity=)/);
    assert.match(said, /0\.2\.0 is released/);
  });

  for (const [what, prepare, verify, fault] of [
    ['the tests fail', () => undefined, () => assert.fail('3 tests failed'), /3 tests failed/],
    ['a file is missing', () => undefined, (tree: Tree) => tearOut(tree), /dist\/inner\.js is missing/],
    ['the registry refuses it', () => (registry.isOpen = false), build, /npm publish .* failed/],
  ] as const) {
    it(`leaves the tree as it was where ${what}`, async (t) => {
      const tree = await checkout(t);
      prepare();
      await assert.rejects(releaseMinor(tree, { verify: () => verify(tree) }), fault);
      assert.deepEqual(await stateOf(tree), UNTOUCHED);
      assert.deepEqual(registry.published, []);
    });
  }

  it('does not begin with changes that no commit has', async (t) => {
    const tree = await checkout(t);
    write(tree, { 'README.md': 'Other' });
    await assert.rejects(releaseMinor(tree, { verify: () => assert.fail('built') }), /no commit has:\nM README\.md/);
    assert.equal(tree.version, '0.1.0');
  });
});

describe('a dry run', { skip }, () => {
  it('builds and packs, says what would be, and changes nothing', async (t) => {
    const tree = await checkout(t);
    const said = await releaseMinor(tree, { isDry: true });
    assert.ok(existsSync(join(tree.root, 'dist/index.js')));
    assert.match(said, /packed, 14 files[^]*## \[0\.2\.0\] - 2026-03-09[^]*0\.2\.0 could be released/);
    assert.deepEqual(await stateOf(tree), UNTOUCHED);
    assert.deepEqual(registry.published, []);
  });

  it('tells what is wrong with the package', async (t) => {
    const tree = await checkout(t);
    await assert.rejects(
      releaseMinor(tree, { isDry: true, verify: () => tearOut(tree) }),
      /dist\/inner\.js is missing/,
    );
  });
});

/** Builds without a module that others need. */
function tearOut(tree: Tree): void {
  build(tree);
  rmSync(join(tree.root, 'dist/inner.js'));
}
