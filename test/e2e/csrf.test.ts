/** A page that sends cookies, and a token that is refused in the middle of a booking (scenario 9): the built thing. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, it } from 'node:test';
import Database from 'libsql';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { startBrowser, visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';

const day = ['00:00-24:00'];
const hours = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
const config = {
  business: { name: 'Praxis', timeZone: 'Europe/Lisbon' },
  staff: [{ id: 'ada', name: 'Ada', hours }],
  services: [{ id: 'visit', name: 'Visit', durations: [30], daysAhead: 30, staff: ['ada'] }],
  csrf: { secret: 'a secret of at least thirty-two characters', sessionCookie: 'session' },
};
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Praxis</title><link rel="icon" href="data:,">
  <script type="module" src="/punctual.js"></script><punctual-booking api="/v1" service="visit"></punctual-booking></html>`;

let browser: Browser;
let server: ReferenceServer;
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punctual-csrf-'));
  await writeFile(join(folder, 'index.html'), PAGE);
  browser = await startBrowser();
  server = await startReferenceServer(config, { args: ['--site', folder] });
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
after(async () => {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Whoever stands before the server has begun another session. */
const beginSession = (context: BrowserContext, value: string) =>
  context.addCookies([{ name: 'session', value, url: new URL(server.script).origin, httpOnly: true }]);

interface Told {
  readonly line: string;
  readonly key: string | undefined;
}

/** What is asked of the API beside availability, and how it is answered. */
function watch(page: Page): Told[] {
  const told: Told[] = [];
  const tell = async (request: Request): Promise<void> => {
    const path = new URL(request.url()).pathname.replace('/v1', '');
    if (!/^\/(csrf|holds|bookings)$/.test(path)) return;
    const status = (await request.response())?.status();
    told.push({ line: `${request.method()} ${path} ${String(status)}`, key: request.headers()['idempotency-key'] });
  };
  page.on('requestfinished', (request) => void tell(request));
  return told;
}

function bookings(): number {
  const database = new Database(server.databaseFile, { readonly: true });
  try {
    return database.prepare("select id from booking where status = 'confirmed'").all().length;
  } finally {
    database.close();
  }
}

it('is fetched once and the same is sent again under the same key: one booking', async () => {
  const { page, faults } = await visit(browser);
  await beginSession(page.context(), 'first');
  const told = watch(page);
  await page.goto(new URL('/', server.script).href);
  await page.getByRole('radio').last().click();
  await page.getByRole('timer').waitFor();
  await page.getByLabel('Name').fill('Ada Lovelace');
  await page.getByLabel('Email address').fill('ada@example.com');
  // The token that the hold was taken with is of a session that is over.
  await beginSession(page.context(), 'second');
  await page.getByRole('button', { name: 'Book this time' }).click();
  await page.getByRole('heading', { name: 'You are booked' }).waitFor();
  assert.deepEqual(
    told.map(({ line }) => line),
    [
      ...['POST /holds 403', 'GET /csrf 200', 'POST /holds 201'],
      ...['POST /bookings 403', 'GET /csrf 200', 'POST /bookings 201'],
    ],
  );
  for (const path of ['/holds', '/bookings']) {
    const keys = told.flatMap(({ line, key }) => (line.includes(path) ? [key] : []));
    assert.ok(keys[0]);
    assert.equal(keys[1], keys[0], `another key for ${path}`);
  }
  assert.equal(bookings(), 1);
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('status of 403')),
    [],
  );
});
