import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { packageExports } from '../../scripts/exports.js';
import { inRoot, ROOT } from '../../scripts/paths.js';
import { runCommand } from '../../scripts/run-command.js';
import { importsOf, reachableFrom } from './module-graph.js';

interface PackageJson {
  exports: Record<string, string | { types: string; default: string }>;
  bin: Record<string, string>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  sideEffects: string[];
}

const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as PackageJson;
const installed = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];

describe('what npm would publish', () => {
  let files: string[] = [];

  before(async () => {
    const { stdout } = await runCommand('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      timeoutMs: 60_000,
    });
    const [pack] = JSON.parse(stdout) as { files: { path: string }[] }[];
    files = (pack?.files ?? []).map((file) => file.path);
  });

  test('holds what is built, and nothing that it was built from', () => {
    assert.ok(files.includes('dist/protocol/index.js'), 'dist is built');
    const foreign = files.filter(
      (path) => !/^(dist\/|package\.json$|custom-elements\.json$|(README|LICENSE|CHANGELOG)[^/]*$)/.test(path),
    );
    assert.deepEqual(foreign, []);
  });

  test('holds no test, no source map and no TypeScript', () => {
    assert.deepEqual(
      files.filter((path) => /\.test\.|\.map$|(^|\/)(src|test)\//.test(path) || /(?<!\.d)\.ts$/.test(path)),
      [],
    );
  });

  test('names no path of the machine that built it', () => {
    const leaky = files.filter((path) => readFileSync(inRoot(path), 'utf8').includes(ROOT));
    assert.deepEqual(leaky, []);
  });
});

describe('the exports', () => {
  test('are those that the tree asks for', () => {
    assert.deepEqual(manifest.exports, packageExports());
  });

  test('lead to files', () => {
    const targets = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    assert.deepEqual(
      [...targets, ...Object.values(manifest.bin)].filter((target) => !existsSync(inRoot(target))),
      [],
    );
  });

  for (const [name, entry] of Object.entries(manifest.exports)) {
    if (typeof entry === 'string') continue;
    for (const [kind, target] of Object.entries(entry)) {
      test(`${name} (${kind}) needs no library that its user does not get`, () => {
        const missing = [...reachableFrom(inRoot(target))].flatMap((file) =>
          importsOf(file)
            .filter((source) => !source.startsWith('.') && !source.startsWith('node:'))
            .filter((source) => !installed.some((library) => source === library || source.startsWith(`${library}/`)))
            .map((source) => `${file.slice(ROOT.length)} imports ${source}`),
        );
        assert.deepEqual(missing, []);
      });
    }
  }
});

describe('importing', () => {
  test('punctual registers nothing', () => {
    const files = [...reachableFrom(inRoot('dist/index.js'))].map((file) => file.slice(ROOT.length));
    assert.deepEqual(
      files.filter((file) => file.startsWith('dist/define/')),
      [],
    );
  });

  for (const name of ['client', 'protocol', 'server']) {
    test(`punctual/${name} works without a page`, async () => {
      const module = (await import(inRoot(`dist/${name}/index.js`))) as object;
      assert.ok(Object.keys(module).length > 0);
    });
  }
});
