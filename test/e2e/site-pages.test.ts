/** Pages of the shell as `npm start` serves them, looked at by axe by day, by night and from right to left. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { demoArgs } from '../../scripts/demo-site.js';
import { buildSite } from '../../scripts/site/build-site.js';
import { startBrowser, visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { faultsOf } from './support/site-checks.js';

const folder = mkdtempSync(join(tmpdir(), 'punctual-site-'));
let server: ReferenceServer;
let browser: Browser;

before(async () => {
  await buildSite({ folder, isInPage: false });
  const args = [...demoArgs(folder), '--inbox', join(folder, 'inbox.jsonl')];
  server = await startReferenceServer(undefined, { args });
  browser = await startBrowser();
});

after(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string): string => new URL(path, server.script).href;

/** What there is on a page once it is all there. */
const READY: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  '/': (page) => page.getByRole('button', { name: /First visit/ }).waitFor(),
  '/elements/': (page) => page.locator('[data-stage][data-filled]').first().waitFor(),
  '/elements/punctual-phone.html': (page) => page.locator('[data-stage][data-filled] punctual-phone').first().waitFor(),
  '/playground.html': (page) => page.getByRole('button', { name: /First visit/ }).waitFor(),
  '/examples.html': (page) =>
    page
      .getByRole('link', { name: /barber/i })
      .first()
      .waitFor(),
  '/business.html': (page) => page.getByText('Up to date.').waitFor(),
  '/docs/theming.html': (page) => page.getByRole('heading', { name: 'Theming' }).waitFor(),
};

const MODES = [
  { name: 'by day, on a desktop', viewport: { width: 1280, height: 800 }, colorScheme: 'light', dir: 'ltr' },
  { name: 'by night, on a phone', viewport: { width: 360, height: 740 }, colorScheme: 'dark', dir: 'ltr' },
  { name: 'from right to left', viewport: { width: 820, height: 900 }, colorScheme: 'light', dir: 'rtl' },
] as const;

for (const { name, viewport, colorScheme, dir } of MODES) {
  describe(name, () => {
    for (const [path, ready] of Object.entries(READY)) {
      it(`${path} has no fault`, async () => {
        const { page, faults, origins } = await visit(browser, { viewport, colorScheme, reducedMotion: 'reduce' });
        await page.goto(at(path));
        await page.evaluate((way) => (document.documentElement.dir = way), dir);
        await ready(page);
        assert.deepEqual(await faultsOf(page), []);
        assert.deepEqual(faults, []);
        assert.deepEqual([...origins], [new URL(server.script).origin]);
        await page.context().close();
      });
    }
  });
}
