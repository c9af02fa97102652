/** What a visitor or a page can choose about a service, on the built script tag and server: scenarios of a real business. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import Database from 'libsql';
import type { Browser, Page } from 'playwright-core';
import type { ServerConfig } from '../../src/server/config/config-schema.js';
import { startBrowser, visit, type Visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { serveStaticPage, type StaticPage } from '../support/static-page.js';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const everyDay = (hours: string): Record<string, string[]> => Object.fromEntries(WEEK.map((day) => [day, [hours]]));

/** Open every day, so that the tests are true on whichever day they run. */
const config: ServerConfig = {
  business: { name: 'Studio', timeZone: 'Europe/Lisbon' },
  origins: ['*'],
  locations: [
    { id: 'studio', kind: 'in-person', name: 'The studio', address: 'Rua do Sol 1, Lisboa' },
    { id: 'video', kind: 'video', name: 'Online' },
  ],
  staff: ['Ada', 'Ben', 'Carla'].map((name) => ({ id: name.toLowerCase(), name, hours: everyDay('09:00-18:00') })),
  services: [
    {
      id: 'lesson',
      name: 'Lesson',
      durations: [30, 60],
      price: { amount: 4000, currency: 'EUR' },
      prices: [{ duration: 60, amount: 7000, currency: 'EUR' }],
      capacity: 3,
      noticeMinutes: 24 * 60,
      staff: ['ada', 'ben', 'carla'],
      locations: ['studio', 'video'],
    },
    { id: 'class', name: 'Class', durations: [60], capacity: 2, noticeMinutes: 24 * 60, staff: ['ada'] },
  ],
};

interface Row {
  resource_id: string;
  location_id: string;
  duration: number;
  party: number;
}

let server: ReferenceServer;
let browser: Browser;
const sites: StaticPage[] = [];

before(async () => {
  server = await startReferenceServer(config);
  browser = await startBrowser();
});

after(async () => {
  await browser.close();
  await Promise.all(sites.map((site) => site.stop()));
  await server.stop();
});

/** A visitor on a page that has the element with these attributes. */
async function visitor(attributes: string): Promise<Visit> {
  const site = await serveStaticPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Studio</title><link rel="icon" href="data:,">
     <script type="module" src="${server.script}"></script>
     <punctual-booking api="${server.api}" ${attributes}></punctual-booking></html>`,
  );
  sites.push(site);
  const came = await visit(browser, { url: site.url });
  await time(came.page).waitFor();
  return came;
}

/** A time: unlike the radio buttons of a question, it is no input. */
const time = (page: Page) => page.locator('[role="radio"]').last();

async function book(page: Page, email: string): Promise<void> {
  await page.getByLabel('Name').fill('Ada Lovelace');
  await page.getByLabel('Email address').fill(email);
  await page.getByRole('button', { name: 'Book this time' }).click();
}

const booked = (page: Page): Promise<void> => page.getByRole('heading', { name: 'You are booked' }).waitFor();

function rowsOf(email: string): Row[] {
  const database = new Database(server.databaseFile, { readonly: true });
  try {
    return database
      .prepare("select * from booking where status = 'confirmed' and details like ?")
      .all(`%${email}%`) as Row[];
  } finally {
    database.close();
  }
}

/** What was booked, as the database has it. */
function wayOf(email: string): unknown[] {
  const [row, ...others] = rowsOf(email);
  assert.equal(others.length, 0);
  return [row?.resource_id, row?.location_id, row?.duration, row?.party];
}

describe('a service with lengths, staff, locations and seats', () => {
  it('is booked as the page fixes it, with nothing asked', async () => {
    const { page, faults } = await visitor('service="lesson" duration="60" staff="ben" location="video" party="2"');
    assert.equal(await page.getByRole('combobox').count(), 0);
    assert.equal(await page.locator('input[type="radio"], input[type="number"]').count(), 0);
    await time(page).click();
    await book(page, 'fixed@example.com');
    await booked(page);
    assert.deepEqual(wayOf('fixed@example.com'), ['ben', 'video', 60, 2]);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('is booked as the visitor chooses, by keyboard', async () => {
    const { page, faults } = await visitor('service="lesson"');
    // Like a visitor, wait for the times of each choice: what was asked for before must not be what is pressed.
    const times = (part: string) =>
      page.waitForResponse((answer) => answer.url().includes('/availability?') && answer.url().includes(part));
    await page.getByRole('radio', { name: /^30 min/ }).focus();
    await Promise.all([times('duration=60'), page.keyboard.press('ArrowRight')]);
    await page.getByRole('radio', { name: /^The studio/ }).focus();
    await Promise.all([times('location=video'), page.keyboard.press('ArrowDown')]);
    await Promise.all([times('staff=carla'), page.getByLabel('With whom?').selectOption('Carla')]);
    await page.getByLabel('How many people?').focus();
    const last = times('party=2');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await last;
    await time(page).click();
    await book(page, 'chosen@example.com');
    await booked(page);
    assert.deepEqual(wayOf('chosen@example.com'), ['carla', 'video', 60, 2]);
    const text = (await page.locator('.receipt').innerText()).replace(/\s+/g, ' ');
    for (const part of ['1 hr', 'Carla', 'Online', 'Video call', '2 people', '€140'])
      assert.ok(text.includes(part), part);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('a group session', () => {
  it('shows what is left, and sells the last seat once', async () => {
    const one = await visitor('service="class" party="1"');
    assert.match(await time(one.page).innerText(), /2 seats left/);
    await time(one.page).click();
    await book(one.page, 'first@example.com');
    await booked(one.page);

    const [two, three] = await Promise.all([visitor('service="class"'), visitor('service="class"')]);
    for (const { page } of [two, three]) assert.match(await time(page).innerText(), /1 seat left/);
    await Promise.all([two, three].map(({ page }) => time(page).click()));
    const outcomes = await Promise.all(
      [two, three].map(async ({ page }) => {
        const lost = page.getByRole('heading', { name: 'That time has just been taken' });
        const kept = page.getByRole('timer');
        await lost.or(kept).first().waitFor();
        return { page, isLost: await lost.isVisible() };
      }),
    );
    assert.deepEqual(outcomes.map(({ isLost }) => isLost).sort(), [false, true]);

    const [winner, loser] = [outcomes.find(({ isLost }) => !isLost)!, outcomes.find(({ isLost }) => isLost)!];
    await book(winner.page, 'last@example.com');
    await booked(winner.page);
    const near = loser.page.getByRole('button').filter({ has: loser.page.locator('strong') });
    await near.first().click();
    await book(loser.page, 'next@example.com');
    await booked(loser.page);

    const starts = ['first', 'last', 'next'].map(
      (who) => rowsOf(`${who}@example.com`) as (Row & { start_at: number })[],
    );
    const [first, last, next] = starts.map(([row]) => row?.start_at);
    assert.equal(last, first);
    assert.notEqual(next, first);
    await Promise.all([one, two, three].map(({ page }) => page.context().close()));
  });
});
