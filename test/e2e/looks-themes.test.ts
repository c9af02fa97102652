/** The demo's themes, each looked at by axe through its whole flow, on phone and desktop, by day and by night. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { startBrowser, visit } from '../support/browser.js';
import { DEMO_ARGS, THEMES } from '../support/demo-site.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';

const WINDOWS = { phone: { width: 375, height: 812 }, desktop: { width: 1280, height: 900 } };

let server: ReferenceServer;
let browser: Browser;

before(async () => {
  server = await startReferenceServer(undefined, { args: DEMO_ARGS });
  browser = await startBrowser();
});

after(async () => {
  await browser.close();
  await server.stop();
});

const part = (page: Page, name: string) => page.locator(`punctual-booking [part~="${name}"]:visible`).first();

/** What axe finds on the page now, and whether it runs out of the window. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
  return wide > 0 ? [...found, `${wide} pixels too wide`] : found;
}

for (const theme of THEMES) {
  describe(theme, () => {
    for (const [device, viewport] of Object.entries(WINDOWS)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        it(`has no fault on a ${device}, ${colorScheme}`, async () => {
          const url = new URL(`/themes/${theme}/`, server.api).href;
          const { page, faults, origins } = await visit(browser, { viewport, colorScheme, reducedMotion: 'reduce' });
          const found: Record<string, string[]> = {};
          await page.goto(url);
          // The page's own policy keeps scripts of others out of it, save those that a test brings.
          await page.evaluate(axe.source);
          await part(page, 'service').or(part(page, 'time')).first().waitFor();
          if (await part(page, 'service').isVisible()) {
            found['services'] = await faultsOf(page);
            await part(page, 'service').click();
            await part(page, 'time').waitFor();
          }
          found['times'] = await faultsOf(page);
          await part(page, 'time').click();
          await part(page, 'hold').waitFor();
          await part(page, 'submit').click();
          await part(page, 'problems').waitFor();
          found['details'] = await faultsOf(page);
          await page.getByLabel('Name').fill('Ada Lovelace');
          await page.getByLabel('Email address').fill(`${device}-${colorScheme}@example.com`);
          await part(page, 'submit').click();
          await part(page, 'confirmation').waitFor();
          found['confirmation'] = await faultsOf(page);
          for (const [step, ones] of Object.entries(found)) assert.deepEqual(ones, [], step);
          assert.deepEqual(faults, []);
          assert.deepEqual([...origins], [new URL(url).origin]);
          await page.context().close();
        });
      }
    }
  });
}
