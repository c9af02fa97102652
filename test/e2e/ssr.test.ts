/** A page that a server draws (examples/ssr): there before any script, taken over without a flash, of use without one. */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startBrowser, visit, type Visit } from '../support/browser.js';
import { startExampleServer, type ExampleServer } from '../support/example-server.js';
import { holdBack, takeShifts, watchShifts } from '../support/layout-shifts.js';
import { differingPixels } from '../support/pixels.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';

let server: ReferenceServer;
let example: ExampleServer;
let browser: Browser;

before(async () => {
  server = await startReferenceServer();
  example = await startExampleServer('ssr/server.mjs', { API: server.api });
  browser = await startBrowser();
});

after(async () => {
  await browser.close();
  await example.stop();
  await server.stop();
});

const part = (page: Page, name: string) => page.locator(`css=[part~="${name}"]`);

async function arrive(t: TestContext, options: BrowserContextOptions = {}): Promise<Visit> {
  const guest = await visit(browser, options);
  t.after(() => guest.page.context().close());
  return guest;
}

const isTakenOver = (page: Page) =>
  page.waitForFunction(() => {
    const booking = document.querySelector('punctual-booking')!;
    return booking.matches(':defined') && !booking.hasAttribute('data-punctual-drawn');
  });

describe('a page that a server has drawn', () => {
  it('has the month, the times and a link to book without any script', async (t) => {
    const { page, faults } = await arrive(t, { javaScriptEnabled: false });
    await page.goto(example.url);
    assert.equal(await part(page, 'title').innerText(), 'Choose a day and time');
    assert.equal(await part(page, 'business').innerText(), 'Alcântara Physio');
    // How many are left of the month depends on the day.
    assert.equal(await part(page, 'day-open').first().isVisible(), true);
    assert.equal(await part(page, 'time').first().isVisible(), true);
    const link = page.getByRole('link', { name: 'Book by email' });
    assert.equal(await link.isVisible(), true);
    assert.equal(await link.getAttribute('href'), 'mailto:hello@alcantara-physio.example');
    assert.deepEqual(faults, []);
  });

  it('says what can be booked to whoever runs no script, and once', async (t) => {
    const { page, faults } = await arrive(t);
    await page.goto(example.url);
    await isTakenOver(page);
    await part(page, 'time').last().click();
    await part(page, 'hold').waitFor();
    const scripts = page.locator('script[type="application/ld+json"]');
    assert.equal(await scripts.count(), 1);
    const html = await (await fetch(example.url)).text();
    const [, text = ''] = /<script type="application\/ld\+json"[^>]*>([^<]*)<\/script>/.exec(html) ?? [];
    const data = JSON.parse(text) as { '@graph': { potentialAction: { target: { urlTemplate: string } } }[] };
    assert.deepEqual(
      data['@graph'].map(({ potentialAction }) => potentialAction.target.urlTemplate),
      ['https://www.alcantara-physio.example/book'],
    );
    assert.deepEqual(faults, []);
  });

  it('looks before its script as it does after, and keeps every node', async (t) => {
    const { page, faults } = await arrive(t, { viewport: { width: 1100, height: 1200 } });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await watchShifts(page);
    const script = await holdBack(page, server.script);
    await page.goto(example.url, { waitUntil: 'commit' });
    await script.asked;
    await part(page, 'time').first().waitFor();
    const drawn = await page.screenshot();
    await page.evaluate(() => {
      const root = document.querySelector('punctual-booking')!.shadowRoot!;
      const picker = root.querySelector('punctual-slot-picker')!.shadowRoot!;
      const calendar = picker.querySelector('punctual-calendar')!.shadowRoot!;
      Object.assign(globalThis, {
        before: [root.querySelector('.card'), picker.querySelector('.time'), calendar.querySelector('table')],
      });
    });
    script.release();
    await isTakenOver(page);
    const kept = await page.evaluate(() =>
      (globalThis as unknown as { before: Element[] }).before.map((node) => node.isConnected),
    );
    assert.deepEqual(kept, [true, true, true]);
    assert.deepEqual(await differingPixels(page, drawn, await page.screenshot()), []);
    assert.deepEqual(await takeShifts(page), []);
    assert.deepEqual(faults, []);
  });

  it('asks for nothing that it has, and books', async (t) => {
    const { page, faults } = await arrive(t);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(example.url);
    await isTakenOver(page);
    await part(page, 'time').last().click();
    await part(page, 'hold').waitFor();
    await page.locator('input[name=name]').fill('Ada Lovelace');
    await page.locator('input[name=email]').fill('ada@example.com');
    await part(page, 'submit').click();
    await part(page, 'confirmation').waitFor();
    assert.equal(asked.includes('/v1/boot'), false);
    assert.deepEqual(faults, []);
  });

  it('turns to the zone of the visitor', async (t) => {
    const { page, faults } = await arrive(t, { timezoneId: 'Asia/Kathmandu' });
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    await page.goto(example.url);
    await isTakenOver(page);
    await page
      .getByText(/Nepal Time/)
      .first()
      .waitFor();
    assert.equal(await page.locator('punctual-calendar').locator('table').count(), 1);
    assert.deepEqual(warnings, []);
    assert.deepEqual(faults, []);
  });

  it('speaks the language of the page, before its script and after', async (t) => {
    const { page, faults } = await arrive(t);
    const script = await holdBack(page, server.script);
    await page.goto(`${example.url}de`, { waitUntil: 'commit' });
    await script.asked;
    const title = part(page, 'title').first();
    await title.waitFor();
    const drawn = await title.innerText();
    assert.notEqual(drawn, 'Choose a day and time');
    script.release();
    await isTakenOver(page);
    assert.equal(await title.innerText(), drawn);
    assert.equal(await part(page, 'root').first().getAttribute('lang'), 'de-DE');
    assert.deepEqual(faults, []);
  });

  it('is drawn anew where the page has something else than was drawn', async (t) => {
    const { page } = await arrive(t);
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    const script = await holdBack(page, server.script);
    await page.goto(example.url, { waitUntil: 'commit' });
    await script.asked;
    await part(page, 'time').first().waitFor();
    // As where the page has another version of the library than the server.
    await page.evaluate(() => {
      const root = document.querySelector('punctual-booking')!.shadowRoot!;
      const comments = document.createTreeWalker(root.querySelector('.card')!, NodeFilter.SHOW_COMMENT);
      for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) {
        if (comment.nodeValue?.startsWith('lit-part ')) comment.nodeValue = 'lit-part another';
      }
    });
    script.release();
    await isTakenOver(page);
    await part(page, 'time').last().click();
    await part(page, 'hold').waitFor();
    assert.equal(warnings.filter((text) => text.includes('[punctual] hydration')).length, 1);
  });
});
