/** What a visitor meets when the line or the server fails: the built thing against the real server, with real faults. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import Database from 'libsql';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { startBrowser, visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { serveStaticPage, type StaticPage } from '../support/static-page.js';

let server: ReferenceServer;
let browser: Browser;
let site: StaticPage;
let visitors = 0;
/** The visitor of a test, by whose address its bookings are known. */
let email: string;

before(async () => {
  server = await startReferenceServer();
  browser = await startBrowser();
  site = await serveBooking();
});

/** A page with the booking of a first visit, and these attributes more. */
function serveBooking(more = ''): Promise<StaticPage> {
  return serveStaticPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Praxis</title><link rel="icon" href="data:,">
     <script type="module" src="${server.script}"></script>
     <punctual-booking api="${server.api}" service="first-visit" ${more}></punctual-booking></html>`,
  );
}

beforeEach(() => {
  email = `visitor-${(visitors += 1)}@example.com`;
});

after(async () => {
  await browser.close();
  await site.stop();
  await server.stop();
});

/** How many bookings this test's visitor has. */
function bookings(): number {
  const database = new Database(server.databaseFile, { readonly: true });
  try {
    const rows = database.prepare("select details from booking where status = 'confirmed'").all() as {
      details: string;
    }[];
    return rows.filter(({ details }) => details.includes(email)).length;
  } finally {
    database.close();
  }
}

/** Whether a hold is there. */
function isHeld(id: string): boolean {
  const database = new Database(server.databaseFile, { readonly: true });
  try {
    return database.prepare("select id from booking where status = 'held' and id = ?").all(id).length > 0;
  } finally {
    database.close();
  }
}

/** With a time chosen, held, and the form filled in. */
async function atSubmit(url = site.url) {
  const guest = await visit(browser, { url });
  await fillIn(guest.page);
  return { ...guest, context: guest.page.context() };
}

async function fillIn(page: Page): Promise<void> {
  await page.getByRole('radio').last().click();
  await page.getByRole('timer').waitFor();
  await page.getByLabel('Name').fill('Ada Lovelace');
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Anything we should know?').fill('Second floor?');
}

const book = (page: Page): Promise<void> => page.getByRole('button', { name: 'Book this time' }).click();
const booked = (page: Page): Promise<void> => page.getByRole('heading', { name: 'You are booked' }).waitFor();

/** Meets each `POST /bookings` of a visitor. */
async function onBooking(context: BrowserContext, meet: (route: Route, count: number) => Promise<void>) {
  const keys: string[] = [];
  await context.route(/\/v1\/bookings$/, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    keys.push(route.request().headers()['idempotency-key'] ?? '');
    return meet(route, keys.length);
  });
  return keys;
}

describe('one booking', () => {
  it('though the answer is lost: asked for again under the same key, in plain sight', async () => {
    const { page, context } = await atSubmit();
    const checking = page.getByText('Checking whether your booking went through').waitFor();
    const seen = await onBooking(context, async (route, count) => {
      if (count > 1) {
        await checking;
        return route.continue();
      }
      const response = await route.fetch();
      return route.fulfill({ response, body: '<!doctype html>', contentType: 'text/html' });
    });
    await book(page);
    await checking;
    await booked(page);
    assert.equal(new Set(seen).size, 1);
    assert.equal(seen.length, 2);
    assert.equal(bookings(), 1);
    await context.close();
  });

  it('though the connection breaks once the server has booked', async () => {
    const { page, context } = await atSubmit();
    const keys = await onBooking(context, async (route, count) => {
      if (count > 1) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await book(page);
    await booked(page);
    assert.ok(keys.length > 1);
    assert.equal(new Set(keys).size, 1);
    assert.equal(bookings(), 1);
    await context.close();
  });

  it('of a double press, and of Enter pressed twice', async () => {
    const first = await atSubmit();
    await first.page.getByRole('button', { name: 'Book this time' }).dblclick();
    await booked(first.page);
    assert.equal(bookings(), 1);
    await first.context.close();

    email = `visitor-${(visitors += 1)}@example.com`;
    const second = await atSubmit();
    const keys = await onBooking(second.context, (route) => route.continue());
    await second.page.getByLabel('Email address').press('Enter');
    await second.page.keyboard.press('Enter');
    await booked(second.page);
    assert.equal(keys.length, 1);
    assert.equal(bookings(), 1);
    await second.context.close();
  });

  it('of a page that is loaded anew in the middle, which then shows it', async () => {
    const { page, context, faults } = await atSubmit();
    let reached = (): void => undefined;
    const server = new Promise<void>((resolve) => (reached = resolve));
    await onBooking(context, async (route) => {
      await route.fetch();
      reached();
      // The answer never comes: the page is gone before.
    });
    await book(page);
    await server;
    await page.reload();
    await booked(page);
    await page.getByText('Thank you, Ada Lovelace.').waitFor();
    assert.equal(bookings(), 1);
    const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    assert.deepEqual(kept, ['', 0, 0]);
    assert.ok(!(await page.evaluate(() => JSON.stringify(history.state))).includes('Ada'));
    assert.deepEqual(
      faults.filter((fault) => fault.startsWith('uncaught')),
      [],
    );
    await context.close();
  });

  it('or none of a page that is loaded anew before the server heard: the time is free again', async () => {
    const { page, context } = await atSubmit();
    const time = await page.evaluate(
      () => document.querySelector('punctual-booking')!.shadowRoot!.querySelector('punctual-slot-picker')!.value,
    );
    let reached = (): void => undefined;
    const asked = new Promise<void>((resolve) => (reached = resolve));
    await onBooking(context, async () => reached());
    await book(page);
    await asked;
    const released = page.waitForRequest((request) => request.method() === 'DELETE');
    await page.reload();
    await released;
    const state = await page.evaluate(() => JSON.stringify(history.state));
    assert.equal(state.includes('holdId'), false, state);
    await page.locator(`punctual-slot-picker [data-start="${Date.parse(time)}"]`).waitFor();
    assert.equal(bookings(), 0);
    await context.close();
  });
});

describe('without a connection', () => {
  it('the visitor is told so, loses nothing, and sends on return', async () => {
    const { page, context } = await atSubmit();
    await context.setOffline(true);
    await page.getByText('You are offline at the moment.').waitFor();
    await book(page);
    await page.getByText('There is no connection. Nothing you wrote is lost').waitFor();
    assert.equal(bookings(), 0);
    await context.setOffline(false);
    await page.getByText('You are connected again.').first().waitFor();
    assert.equal(await page.getByLabel('Anything we should know?').inputValue(), 'Second floor?');
    assert.equal(bookings(), 0, 'nothing is sent by itself');
    await book(page);
    await booked(page);
    assert.equal(bookings(), 1);
    await context.close();
  });
});

describe('each fault has its sentence and its way on', () => {
  const json = { contentType: 'application/json' };
  const problem = (code: string, status: number) => ({
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ title: code, status, code }),
  });
  const cases: readonly (readonly [what: string, answer: object, sentence: string, way: RegExp])[] = [
    [
      '429 with Retry-After',
      {
        ...problem('rate-limited', 429),
        headers: { 'retry-after': '40', 'access-control-expose-headers': 'Retry-After' },
      },
      'There were too many tries at once.',
      /Wait 40 seconds before you try again\./,
    ],
    ['500 for good', { status: 500, body: 'oops' }, 'Booking is not available right now.', /You can also reach us/],
    ['no JSON', { ...json, body: '<html>' }, 'gave an answer that we could not read', /You can also reach us/],
    ['an answer of no schema', { ...json, body: '{"id":1}' }, 'gave an answer that we could not read', /\+351 21 555/],
    ['csrf-rejected', problem('csrf-rejected', 403), 'This page has been open for too long.', /Reload the page/],
    ['not-found', problem('not-found', 404), 'We could not find this.', /Choose another time/],
  ];
  for (const [what, answer, sentence, way] of cases) {
    it(what, async () => {
      const { page, context, faults } = await atSubmit();
      const allowed = { 'access-control-allow-origin': '*' };
      await onBooking(context, (route) => {
        const { headers = {}, ...rest } = answer as { headers?: Record<string, string> };
        return route.fulfill({ ...rest, headers: { ...allowed, ...headers } });
      });
      await book(page);
      await page.getByText(sentence).waitFor();
      await page.getByText(way).waitFor();
      assert.equal(await page.getByLabel('Anything we should know?').inputValue(), 'Second floor?');
      assert.equal(bookings(), 0);
      // One press on, once the fault is over.
      await context.unroute(/\/v1\/bookings$/);
      await page.getByRole('button', { name: 'Try again' }).click();
      await booked(page);
      assert.equal(bookings(), 1);
      assert.deepEqual(
        faults.filter((fault) => fault.startsWith('uncaught')),
        [],
      );
      await context.close();
    });
  }

  it('an API that is dead from the start ends in a press and the page’s own way to reach the business', async () => {
    const dead = await serveStaticPage(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Praxis</title><link rel="icon" href="data:,">
       <script type="module" src="${server.script}"></script>
       <punctual-booking api="http://127.0.0.1:9/v1" service="first-visit">
         <p slot="contact">Call +351 21 555 0142</p></punctual-booking></html>`,
    );
    const { page } = await visit(browser, { url: dead.url });
    await page.getByText('There is no connection.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    assert.ok(await page.getByText('Call +351 21 555 0142').isVisible());
    await page.context().close();
    await dead.stop();
  });
});

