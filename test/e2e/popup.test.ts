/** A booking above a page with as strict a policy as there is: the built script tag, the built server, a real browser. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.js';
import { startBrowser, visit, type Visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { serveStaticPage, type StaticPage } from '../support/static-page.js';

const BOOKING_CODE = /\/chunks\/flow-/;

let server: ReferenceServer;
let browser: Browser;
let site: StaticPage;

before(async () => {
  server = await startReferenceServer();
  browser = await startBrowser();
  const { origin } = new URL(server.script);
  site = await serveStaticPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
     <title>Praxis</title><script type="module" src="${server.script}"></script>
     <button data-punctual-open>Make an appointment</button> <a href="#book">By address</a>
     <pre>${'A long page.\n'.repeat(200)}</pre>
     <punctual-popup api="${server.api}" service="first-visit" floating></punctual-popup></html>`,
    {
      'content-security-policy': `default-src 'none'; script-src ${origin}; style-src 'none'; connect-src ${origin}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`,
    },
  );
});

after(async () => {
  await browser.close();
  await site.stop();
  await server.stop();
});

/** A visitor on the page, whose popup is ready to be opened. */
async function arrive(): Promise<Visit & { readonly violations: () => Promise<string[]> }> {
  const guest = await visit(browser);
  await guest.page.addInitScript(() => {
    const told: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      told.push(`${violatedDirective} ${blockedURI}`),
    );
    Object.assign(globalThis, { violationsTold: told });
  });
  await guest.page.goto(site.url);
  await guest.page.getByRole('button', { name: 'Book an appointment' }).waitFor();
  const violations = (): Promise<string[]> =>
    guest.page.evaluate(() => (globalThis as unknown as { violationsTold: string[] }).violationsTold);
  return { ...guest, violations };
}

const opener = (page: Page) => page.getByRole('button', { name: 'Make an appointment' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Book an appointment' });
const hasFocus = (page: Page): Promise<boolean> => opener(page).evaluate((button) => button.matches(':focus'));

describe('a popup on a page with a strict policy', () => {
  it('books, and breaks no rule', async () => {
    const { page, faults, violations } = await arrive();
    await opener(page).click();
    const time = dialog(page).getByRole('radio').last();
    await time.click();
    await dialog(page).getByLabel('Name').fill('Ada Lovelace');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    assert.ok(await hasFocus(page));

    await page.keyboard.press('Enter');
    assert.equal(await dialog(page).getByLabel('Name').inputValue(), 'Ada Lovelace');
    await dialog(page).getByLabel('Email address').fill('ada@example.com');
    await dialog(page).getByRole('button', { name: 'Book this time' }).click();
    await dialog(page).getByRole('heading', { name: 'You are booked' }).waitFor();
    assert.deepEqual(await violations(), []);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('loads the booking when the visitor comes near what opens it, and not before', async () => {
    const { page } = await arrive();
    const asked = (): Promise<boolean> =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('punctual-booking-')),
      );
    await page.waitForLoadState('networkidle');
    assert.equal(await asked(), false);
    const code = page.waitForRequest(BOOKING_CODE);
    await opener(page).hover();
    await code;
    await page.context().close();
  });

  it('opens from its fragment, and going back closes it', async () => {
    const { page } = await arrive();
    await page.getByRole('link', { name: 'By address' }).click();
    await dialog(page).waitFor();
    assert.equal(await page.evaluate(() => scrollY), 0);
    await page.goBack();
    await dialog(page).waitFor({ state: 'hidden' });
    await page.goto(`${site.url}#book`);
    await dialog(page).getByRole('radio').first().waitFor();
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    assert.equal(page.url(), site.url);
    await page.context().close();
  });

  it('finds a way on when its code did not arrive', async () => {
    const { page } = await arrive();
    await page.route(BOOKING_CODE, (route) => route.abort());
    await opener(page).click();
    const retry = dialog(page).getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    await page.unroute(BOOKING_CODE);
    await retry.click();
    // Where the browser asks no second time, a new page with the popup open does.
    const reload = dialog(page).getByRole('button', { name: 'Reload the page' });
    const time = dialog(page).getByRole('radio').last();
    await reload.or(time).waitFor();
    if (await reload.isVisible()) await reload.click();
    await time.waitFor();
    await page.context().close();
  });

  it('fills a phone, and is a card in the middle of a desktop', async () => {
    const { page } = await arrive();
    const box = async (width: number, height: number) => {
      await page.setViewportSize({ width, height });
      return dialog(page).boundingBox();
    };
    await opener(page).click();
    await dialog(page).getByRole('radio').first().waitFor();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    assert.deepEqual(await box(390, 800), { x: 0, y: 0, width: 390, height: 800 });
    const { x, y, width, height } = (await box(1100, 800))!;
    assert.deepEqual([x * 2 + width, y * 2 + height], [1100, 800]);
    assert.ok(x > 0 && y > 0);
    await page.context().close();
  });
});

describe('the page behind a popup', () => {
  const PAGES = {
    'that the window scrolls': '',
    'whose body clips, as themes like to': 'body { overflow-x: hidden }',
    'whose root always has a scrollbar': 'html { overflow-y: scroll }',
    'whose body scrolls itself':
      'html { block-size: 100%; overflow: hidden } body { block-size: 100%; overflow: auto }',
    'that runs from right to left': 'html { direction: rtl }',
  };
  let withScrollbars: Browser;

  before(async () => {
    const executablePath = findChromium()!;
    withScrollbars = await chromium.launch({
      executablePath,
      args: CHROMIUM_ARGS,
      ignoreDefaultArgs: ['--hide-scrollbars'],
    });
  });

  after(() => withScrollbars.close());

  /** Where everything is, and how wide the text has it. */
  const places = (page: Page): Promise<number[]> =>
    page.evaluate(() =>
      ['header', 'pre'].flatMap((part) => {
        const { x, y, width } = document.querySelector(part)!.getBoundingClientRect();
        return [x, y, width];
      }),
    );

  for (const [name, style] of Object.entries(PAGES)) {
    it(`${name} stays where it is, whatever the wheel does`, async () => {
      const { page } = await visit(withScrollbars);
      await page.setContent(
        `<!doctype html><html lang="en"><style>body { margin: 0 } header { position: sticky; top: 0 } ${style}</style>
         <header>Praxis</header><pre>${'A long page.\n'.repeat(200)}</pre>
         <script type="module" src="${server.script}"></script><punctual-popup api="${server.api}"></punctual-popup>`,
      );
      await page.waitForFunction(() => document.querySelector('punctual-popup')!.matches(':defined'));
      await page.mouse.move(400, 300);
      await page.mouse.wheel(0, 500);
      await page.waitForFunction(() => document.querySelector('pre')!.getBoundingClientRect().y < -100);
      const before = await places(page);
      await page.evaluate(() => document.querySelector('punctual-popup')!.show());
      await dialog(page)
        .getByRole('button', { name: /First visit/ })
        .waitFor();
      await page.mouse.move(5, 5);
      await page.mouse.wheel(0, 500);
      await page.mouse.move(400, 300);
      for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, 2000);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      assert.deepEqual(await places(page), before);
      await page.mouse.click(3, 3);
      await dialog(page).waitFor({ state: 'hidden' });
      assert.deepEqual(await places(page), before);
      await page.context().close();
    });
  }
});
