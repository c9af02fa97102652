/**
 * What chunks are called. Each has its content's hash in its name, so that it may be kept for good; the languages of one
 * set of texts share one hash. Hashes do not pack: eleven of them in every file that knows the languages of a set were a
 * tenth of a kilobyte, in each such file.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { inRoot, ROOT } from '../paths.js';

/** A set's folder: one file a language. */
const OF_A_SET = /^src\/(?:i18n|policy)\/(.*\/)?(?:languages|[\w-]*wordings)\/\w\w\.ts$/;

/** What else decides what a language's file becomes. */
const MAKERS = ['package.json', 'package-lock.json', 'vite.config.ts', 'scripts/build'];

const LENGTH = 7;
const hashes = new Map<string, string>();

/** The pattern for a chunk's name, for the bundler's `chunkFileNames`. */
export function chunkFileName({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
  const [only] = moduleIds.length === 1 ? moduleIds : [];
  const source = only ? relative(ROOT, only) : '';
  const [, set] = OF_A_SET.exec(source) ?? [];
  if (!OF_A_SET.test(source)) return `chunks/[name]-[hash:${LENGTH}].js`;
  return `chunks/${(set ?? 'texts/').replaceAll('/', '-')}${basename(source, '.ts')}-${hashOf(dirname(source))}.js`;
}

function hashOf(folder: string): string {
  const known = hashes.get(folder);
  if (known) return known;
  const hash = createHash('sha256');
  for (const path of [folder, ...MAKERS]) for (const file of filesIn(path)) hash.update(readFileSync(file));
  const text = hash.digest('base64url').slice(0, LENGTH);
  hashes.set(folder, text);
  return text;
}

function filesIn(path: string): string[] {
  if (/\.\w+$/.test(path)) return [inRoot(path)];
  return readdirSync(inRoot(path))
    .sort()
    .map((name) => join(inRoot(path), name));
}
