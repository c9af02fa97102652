/** The smallest package that has one of each kind of file that ours has. */
import { createHash } from 'node:crypto';
import type { PackagePromises } from '../../scripts/release/package-contents.js';

const hash = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const script = `import('./chunks/a.js');`;

/** What its `package.json` promises. */
export const PROMISES: PackagePromises = {
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './embed': './dist/punctual.js' },
  bin: { punctual: 'dist/cli.js' },
};

/** Its files by path, all as they must be. */
export const SMALL_PACKAGE: Readonly<Record<string, string>> = {
  'package.json': '{}',
  'README.md': 'Read',
  LICENSE: 'MIT',
  'dist/third-party-licenses.md': 'lit: BSD-3-Clause',
  'custom-elements.json': '{}',
  'dist/index.js': `export * from './inner.js';`,
  'dist/index.d.ts': `export * from './inner.js';`,
  'dist/inner.js': 'export const one = 1;',
  'dist/inner.d.ts': 'export declare const one = 1;',
  'dist/cli.js': '#!/usr/bin/env node\n',
  'dist/punctual.js': script,
  'dist/chunks/a.js': 'export {};',
  'dist/integrity.json': JSON.stringify({ 'punctual.js': hash(script), 'chunks/a.js': hash('export {};') }),
};
