/**
 * A booking that is paid for first (scenario 63): the built page, the real server, and a provider's page that tells the server,
 * signed, what was done on it.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import Database from 'libsql';
import type { Browser, Locator, Page } from 'playwright-core';
import { startBrowser, visit, type Visit } from '../support/browser.js';
import { PAYMENT_SECRET, startFakeProvider, tellPayment, type FakeProvider } from '../support/fake-provider.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { serveStaticPage, type StaticPage } from '../support/static-page.js';
import { testConfig } from '../support/test-server.js';

interface Shop {
  readonly server: ReferenceServer;
  readonly provider: FakeProvider;
  readonly site: StaticPage;
  readonly stop: () => Promise<void>;
}

let browser: Browser;
/** Where the provider's page opens in a tab of its own, and where in place of the page. */
let beside: Shop;
let instead: Shop;

/** A business whose consultation is paid for first. */
async function open(opens: 'tab' | 'here', origins?: string[]): Promise<Shop> {
  const provider = await startFakeProvider(() => server.api);
  const services = testConfig.services.map((service) =>
    service.id === 'consultation' ? { ...service, prepaid: true } : service,
  );
  const payment = {
    sessions: `${provider.origin}/sessions`,
    origins: origins ?? [provider.origin],
    secret: { env: 'PAYMENT_SECRET' },
    opens,
  };
  const server = await startReferenceServer(
    { ...testConfig, origins: ['*'], policy: undefined, services, payment },
    { env: { PAYMENT_SECRET } },
  );
  const site = await serveStaticPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Praxis</title><link rel="icon" href="data:,">
     <script type="module" src="${server.script}"></script>
     <punctual-booking api="${server.api}" service="consultation" staff="ada"></punctual-booking></html>`,
  );
  const stop = async (): Promise<void> => {
    await site.stop();
    await server.stop();
    await provider.stop();
  };
  return { server, provider, site, stop };
}

before(async () => {
  browser = await startBrowser();
  [beside, instead] = await Promise.all([open('tab'), open('here')]);
});

after(async () => {
  await browser.close();
  await Promise.all([beside.stop(), instead.stop()]);
});

/** Rows of bookings and holds in the database. */
function rows({ server }: Shop, status: string): number {
  const database = new Database(server.databaseFile, { readonly: true });
  try {
    return database.prepare('select id from booking where status = ?').all(status).length;
  } finally {
    database.close();
  }
}

const toPay = (page: Page): Locator => page.getByRole('link', { name: /Go to payment/ });
const booked = (page: Page): Promise<void> => page.getByRole('heading', { name: 'You are booked' }).waitFor();
const last = ({ provider }: Shop) => provider.sessions.at(-1)!;

/** Without the answers that a browser writes down as errors: those that ask for the money. */
const uncaught = (faults: readonly string[]): readonly string[] =>
  faults.filter((fault) => !/status of 40[24]/.test(fault));

/** A visitor who has written who they are, and is asked to pay. */
async function atPayment(shop: Shop, address = shop.site.url): Promise<Visit> {
  const guest = await visit(browser);
  const { page } = guest;
  await page.goto(address);
  await page.locator('[part~="time"]').last().click();
  await page.getByRole('timer').waitFor();
  await page.getByLabel('Name').fill('Ada Lovelace');
  await page.getByLabel('Email address').fill('ada@example.com');
  await page.getByRole('button', { name: 'Continue to payment' }).click();
  await toPay(page).waitFor();
  return guest;
}

describe('a booking that is paid for first', () => {
  it('is paid beside the page, which waits, asks by itself, and shows the booking', async () => {
    const before = rows(beside, 'confirmed');
    const { page, faults } = await atPayment(beside);
    const title = page.getByRole('heading', { name: 'This booking has to be paid for first.' });
    assert.ok(await title.evaluate((heading) => heading.matches(':focus')));
    assert.equal(rows(beside, 'confirmed'), before);
    const [tab] = await Promise.all([page.waitForEvent('popup'), toPay(page).click()]);
    assert.equal(await tab.evaluate(() => globalThis.opener as unknown), null);
    await tab.getByRole('button', { name: 'Pay now' }).click();
    await booked(page);
    assert.equal(rows(beside, 'confirmed'), before + 1);
    assert.deepEqual(last(beside).amount, 9000);
    assert.deepEqual(uncaught(faults), []);
    await page.context().close();
  });

  it('is paid in place of the page, which is come back to', async () => {
    const { page, faults } = await atPayment(instead, `${instead.site.url}?room=2#map`);
    await toPay(page).click();
    await page.getByRole('button', { name: 'Pay now' }).click();
    await booked(page);
    assert.equal(page.url(), `${instead.site.url}?room=2`);
    await page.getByText('Ada Lovelace').waitFor();
    assert.deepEqual(uncaught(faults), []);
    await page.context().close();
  });

  it('is shown where the way back leads to another browser', async () => {
    const { page } = await atPayment(instead);
    await tellPayment(instead.server.api, last(instead), 'paid');
    const { page: other } = await visit(browser, { url: last(instead).returnTo! });
    await booked(other);
    assert.equal(other.url(), instead.site.url);
    await other.context().close();
    await page.context().close();
  });

  it('is asked after again once the page is loaded anew, before and after it is paid', async () => {
    const { page } = await atPayment(beside);
    await page.reload();
    await toPay(page).waitFor();
    await tellPayment(beside.server.api, last(beside), 'paid');
    await page.getByRole('button', { name: 'I have paid' }).click();
    await booked(page);
    await page.context().close();
  });

  it('is not believed to be paid because somebody says so', async () => {
    const before = rows(beside, 'confirmed');
    const { page } = await atPayment(beside);
    await page.getByRole('button', { name: 'I have paid' }).click();
    await page.getByText('The payment has not come through yet.').waitFor();
    const forged = 'paid=1#punctual-booking=consultation/aaaaaaaaaaaaaaaaaaaaaa/bbbbbbbbbbbbbbbbbbbbbb';
    const { page: other } = await visit(browser, { url: `${beside.site.url}?${forged}` });
    await other.getByText('The payment did not go through, and nothing has been booked.').waitFor();
    await other.getByRole('button', { name: 'Choose another time' }).click();
    await other.locator('[part~="time"]').first().waitFor();
    assert.equal(rows(beside, 'confirmed'), before);
    await other.context().close();
    await page.context().close();
  });

  it('that was not paid can be paid again, with nothing written twice', async () => {
    const { page, faults } = await atPayment(beside);
    const first = last(beside);
    const [tab] = await Promise.all([page.waitForEvent('popup'), toPay(page).click()]);
    await tab.getByRole('button', { name: 'Cancel payment' }).click();
    await page.getByText('The payment did not go through, and nothing has been booked.').waitFor();
    await page.getByRole('button', { name: 'Try paying again' }).click();
    await toPay(page).waitFor();
    assert.notEqual(last(beside).id, first.id);
    await tellPayment(beside.server.api, last(beside), 'paid');
    await booked(page);
    assert.deepEqual(
      faults.filter((fault) => !/404|402/.test(fault)),
      [],
    );
    await page.context().close();
  });

  it('is left for another time, with all that was written, and the first is free again', async () => {
    const held = rows(beside, 'held');
    const { page } = await atPayment(beside);
    const given = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
    await page.getByRole('button', { name: 'Choose another time' }).click();
    assert.equal((await given).status(), 204);
    assert.equal(rows(beside, 'held'), held);
    await page.locator('[part~="time"]').last().click();
    await page.getByRole('timer').waitFor();
    assert.equal(await page.getByLabel('Name').inputValue(), 'Ada Lovelace');
    await page.context().close();
  });

  it('that came too late says whose the money is, and how the business is reached', async () => {
    const { page } = await atPayment(beside);
    // Its time is over, and somebody else was quicker.
    const database = new Database(beside.server.databaseFile);
    database.prepare("update payment set state = 'lost', booking = '' where state = 'open'").run();
    database.close();
    await page.getByRole('button', { name: 'I have paid' }).click();
    await page.getByText('The money is yours').waitFor();
    await page.getByText('hallo@testpraxis.example').waitFor();
    await page.context().close();
  });

  it('goes on asking while the server cannot be reached, and tells not to pay again', async () => {
    const { page } = await atPayment(beside);
    await tellPayment(beside.server.api, last(beside), 'paid');
    await page.route(/\/booking$/, (route) => route.abort('connectionreset'));
    await page.getByRole('button', { name: 'I have paid' }).click();
    await page.getByText('Do not pay again.').waitFor();
    await page.unroute(/\/booking$/);
    await booked(page);
    await page.context().close();
  });

  it('leads nowhere but to https: addresses', async () => {
    const { page } = await visit(browser);
    await page.route(/\/v1\/bookings$/, async (route) => {
      const response = await route.fetch();
      const problem = (await response.json()) as { payment: { url: string } };
      problem.payment.url = 'javascript:alert(1)';
      await route.fulfill({ response, body: JSON.stringify(problem) });
    });
    await page.goto(beside.site.url);
    await page.locator('[part~="time"]').last().click();
    await page.getByRole('timer').waitFor();
    await page.getByLabel('Name').fill('Ada Lovelace');
    await page.getByLabel('Email address').fill('ada@example.com');
    await page.getByRole('button', { name: 'Continue to payment' }).click();
    await page.getByText('There is no safe way to pay online just now.').waitFor();
    await page.getByText('hallo@testpraxis.example').waitFor();
    assert.equal(await page.locator('a[href^="javascript"]').count(), 0);
    await page.context().close();
  });

  it('has no field for a card', async () => {
    const { page } = await atPayment(beside);
    assert.equal(await page.locator('input:visible').count(), 0);
    await page.context().close();
  });
});
