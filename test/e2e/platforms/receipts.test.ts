/** What was chosen at the end of a booking and of a form, and the receipt that a visitor takes home: the built thing. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import type { ConsentReceipt } from '../../../src/policy/consent/receipt.js';
import { startBrowser } from '../../support/browser.js';
import type { ReferenceServer } from '../../support/reference-server.js';
import { PlatformPage, startDemo } from './platform-page.js';

/** The number that the demo's carrier holds a STOP for. */
const STOPPED = '(207) 555-0100';

let server: ReferenceServer;
let browser: Browser;
let taken = 0;

before(async () => {
  server = await startDemo();
  browser = await startBrowser();
});
after(async () => {
  await browser.close();
  await server.stop();
});

async function atDetails(platform: string): Promise<PlatformPage> {
  const guest = await PlatformPage.open(browser, server, platform, {
    timezoneId: 'America/New_York',
    locale: 'en-US',
  });
  await guest.chooseTime(taken++);
  return guest;
}

/** Text of a file that a press of the button gives. */
async function savedBy(guest: PlatformPage, button: Locator): Promise<string> {
  const [download] = await Promise.all([guest.page.waitForEvent('download'), button.click()]);
  return readFile(await download.path(), 'utf8');
}

describe('the end of a booking', () => {
  it('tells whoever stopped messages to text START, and the booking stands (scenario 7)', async () => {
    const guest = await atDetails('konnecs');
    await guest.fill();
    await guest.smsBox.check();
    await guest.booking.locator('punctual-phone input').fill(STOPPED);
    await guest.book();
    const state = guest.booking.locator('punctual-consent-receipt .state');
    await state.waitFor();
    assert.match(
      await state.innerText(),
      /text START in reply to our last message\. Your booking stands all the same\./,
    );
    assert.match(await guest.confirmation.innerText(), /Ada Lovelace/);
    assert.deepEqual(guest.faults, []);
    await guest.close();
  });

  it('gives a receipt with the fields of ISO/IEC TS 27560, as the server has the records', async () => {
    const guest = await atDetails('konnecs');
    await guest.fill();
    await guest.smsBox.check();
    await guest.booking.locator('punctual-phone input').fill('(207) 555-0147');
    const sent = await guest.book();
    const receipt = guest.booking.locator('punctual-consent-receipt');
    await receipt.getByText('You agreed').waitFor();
    const [made] = JSON.parse(await savedBy(guest, receipt.locator('[part~="save-data"]'))) as ConsentReceipt[];
    assert.equal(made!.standard, 'ISO/IEC TS 27560:2023');
    assert.equal(made!.recordId, sent.consents!.records[0]!['recordId']);
    assert.equal(made!.notice.text, sent.consents!.texts[0]!.text);
    assert.equal(made!.notice.url, 'https://konnecs.com/privacy');
    assert.deepEqual(made!.dataTypes[0]!.given, '+12075550147');
    const { controller, storedIn, jurisdiction, recipients, retention, withdrawal, event, principalId } = made!;
    for (const [name, value] of Object.entries({ storedIn, recipients, retention, withdrawal, principalId }))
      assert.ok((value ?? []).length > 0, `${name} is missing`);
    assert.ok(controller?.name && controller.contact?.mail);
    assert.ok(jurisdiction?.country ?? jurisdiction?.laws);
    assert.deepEqual(withdrawal![0], { by: 'sms', keyword: 'STOP' });
    assert.deepEqual([event.state, event.action, event.defaultState, event.by], ['given', 'tick', 'off', 'principal']);
    assert.ok(Number.isFinite(Date.parse(event.receivedAt ?? '')));
    assert.equal(made!.bookingId, principalId);
    assert.equal(made!.profileChanged, undefined);
    const text = await savedBy(guest, receipt.locator('[part~="save-text"]'));
    assert.match(text, /^Consent receipt\n\nYour choice: Given\nFor whom: For yourself\nWhat you were shown: /);
    assert.match(text, /United States/);
    assert.doesNotMatch(text, /P\d+[DMY]|undefined/);
    assert.deepEqual(guest.faults, []);
    await guest.close();
  });

  it('names controller, address and mail in the receipt (scenario 24), and marketing apart (26)', async () => {
    const guest = await atDetails('cal-medi');
    const form = guest.booking.locator('punctual-form');
    for (const name of await form.locator('input[required]:not([type="checkbox"])').all())
      await name.fill((await name.getAttribute('type')) === 'email' ? 'ada@example.com' : 'Ada');
    const news = form.locator('punctual-consent input[type="checkbox"]').first();
    assert.equal(await news.isChecked(), false);
    await news.check();
    await guest.book();
    const receipt = guest.booking.locator('punctual-consent-receipt');
    await receipt.getByText('Vous avez accepté').waitFor();
    const all = JSON.parse(await savedBy(guest, receipt.locator('[part~="save-data"]'))) as ConsentReceipt[];
    const marketing = all.find(({ event }) => event.kind === 'email.marketing');
    assert.deepEqual([marketing?.event.state, marketing?.purposes[0]?.basis], ['given', 'consent']);
    assert.ok(marketing?.controller?.address?.city && marketing.controller.contact?.mail);
    assert.ok(marketing.authorities?.some(({ url }) => url.includes('cnil.fr')));
    await guest.close();
  });
});

describe('the end of a form', () => {
  it('shows the same, with the submission as its principal', async () => {
    const guest = await atDetails('konnecs');
    const form = guest.page.locator('punctual-form[form="question"]');
    await form.locator('input[name="name"]').fill('Ada Lovelace');
    await form.locator('input[name="email"]').fill('ada@example.com');
    await form.locator('textarea').fill('Do you mend hubs?');
    await form.locator('punctual-sms-consent input[type="checkbox"]').waitFor();
    await form.getByRole('button', { name: 'Ask' }).click();
    const receipt = form.locator('punctual-consent-receipt');
    await receipt.getByText('You did not agree').waitFor();
    const [made] = JSON.parse(await savedBy(guest, receipt.locator('[part~="save-data"]'))) as ConsentReceipt[];
    assert.deepEqual(
      [made!.event.state, made!.bookingId, made!.dataTypes[0]!.given],
      ['refused', undefined, undefined],
    );
    assert.ok(made!.principalId);
    assert.deepEqual(guest.faults, []);
    await guest.close();
  });
});
