/** What a release makes of the version, the changelog and the package; each fault of a package is found. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { releaseChangelog } from '../../scripts/release/changelog.js';
import { nextVersion } from '../../scripts/release/next-version.js';
import { packageFaults } from '../../scripts/release/package-contents.js';
import { PROMISES, SMALL_PACKAGE } from './small-package.js';

describe('the next version', () => {
  for (const [current, wish, next] of [
    ['0.1.9', 'patch', '0.1.10'],
    ['0.1.9', 'minor', '0.2.0'],
    ['0.1.9', 'major', '1.0.0'],
    ['0.1.9', '0.10.0', '0.10.0'],
  ] as const) {
    it(`after ${current} by ${wish} is ${next}`, () => assert.equal(nextVersion(current, wish), next));
  }

  for (const wish of ['0.1.9', '0.1.8', '0.0.10', 'next', '1.0', '']) {
    it(`is never "${wish}" after 0.1.9`, () => {
      assert.throws(() => nextVersion('0.1.9', wish));
    });
  }
});

describe('the changelog', () => {
  const before = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-01-01\n\n- First.\n';

  it('gives what is not released the version and the day, and begins anew', () => {
    const { text, section } = releaseChangelog(before, '0.2.0', '2026-03-09');
    assert.equal(section, '## [0.2.0] - 2026-03-09\n\n### Added\n\n- A thing.\n');
    assert.equal(text, `# Changelog\n\n## [Unreleased]\n\n${section}\n## [0.1.0] - 2026-01-01\n\n- First.\n`);
  });

  it('refuses a release of nothing, and one that was', () => {
    assert.throws(() => releaseChangelog(before.replace('- A thing.\n', ''), '0.2.0', '2026-03-09'), /nothing under/);
    assert.throws(() => releaseChangelog(before, '0.1.0', '2026-03-09'), /already/);
    assert.throws(() => releaseChangelog('# Changelog\n', '0.2.0', '2026-03-09'), /no line/);
  });
});

describe('a package', () => {
  const faultsOf = (change: Readonly<Record<string, string | undefined>>): string[] => {
    const files = Object.entries({ ...SMALL_PACKAGE, ...change }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    const texts = new Map(files);
    const read = (path: string): Buffer => Buffer.from(texts.get(path)!);
    return packageFaults({ paths: [...texts.keys()], read }, PROMISES, ['/home/somebody/punctual']);
  };

  it('is good as it is', () => assert.deepEqual(faultsOf({}), []));

  for (const [what, change, fault] of [
    ['an entry is missing', { 'dist/cli.js': undefined }, 'dist/cli.js is missing: package.json leads to it'],
    ['a module is missing', { 'dist/inner.js': undefined }, 'dist/inner.js is missing: dist/index.js leads to it'],
    ['types are missing', { 'dist/inner.d.ts': undefined }, 'dist/inner.d.ts is missing: dist/index.d.ts leads to it'],
    [
      'a chunk is missing',
      { 'dist/chunks/a.js': undefined },
      'dist/chunks/a.js is missing: dist/punctual.js leads to it',
    ],
    ['the licence is missing', { LICENSE: undefined }, 'LICENSE is missing'],
    [
      'licences of others are missing',
      { 'dist/third-party-licenses.md': undefined },
      'dist/third-party-licenses.md is missing',
    ],
    ['a module is left over', { 'dist/old.js': '' }, 'dist/old.js is led to by nothing'],
    ['a note lies about', { 'dist/notes.txt': '' }, 'dist/notes.txt is led to by nothing'],
    ['a test came along', { 'dist/inner.test.js': '' }, 'dist/inner.test.js is no part of the package'],
    ['a source came along', { 'src/index.ts': '' }, 'src/index.ts is no part of the package'],
    ['a map is named', { 'dist/inner.js': '//# sourceMappingURL=inner.js.map' }, 'dist/inner.js names a source map'],
    ['a folder is named', { 'README.md': 'see /home/somebody/punctual' }, 'README.md names /home/somebody/punctual'],
    [
      'a file was changed',
      { 'dist/chunks/a.js': 'alert(1);' },
      'dist/chunks/a.js has another hash than dist/integrity.json says',
    ],
    ['a hash is missing', { 'dist/chunks/b.js': '' }, 'dist/integrity.json has no hash of dist/chunks/b.js'],
  ] as const) {
    it(`is not good where ${what}`, () => {
      const faults = faultsOf(change);
      assert.ok(faults.includes(fault), faults.join('\n'));
    });
  }
});
