/** A backend that puts a hostile string wherever it can put one: each is shown as text, and nothing else comes of it. */
import assert from 'node:assert/strict';
import { after, afterEach, before, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { PROBLEM_CODES } from '../../src/protocol/problem.js';
import { startBrowser } from '../support/browser.js';
import { answerWithProblems, poisonAnswers } from './support/hostile-answers.js';
import { startStrictSite, visitStrictly, type StrictSite } from './support/strict-site.js';
import { traces } from './support/traces.js';
import { fillInBooking, walk } from './support/whole-walk.js';

let browser: Browser;
let site: StrictSite;

before(async () => {
  browser = await startBrowser();
  site = await startStrictSite();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
after(async () => {
  await browser.close();
  await site.stop();
});

/** Of each answer one field at least that is shown to visitors, and the links. */
const HOSTILE_FIELDS = [
  'GET /boot /business/name',
  'GET /boot /business/contact/url',
  'GET /boot /business/timeZone',
  'GET /boot /services/*/description',
  'GET /boot /services/*/staff/*/name',
  'GET /boot /services/*/locations/*/address',
  'GET /business /name',
  'GET /policy /controller/name',
  'GET /policy /document/*',
  'GET /policy /purposes/booking/text',
  'GET /policy /cookies/categories/*/purpose',
  'GET /policy /authorities/*/name',
  'GET /forms/contact /title',
  'GET /forms/contact /pages/*/fields/*/label',
  'GET /forms/contact /pages/*/fields/*/options/*/label',
  'GET /forms/contact /thanks',
  'POST /bookings /contact/name',
  'POST /bookings /location/name',
  'GET /bookings/* /serviceName',
  'PATCH /bookings/* /staff/name',
  'POST /bookings/*/cancellation /serviceName',
  'GET /consents /texts/*/text',
  'GET /consents /records/*/notice/url',
  'POST /privacy-requests /reference',
  'POST /privacy-requests/*/verification /deadlines/*/rule',
  'POST /privacy-requests/*/confirmation /reference',
];

/** How often the attack is on the screen as text. */
const shown = (page: Page): Promise<number> => page.getByText('<img src=x onerror=', { exact: false }).count();

it('is text everywhere, no link leads astray, and the layout is whole on a phone', async () => {
  const visit = await visitStrictly(browser);
  const fields = await poisonAnswers(visit.context);
  const faults: string[] = [];
  let texts = 0;
  await walk(visit.page, site, async (what) => {
    for (const fault of await traces(visit.page)) faults.push(`${what}: ${fault}`);
    texts += await shown(visit.page);
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(
    HOSTILE_FIELDS.filter((field) => !fields.has(field)),
    [],
    `hostile were ${[...fields].join(', ')}`,
  );
  assert.ok(texts > 100, `the attack was shown ${String(texts)} times`);
  visit.assertClean();
});

it('is nothing but our own sentence where it comes with a problem', async () => {
  const visit = await visitStrictly(browser);
  const { page } = visit;
  // A challenge is not shown to anybody, and is asked for again by itself.
  const codes = PROBLEM_CODES.filter((code) => code !== 'challenge-required');
  const told = await answerWithProblems(visit.context, '/bookings', codes);
  await page.goto(site.address('popup'));
  await page.getByRole('button', { name: 'Book', exact: true }).click();
  await fillInBooking(page);
  while (told.length < codes.length) {
    const answered = page.waitForResponse(
      (one) => one.request().method() === 'POST' && one.url().endsWith('/bookings'),
    );
    await page.locator('css=[part~="submit"]').click();
    await answered;
    await page
      .locator('css=[part~="trouble"], [part~="conflict"], [role=alert], [part~="confirmation"], .paying')
      .filter({ visible: true })
      .first()
      .waitFor();
    const what = told.join(', ');
    assert.deepEqual(await traces(page), [], what);
    assert.equal(await shown(page), 0, what);
    assert.equal(page.url(), site.address('popup'));
    const lost = page.locator('css=[part~="conflict"]');
    const paying = page.locator('css=.paying');
    const isPaying = await paying.isVisible();
    // There is no way to pay at an address of that kind.
    if (isPaying) assert.equal(await paying.locator('a[href^="javascript"], a[part~="submit"]').count(), 0);
    if (isPaying) await paying.getByRole('button', { name: 'Choose another time' }).click();
    if (isPaying || (await lost.isVisible()))
      await page.locator('css=[part~="alternative"], [part~="time"]').filter({ visible: true }).first().click();
  }
});
