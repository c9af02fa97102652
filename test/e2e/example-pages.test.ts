/** The examples that no framework builds: each page as it is in `examples/`, served beside the API, is booked on. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, it, type TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { inRoot, ROOT } from '../../scripts/paths.js';
import { startBrowser, visit, type Visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';

const PAGES = ['strict-csp', 'import-map', 'wordpress'];

let server: ReferenceServer;
let browser: Browser;
let site: string;

/** The packages that the page's import map names, where it says that they are. */
function installModules(folder: string): void {
  const map = readFileSync(inRoot('examples/import-map/index.html'), 'utf8');
  const names = [...map.matchAll(/"\/modules\/((?:@[\w-]+\/)?[\w-]+)\//g)].map(([, name]) => name!);
  for (const name of new Set(names)) {
    const target = join(folder, 'modules', name);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(name === 'punctual' ? ROOT : inRoot(`node_modules/${name}`), target);
  }
}

before(async () => {
  site = mkdtempSync(join(tmpdir(), 'punctual-pages-'));
  for (const name of PAGES) cpSync(inRoot(`examples/${name}`), join(site, name), { recursive: true });
  installModules(site);
  server = await startReferenceServer(undefined, { args: ['--site', site] });
  browser = await startBrowser();
});

after(async () => {
  await browser.close();
  await server.stop();
  rmSync(site, { recursive: true });
});

const part = (page: Page, name: string) => page.locator(`css=[part~="${name}"]`);

async function arrive(t: TestContext, name: string, prepare?: (page: Page) => Promise<unknown>): Promise<Visit> {
  const guest = await visit(browser, { viewport: { width: 1000, height: 900 } });
  t.after(() => guest.page.context().close());
  await prepare?.(guest.page);
  await guest.page.goto(new URL(`/${name}/`, server.script).href);
  return guest;
}

async function bookFirst(page: Page, button: string): Promise<void> {
  await part(page, 'time').last().click();
  await part(page, 'hold').waitFor();
  await page.locator('input[name=name]').fill('Ada Lovelace');
  await page.locator('input[name=email]').fill('ada@example.com');
  await page.getByRole('button', { name: button }).click();
  await part(page, 'confirmation').waitFor();
}

const WATCH_POLICY = `globalThis.refused = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => refused.push(effectiveDirective + ' ' + blockedURI));`;

it('a page with a strict policy books, and says what can be booked, without one report', async (t) => {
  const { page, faults } = await arrive(t, 'strict-csp', (one) => one.addInitScript(WATCH_POLICY));
  const data = page.locator('head script[type="application/ld+json"]');
  await data.waitFor({ state: 'attached' });
  const told = JSON.parse((await data.textContent())!) as { '@graph': { '@type': string; identifier: string }[] };
  assert.deepEqual(
    told['@graph'].map(({ '@type': type, identifier }) => [type, identifier]),
    [['Service', 'first-visit']],
  );
  await bookFirst(page, 'Book this time');
  assert.deepEqual(await page.evaluate('refused'), []);
  assert.deepEqual(faults, []);
});

it('a page with an import map has one copy of each library, and books', async (t) => {
  const asked: string[] = [];
  const { page, faults } = await arrive(t, 'import-map', async (one) => {
    one.on('request', (request) => asked.push(new URL(request.url()).pathname));
  });
  await bookFirst(page, 'Reserve');
  await page.locator('output', { hasText: 'first-visit' }).waitFor();
  const lit = asked.filter((path) => path.endsWith('/lit-html.js'));
  assert.deepEqual(lit, ['/modules/lit-html/lit-html.js']);
  assert.deepEqual(faults, []);
});

it('a page as WordPress makes it books, looks as elsewhere, and keeps its own ways', async (t) => {
  const { page, faults } = await arrive(t, 'wordpress');
  await part(page, 'time').first().waitFor();
  const look = await part(page, 'time')
    .first()
    .evaluate((time) => [getComputedStyle(time).textTransform, getComputedStyle(time).boxSizing]);
  assert.deepEqual(look, ['none', 'border-box']);
  const root = await part(page, 'root').first().boundingBox();
  assert.ok(root && root.x >= 0 && root.x + root.width <= 1000, JSON.stringify(root));
  await bookFirst(page, 'Book this time');
  await page.getByRole('searchbox').fill('opening hours');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL(/\?s=opening\+hours$/);
  assert.deepEqual(faults, []);
});
