/** Konnecs: text messages by an unticked box, and nothing else than what its policy says. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../support/browser.js';
import type { ReferenceServer } from '../../support/reference-server.js';
import { PlatformPage, startDemo } from './platform-page.js';

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

/** At the details of a time that no other test takes. */
async function atDetails(): Promise<PlatformPage> {
  const guest = await PlatformPage.open(browser, server, 'konnecs', {
    timezoneId: 'America/New_York',
    locale: 'en-US',
  });
  await guest.chooseTime(taken++);
  await guest.smsBox.waitFor();
  return guest;
}

describe('a booking with Konnecs', () => {
  it('has the box for text messages unticked, and sends no number without it', async () => {
    const guest = await atDetails();
    assert.equal(await guest.smsBox.isChecked(), false);
    assert.equal(await guest.booking.locator('punctual-phone').count(), 0);
    await guest.fill();
    const sent = await guest.book();
    assert.deepEqual(sent.smsConsent, { given: false });
    assert.deepEqual(Object.keys(sent.contact).sort(), ['email', 'name']);
    const [record] = sent.consents!.records;
    assert.deepEqual(
      [record!['kind'], record!['state'], record!['defaultState']],
      ['sms.transactional', 'refused', 'off'],
    );
    assert.deepEqual(guest.faults, []);
    await guest.close();
  });

  it('asks for the number at the number, and no more once the box is unticked', async () => {
    const guest = await atDetails();
    await guest.fill();
    await guest.smsBox.check();
    await guest.submit.click();
    const phone = guest.booking.locator('punctual-phone input');
    await guest.booking.locator('punctual-phone .wrong-text', { hasText: /\S/ }).waitFor();
    assert.equal(await phone.getAttribute('aria-invalid'), 'true');
    assert.equal(await guest.smsBox.getAttribute('aria-invalid'), null);
    assert.ok(await phone.evaluate((input) => (input.getRootNode() as ShadowRoot).activeElement === input));
    await guest.smsBox.uncheck();
    assert.equal(await phone.count(), 0);
    assert.deepEqual((await guest.book()).smsConsent, { given: false });
    await guest.close();
  });

  it('says everything beside the box that carriers and the policy ask for', async () => {
    const guest = await atDetails();
    const disclosure = guest.booking.locator('[part~="sms-disclosure"], punctual-sms-consent .disclosure').first();
    const text = await disclosure.innerText();
    for (const said of [
      'Konnecs',
      'appointment confirmations',
      'appointment reminders',
      'rescheduling',
      '1–3 messages per appointment',
      'Message and data rates may apply',
      'STOP',
      'HELP',
      'START',
      'hello@konnecs.com',
    ])
      assert.ok(text.includes(said), `${said} is not in: ${text}`);
    const links = await disclosure
      .locator('a[href^="https:"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    assert.deepEqual(links, ['https://konnecs.com/privacy', 'https://konnecs.com/terms']);
    await guest.close();
  });

  it('sends the very words with a yes, and the number in E.164', async () => {
    const guest = await atDetails();
    await guest.fill();
    await guest.smsBox.check();
    await guest.booking.locator('punctual-phone input').fill('(207) 555-0133');
    const shown = await guest.booking.locator('punctual-sms-consent .disclosure').evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const one of copy.querySelectorAll('.visually-hidden, svg')) one.remove();
      return copy.textContent.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
    });
    const sent = await guest.book();
    assert.deepEqual([sent.smsConsent, sent.contact['phone']], [{ given: true }, '+12075550133']);
    assert.equal(sent.consents!.texts[0]!.text, shown);
    assert.equal(sent.consents!.records[0]!['contactPoint'], '+12075550133');
    await guest.close();
  });

  it('names the month of its policy, and no day that nobody wrote', async () => {
    const guest = await atDetails();
    const version = await guest.booking.locator('punctual-notice .version').first().innerText();
    assert.ok(version.includes('March 2026') && !/\d{1,2},? March|March \d{1,2},/.test(version), version);
    await guest.close();
  });

  it('has the same consent in a form without a booking, with a record of the same shape', async () => {
    const guest = await atDetails();
    await guest.fill();
    const ofBooking = (await guest.book()).consents!.records[0]!;
    const form = guest.page.locator('punctual-form[form="question"]');
    await form.locator('input[name="name"]').fill('Ada Lovelace');
    await form.locator('input[name="email"]').fill('ada@example.com');
    await form.locator('textarea').fill('Do you mend hubs?');
    assert.equal(await form.locator('punctual-sms-consent input[type="checkbox"]').isChecked(), false);
    await form.getByRole('button', { name: 'Ask' }).click();
    await form.getByText('Thank you. We answer today.').waitFor();
    const [ofForm] = guest.sentTo('/submissions').consents!.records;
    assert.deepEqual(Object.keys(ofForm!).sort(), Object.keys(ofBooking).sort());
    assert.deepEqual(
      [ofForm!['kind'], ofForm!['surface'], ofBooking['surface']],
      ['sms.transactional', 'form', 'booking'],
    );
    assert.deepEqual(guest.faults, []);
    await guest.close();
  });
});
