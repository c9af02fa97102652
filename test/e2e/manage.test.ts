/** A booking managed by its link: the built thing on the demo's pages, under the policy that they ask for. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { convertIcsCalendar } from 'ts-ics';
import type { Browser, Page } from 'playwright-core';
import { createClient } from '../../src/client/create-client.js';
import type { BookingApi } from '../../src/client/booking-api.js';
import type { CreatedBooking } from '../../src/protocol/booking.js';
import { contentLines } from '../support/content-lines.js';
import { startBrowser, visit, type Visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';

let server: ReferenceServer;
let browser: Browser;
let client: BookingApi;

before(async () => {
  server = await startReferenceServer(undefined, { args: ['--site', 'demo'] });
  browser = await startBrowser();
  client = createClient({ baseUrl: server.api });
});

after(async () => {
  await browser.close();
  await server.stop();
});

let taken = 0;

/** A booking of a time that no other test has. */
async function book(): Promise<CreatedBooking> {
  const { availability } = await client.getBoot({ serviceId: 'first-visit' });
  const { start } = availability!.slots.at(-1 - (taken += 7))!;
  const contact = { name: 'Ada Lovelace', email: 'ada@example.com' };
  const request = { serviceId: 'first-visit', start, contact, timeZone: 'Europe/Lisbon', locale: 'en' };
  return client.createBooking(request, { idempotencyKey: `manage-e2e-key-${taken}` });
}

const address = (path: string): string => new URL(path, server.script).href;

const linkOf = ({ id, manageToken }: CreatedBooking): string =>
  address(`/manage.html#booking=${id}&token=${manageToken}`);

/** The booking's page, with every address that it asked for. */
async function manage(booking: CreatedBooking): Promise<Visit & { readonly urls: string[] }> {
  const guest = await visit(browser);
  const urls: string[] = [];
  guest.page.on('request', (request) => urls.push(request.url()));
  await guest.page.goto(linkOf(booking));
  await guest.page.getByRole('button', { name: 'Change time' }).waitFor();
  return { ...guest, urls };
}

/** The calendar file that the page gives, read as strictly as there is. */
async function calendarFile(page: Page): Promise<{ text: string; values: Map<string, string> }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Calendar file' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'booking.ics');
  const text = await readFile(await download.path(), 'utf8');
  const lines = contentLines(text);
  const event = lines.slice(lines.findIndex(({ value }) => value === 'VEVENT'));
  return { text, values: new Map([...lines.slice(0, 5), ...event].map(({ name, value }) => [name, value])) };
}

