/** Names of all texts that a page may replace, out of every set of texts. */
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../paths.js';

const SETS = ['i18n', ...readdirSync(inRoot('src/i18n'), { withFileTypes: true }).flatMap(folderOf)];

function folderOf(entry: { isDirectory(): boolean; readonly name: string }): string[] {
  return entry.isDirectory() && entry.name !== 'languages' ? [`i18n/${entry.name}`] : [];
}

const loaded = await Promise.all(
  SETS.map(async (set) => {
    const module = (await import(pathToFileURL(inRoot(`src/${set}/en.ts`)).href)) as Record<string, object>;
    return Object.values(module).flatMap((texts) => Object.keys(texts));
  }),
);

/** The names, in the order of the alphabet. */
export const messageKeys = (): readonly string[] => [...new Set(loaded.flat())].sort();
