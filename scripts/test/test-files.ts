import { existsSync, readdirSync } from 'node:fs';
import { inRoot } from '../paths.js';
import type { PhaseName } from './phases.js';

/** Folders of `test/` whose files run in a browser. All others run in node. */
const BROWSER_FOLDERS = ['define', 'elements', 'state'];
const E2E_FOLDERS = ['e2e'];

/** The test files of one phase, by their path from the root. */
export function testFiles(phase: PhaseName): string[] {
  if (!existsSync(inRoot('test'))) return [];
  const all = readdirSync(inRoot('test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .sort();
  return all.filter((path) => phaseOf(path) === phase).map((path) => `test/${path}`);
}

function phaseOf(path: string): PhaseName {
  const folder = path.split('/')[0] ?? '';
  if (BROWSER_FOLDERS.includes(folder)) return 'browser';
  return E2E_FOLDERS.includes(folder) ? 'e2e' : 'node';
}
