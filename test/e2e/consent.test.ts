/** The consent controls in a page's own form: the built script tag, a policy as strict as there is, a real browser. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { ConsentRecord } from '../../src/policy/consent/consent-record.js';
import { textHash } from '../../src/policy/profile/fingerprint.js';
import { startBrowser, visit, type Visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';

let server: ReferenceServer;
let browser: Browser;

before(async () => {
  server = await startReferenceServer(undefined, { args: ['--site', 'demo'] });
  browser = await startBrowser();
});

after(async () => {
  await browser.close();
  await server.stop();
});

/** A visitor on the demo's page, whose controls are there. */
async function arrive(): Promise<Visit> {
  const guest = await visit(browser, { url: new URL('/consent.html', server.script).href });
  await smsBox(guest.page).waitFor();
  await guest.page.getByRole('checkbox', { name: 'I accept the terms' }).waitFor();
  return guest;
}

const smsBox = (page: Page) => page.getByRole('checkbox', { name: /text me|text messages/i });
const send = (page: Page) => page.getByRole('button', { name: 'Call me' }).click();

async function fill(page: Page): Promise<void> {
  await page.getByLabel('Name').fill('Ada Lovelace');
  await page.getByLabel('Phone number').fill('912 345 678');
}

/** What the page's form sent, once it has. */
async function sent(page: Page): Promise<URLSearchParams> {
  await page.waitForURL(/\?name=/);
  return new URL(page.url()).searchParams;
}

function recordIn(data: URLSearchParams, name: string): ConsentRecord {
  return ConsentRecord.parse(JSON.parse(data.get(`${name}-record`) ?? ''));
}

describe('the consent controls in a form of the page', () => {
  it('are all unticked, and send a refusal of each that is left so', async () => {
    const { page, faults } = await arrive();
    for (const box of await page.getByRole('checkbox').all()) assert.equal(await box.isChecked(), false);
    await fill(page);
    await page.getByRole('checkbox', { name: 'I accept the terms' }).check();
    await send(page);
    const data = await sent(page);
    assert.equal(data.get('phone'), '+351912345678');
    assert.deepEqual([data.get('sms'), data.get('sms-phone'), data.get('news')], [null, null, null]);
    const states = ['sms', 'news', 'recording', 'terms'].map((name) => recordIn(data, name).state);
    assert.deepEqual(states, ['refused', 'refused', 'refused', 'given']);
    assert.ok(!JSON.stringify(recordIn(data, 'sms')).includes('912'));
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('are checked by the browser: nothing goes without the terms', async () => {
    const { page } = await arrive();
    await fill(page);
    await send(page);
    await page.getByText('Tick this box if you agree').waitFor();
    assert.ok(!page.url().includes('?'));
    await page.context().close();
  });

  it('ask for the mobile number once text messages are wanted, and send it with the words that were agreed to', async () => {
    const { page, faults } = await arrive();
    await fill(page);
    await page.getByRole('checkbox', { name: 'I accept the terms' }).check();
    await smsBox(page).check();
    assert.ok(await smsBox(page).evaluate((box) => box.matches(':focus')));
    await send(page);
    await page.getByText('Enter your phone number.').waitFor();
    assert.ok(!page.url().includes('?'));
    await page.getByLabel('Mobile number').fill('+351 912 345 679');
    await send(page);
    const data = await sent(page);
    assert.deepEqual([data.get('sms'), data.get('sms-phone')], ['given', '+351912345679']);
    const record = recordIn(data, 'sms');
    assert.deepEqual([record.state, record.contactPoint, record.surface], ['given', '+351912345679', 'form']);
    assert.deepEqual([record.page.path, record.text.id], ['/consent.html', 'sms.disclosure']);
    assert.equal(textHash(data.get('sms-text') ?? ''), record.text.sha256);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('come back as they were on the way back to the page', async () => {
    const { page } = await arrive();
    await fill(page);
    await page.getByRole('checkbox', { name: 'I accept the terms' }).check();
    await send(page);
    await sent(page);
    await page.goBack();
    await page.waitForFunction(
      () => (document.querySelector('punctual-phone') as unknown as { value?: string }).value === '+351912345678',
    );
    const news = page.getByRole('checkbox', { name: 'Send me a letter' });
    await news.waitFor();
    assert.equal(await news.isChecked(), false);
    await page.getByRole('checkbox', { name: 'I accept the terms', checked: true }).waitFor();
    await page.context().close();
  });
});
