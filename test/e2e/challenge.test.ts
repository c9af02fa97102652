/** Machines are asked for work, and people book as ever: the built thing under a strict policy, against the real server. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startBrowser, visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { serveStaticPage, type StaticPage } from '../support/static-page.js';

const day = ['00:00-24:00'];
const hours = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
const config = (abuse: object, more: object = {}) => ({
  business: { name: 'Praxis', timeZone: 'Europe/Lisbon' },
  staff: [{ id: 'ada', name: 'Ada', hours }],
  services: [{ id: 'visit', name: 'Visit', durations: [30], daysAhead: 30, staff: ['ada'] }],
  origins: ['*'],
  abuse,
  ...more,
});

/** A page that allows scripts and calls of the API's origin, and nothing else; workers and strings as scripts least. */
function strictPage({ script, api }: ReferenceServer): Promise<StaticPage> {
  const { origin } = new URL(script);
  return serveStaticPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Praxis</title><link rel="icon" href="data:,">
     <script type="module" src="${script}"></script>
     <punctual-booking api="${api}"></punctual-booking></html>`,
    {
      'content-security-policy': `default-src 'none'; script-src ${origin}; style-src 'self'; img-src data:; connect-src ${origin}; worker-src 'none'; require-trusted-types-for 'script'`,
    },
  );
}

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

/** What a test has begun ends with it, however it ends. */
const begun: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  for (const one of begun.splice(0).reverse()) await one.stop();
});

/** A page of its own before a server of its own. */
async function open(settings: object): Promise<Page> {
  const server = await startReferenceServer(settings);
  begun.push(server);
  const site = await strictPage(server);
  begun.push(site);
  return (await visit(browser, { url: site.url })).page;
}

async function fillIn(page: Page): Promise<void> {
  await page.getByRole('radio').last().click();
  await page.getByRole('timer').waitFor();
  await page.getByLabel('Name').fill('Ada Lovelace');
  await page.getByLabel('Email address').fill('ada@example.com');
}

const book = (page: Page): Promise<void> => page.getByRole('button', { name: 'Book this time' }).click();
const booked = (page: Page): Promise<void> => page.getByRole('heading', { name: 'You are booked' }).waitFor();

/** Status of each answer to a POST, and whether it came after a challenge. */
function watchPosts(page: Page): string[] {
  const posts: string[] = [];
  page.on('response', (response) => {
    const request = response.request();
    if (request.method() !== 'POST') return;
    const proof = request.headers()['challenge-answer'] ? ' with an answer' : '';
    posts.push(`${new URL(request.url()).pathname.replace('/v1', '')} ${response.status()}${proof}`);
  });
  return posts;
}

/** Fills every field that there is, as machines do. */
const fillTrap = (page: Page): Promise<void> =>
  page.locator('[inert] input').evaluate((field: HTMLInputElement) => {
    field.value = 'https://spam.example';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

const REFUSED = 'Failed to load resource: the server responded with a status of 403';

describe('a server that asks where something is suspicious', () => {
  let server: ReferenceServer;
  let site: StaticPage;
  before(async () => {
    server = await startReferenceServer(config({ challenge: 'suspicious', minSeconds: 0 }));
    site = await strictPage(server);
  });
  after(async () => {
    await site.stop();
    await server.stop();
  });

  it('asks a person for nothing', async () => {
    const { page, faults } = await visit(browser, { url: site.url });
    const posts = watchPosts(page);
    await fillIn(page);
    await book(page);
    await booked(page);
    assert.deepEqual(posts, ['/holds 201', '/bookings 201']);
    assert.deepEqual(faults, []);
  });

  it('books for whoever fell into the trap, after a challenge that the page works out in silence', async () => {
    const { page, faults } = await visit(browser, { url: site.url });
    const posts = watchPosts(page);
    await fillIn(page);
    await fillTrap(page);
    await book(page);
    await booked(page);
    assert.deepEqual(posts, ['/holds 201', '/bookings 403', '/bookings 201 with an answer']);
    assert.deepEqual(
      faults.filter((fault) => !fault.includes(REFUSED)),
      [],
    );
  });

  it('has a trap that no key reaches', async () => {
    const { page } = await visit(browser, { url: site.url });
    await fillIn(page);
    await page.getByLabel('Anything we should know?').focus();
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.textContent.trim();
    });
    assert.equal(focused, 'Book this time');
    assert.equal(await page.getByRole('textbox', { name: 'Website' }).count(), 0);
  });
});

it('a server that always asks keeps a time after a challenge, and books without another', async () => {
  const page = await open(config({ challenge: 'always', minSeconds: 0 }));
  const posts = watchPosts(page);
  await fillIn(page);
  await book(page);
  await booked(page);
  assert.deepEqual(posts, ['/holds 403', '/holds 201 with an answer', '/bookings 201']);
});

it('an address that took enough is told how long to wait, and whom to ask', async () => {
  const limits = { bookingsPerContact: { most: 1, minutes: 30 } };
  const contact = { email: 'hello@praxis.example' };
  const page = await open(config({ limits }, { business: { name: 'Praxis', timeZone: 'Europe/Lisbon', contact } }));
  await fillIn(page);
  await book(page);
  await booked(page);
  await page.getByRole('button', { name: 'Book another time' }).click();
  await page.getByRole('radio').last().click();
  await page.getByRole('timer').waitFor();
  await book(page);
  await page.getByText(/^Wait \d+ min/).waitFor();
  await page.getByRole('link', { name: 'hello@praxis.example' }).waitFor();
  assert.equal(await page.getByLabel('Name').inputValue(), 'Ada Lovelace');
});
