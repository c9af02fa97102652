/**
 * A time that is kept for a visitor (scenario 49), on the built page against the real server. The page's clock is moved,
 * the server's is not: what the server no longer keeps is ended in its database.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import Database from 'libsql';
import type { Browser, Page } from 'playwright-core';
import { startBrowser, visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { serveStaticPage, type StaticPage } from '../support/static-page.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let server: ReferenceServer;
let browser: Browser;
let site: StaticPage;

before(async () => {
  server = await startReferenceServer();
  browser = await startBrowser();
  site = await serveStaticPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Praxis</title><link rel="icon" href="data:,">
     <script type="module" src="${server.script}"></script>
     <punctual-booking api="${server.api}" service="first-visit"></punctual-booking></html>`,
  );
});

after(async () => {
  await browser.close();
  await site.stop();
  await server.stop();
});

function inDatabase<Row>(work: (database: Database.Database) => Row): Row {
  const database = new Database(server.databaseFile);
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/** What a hold has become. */
function statusOf(id: string): string | undefined {
  const row = inDatabase((database) => database.prepare('select status from booking where id = ?').get(id));
  return (row as { status: string } | undefined)?.status;
}

/** A visitor with a time kept and a name written, and the answer of the server about what it keeps. */
async function withHold() {
  const guest = await visit(browser);
  const { page } = guest;
  await page.clock.install();
  await page.goto(site.url);
  const answered = page.waitForResponse((response) => response.url().endsWith('/v1/holds'));
  await page.getByRole('radio').last().click();
  const held = (await (await answered).json()) as { id: string; start: string; staffId?: string };
  await page.getByRole('timer').waitFor();
  await page.getByLabel('Name').fill('Ada Lovelace');
  await page.getByLabel('Email address').fill('ada@example.com');
  return { ...guest, held };
}

/** Milliseconds that the page says are left. */
async function left(page: Page): Promise<number> {
  const [minutes = 0, seconds = 0] = (await page.getByRole('timer').innerText()).split(':').map(Number);
  return minutes * MINUTE + seconds * SECOND;
}

/** Moves the page's clock until so much is left. */
async function until(page: Page, rest: number): Promise<void> {
  await page.clock.fastForward((await left(page)) - rest);
}

/** Waits until it is told aloud. */
const told = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' });

const extended = (page: Page) =>
  page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.url().includes('/v1/holds/'));

describe('a time that is kept', () => {
  it('is counted down, told of twice, made longer by a press, and booked under its id', async () => {
    const { page, faults, held } = await withHold();
    const first = await left(page);
    assert.ok(first > 9 * MINUTE && first <= 10 * MINUTE, String(first));
    await until(page, 2 * MINUTE);
    await told(page, /another 2 minutes/);
    await until(page, 30 * SECOND);
    await told(page, /another 30 seconds/);
    const answer = extended(page);
    await page.getByRole('button', { name: 'I need more time' }).click();
    assert.equal((await answer).status(), 200);
    await told(page, /now kept for you for/);
    assert.ok((await left(page)) > 9 * MINUTE);
    assert.equal(statusOf(held.id), 'held');
    await page.getByRole('button', { name: 'Book this time' }).click();
    await page.getByRole('heading', { name: 'You are booked' }).waitFor();
    assert.equal(statusOf(held.id), 'confirmed');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('and is over is kept again by a press, with all that was written', async () => {
    const { page, faults } = await withHold();
    await until(page, 0);
    await told(page, /no longer kept for you/);
    const again = page.waitForResponse((response) => response.url().endsWith('/v1/holds'));
    await page.getByRole('button', { name: 'Keep it again' }).click();
    const { id } = (await (await again).json()) as { id: string };
    await page.getByRole('timer').waitFor();
    assert.equal(await page.getByLabel('Name').inputValue(), 'Ada Lovelace');
    await page.getByRole('button', { name: 'Book this time' }).click();
    await page.getByRole('heading', { name: 'You are booked' }).waitFor();
    assert.equal(statusOf(id), 'confirmed');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('and was given to somebody else leads to other times, with all that was written', async () => {
    const { page, held } = await withHold();
    // Its time is over for the server too, and somebody else is quicker.
    inDatabase((database) => database.prepare('delete from booking where id = ?').run(held.id));
    inDatabase((database) => database.prepare('delete from claim where booking_id = ?').run(held.id));
    const { start, staffId } = held;
    const taken = await fetch(`${server.api}/holds`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ serviceId: 'first-visit', start, ...(staffId ? { staffId } : {}) }),
    });
    assert.equal(taken.status, 201);
    await until(page, 0);
    await page.getByRole('button', { name: 'Keep it again' }).click();
    await page.getByRole('heading', { name: 'That time has just been taken' }).waitFor();
    await page
      .getByRole('button', { name: /\d:\d\d/ })
      .last()
      .click();
    await page.getByRole('timer').waitFor();
    assert.equal(await page.getByLabel('Email address').inputValue(), 'ada@example.com');
    await page.getByRole('button', { name: 'Book this time' }).click();
    await page.getByRole('heading', { name: 'You are booked' }).waitFor();
    await page.context().close();
  });
});
