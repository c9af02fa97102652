/**
 * Everything that a visitor does with our elements, one page after the other. Finds its way by parts and names of fields,
 * never by words of the backend. `look` is called where something new is shown.
 */
import type { Locator, Page } from 'playwright-core';
import type { StrictPage, StrictSite } from './strict-site.js';

/** Told what is on the screen. */
export type Look = (what: string) => Promise<void>;

const part = (page: Page, name: string): Locator => page.locator(`css=[part~="${name}"]`);

/** A file that a press of the button gives. */
async function save(page: Page, button: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('download'), button.click()]);
}

async function sayBorn(page: Page): Promise<void> {
  const guard = page.locator('punctual-age-guard');
  await guard.locator('select').selectOption('5');
  await guard.locator('input').last().fill('1990');
  await guard.getByRole('button').click();
}

/** Takes the first time, and answers all that is asked. */
export async function fillInBooking(page: Page, look: Look = () => Promise.resolve()): Promise<void> {
  await part(page, 'time').first().waitFor();
  await look('times');
  await part(page, 'time').last().click();
  await part(page, 'hold').waitFor();
  await sayBorn(page);
  await page.locator('input[name=name]').fill('Ada Lovelace');
  await page.locator('input[name=email]').fill('ada@example.com');
  await page.locator('punctual-sms-consent input[type=checkbox]').check();
  await page.locator('punctual-sms-consent punctual-phone input').fill('+1 207 555 0147');
  await page.locator('punctual-consent input[type=checkbox]').first().check();
}

async function bookAtTimes(page: Page, look: Look): Promise<void> {
  await fillInBooking(page, look);
  await look('details');
  await part(page, 'submit').click();
  await part(page, 'confirmation').waitFor();
  await page.locator('a[href^="https://calendar.google.com/"]').waitFor();
  await part(page, 'save-text').first().waitFor();
  await look('confirmation');
}

async function book(page: Page, look: Look): Promise<void> {
  await part(page, 'service').first().waitFor();
  await look('services');
  await part(page, 'service').first().click();
  await bookAtTimes(page, look);
  await save(page, part(page, 'save-text').first());
  await save(page, part(page, 'save-data').first());
  await save(page, page.getByRole('button', { name: 'Calendar file' }));
}

async function manage(page: Page, look: Look): Promise<void> {
  const change = page.getByRole('button', { name: 'Change time' });
  await change.waitFor();
  await page.locator('punctual-manage punctual-consent').first().waitFor();
  await look('managed');
  await change.click();
  await part(page, 'time').first().waitFor();
  await look('managed: other times');
  await page.locator('[role=radio][aria-checked=false], input[type=radio]:not(:checked)').first().click();
  await page.getByRole('button', { name: 'Move booking' }).click();
  await page.getByText('Your booking has been moved.').waitFor();
  await save(page, page.getByRole('button', { name: 'Calendar file' }));
  await page.getByRole('button', { name: 'Cancel booking' }).click();
  await page.locator('textarea[name=reason]').fill('I am ill.');
  await look('managed: about to cancel');
  await page.getByRole('button', { name: 'Yes, cancel it' }).click();
  await page.getByRole('heading', { name: 'This booking is cancelled' }).waitFor();
  await look('managed: cancelled');
}

async function fillForm(page: Page, look: Look): Promise<void> {
  await sayBorn(page);
  await page.locator('input[name=name]').fill('Ada Lovelace');
  await page.locator('input[name=email]').fill('ada@example.com');
  await page.locator('input[name=member]').last().check();
  await look('form');
  await page.locator('punctual-form form button[type=submit]').click();
  await page.locator('input[name=topic]').last().check();
  await look('form: second page');
  await part(page, 'submit').click();
  await part(page, 'done').waitFor();
  await look('form: sent');
}

async function askForAccess(page: Page, site: StrictSite, look: Look): Promise<void> {
  await page.locator('.rights').waitFor();
  await look('rights');
  await page.locator('[data-kind="access"]').click();
  await page.locator('#contact').fill('ada@example.com');
  await look('a right, described');
  await part(page, 'submit').click();
  await page.locator('#code').waitFor();
  await page.locator('#code').fill(await site.lastCode());
  await look('a code');
  await part(page, 'submit').click();
  await page.locator('.found').waitFor();
  await look('what was found');
  await part(page, 'submit').click();
  await page.locator('[data-state="fulfilled"]').waitFor();
  await look('a request that is done');
  await save(page, page.locator('[data-copy="csv"]'));
}

async function chooseCookies(page: Page, look: Look): Promise<void> {
  await page.getByRole('button', { name: 'Refuse all' }).waitFor();
  await look('cookies');
  await page.getByRole('button', { name: 'Cookie settings' }).click();
  await page.getByRole('dialog').waitFor();
  await look('cookie settings');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

async function readNotice(page: Page, look: Look): Promise<void> {
  const sections = page.locator('punctual-notice summary');
  await sections.first().waitFor();
  for (let at = 0; at < (await sections.count()); at += 1) await sections.nth(at).click();
  await look('notice');
  await page.locator('punctual-notice button[aria-haspopup=dialog]').click();
  await page.locator('punctual-notice [part~=document]').waitFor();
  await look('the whole policy');
}

/** Books, manages, asks, reads and chooses. */
export async function walk(page: Page, site: StrictSite, look: Look): Promise<void> {
  const open = (name: StrictPage) => page.goto(site.address(name));
  await open('booking');
  await book(page, look);
  await part(page, 'manage-link').click();
  await manage(page, look);

  await open('popup');
  await page.getByRole('button', { name: 'Book', exact: true }).click();
  await bookAtTimes(page, look);

  await open('form');
  await fillForm(page, look);

  await open('notice');
  await readNotice(page, look);

  await open('cookies');
  await chooseCookies(page, look);

  await open('privacy');
  await askForAccess(page, site, look);
}
