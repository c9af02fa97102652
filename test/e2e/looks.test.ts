/** The built flow as people need it who enlarge, space, recolour or still a page, or who have large fingers. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startBrowser, visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { serveStaticPage, type StaticPage } from '../support/static-page.js';
import { motions, overflowing, prepare, smallTargets, spaceText, unreachable } from './support/measures.js';

let server: ReferenceServer;
let browser: Browser;
let site: StaticPage;

before(async () => {
  server = await startReferenceServer();
  browser = await startBrowser();
  site = await serveStaticPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
     <title>Book</title><link rel="icon" href="data:,"><script type="module" src="${server.script}"></script>
     <style>body { margin: 0; padding: 16px }</style>
     <main><h1>Book</h1><punctual-booking api="${server.api}"></punctual-booking></main></html>`,
  );
});

after(async () => {
  await browser.close();
  await site.stop();
  await server.stop();
});

const part = (page: Page, name: string) => page.locator(`punctual-booking [part~="${name}"]:visible`);

/** Goes through the flow as somebody with these settings, and looks for faults in each step. */
async function faultsInEachStep(
  settings: BrowserContextOptions,
  faultsOf: (page: Page) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const { page } = await visit(browser, settings);
  const found: Record<string, string[]> = {};
  const look = async (step: string): Promise<void> => {
    const faults = await faultsOf(page);
    if (faults.length > 0) found[step] = faults;
  };
  const times = (): Promise<void> => part(page, 'time').first().waitFor();
  const setLayout = async (layout: string): Promise<void> => {
    await page.locator('punctual-booking').evaluate((element, value) => element.setAttribute('layout', value), layout);
    await times();
  };
  try {
    await prepare(page);
    await page.goto(site.url);
    await part(page, 'service').first().waitFor();
    await look('services');
    // The service with the most to choose: length with price, place, staff.
    await part(page, 'service').filter({ hasText: 'For those who know us' }).click();
    await times();
    await look('times');
    await page.getByRole('button', { name: 'Change time zone' }).click();
    await page.getByRole('combobox', { name: 'Change time zone' }).click();
    await part(page, 'option').first().waitFor();
    await look('zones');
    await page.keyboard.press('Escape');
    for (const layout of ['week', 'list', 'month']) {
      await setLayout(layout);
      await look(layout);
    }
    await part(page, 'time').last().click();
    await part(page, 'hold').waitFor();
    await part(page, 'submit').click();
    await part(page, 'problems').waitFor();
    await look('details');
    await page.getByLabel('Name').fill('Ada Lovelace');
    await page.getByLabel('Email address').fill('ada@example.com');
    await part(page, 'submit').click();
    await part(page, 'confirmation').waitFor();
    await look('confirmation');
  } finally {
    await page.context().close();
  }
  return found;
}

const reduced = { reducedMotion: 'reduce' } as const;

describe('the flow', () => {
  it('has targets of 44 pixels for a finger', async () => {
    const phone = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true, ...reduced };
    assert.deepEqual(await faultsInEachStep(phone, smallTargets), {});
  });

  it('needs no scrolling to the side at 400 % zoom, and hides nothing', async () => {
    const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4, ...reduced };
    const faultsOf = async (page: Page) => [...(await overflowing(page)), ...(await unreachable(page))];
    assert.deepEqual(await faultsInEachStep(zoomed, faultsOf), {});
  });

  for (const width of [320, 1280]) {
    it(`has room for spaced text at ${width} pixels`, async () => {
      const spaced = async (page: Page): Promise<string[]> => {
        await spaceText(page);
        return overflowing(page);
      };
      assert.deepEqual(await faultsInEachStep({ viewport: { width, height: 800 }, ...reduced }, spaced), {});
    });
  }

  for (const width of [640, 1280]) {
    it(`has room for text of twice the size at ${width} pixels`, async () => {
      const doubled = async (page: Page): Promise<string[]> => {
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        return overflowing(page);
      };
      assert.deepEqual(await faultsInEachStep({ viewport: { width, height: 800 }, ...reduced }, doubled), {});
    });
  }

  it('stands still for those who ask for less motion, also while it loads', async () => {
    assert.deepEqual(await faultsInEachStep({ ...reduced }, motions), {});
    const moving = { still: await motionsWhileLoading('reduce'), usual: await motionsWhileLoading('no-preference') };
    assert.deepEqual(moving.still, []);
    assert.notDeepEqual(moving.usual, []);
  });

  it('shows in forced colours what is chosen by more than colour', async () => {
    const { page } = await visit(browser, { forcedColors: 'active', ...reduced });
    await page.goto(site.url);
    await part(page, 'service').filter({ hasText: 'For those who know us' }).click();
    await part(page, 'time').first().waitFor();
    // Of the month that is running out, one open day may be left.
    await page.getByRole('button', { name: 'Next month' }).click();
    await part(page, 'day-open').first().click();
    await part(page, 'time').last().click();
    await part(page, 'hold').waitFor();
    await page.getByRole('button', { name: 'Change time' }).click();
    await part(page, 'time-selected').waitFor();
    // What is drawn of a thing beside its colours.
    const drawn = (name: string) =>
      page
        .locator(`punctual-booking ${name}:visible`)
        .first()
        .evaluate((element) =>
          [element, ...element.querySelectorAll('*')].map((each) => {
            const { textDecorationLine, outlineStyle, borderTopWidth } = getComputedStyle(each);
            return [textDecorationLine, outlineStyle, borderTopWidth].join(' ');
          }),
        );
    for (const [chosen, other] of [
      ['[part~="day-selected"]', '[part="day day-open"]'],
      ['[part~="time-selected"]', '[part="time"]'],
      ['[part~="answer-selected"]', '[part="answer"]'],
    ] as const)
      assert.notDeepEqual(await drawn(chosen), await drawn(other), chosen);
    await page.context().close();
  });
});

/** What moves while the first answer is on its way. */
async function motionsWhileLoading(reducedMotion: 'reduce' | 'no-preference'): Promise<string[]> {
  const { page } = await visit(browser, { reducedMotion });
  try {
    await prepare(page);
    await page.route('**/v1/boot*', () => undefined);
    await page.goto(site.url);
    await part(page, 'card').waitFor();
    return await motions(page);
  } finally {
    await page.context().close();
  }
}
