import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { inRoot, ROOT } from '../paths.js';
import { leftovers, type PackagePromises } from '../release/package-contents.js';

/**
 * Takes out of `dist` what nothing leads to: types of modules that are bundled, and modules that the last change left
 * behind. What is published is then what can be used.
 */
export function removeLeftovers(): Promise<void> {
  const paths = readdirSync(inRoot('dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, `${entry.parentPath}/${entry.name}`));
  const promises = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as PackagePromises;
  const read = (path: string): Buffer => readFileSync(inRoot(path));
  for (const path of leftovers({ paths, read }, promises)) rmSync(inRoot(path));
  return Promise.resolve();
}
