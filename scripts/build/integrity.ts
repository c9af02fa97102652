import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../paths.js';
import { bundleReportFile, type BundleReport } from './bundle-report.js';
import { staticClosure } from './load-side-by-side.js';

/**
 * Writes `dist/integrity.json`: for each file of the script tag, what goes into an `integrity` attribute; and
 * `dist/preload.json`: which files a page may ask for beforehand.
 */
export function writeIntegrity(): Promise<void> {
  const files = ['punctual.js', ...readdirSync(inRoot('dist/chunks')).map((name) => `chunks/${name}`)];
  const hashes = files.map((file) => [file, subresourceIntegrity(readFileSync(inRoot(`dist/${file}`)))] as const);
  writeFileSync(inRoot('dist/integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), undefined, 2)}\n`);
  writeFileSync(inRoot('dist/preload.json'), `${JSON.stringify({ flow: untilFirstSlot() }, undefined, 2)}\n`);
  return Promise.resolve();
}

/** What `<punctual-booking>` needs until its first slot; a page may preload it. */
function untilFirstSlot(): string[] {
  const report = JSON.parse(readFileSync(bundleReportFile(), 'utf8')) as BundleReport;
  const flow = Object.keys(report).find(
    (file) => report[file]?.modules['src/define/punctual-booking.ts'] !== undefined,
  );
  return flow === undefined ? [] : [...staticClosure(flow, new Map(Object.entries(report)))];
}

const subresourceIntegrity = (bytes: Buffer): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
