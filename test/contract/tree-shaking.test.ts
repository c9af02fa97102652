import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { build, type Rolldown } from 'vite';
import { inRoot } from '../../scripts/paths.js';
import { importsOf } from './module-graph.js';

/** What a bundler makes of a user's module that imports built files of ours. */
async function bundle(code: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'punctual-bundle-'));
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, code);
  try {
    const outputs = await build({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
    });
    return (outputs as Rolldown.RolldownOutput[])
      .flatMap((output) => output.output)
      .map((file) => (file.type === 'chunk' ? file.code : ''))
      .join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const built = (path: string): string => JSON.stringify(inRoot(`dist/${path}`));
const scriptsIn = (folder: string): string[] =>
  existsSync(inRoot(folder)) ? readdirSync(inRoot(folder)).filter((file) => file.endsWith('.js')) : [];

describe('a bundler that trusts our sideEffects', () => {
  for (const file of scriptsIn('dist/define')) {
    test(`keeps what define/${file} registers`, async () => {
      assert.match(await bundle(`import ${built(`define/${file}`)};`), /customElements\.define\(/);
    });
  }

  test('keeps zod from generating code', async () => {
    assert.match(await bundle(`export { Slot } from ${built('protocol/index.js')};`), /jitless: true/);
  });

  test('drops what nobody uses', async () => {
    const code = await bundle(`import * as protocol from ${built('protocol/index.js')}; export const one = 1;`);
    assert.doesNotMatch(code, /object\(\{/);
  });
});

describe('the script tag', () => {
  test('keeps zod from generating code', () => {
    const chunks = scriptsIn('dist/chunks').map((file) => readFileSync(inRoot(`dist/chunks/${file}`), 'utf8'));
    assert.ok(chunks.some((code) => code.includes('jitless:!0')));
  });

  test('imports nothing but its own chunks', () => {
    for (const file of ['punctual.js', ...scriptsIn('dist/chunks').map((name) => `chunks/${name}`)]) {
      assert.deepEqual(
        importsOf(inRoot(`dist/${file}`)).filter((source) => !source.startsWith('./')),
        [],
        file,
      );
    }
  });
});
