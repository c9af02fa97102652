/**
 * Builds everything and serves the demo with its businesses, until it is stopped.
 *
 *     npm start
 */
import { spawn } from 'node:child_process';
import { build } from './build.js';
import { demoArgs } from './demo-site.js';
import { inRoot } from './paths.js';
import { buildSite } from './site/build-site.js';

if (!(await build())) process.exit(1);
const site = inRoot('.cache/site');
await buildSite({ folder: site, isInPage: false });
const server = spawn(
  process.execPath,
  [inRoot('dist/server/cli.js'), 'serve', ...demoArgs(site), '--inbox', 'punctual-inbox.jsonl'],
  { stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => (process.exitCode = code ?? 1));
