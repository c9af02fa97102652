/**
 * Builds the site as static files, with the reference server in its pages, into `site/`.
 *
 *     npm run site -- [--no-build] [folder]
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.js';
import { inRoot } from './paths.js';
import { buildSite } from './site/build-site.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-build': { type: 'boolean', default: false } },
});

async function main(): Promise<boolean> {
  if (!options['no-build'] && !(await build())) return false;
  const folder = positionals[0] === undefined ? inRoot('site') : resolve(positionals[0]);
  await buildSite({ folder, isInPage: true });
  console.log(`site: ${folder} can be served by any file server, under any path`);
  return true;
}

process.exitCode = (await main()) ? 0 : 1;
