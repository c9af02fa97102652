/** The whole flow on pages that allow nothing but the site's own scripts, styles and API, with Trusted Types enforced. */
import assert from 'node:assert/strict';
import { after, afterEach, before, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.js';
import { startStrictSite, visitStrictly, type StrictSite } from './support/strict-site.js';
import { walk } from './support/whole-walk.js';

let browser: Browser;
let site: StrictSite;

before(async () => {
  browser = await startBrowser();
  site = await startStrictSite();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
after(async () => {
  await browser.close();
  await site.stop();
});

it('nothing of it is reported', async () => {
  const visit = await visitStrictly(browser);
  const seen: string[] = [];
  await walk(visit.page, site, async (what) => {
    seen.push(what);
  });
  assert.ok(seen.length > 15, seen.join(', '));
  visit.assertClean();
});

it('the policy is in force: what breaks it is reported', async () => {
  const visit = await visitStrictly(browser);
  await visit.page.goto(site.address('notice'));
  const refused = await visit.page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://elsewhere.example/x.png';
    document.body.append(image);
    try {
      document.body.insertAdjacentHTML('beforeend', '<p>html</p>');
      return 'nothing';
    } catch (error) {
      return (error as Error).name;
    }
  });
  assert.equal(refused, 'TypeError');
  const kinds = () => new Set(visit.reports.map((report) => report.split(' ')[0]));
  while (kinds().size < 2) await visit.page.evaluate(() => document.title);
  assert.deepEqual([...kinds()].sort(), ['img-src', 'require-trusted-types-for']);
  assert.throws(visit.assertClean);
});
