/** The static build: a folder on a plain file server, under a path of its own, with the reference server in the page. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { buildSite } from '../../scripts/site/build-site.js';
import { startBrowser, visit } from '../support/browser.js';
import { serveFolder } from '../support/file-server.js';
import type { StaticPage } from '../support/static-page.js';
import { bookFirstVisit } from './support/site-checks.js';

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

it('books, and still knows of it after the page was loaded anew, on every page', async () => {
  const { page, faults, origins } = await visit(browser, { url: at('') });
  await bookFirstVisit(page, 'Ada Lovelace');
  const link = await page.getByRole('link', { name: 'Change or cancel this booking' }).getAttribute('href');
  // A mail needs the page that sends it for a moment: it is looked at from beside it.
  const business = await page.context().newPage();
  await business.goto(at('business.html'));
  await business.getByText('Mail to ada@example.com').waitFor();
  await page.reload();
  await page.getByRole('button', { name: /First visit/ }).waitFor();

  await page.goto(at('business.html'));
  await page.getByRole('cell', { name: /Ada Lovelace/ }).waitFor();
  await page.getByText('Mail to ada@example.com').waitFor();
  await page.reload();
  await page.getByRole('cell', { name: /Ada Lovelace/ }).waitFor();

  await page.goto(new URL(link ?? '', at('')).href);
  await page.getByText('Ada Lovelace').waitFor();
  assert.equal(new URL(page.url()).pathname, '/some/where/manage.html');
  assert.deepEqual(faults, []);
  assert.deepEqual([...origins], [new URL(site.url).origin]);
  await page.context().close();
});

it('gives one time to one of two pages that are open side by side', async () => {
  const { page } = await visit(browser, { url: at('') });
  const other = await page.context().newPage();
  await other.goto(at('practice.html'));
  for (const one of [page, other]) {
    await one.getByRole('button', { name: /First visit/ }).click();
    await one.getByRole('radio').first().waitFor();
  }
  // Two who give it may be free at that time, and two tabs of one visitor are told that it is they who keep it.
  const third = await page.context().newPage();
  await third.goto(at(''));
  await third.getByRole('button', { name: /First visit/ }).click();
  const name = await page.getByRole('radio').last().getAttribute('aria-label');
  const wanted = name === null ? { name: await page.getByRole('radio').last().innerText() } : { name };
  await third.getByRole('radio', wanted).first().waitFor();
  const refused = /has just been taken|are keeping this time yourself/;
  const answered = (one: Page) =>
    one
      .getByRole('timer')
      .or(one.getByRole('heading', { name: refused }))
      .first();
  for (const one of [page, other]) {
    await one.getByRole('radio', wanted).first().click();
    await answered(one).waitFor();
  }
  await third.getByRole('radio', wanted).first().click();
  await third.getByRole('heading', { name: refused }).waitFor();
  await page.context().close();
});

for (const path of [
  'platforms/konnecs/index.html',
  'themes/barber/index.html',
  'popup.html',
  'form.html',
  'privacy.html',
]) {
  it(`has ${path} with its own business`, async () => {
    const { page, faults } = await visit(browser, { url: at(path) });
    await page.getByRole('navigation', { name: 'Punctual' }).waitFor();
    await page.locator('[data-business]').first().waitFor({ state: 'attached' });
    await page.waitForFunction(() => {
      const all = [...document.querySelectorAll('[data-business]')];
      return all.every(({ shadowRoot }) => shadowRoot !== null && shadowRoot.childElementCount > 0);
    });
    assert.deepEqual(faults, []);
    await page.context().close();
  });
}
