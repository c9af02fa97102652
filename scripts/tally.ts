/** How many passed and failed: what one script leaves for the next, and for CI's closing line. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cacheFile } from './paths.js';

export interface Tally {
  passed: number;
  failed: number;
}

export function writeTally(name: string, tally: Tally): void {
  writeFileSync(cacheFile(`${name}.json`), JSON.stringify(tally));
}

/** The tally that `name` left, or undefined where it never came so far. */
export function readTally(name: string): Tally | undefined {
  const path = cacheFile(`${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Tally) : undefined;
}
