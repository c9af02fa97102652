import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { HttpBindings } from '@hono/node-server';
import { createWebApp } from '../../../src/server/command/web-app.js';
import { createTestServer } from '../../support/test-server.js';
import { emptyFolder } from './run-cli.js';

/** A web app over a folder of scripts and one of pages, with a secret beside them. */
function openWebApp(t: TestContext, config = {}): (path: string) => Promise<Response> {
  const folder = emptyFolder(t);
  for (const name of ['dist/chunks', 'site/about']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of [
    'secret.txt',
    'dist/punctual.js',
    'dist/chunks/a-1.js',
    'dist/server.js',
    'site/index.html',
    'site/about/index.html',
  ]) {
    writeFileSync(join(folder, name), name);
  }
  const server = createTestServer({ config });
  t.after(() => server.close());
  const app = createWebApp(server, { scripts: join(folder, 'dist'), site: join(folder, 'site') });
  const bindings = { incoming: { socket: { remoteAddress: '192.0.2.1' } } } as unknown as HttpBindings;
  return async (path) => app.fetch(new Request(`http://localhost${path}`), bindings);
}

test('the script can be loaded by the pages of others', async (t) => {
  const get = openWebApp(t);
  for (const [path, cached] of [
    ['/punctual.js', 'public, max-age=300'],
    ['/chunks/a-1.js', 'public, max-age=31104000, immutable'],
  ] as const) {
    const response = await get(path);
    assert.equal(await response.text(), `dist${path}`);
    assert.match(response.headers.get('content-type')!, /javascript/);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(response.headers.get('cache-control'), cached);
  }
});

test('a chunk that is gone is not found, and not kept', async (t) => {
  const response = await openWebApp(t)('/chunks/gone.js');
  assert.equal(response.status, 404);
  assert.equal(response.headers.get('cache-control'), 'no-store');
});

test('pages are served at the root', async (t) => {
  const get = openWebApp(t);
  assert.equal(await (await get('/')).text(), 'site/index.html');
  assert.equal(await (await get('/about/')).text(), 'site/about/index.html');
});

test('nothing beside the folders is served', async (t) => {
  const get = openWebApp(t);
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/chunks/..%2f..%2fsecret.txt',
    '/chunks/%2e%2e/server.js',
    '/server.js',
    '/..%5csecret.txt',
  ]) {
    const response = await get(path);
    assert.equal(response.status, 404, path);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
  }
});

test('the API is asked with the address of the visitor', async (t) => {
  const get = openWebApp(t, { rateLimits: { reads: 1, writes: 1 } });
  assert.deepEqual([(await get('/v1/business')).status, (await get('/v1/business')).status], [200, 429]);
});