describe('several tabs of one visitor', () => {
  it('do not fight for a time: the second hears whose it is, and takes nothing from the first', async (t) => {
    // With one person to choose, a time that is kept is free with nobody else.
    const alone = await serveBooking('staff="ines"');
    t.after(() => alone.stop());
    const { page: first } = await visit(browser, { url: alone.url });
    const context = first.context();
    await first.getByRole('radio').last().waitFor();
    // It sees the time before the first tab takes it.
    const another = await context.newPage();
    await another.goto(alone.url);
    await another.getByRole('radio').last().waitFor();
    await fillIn(first);
    await another.getByRole('radio').last().click();
    await another.getByRole('heading', { name: 'You are keeping this time yourself, in another tab' }).waitFor();
    await another.close();
    await book(first);
    await booked(first);
    assert.equal(bookings(), 1);
    await context.close();
  });
});

it('gives the time back when the page goes away', async () => {
  const guest = await visit(browser, { url: site.url });
  const answered = guest.page.waitForResponse((response) => response.url().endsWith('/holds'));
  await fillIn(guest.page);
  const { id } = (await (await answered).json()) as { id: string };
  assert.equal(isHeld(id), true);
  await guest.page.goto('about:blank');
  // The request outlives the page, and no page sees it: the server says when it has come.
  const patience = AbortSignal.timeout(10_000);
  while (isHeld(id) && !patience.aborted) await fetch(server.api);
  assert.equal(isHeld(id), false);
  await guest.page.context().close();
});
