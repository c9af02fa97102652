/** Writes `custom-elements.json`, which tells editors and documentation what our elements have. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { isMain } from './is-main.js';
import { inRoot, ROOT, tool } from './paths.js';
import { runCommand } from './run-command.js';

const MANIFEST = inRoot('custom-elements.json');

/** Runs `use` on a freshly made manifest, which is gone afterwards. */
async function withFreshManifest<T>(use: (path: string) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'punctual-manifest-'));
  try {
    const { code, output } = await runCommand(
      tool('cem'),
      ['analyze', '--config', 'custom-elements-manifest.config.js', '--outdir', relative(ROOT, folder), '--quiet'],
      { cwd: ROOT, timeoutMs: 120_000 },
    );
    const path = join(folder, 'custom-elements.json');
    if (code !== 0 || !existsSync(path)) throw new Error(`The manifest analyzer failed:\n${output}`);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** True where the committed manifest says what the sources say. */
export const isManifestFresh = (): Promise<boolean> =>
  withFreshManifest((path) => existsSync(MANIFEST) && readFileSync(path, 'utf8') === readFileSync(MANIFEST, 'utf8'));

if (isMain(import.meta.url)) await withFreshManifest((path) => copyFileSync(path, MANIFEST));
