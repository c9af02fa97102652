/** The flow as a visitor goes through it, with a picture of every step. Finds its way by parts, in any language. */
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { createClient } from '../../src/client/create-client.js';
import { isBookingError } from '../../src/client/booking-error.js';
import { visit } from '../../test/support/browser.js';
import type { ReferenceServer } from '../../test/support/reference-server.js';
import { FIRST_SITE, type Mode, type Site } from './modes.js';

/** Makes the clock stand still, on a page and in a process. */
export const FIXED_CLOCK = fileURLToPath(new URL('./fixed-clock.mjs', import.meta.url));
const BOOT = '**/v1/boot*';

export interface Walk {
  browser: Browser;
  server: ReferenceServer;
  mode: Mode;
  /** What the clock says, of page and server. */
  now: string;
  take: (page: Page, step: Step) => Promise<void>;
}

/** The pictures in their order. */
export const STEPS = [
  ...['loading', 'services', 'times', 'other-day', 'zones', 'week', 'list', 'details', 'problems', 'filled', 'booked'],
  ...['taken', 'unreachable'],
] as const;

export type Step = (typeof STEPS)[number];

/** Goes through the whole flow, then meets what can go wrong. Rejects where a step is not reached. */
export async function walk(walk: Walk): Promise<void> {
  await book(walk);
  await comeTooLate(walk);
  await meetNoServer(walk);
}

async function book(walk: Walk): Promise<void> {
  await withPage(walk, async (page, look) => {
    const answer = await holdBack(page);
    await open(page, walk);
    await part(page, 'card').waitFor();
    await look('loading');
    answer();
    await chooseService(page, walk, () => look('services'));
    await look('times');
    await part(page, 'day-open').nth(1).click();
    await part(page, 'time').first().waitFor();
    await look('other-day');
    await lookAround(page, look);
    await part(page, 'time').first().click();
    await part(page, 'hold').waitFor();
    await look('details');
    await part(page, 'submit').click();
    await part(page, 'problems').waitFor();
    await look('problems');
    await page.locator('punctual-booking input[name="name"]').fill('Ada Lovelace');
    await page.locator('punctual-booking input[name="email"]').fill('ada@example.com');
    await part(page, 'problems').waitFor({ state: 'detached' });
    await look('filled');
    await part(page, 'submit').click();
    await part(page, 'confirmation').waitFor();
    await look('booked');
  });
}

/** While the visitor looks at the times, others take the first one. */
async function comeTooLate(walk: Walk): Promise<void> {
  await withPage(walk, async (page, look) => {
    await open(page, walk);
    await chooseService(page, walk);
    await takeFirstTime(walk);
    const first = part(page, 'time').first();
    const gone = (await first.innerText()).trim();
    await first.click();
    await part(page, 'conflict').waitFor();
    await part(page, 'time')
      .filter({ hasText: new RegExp(`^\\s*${gone}\\s*$`) })
      .waitFor({ state: 'hidden' });
    await part(page, 'time').first().waitFor();
    await look('taken');
  });
}

async function meetNoServer(walk: Walk): Promise<void> {
  await withPage(walk, async (page, look) => {
    await page.route(BOOT, (route) => route.abort());
    await open(page, walk);
    await part(page, 'trouble').first().waitFor();
    await look('unreachable');
  });
}

/** A page of its own, on which the time stands still, and a way to look at it. */
async function withPage(
  { browser, mode, now, take }: Walk,
  go: (page: Page, look: (step: Step) => Promise<void>) => Promise<void>,
): Promise<void> {
  const { page } = await visit(browser, { ...mode.context, reducedMotion: 'reduce' });
  try {
    await page.addInitScript(`globalThis.PUNCTUAL_NOW = ${JSON.stringify(now)}`);
    await page.addInitScript({ path: FIXED_CLOCK });
    await go(page, async (step) => {
      // What was clicked last is not what the picture is about.
      await page.mouse.move(0, 0);
      await take(page, step);
    });
  } finally {
    await page.context().close();
  }
}

async function open(page: Page, { server, mode }: Walk): Promise<void> {
  const url = new URL(siteOf(mode).path, server.api).href;
  const root = `<html lang="${mode.lang}"${mode.dir ? ` dir="${mode.dir}"` : ''}>`;
  await page.route(url, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/<html[^>]*>/, root) });
  });
  await page.goto(url);
}

/** The first answer waits until the function that comes back is called. */
async function holdBack(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(BOOT, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const siteOf = ({ site = FIRST_SITE }: Mode): Site => site;

/** The list of zones, and the other layouts. */
async function lookAround(page: Page, look: (step: Step) => Promise<void>): Promise<void> {
  const zones = page.locator('punctual-slot-picker .change-zone');
  await zones.click();
  await page.locator('punctual-timezone input').click();
  await part(page, 'option').first().waitFor();
  await look('zones');
  await page.keyboard.press('Escape');
  await zones.click();
  for (const layout of ['week', 'list', 'month'] as const) {
    await page.locator('punctual-booking').evaluate((element, value) => element.setAttribute('layout', value), layout);
    await page
      .locator(`punctual-slot-picker ${layout === 'month' ? '.times-head' : `.${LAYOUT_BOX[layout]}`}`)
      .waitFor();
    await part(page, 'time').first().waitFor();
    if (layout !== 'month') await look(layout);
  }
}

const LAYOUT_BOX = { week: 'week-head', list: 'rows' };

async function chooseService(page: Page, { mode }: Walk, before = async (): Promise<void> => {}): Promise<void> {
  const { service: wanted, fixed } = siteOf(mode);
  if (!fixed) {
    const service = part(page, 'service').filter({ hasText: wanted.name }).first();
    await service.waitFor();
    await before();
    await service.click();
  }
  await part(page, 'time').first().waitFor();
}

/** Holds the first time of the service for others, until nobody is left who could give it. */
async function takeFirstTime({ server, mode }: Walk): Promise<void> {
  const { api, service } = siteOf(mode);
  const client = createClient({ baseUrl: new URL(api, server.api).href });
  const { availability } = await client.getBoot({ serviceId: service.id });
  const start = availability?.slots[0]?.start;
  if (!start) throw new Error(`nothing is free of ${service.id}`);
  for (;;) {
    try {
      await client.createHold({ serviceId: service.id, start });
    } catch (error) {
      if (isBookingError(error) && error.code === 'slot-unavailable') return;
      throw error;
    }
  }
}

const part = (page: Page, name: string): Locator => page.locator(`punctual-booking [part~="${name}"]:visible`);
