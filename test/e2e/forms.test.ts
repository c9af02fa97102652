/** The elements as fields of a page's own form, with the browser's own checks, history and restoring: the built thing. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startBrowser, visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';

let server: ReferenceServer;
let browser: Browser;
let site: Server;
let origin: string;

const form = (fieldset: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Praxis</title><link rel="icon" href="data:,">
   <script type="module" src="${server.script}"></script>
   <form action="/sent">
     <fieldset ${fieldset}>
       <punctual-slot-picker api="${server.api}" service="first-visit" name="when" required></punctual-slot-picker>
       <punctual-calendar name="day" required></punctual-calendar>
       <label for="zone">Zone</label><punctual-timezone id="zone" name="zone" required></punctual-timezone>
     </fieldset>
     <button>Send</button><button type="reset">Start over</button>
   </form></html>`;

before(async () => {
  server = await startReferenceServer();
  browser = await startBrowser();
  site = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    if (pathname === '/sent') response.end('<!doctype html><html lang="en"><title>Sent</title><p>Thank you</p></html>');
    else response.end(form(pathname === '/disabled' ? 'disabled' : ''));
  });
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  origin = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}`;
});

after(async () => {
  await browser.close();
  site.closeAllConnections();
  site.close();
  await once(site, 'close');
  await server.stop();
});

async function arrive(path: string): Promise<Page> {
  const { page } = await visit(browser, { url: origin + path });
  await page.getByRole('radio').first().waitFor();
  await page.locator('punctual-timezone input').waitFor();
  return page;
}

/** The names and values that the form would send. */
function values(page: Page): Promise<[string, string][]> {
  return page.evaluate(() => [...new FormData(document.forms[0])] as [string, string][]);
}

/** The element that has the focus. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.localName);
}

async function choose(page: Page): Promise<void> {
  await page.getByRole('radio').nth(1).click();
  await page
    .locator('punctual-calendar[name]')
    .getByRole('gridcell')
    .getByRole('button', { name: /\b28\b/ })
    .click();
  const zone = page.getByRole('combobox', { name: 'Zone', exact: true });
  await zone.fill('Lima');
  await zone.press('Enter');
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:00\.000Z$/;

describe('the elements in a page’s own form', () => {
  it('stop it from being sent while they are empty, each in turn with the focus', async () => {
    const page = await arrive('/');
    const send = page.getByRole('button', { name: 'Send' });
    await send.click();
    assert.equal(new URL(page.url()).pathname, '/');
    assert.equal(await focused(page), 'punctual-slot-picker');
    const message = await page
      .locator('punctual-slot-picker')
      .evaluate((one) => (one as HTMLInputElement).validationMessage);
    assert.equal(message, 'Choose a time.');

    await page.getByRole('radio').last().click();
    await send.click();
    assert.equal(await focused(page), 'punctual-calendar');
    assert.equal(new URL(page.url()).pathname, '/');
    await page.context().close();
  });

  it('send what was chosen', async () => {
    const page = await arrive('/');
    await choose(page);
    const chosen = new Map(await values(page));
    assert.match(chosen.get('when') ?? '', INSTANT);
    assert.match(chosen.get('day') ?? '', /^\d{4}-\d\d-28$/);
    assert.equal(chosen.get('zone'), 'America/Lima');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.waitForURL(/\/sent\?/);
    assert.deepEqual([...new URL(page.url()).searchParams], [...chosen]);
    await page.context().close();
  });

  it('are empty again after a reset', async () => {
    const page = await arrive('/');
    await choose(page);
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.locator('[role="radio"][aria-checked="true"]').waitFor({ state: 'detached' });
    assert.deepEqual(await values(page), []);
    await page.context().close();
  });

  it('are switched off by a fieldset, and on again', async () => {
    const page = await arrive('/disabled');
    await page.getByRole('radio').last().click({ force: true });
    assert.deepEqual(await values(page), []);
    assert.equal(await page.evaluate(() => document.forms[0]!.checkValidity()), true);
    await page.locator('fieldset').evaluate((fieldset) => ((fieldset as HTMLFieldSetElement).disabled = false));
    await page.locator('[role="radio"]:not([aria-disabled])').first().click();
    assert.match(new Map(await values(page)).get('when') ?? '', INSTANT);
    await page.context().close();
  });

  it('have what was chosen when the visitor comes back to the page, which is made anew', async () => {
    const page = await arrive('/');
    await choose(page);
    const chosen = await values(page);
    assert.equal(chosen.length, 3);
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    await page.getByRole('button', { name: 'Send' }).click();
    await page.waitForURL(/\/sent\?/);
    await page.goBack();
    await page.locator('[role="radio"][aria-checked="true"]').waitFor();
    assert.equal(await page.evaluate(() => 'sameDocument' in globalThis), false);
    assert.deepEqual(await values(page), chosen);
    assert.match(await page.locator('punctual-timezone[name] input').inputValue(), /Lima/);
    await page.locator('punctual-calendar[name] [aria-selected="true"]').waitFor();
    await page.context().close();
  });
});
