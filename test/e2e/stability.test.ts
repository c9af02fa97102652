/**
 * Nothing on a page moves but by the visitor's hand: the built script tag and the built server on a slow line, with
 * content above and below the tag. Each answer is let through alone, and what moves from then on is counted whether or
 * not the visitor has pressed something half a second ago.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startBrowser, visit } from '../support/browser.js';
import { holdBack, takeShifts, watchShifts } from '../support/layout-shifts.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { serveStaticPage, type StaticPage } from '../support/static-page.js';

/** As tall as the whole page, so that nothing is out of sight, where a shift does not count. */
const HEIGHT = 2400;
const WIDTHS = [280, 375, 768, 1280];
const LANGUAGES = ['en', 'de', 'ar'];

let server: ReferenceServer;
let browser: Browser;

before(async () => {
  server = await startReferenceServer();
  browser = await startBrowser();
});

after(async () => {
  await browser.close();
  await server.stop();
});

/** The rule that README gives to pages whose script comes after the first thing drawn. */
const README_RULE = /<style>([^]*?)<\/style>/.exec(
  readFileSync(new URL('../../README.md', import.meta.url), 'utf8'),
)![1]!;

interface PageOptions {
  readonly lang?: string;
  readonly style?: string;
  /** More of the script tag. */
  readonly script?: string;
}

function documentOf(tag: string, { lang = 'en', style = '', script = 'blocking="render"' }: PageOptions = {}): string {
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Praxis</title><link rel="icon" href="data:,"><style>body { margin: 16px; font: 16px/1.5 sans-serif } ${style}</style>
    <script type="module" ${script} src="${server.script}"></script>
    <h1>Praxis</h1><p>Above the tag.</p>${tag}<p>Below the tag.</p><footer>Still below the tag.</footer></html>`;
}

/** A page with the tag on it and all that it asks for on a line that lets nothing through by itself. */
async function arrive(t: TestContext, html: string, width: number, height = HEIGHT) {
  const site: StaticPage = await serveStaticPage(html);
  const { page, faults } = await visit(browser, { viewport: { width, height } });
  await watchShifts(page);
  const held = {
    script: await holdBack(page, server.script),
    element: await holdBack(page, /\/chunks\/flow-/),
    language: await holdBack(page, /\/chunks\/(de|ar)-/),
    boot: await holdBack(page, '**/v1/boot*'),
    later: await holdBack(page, /\/chunks\/later-steps-/),
    availability: await holdBack(page, '**/v1/availability*'),
    hold: await holdBack(page, '**/v1/holds*'),
    booking: await holdBack(page, '**/v1/bookings*'),
  };
  t.after(async () => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().close();
    await site.stop();
  });
  if (html.includes('blocking=')) held.script.release();
  await page.goto(site.url, { waitUntil: 'commit' });
  return { page, held, faults };
}

const part = (page: Page, name: string) => page.locator(`css=[part~="${name}"]`);
/** Waits until the shown dates and times are more than bones. */
const timesThere = (page: Page) => part(page, 'time').first().waitFor();

async function assertStill(page: Page, what: string): Promise<void> {
  assert.deepEqual(await takeShifts(page), [], what);
}

for (const lang of LANGUAGES) {
  for (const width of WIDTHS) {
    describe(`a page in ${lang}, ${String(width)} pixels wide`, () => {
      it('stays still from the first byte to the confirmation of a service that it names', async (t) => {
        const { page, held, faults } = await arrive(
          t,
          documentOf(`<punctual-booking api="${server.api}" service="treatment"></punctual-booking>`, { lang }),
          width,
        );
        await held.element.asked;
        await assertStill(page, 'while the code is on its way');
        held.element.release();
        await part(page, 'card').waitFor({ state: 'attached' });
        await assertStill(page, 'when the element comes');
        held.boot.release();
        if (lang === 'en') await timesThere(page);
        await assertStill(page, 'when the first answer comes');
        held.language.release();
        await timesThere(page);
        await assertStill(page, 'when the language comes');

        await part(page, 'time').last().click();
        await takeShifts(page);
        held.later.release();
        await page.locator('input[name=name]').waitFor();
        await assertStill(page, 'when the code of the details comes');
        held.hold.release();
        await part(page, 'hold').waitFor();
        await assertStill(page, 'when the time is kept');

        await page.locator('input[name=name]').fill('Ada Lovelace');
        await page.locator('input[name=email]').fill('ada@example.com');
        await part(page, 'submit').click();
        await takeShifts(page);
        held.booking.release();
        await part(page, 'confirmation').waitFor();
        await assertStill(page, 'when the booking is confirmed');
        assert.deepEqual(faults, []);
        assert.equal(page.frames().length, 1);
      });

      it('stays still where the visitor chooses the service', async (t) => {
        const { page, held } = await arrive(
          t,
          documentOf(`<punctual-booking api="${server.api}"></punctual-booking>`, { lang }),
          width,
        );
        held.element.release();
        await part(page, 'card').waitFor({ state: 'attached' });
        await assertStill(page, 'when the element comes');
        held.language.release();
        held.boot.release();
        await part(page, 'service').first().waitFor();
        await assertStill(page, 'when the services come');
        await part(page, 'service').nth(1).click();
        await takeShifts(page);
        held.availability.release();
        await timesThere(page);
        await assertStill(page, 'when the times come');
      });
    });
  }
}

for (const width of [375, 768, 1280]) {
  it(`stays still with the page’s own rule while the script is on its way, ${String(width)} pixels wide`, async (t) => {
    const tag = `<punctual-booking api="${server.api}" service="first-visit"></punctual-booking>`;
    const { page, held } = await arrive(t, documentOf(tag, { style: README_RULE, script: '' }), width);
    await held.script.asked;
    await page.getByText('Still below the tag.').waitFor();
    await assertStill(page, 'before there is a script');
    held.script.release();
    held.element.release();
    held.boot.release();
    await timesThere(page);
    await assertStill(page, 'when all has come');
  });

  it(`stays still around a slot picker, ${String(width)} pixels wide`, async (t) => {
    const tag = `<punctual-slot-picker api="${server.api}" service="treatment"></punctual-slot-picker>`;
    const { page, held } = await arrive(t, documentOf(tag), width);
    await held.element.asked;
    await assertStill(page, 'while the code is on its way');
    held.element.release();
    await page.locator('punctual-calendar').waitFor();
    await assertStill(page, 'when the element comes');
    held.boot.release();
    await timesThere(page);
    await assertStill(page, 'when the times come');
  });
}

it('moves the content below by what the page has not reserved, so that the tests above can fail', async (t) => {
  const tag = `<punctual-booking api="${server.api}" service="first-visit"></punctual-booking>`;
  const { page, held } = await arrive(t, documentOf(tag, { script: '' }), 1280);
  await page.getByText('Still below the tag.').waitFor();
  await assertStill(page, 'before there is a script');
  held.script.release();
  await held.element.asked;
  assert.notDeepEqual(await takeShifts(page), []);
});
