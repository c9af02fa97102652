import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../paths.js';

/** Writes `dist/integrity.json`: for each file of the script tag, what goes into an `integrity` attribute. */
export function writeIntegrity(): Promise<void> {
  const files = ['punctual.js', ...readdirSync(inRoot('dist/chunks')).map((name) => `chunks/${name}`)];
  const hashes = files.map((file) => [file, subresourceIntegrity(readFileSync(inRoot(`dist/${file}`)))] as const);
  writeFileSync(inRoot('dist/integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), undefined, 2)}\n`);
  return Promise.resolve();
}

const subresourceIntegrity = (bytes: Buffer): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
