/** The gallery: every state of every element comes up, under the policy of the site and without an error. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { elementsOf, type Manifest } from '../../scripts/manifest/manifest.js';
import { inRoot } from '../../scripts/paths.js';
import { buildSite } from '../../scripts/site/build-site.js';
import { startBrowser, visit } from '../support/browser.js';
import { serveFolder } from '../support/file-server.js';
import type { StaticPage } from '../support/static-page.js';

const folder = mkdtempSync(join(tmpdir(), 'punctual-site-'));
let site: StaticPage;
let browser: Browser;

before(async () => {
  await buildSite({ folder, isInPage: true });
  site = await serveFolder(folder, '/some/where/');
  browser = await startBrowser();
});

after(async () => {
  await browser.close();
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string): string => new URL(path, site.url).href;

const manifest = JSON.parse(readFileSync(inRoot('custom-elements.json'), 'utf8')) as Manifest;

for (const { tagName } of elementsOf(manifest)) {
  it(`shows every state of <${tagName}>, without an error`, async () => {
    const { page, faults } = await visit(browser, { url: at(`elements/${tagName}.html`) });
    const stages = page.locator('[data-stage]');
    const count = await stages.count();
    assert.ok(count > 0);
    for (let each = 0; each < count; each += 1) {
      const stage = stages.nth(each);
      await stage.scrollIntoViewIfNeeded();
      await page.waitForFunction((one) => (one as Element).hasAttribute('data-filled'), await stage.elementHandle());
      const element = await stage.locator(tagName).first().elementHandle();
      await page.waitForFunction((one) => (one as Element).matches(':defined'), element);
    }
    assert.deepEqual(faults, []);
    await page.context().close();
  });
}
