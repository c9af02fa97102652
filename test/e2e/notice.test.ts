/** The notice and the age guard in a plain page with as strict a policy as there is, from the built script tag. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { smartScheduling } from '../../src/policy/presets/smart-scheduling.js';
import { startBrowser, visit, type Visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { serveStaticPage, type StaticPage } from '../support/static-page.js';

let server: ReferenceServer;
let browser: Browser;
let site: StaticPage;
let silent: StaticPage;

function pageWith(profile: object): Promise<StaticPage> {
  const { origin } = new URL(server.script);
  return serveStaticPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
     <title>Practice</title><script type="module" src="${server.script}"></script>
     <script type="application/json" id="promises">${JSON.stringify(profile)}</script>
     <form action="/"><label>Name <input name="name" value="Ada"></label>
     <punctual-age-guard name="age" policy="#promises"></punctual-age-guard><button>Send</button></form>
     <punctual-notice policy="#promises"></punctual-notice><pre>${'A long page.\n'.repeat(200)}</pre></html>`,
    {
      'content-security-policy': `default-src 'none'; script-src ${origin}; style-src 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'`,
    },
  );
}

before(async () => {
  server = await startReferenceServer();
  browser = await startBrowser();
  const document = ['# Children', 'Not for people under 18.', ...Array<string>(60).fill('A paragraph.')];
  site = await pageWith({ ...smartScheduling, document });
  silent = await pageWith({ ...smartScheduling, browserStorage: false });
});

after(async () => {
  await browser.close();
  await site.stop();
  await silent.stop();
  await server.stop();
});

interface Guest extends Visit {
  readonly violations: () => Promise<string[]>;
  /** Addresses that were asked for, with what was sent. */
  readonly asked: string[];
}

async function arrive(at: StaticPage = site): Promise<Guest> {
  const guest = await visit(browser);
  const asked: string[] = [];
  guest.page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await guest.page.addInitScript(() => {
    const told: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      told.push(`${violatedDirective} ${blockedURI}`),
    );
    Object.assign(globalThis, { violationsTold: told });
  });
  await guest.page.goto(at.url);
  const violations = (): Promise<string[]> =>
    guest.page.evaluate(() => (globalThis as unknown as { violationsTold: string[] }).violationsTold);
  return { ...guest, violations, asked };
}

async function answer(page: Page, month: string, year: string): Promise<void> {
  await page.getByLabel('Month').selectOption(month);
  await page.getByLabel('Year').fill(year);
  await page.getByRole('button', { name: 'Continue' }).click();
}

const stopped = (page: Page) => page.getByRole('group', { name: 'We are sorry, but you cannot book this yourself.' });
const send = (page: Page) => page.getByRole('button', { name: 'Send' }).click();

describe('an age guard on a page with a strict policy', () => {
  it('stops a child: nothing is sent, and neither reload nor going back is a second try', async () => {
    const { page, faults, violations, asked } = await arrive();
    await answer(page, '5', '2015');
    await stopped(page).waitFor();
    await send(page);
    assert.equal(page.url(), site.url);

    await page.reload();
    await stopped(page).waitFor();
    await page.goto('about:blank');
    await page.goBack();
    await stopped(page).waitFor();
    await send(page);
    assert.equal(page.url(), site.url);

    assert.ok(!asked.some((line) => /2015|name=Ada/.test(line)), asked.join('\n'));
    assert.deepEqual(await violations(), []);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('lets an adult book for a child, and tells the form so and no birth', async () => {
    const { page, asked } = await arrive();
    await page.getByRole('radio', { name: 'For someone else' }).check();
    await answer(page, '5', '1987');
    await page.getByText('Thank you, you can go on.').waitFor();
    const sent = page.waitForRequest((request) => request.url().includes('age=pass'));
    await send(page);
    assert.equal(new URL((await sent).url()).search, '?name=Ada&age=pass&age-acting-for=other');
    assert.ok(!asked.some((line) => line.includes('1987')));
    await page.context().close();
  });

  it('stores nothing where the profile allows nothing to be stored', async () => {
    const { page } = await arrive(silent);
    await answer(page, '5', '2015');
    await stopped(page).waitFor();
    await page.getByRole('heading', { name: 'Privacy notice' }).waitFor();
    assert.equal(await page.evaluate(() => sessionStorage.length + localStorage.length), 0);
    assert.deepEqual(await page.context().cookies(), []);
    await page.context().close();
  });
});

describe('a notice on a page with a strict policy', () => {
  it('opens the whole policy by keyboard, keeps the page where it is, and gives the focus back', async () => {
    const { page, faults, violations } = await arrive();
    const opener = page.getByRole('button', { name: 'Read the whole policy' });
    await opener.focus();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Privacy notice' });
    await dialog.getByRole('heading', { name: 'Children' }).waitFor();
    await dialog.hover();
    await page.mouse.wheel(0, 20_000);
    assert.equal(await page.evaluate(() => scrollY), before);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    assert.ok(await opener.evaluate((button) => button.matches(':focus')));
    assert.deepEqual(await violations(), []);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});
