/** The site as `npm start` serves it: a booking, the playground, the page of the business. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { demoArgs } from '../../scripts/demo-site.js';
import { buildSite } from '../../scripts/site/build-site.js';
import { startBrowser, visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { serveStaticPage } from '../support/static-page.js';
import { bookFirstVisit } from './support/site-checks.js';

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

it('books at the start page, and shows the booking and its mail to the business', async () => {
  const { page, faults } = await visit(browser, { url: at('/') });
  await bookFirstVisit(page, 'Ada Lovelace');
  await page.goto(at('/business.html'));
  await page.getByRole('cell', { name: /Ada Lovelace/ }).waitFor();
  await page.getByText('Mail to ada@example.com').waitFor();
  assert.deepEqual(faults, []);
  await page.context().close();
});

it('keeps the colours that the visitor chose, on the next page too', async () => {
  const { page } = await visit(browser, { url: at('/') });
  await page.getByRole('button', { name: 'Colours: auto' }).click();
  await page.getByRole('button', { name: 'Colours: light' }).click();
  await page.goto(at('/examples.html'));
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
  await page.getByRole('button', { name: 'Colours: dark' }).click();
  await page.context().close();
});

describe('the playground', () => {
  it('writes lines that work on the page of somebody else', async () => {
    const { page, faults } = await visit(browser, { url: at('/playground.html') });
    await page.getByLabel('service', { exact: true }).fill('first-visit');
    await page.getByText('Colours and sizes').click();
    await page.getByLabel('--punctual-accent').fill('#0b6b62');
    await page.getByText('Texts', { exact: true }).click();
    await page.getByLabel('Texts as JSON').fill('{ "noTimes": "</script>full" }');
    await page.getByLabel('Base URL of the API').fill(server.api);
    await page.locator('#preview').getByRole('radio').first().waitFor();
    const lines = page.locator('#snippet-head');
    await page.waitForFunction(() => document.querySelector('#snippet-head')?.textContent.includes('#0b6b62'));
    const [head, body] = [await lines.textContent(), await page.locator('#snippet-body').textContent()];

    const site = await serveStaticPage(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Elsewhere</title><link rel="icon" href="data:,">${head ?? ''}${body ?? ''}</html>`,
    );
    const elsewhere = await visit(browser, { url: site.url });
    await elsewhere.page.getByRole('radio').first().waitFor();
    const element = elsewhere.page.locator('punctual-booking');
    const [accent, texts] = await element.evaluate((one) => [
      getComputedStyle(one).getPropertyValue('--punctual-accent').trim(),
      (one as unknown as { messages: Record<string, string> }).messages,
    ]);
    assert.deepEqual([accent, texts], ['#0b6b62', { noTimes: '</script>full' }]);
    assert.deepEqual([...faults, ...elsewhere.faults], []);
    await elsewhere.page.context().close();
    await site.stop();
    await page.context().close();
  });

  it('is in its address, and comes back from it', async () => {
    const { page } = await visit(browser, { url: at('/playground.html') });
    await page.getByLabel('Element', { exact: true }).selectOption('punctual-phone');
    await page.getByLabel('label', { exact: true }).fill('Your number');
    await page.waitForURL(/a\.label=Your\+number/);
    const second = await visit(browser, { url: page.url() });
    await second.page.locator('#preview').getByText('Your number').waitFor();
    await second.page.context().close();
    await page.context().close();
  });

  it('says where something is wrong: in the address, in JSON, in promises', async () => {
    const { page, faults } = await visit(browser, { url: at('/playground.html#tag=punctual-phone&a.colour=red') });
    await page.getByRole('alert').getByText('a.colour: <punctual-phone> has no such attribute').waitFor();
    await page.getByText('What the business promises').click();
    const profile = page.getByLabel('Policy profile as JSON');
    await profile.fill('{\n  "sms": }');
    await page.getByText('Line 2, column 10: this is no JSON from here on.').waitFor();
    await profile.fill('{ "sms": { "brand": 5 } }');
    await page.getByText(/^\/sms\/brand: /).waitFor();
    await page.getByLabel('A preset').selectOption('konnecs');
    await page.getByText(/^\/sms\/brand: /).waitFor({ state: 'detached' });
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});
