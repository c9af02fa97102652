/** Calendera and SmartScheduling: who is too young is stopped before anything is asked, and stays so. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../support/browser.js';
import type { ReferenceServer } from '../../support/reference-server.js';
import { PlatformPage, startDemo } from './platform-page.js';

let server: ReferenceServer;
let browser: Browser;
const thisYear = new Date().getUTCFullYear();

before(async () => {
  server = await startDemo();
  browser = await startBrowser();
});
after(async () => {
  await browser.close();
  await server.stop();
});

const bookingsOf = (guest: PlatformPage): number =>
  guest.posted.filter(({ path }) => path.endsWith('/bookings')).length;

describe('a child at Calendera', () => {
  it('is stopped without being told the age, and nothing personal is asked or sent', async () => {
    const guest = await PlatformPage.open(browser, server, 'calendera', { timezoneId: 'America/Chicago' });
    await guest.chooseTime(0);
    const guard = guest.booking.locator('punctual-age-guard');
    await guard.locator('select').waitFor();
    assert.ok(!/\b1[23]\b/.test(await guard.locator('.root').innerText()), await guard.locator('.root').innerText());
    await guest.sayBorn('1', String(thisYear - 9));
    await guard.locator('[part~="stopped"]').waitFor();
    assert.deepEqual([await guest.name.count(), await guest.submit.count()], [0, 0]);
    assert.match(await guard.locator('.root').innerText(), /@calendera\.com/, 'the way for a parent');

    // Neither the way back nor a reload is another try.
    await guest.page.reload();
    await guest.times.first().waitFor();
    await guest.chooseTime(1);
    await guard.locator('[part~="stopped"]').waitFor();
    assert.equal(await guest.name.count(), 0);
    assert.equal(bookingsOf(guest), 0);
    const sent = JSON.stringify(guest.posted);
    assert.ok(!sent.includes(String(thisYear - 9)), 'a birth was sent');
    assert.deepEqual(guest.faults, []);
    await guest.close();
  });

  it('is let through at thirteen, and preferences come back as they were chosen', async () => {
    const guest = await PlatformPage.open(browser, server, 'calendera', { timezoneId: 'America/Chicago' });
    await guest.chooseTime(2);
    await guest.sayBorn('1', String(thisYear - 30));
    await guest.fill();
    await guest.booking.locator('input[value="quiet"]').check();
    await guest.booking.locator('input[value="no-fragrance"]').check();
    const answer = guest.page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().endsWith('/bookings'),
    );
    const sent = await guest.book();
    assert.deepEqual(sent.answers, { servicePreferences: ['quiet', 'no-fragrance'] });
    const made = (await (await answer).json()) as { id: string; manageToken: string };
    const url = new URL(`/calendera/v1/bookings/${made.id}`, server.script);
    const read = await fetch(url, { headers: { authorization: `Bearer ${made.manageToken}` } });
    assert.deepEqual(((await read.json()) as { answers: unknown }).answers, {
      servicePreferences: ['quiet', 'no-fragrance'],
    });
    const [age] = sent.consents!.records;
    assert.ok(!JSON.stringify(age).includes(String(thisYear - 30)), 'the record has a birth');
    await guest.close();
  });

  it('finds a number with letters in the notice that can be dialled, and retention in the words of the policy', async () => {
    const guest = await PlatformPage.open(browser, server, 'calendera', { timezoneId: 'America/Chicago' });
    await guest.chooseTime(3);
    const notice = guest.booking.locator('punctual-notice');
    const phone = notice.getByRole('link', { name: '+1 (555) 123-CALE' });
    assert.equal(await phone.getAttribute('href'), 'tel:+15551232253');
    await notice.locator('details.all > summary').click();
    await notice.locator('details[data-section="retention"] > summary').click();
    await notice.getByText('For the duration of your subscription plus a reasonable period afterward').waitFor();
    await guest.close();
  });
});

describe('SmartScheduling', () => {
  it('stops somebody of seventeen', async () => {
    const guest = await PlatformPage.open(browser, server, 'smart-scheduling', { timezoneId: 'America/Los_Angeles' });
    await guest.chooseTime(0);
    await guest.sayBorn('12', String(thisYear - 17));
    await guest.booking.locator('punctual-age-guard [part~="stopped"]').waitFor();
    assert.equal(await guest.submit.count(), 0);
    await guest.close();
  });

  it('lets an adult book for a child, and the record says for whom', async () => {
    const guest = await PlatformPage.open(browser, server, 'smart-scheduling', { timezoneId: 'America/Los_Angeles' });
    await guest.chooseTime(1);
    await guest.booking.locator('punctual-age-guard').getByText('For someone else').click();
    await guest.sayBorn('6', String(thisYear - 40));
    await guest.fill();
    const sent = await guest.book();
    assert.deepEqual(
      sent.consents!.records.map((record) => record['actingFor']),
      ['other'],
    );
    assert.match((sent.consents!.records[0]!['notice'] as { version: string }).version, /^[0-9a-f]{12}$/);
    assert.deepEqual(guest.faults, []);
    await guest.close();
  });
});
