/** The main job on real input: the built script tag, the built server, a real database, a real browser. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import Database from 'libsql';
import type { Browser, Page } from 'playwright-core';
import { createClient } from '../../src/client/create-client.js';
import { isBookingError } from '../../src/client/booking-error.js';
import { startBrowser, visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { serveStaticPage, type StaticPage } from '../support/static-page.js';

let server: ReferenceServer;
let browser: Browser;
let site: StaticPage;

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Praxis</title><link rel="icon" href="data:,">
   <script type="module" src="${server.script}"></script>${body}</html>`;

before(async () => {
  server = await startReferenceServer();
  browser = await startBrowser();
  site = await serveStaticPage(page(`<punctual-booking api="${server.api}" service="first-visit"></punctual-booking>`));
});

after(async () => {
  await browser.close();
  await site.stop();
  await server.stop();
});

interface Row {
  status: string;
  service_id: string;
  start_at: number;
  details: string;
}

function rows(): Row[] {
  const database = new Database(server.databaseFile, { readonly: true });
  try {
    return database.prepare("select * from booking where status = 'confirmed'").all() as Row[];
  } finally {
    database.close();
  }
}

/** Chooses the last free time that the page shows, and says its name. */
async function chooseTime(from: Page): Promise<string> {
  const time = from.getByRole('radio').last();
  const name = (await time.getAttribute('aria-label')) ?? (await time.innerText());
  await time.click();
  return name;
}

async function fillIn(from: Page, name: string, email: string): Promise<void> {
  await from.getByLabel('Name').fill(name);
  await from.getByLabel('Email address').fill(email);
}

describe('a page with one script tag and one element', () => {
  it('books a slot that is a row in the database', async () => {
    const { page: visitor, faults, origins } = await visit(browser, { url: site.url });
    await chooseTime(visitor);
    await fillIn(visitor, 'Ada Lovelace', 'ada@example.com');
    await visitor.getByRole('button', { name: 'Book this time' }).click();
    await visitor.getByRole('heading', { name: 'You are booked' }).waitFor();

    const [row, ...others] = rows();
    assert.equal(others.length, 0);
    assert.equal(row?.service_id, 'first-visit');
    assert.deepEqual((JSON.parse(row.details) as { contact: object }).contact, {
      name: 'Ada Lovelace',
      email: 'ada@example.com',
    });
    assert.deepEqual(faults, []);
    assert.deepEqual([...origins].sort(), [new URL(site.url).origin, new URL(server.api).origin].sort());
    assert.equal(visitor.frames().length, 1);
    await visitor.context().close();
  });

  it('writes nothing into the visitor’s browser', async () => {
    const { page: visitor } = await visit(browser, { url: site.url });
    await chooseTime(visitor);
    const kept = await visitor.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    assert.deepEqual(kept, ['', 0, 0]);
    await visitor.context().close();
  });

  it('tells a second visitor that the slot is gone, keeps what they wrote, and books the nearest', async () => {
    const first = await visit(browser, { url: site.url });
    const second = await visit(browser, { url: site.url });
    await second.page.getByRole('radio').first().waitFor();
    const wanted = await chooseTime(first.page);
    await first.page.getByRole('heading', { name: 'Your details' }).waitFor();

    await second.page.getByRole('radio', { name: wanted }).click();
    await second.page.getByRole('heading', { name: 'That time has just been taken' }).waitFor();
    await second.page
      .getByRole('button')
      .filter({ has: second.page.locator('strong') })
      .first()
      .click();
    await fillIn(second.page, 'Grace Hopper', 'grace@example.com');
    await second.page.getByRole('button', { name: 'Book this time' }).click();
    await second.page.getByRole('heading', { name: 'You are booked' }).waitFor();
    assert.ok(rows().some(({ details }) => details.includes('grace@example.com')));
    await first.page.context().close();
    await second.page.context().close();
  });
});

it('refuses the same slot to a second visitor and answers with the nearest alternatives', async () => {
  const client = createClient({ baseUrl: server.api });
  const { availability: first } = await client.getBoot({ serviceId: 'intro-call' });
  const { slots } = await client.getAvailability({ ...first!, staffId: 'ines' });
  const start = slots.at(-1)!.start;
  const request = {
    serviceId: 'intro-call',
    start,
    staffId: 'ines',
    contact: { name: 'Ada', email: 'ada@example.com' },
    timeZone: 'Europe/Lisbon',
    locale: 'en',
  };
  const asked = await Promise.allSettled(
    ['first-key', 'second-key'].map((idempotencyKey) => client.createBooking(request, { idempotencyKey })),
  );
  const refused = asked.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
  assert.equal(refused.length, 1);
  const [error] = refused;
  assert.ok(isBookingError(error));
  assert.equal(error.code, 'slot-unavailable');
  assert.ok(error.alternatives.length > 0);
  assert.ok(error.alternatives.every((alternative) => alternative.start !== start || alternative.staffId !== 'ines'));
  assert.equal(rows().filter((row) => row.start_at === Date.parse(start)).length, 1);
});

it('books once however often the same request is sent', async () => {
  const client = createClient({ baseUrl: server.api });
  const { availability } = await client.getBoot({ serviceId: 'treatment' });
  const request = {
    serviceId: 'treatment',
    start: availability!.slots[4]!.start,
    contact: { name: 'Ada', email: 'again@example.com' },
    timeZone: 'Europe/Lisbon',
    locale: 'en',
  };
  const sent = await Promise.all(
    Array.from({ length: 8 }, () => client.createBooking(request, { idempotencyKey: 'one-and-the-same' })),
  );
  assert.equal(new Set(sent.map(({ id, manageToken }) => `${id} ${manageToken}`)).size, 1);
  assert.equal(rows().filter(({ details }) => details.includes('again@example.com')).length, 1);
});
