/** Every step of the built flow, looked at by axe, as it is shown by day, by night and in forced colours. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { startBrowser, visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { serveStaticPage, type StaticPage } from '../support/static-page.js';

const MODES = [
  { name: 'by day, on a desktop', width: 1100, colorScheme: 'light', forcedColors: 'none' },
  { name: 'by night, on a phone', width: 390, colorScheme: 'dark', forcedColors: 'none' },
  { name: 'in forced colours, at 280 pixels', width: 280, colorScheme: 'light', forcedColors: 'active' },
] as const;

let server: ReferenceServer;
let browser: Browser;
let site: StaticPage;

before(async () => {
  server = await startReferenceServer();
  browser = await startBrowser();
  site = await serveStaticPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
     <title>Book</title><link rel="icon" href="data:,"><script type="module" src="${server.script}"></script>
     <main><h1>Book</h1><punctual-booking api="${server.api}"></punctual-booking></main></html>`,
  );
});

after(async () => {
  await browser.close();
  await site.stop();
  await server.stop();
});

/** What axe finds, by rule and place. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
}

/** No line of the page runs out of the window to the side. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const { name, width, colorScheme, forcedColors } of MODES) {
  describe(name, () => {
    let page: Page;

    const isClean = async (): Promise<void> => {
      assert.deepEqual(await faultsOf(page), []);
      assert.equal(await overflow(page), 0);
    };

    before(async () => {
      ({ page } = await visit(browser, { url: 'about:blank' }));
      await page.setViewportSize({ width, height: 800 });
      // A colour half-way through its transition is none that a visitor reads.
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      await page.goto(site.url);
    });

    after(() => page.context().close());

    it('shows the services without a fault', async () => {
      await page.getByRole('button', { name: /First visit/ }).waitFor();
      await isClean();
    });

    it('shows days and times without a fault', async () => {
      await page.getByRole('button', { name: /First visit/ }).click();
      await page.getByRole('radio').first().waitFor();
      await isClean();
    });

    it('shows the details and what is wrong with them without a fault', async () => {
      await page.getByRole('radio').last().click();
      await page.getByRole('button', { name: 'Book this time' }).click();
      await page.getByRole('link', { name: 'Enter your name' }).waitFor();
      await isClean();
    });

    it('shows the confirmation without a fault', async () => {
      await page.getByLabel('Name').fill('Ada Lovelace');
      await page.getByLabel('Email address').fill('ada@example.com');
      await page.getByRole('button', { name: 'Book this time' }).click();
      await page.getByRole('heading', { name: 'You are booked' }).waitFor();
      await isClean();
    });
  });
}