describe('the link of a confirmation', () => {
  it('leads from the booking to the booking, and its token is in no address after that', async () => {
    const { page, faults } = await visit(browser, { url: address('/practice.html') });
    await page.getByRole('button', { name: /First visit/ }).click();
    await page.getByRole('radio').last().click();
    await page.getByLabel('Name').fill('Grace Hopper');
    await page.getByLabel('Email address').fill('grace@example.com');
    await page.getByRole('button', { name: 'Book this time' }).click();
    await page.getByRole('heading', { name: 'You are booked' }).waitFor();
    const link = page.getByRole('link', { name: 'Change or cancel this booking' });
    const [, token = ''] = /token=(.+)$/.exec((await link.getAttribute('href')) ?? '') ?? [];
    assert.match(token, /^[\w-]{40,}$/);

    const urls: string[] = [];
    page.on('request', (request) => urls.push(request.url(), ...Object.values(request.headers())));
    await link.click();
    await page.getByRole('heading', { name: 'Your booking', level: 2 }).waitFor();
    await page.getByText('Grace Hopper').waitFor();
    assert.equal(page.url(), address('/manage.html'));
    assert.deepEqual(
      urls.filter((text) => text.includes(token) && text !== `Bearer ${token}`),
      [],
    );
    assert.ok(urls.includes(`Bearer ${token}`));

    await page.reload();
    await page.getByText('Grace Hopper').waitFor();
    const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    assert.deepEqual(kept, ['', 0, 0]);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('a booking on its page', () => {
  it('is moved, and its calendar file follows under the same UID', async () => {
    const booking = await book();
    const { page, faults, urls } = await manage(booking);
    const before = await calendarFile(page);
    assert.deepEqual([before.values.get('METHOD'), before.values.get('UID')], ['PUBLISH', booking.id]);
    assert.equal(
      convertIcsCalendar(undefined, before.text).events?.[0]?.start.date.getTime(),
      Date.parse(booking.start),
    );

    await page.getByRole('button', { name: 'Change time' }).click();
    const own = page.getByRole('radio', { checked: true });
    await own.waitFor();
    await page.getByRole('radio', { checked: false }).first().click();
    await page.getByRole('heading', { name: 'Move this booking?' }).waitFor();
    await page.getByRole('button', { name: 'Move booking' }).click();
    await page.getByText('Your booking has been moved.').waitFor();

    const moved = await client.getBooking(booking);
    assert.notEqual(moved.start, booking.start);
    const { text, values } = await calendarFile(page);
    assert.deepEqual([values.get('UID'), values.get('SEQUENCE')], [booking.id, String(moved.version - 1)]);
    assert.ok(Number(values.get('SEQUENCE')) > Number(before.values.get('SEQUENCE')));
    assert.equal(convertIcsCalendar(undefined, text).events?.[0]?.start.date.getTime(), Date.parse(moved.start));
    assert.deepEqual(
      urls.filter((url) => url.includes(booking.manageToken) && !url.includes('#')),
      [],
    );
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('is cancelled with a reason, and taken out of the calendar', async () => {
    const booking = await book();
    const { page, faults } = await manage(booking);
    await page.getByRole('button', { name: 'Cancel booking' }).click();
    await page.getByLabel('Would you like to tell us why?').fill('I am ill.');
    await page.getByRole('button', { name: 'Yes, cancel it' }).click();
    await page.getByRole('heading', { name: 'This booking is cancelled' }).waitFor();
    assert.equal((await client.getBooking(booking)).status, 'cancelled');
    const { values } = await calendarFile(page);
    assert.deepEqual(
      [values.get('METHOD'), values.get('STATUS'), values.get('UID')],
      ['CANCEL', 'CANCELLED', booking.id],
    );
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('that was changed in another tab is shown as it is now, and then done', async () => {
    const booking = await book();
    const { page } = await manage(booking);
    await page.getByRole('button', { name: 'Change time' }).click();
    await page.getByRole('radio', { checked: false }).first().click();
    await page.getByRole('heading', { name: 'Move this booking?' }).waitFor();
    const { slots } = await client.getAvailability({
      serviceId: booking.serviceId,
      from: booking.start,
      to: new Date(Date.parse(booking.start) + 20 * 86_400_000).toISOString(),
      moving: booking,
    });
    const other = slots.at(-1)!.start;
    await client.rescheduleBooking(booking, { start: other });

    await page.getByRole('button', { name: 'Move booking' }).click();
    await page.getByText('This booking was changed in the meantime.').waitFor();
    await page.getByRole('button', { name: 'Move booking' }).click();
    await page.getByText('Your booking has been moved.').waitFor();
    assert.notEqual((await client.getBooking(booking)).start, other);
    await page.context().close();
  });

  it('cannot be had with a link that is cut short, which is told', async () => {
    const booking = await book();
    const { page } = await visit(browser, {
      url: linkOf({ ...booking, manageToken: booking.manageToken.slice(0, -2) }),
    });
    await page.getByText('This link does not lead to a booking.').waitFor();
    await page.getByText('hello@alcantara-physio.example').waitFor();
    await page.context().close();
  });
});

it('is told outside of the business’s window why it cannot be changed, and whom to ask', async () => {
  const late = await startReferenceServer(
    {
      business: { name: 'Praxis', timeZone: 'Europe/Lisbon', contact: { phone: '+351 21 555 0142' } },
      staff: [{ id: 'ada', name: 'Ada', hours: { mon: ['09:00-17:00'], wed: ['09:00-17:00'] } }],
      services: [{ id: 'talk', name: 'Talk', durations: [30], staff: ['ada'], changeNoticeMinutes: 60 * 24 * 90 }],
    },
    { args: ['--site', 'demo'] },
  );
  const api = createClient({ baseUrl: late.api });
  const { availability } = await api.getBoot({ serviceId: 'talk' });
  const contact = { name: 'Ada Lovelace', email: 'ada@example.com' };
  const { start } = availability!.slots[0]!;
  const booking = await api.createBooking(
    { serviceId: 'talk', start, contact, timeZone: 'Europe/Lisbon', locale: 'en' },
    { idempotencyKey: 'outside-the-window' },
  );
  const hash = `#booking=${booking.id}&token=${booking.manageToken}`;
  const { page } = await visit(browser, { url: new URL(`/manage.html${hash}`, late.script).href });
  await page.getByText('It is too late to change or cancel it here.').waitFor();
  assert.equal(await page.getByRole('button', { name: /Change time|Cancel booking/ }).count(), 0);
  assert.equal(await page.getByRole('link', { name: '+351 21 555 0142' }).getAttribute('href'), 'tel:+351215550142');
  await page.context().close();
  await late.stop();
});
