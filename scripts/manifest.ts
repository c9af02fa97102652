/**
 * Writes `custom-elements.json`, which tells editors and documentation what our elements have, and what is made of it and
 * kept beside the sources: types for frameworks, and the pages of the reference.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { isMain } from './is-main.js';
import { elementTypes } from './manifest/element-types.js';
import type { Manifest } from './manifest/manifest.js';
import { REFERENCE, referencePages } from './manifest/reference.js';
import { inRoot, ROOT, tool } from './paths.js';
import { runCommand } from './run-command.js';

/** Texts by their path from the root. */
type Files = ReadonlyMap<string, string>;

/** What the analyzer says of the sources as they are. */
async function analyze(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'punctual-manifest-'));
  try {
    const { code, output } = await runCommand(
      tool('cem'),
      ['analyze', '--config', 'custom-elements-manifest.config.js', '--outdir', relative(ROOT, folder), '--quiet'],
      { cwd: ROOT, timeoutMs: 120_000 },
    );
    const path = join(folder, 'custom-elements.json');
    if (code !== 0 || !existsSync(path)) throw new Error(`The manifest analyzer failed:\n${output}`);
    return readFileSync(path, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Everything that is written, as the sources want it. */
async function wantedFiles(): Promise<Files> {
  const text = await analyze();
  const manifest = JSON.parse(text) as Manifest;
  const types = 'src/types/elements.ts';
  const style = await resolveConfig(inRoot(types));
  return new Map([
    ['custom-elements.json', text],
    [types, await format(elementTypes(manifest), { ...style, filepath: types })],
    ...referencePages(manifest),
  ]);
}

/** Pages of elements that are no more. */
function leftOver(wanted: Files): string[] {
  const pages = existsSync(inRoot(REFERENCE)) ? readdirSync(inRoot(REFERENCE)) : [];
  return pages.map((name) => `${REFERENCE}/${name}`).filter((path) => !wanted.has(path));
}

/** The files that do not say what the sources say. */
export async function staleFiles(): Promise<string[]> {
  const wanted = await wantedFiles();
  const isStale = ([path, text]: [string, string]): boolean =>
    !existsSync(inRoot(path)) || readFileSync(inRoot(path), 'utf8') !== text;
  return [...[...wanted].filter(isStale).map(([path]) => path), ...leftOver(wanted)];
}

async function write(): Promise<void> {
  const wanted = await wantedFiles();
  for (const path of leftOver(wanted)) rmSync(inRoot(path));
  for (const [path, text] of wanted) {
    mkdirSync(dirname(inRoot(path)), { recursive: true });
    writeFileSync(inRoot(path), text);
  }
}

if (isMain(import.meta.url)) await write();
