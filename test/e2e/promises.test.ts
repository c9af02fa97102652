/** What a business promises, through a browser: a double opt-in, who is responsible on every form, a policy that changes. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { calMedi } from '../../src/policy/presets/cal-medi.js';
import { smartScheduling } from '../../src/policy/presets/smart-scheduling.js';
import type { PolicyProfile } from '../../src/policy/profile/policy-profile.js';
import { contactForm } from '../support/contact-form.js';
import { startBrowser, visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { serveStaticPage, type StaticPage } from '../support/static-page.js';
import { testConfig, testPolicy } from '../support/test-server.js';

const FORM = {
  id: 'call',
  pages: [{ fields: [{ kind: 'text', key: 'name', label: 'Your name', required: true }] }],
  thanks: 'Thank you.',
};
const NUMBER = '+1 212 555 0123';
const SMS: NonNullable<PolicyProfile['sms']> = {
  messages: ['confirmation', 'reminder', 'verification'],
  keywords: { stop: 'STOP', help: 'HELP', start: 'START' },
  doubleOptIn: {},
};

let browser: Browser;
let folder: string;
const ends: (() => Promise<void>)[] = [];

before(async () => {
  browser = await startBrowser();
  folder = await mkdtemp(join(tmpdir(), 'punctual-promises-'));
});
after(async () => {
  await browser.close();
  for (const end of ends) await end();
  await rm(folder, { recursive: true });
});

interface Place {
  readonly server: ReferenceServer;
  readonly site: StaticPage;
}

/** A business that promises this, and a page of it with these elements. */
async function open(policy: PolicyProfile, tags: (server: ReferenceServer) => string, lang = 'en'): Promise<Place> {
  const inbox = join(folder, `${String(ends.length)}.jsonl`);
  const config = { ...testConfig, origins: ['*'], forms: [FORM, contactForm], policy, messages: { inbox } };
  const server = await startReferenceServer(config);
  const site = await serveStaticPage(
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Praxis</title><link rel="icon" href="data:,">
     <script type="module" src="${server.script}"></script>${tags(server)}</html>`,
  );
  ends.push(
    () => server.stop(),
    () => site.stop(),
  );
  return { server, site };
}

const formTag = (server: ReferenceServer, id = FORM.id): string =>
  `<punctual-form api="${server.api}" form="${id}"></punctual-form>`;

async function read<Body>(server: ReferenceServer, path: string): Promise<Body> {
  return (await fetch(`${server.api}/dev/${path}`)).json() as Promise<Body>;
}

interface Kept {
  readonly kind: string;
  readonly action: string;
  readonly state: string;
  readonly surface: string;
  readonly supersedes?: string;
  readonly unconfirmed?: true;
  readonly notice: { readonly version?: string };
}

/** The records that were kept, what takes the place of another last. */
async function records(server: ReferenceServer): Promise<readonly Kept[]> {
  const { consents } = await read<{ consents: Kept[] }>(server, 'consents');
  return consents.sort((a, b) => Number(a.supersedes !== undefined) - Number(b.supersedes !== undefined));
}

/** What became of text messages in each booking. */
async function smsStates(server: ReferenceServer): Promise<readonly string[]> {
  const { bookings } = await read<{ bookings: { smsState: string }[] }>(server, 'bookings');
  return bookings.map(({ smsState }) => smsState);
}

/** Texts that were sent, the newest first. */
async function textsSent(server: ReferenceServer): Promise<string[]> {
  const { messages } = await read<{ messages: { text: string; channel: string }[] }>(server, 'outbox');
  return messages.filter(({ channel }) => channel === 'sms').map(({ text }) => text);
}

/** The code that was sent, once it was. */
async function codeSent(page: Page, server: ReferenceServer): Promise<string> {
  await page.getByText('We have sent a code').waitFor();
  const code = (await textsSent(server)).map((text) => /\b\d{6}\b/.exec(text)?.[0]).find(Boolean);
  assert.ok(code, 'no code was sent');
  return code;
}

async function agree(within: Locator): Promise<void> {
  await within.locator('punctual-sms-consent input[type="checkbox"]').check();
  await within.locator('punctual-phone input').fill(NUMBER);
  await within.locator('punctual-phone input').blur();
}

/** Types the code in where it is asked for. */
async function confirm(page: Page, within: Locator, server: ReferenceServer): Promise<void> {
  await within.getByRole('button', { name: 'Send me a code' }).click();
  const code = await codeSent(page, server);
  await within.getByLabel('Code from the text message').fill(code);
  await within.getByRole('button', { name: 'Confirm number' }).click();
  await within.getByText('Your number is confirmed.').waitFor();
}

describe('a double opt-in', () => {
  const policy = { ...testPolicy, sms: SMS };

  it('of a form is asked for by a message, told in words, and made by a code at its end', async () => {
    const { server, site } = await open(policy, (one) => formTag(one));
    const { page, faults } = await visit(browser, { url: site.url });
    const form = page.locator('punctual-form');
    await form.getByLabel('Your name').fill('Ada Lovelace');
    await agree(form);
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    const receipt = form.locator('punctual-consent-receipt');
    await receipt.getByText('We have sent you a text message.').waitFor();
    assert.match((await textsSent(server))[0] ?? '', /reply YES/);
    await confirm(page, receipt, server);
    await receipt.getByText('You will get text messages about your appointment.').waitFor();
    assert.deepEqual(
      (await records(server)).map(({ action, unconfirmed }) => [action, unconfirmed]),
      [
        ['tick', true],
        ['otp', undefined],
      ],
    );
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('of a booking is made on the page that manages it, and withdrawn there by one press', async () => {
    const { server, site } = await open(
      policy,
      ({ api }) =>
        `<punctual-booking api="${api}" service="group-class" manage-page="/"></punctual-booking><punctual-manage api="${api}"></punctual-manage>`,
    );
    const { page, faults } = await visit(browser, { url: site.url });
    const booking = page.locator('punctual-booking');
    await booking.locator('[part~="time"]').last().click();
    await booking.locator('input[name="name"]').fill('Grace Hopper');
    await booking.locator('input[name="email"]').fill('grace@example.com');
    await agree(booking);
    await booking.locator('[part~="submit"]').click();
    await booking.getByText('We have sent you a text message.').waitFor();
    const link = booking.getByRole('link', { name: 'Change or cancel this booking' });
    await page.goto((await link.getAttribute('href')) ?? '');
    const sms = page.locator('punctual-manage punctual-sms-consent');
    await sms.getByText('We have sent you a text message.').waitFor();
    await confirm(page, sms, server);
    await sms.getByText('You will get text messages about your appointment.').waitFor();
    assert.deepEqual(await smsStates(server), ['active']);
    await sms.getByRole('button', { name: 'Stop text messages' }).click();
    await sms.getByText('You will get no text messages about your appointment.').waitFor();
    assert.deepEqual(await smsStates(server), ['opted-out']);
    const withdrawn = (await records(server)).filter(({ state }) => state === 'withdrawn');
    assert.deepEqual(
      withdrawn.map(({ surface, supersedes }) => [surface, typeof supersedes]),
      [['manage', 'string']],
    );
    await page.reload();
    await page.locator('punctual-manage').getByText('You will get no text messages about your appointment.').waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

describe('who is responsible, at CalMedi', () => {
  it('is named with address and mail on a plain form before it is sent, and in its receipt (scenario 24)', async () => {
    const { site } = await open(calMedi, (one) => formTag(one), 'fr');
    const { page, faults } = await visit(browser, { url: site.url });
    const controller = page.locator('punctual-form punctual-notice [part~="controller"]');
    await controller.waitFor();
    const said = ['IHTConsulting', '16 avenue Graham Bell', '77600 Bussy-Saint-Georges', 'support@calmedi.io'];
    const text = await controller.innerText();
    for (const one of said) assert.ok(text.includes(one), `${one} is not in: ${text}`);
    await page.locator('punctual-form input[name="name"]').fill('Ada Lovelace');
    await page.locator('punctual-form [part~="submit"]').click();
    const save = page.locator('punctual-consent-receipt [part~="save-data"]');
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const receipt = await readFile(await download.path(), 'utf8');
    for (const one of [...said.slice(0, 2), 'Bussy-Saint-Georges', 'support@calmedi.io'])
      assert.ok(receipt.includes(one), `${one} is not in the receipt`);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});

/** A day so many from now. */
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a change of the policy that is announced', () => {
  const noticeOf = async (effectiveAt: string): Promise<Locator> => {
    const policy = { ...testPolicy, version: inDays(-1), publishedAt: inDays(-1), effectiveAt, material: true };
    const { site } = await open(policy, (one) => formTag(one));
    const { page } = await visit(browser, { url: site.url });
    const notice = page.locator('punctual-notice');
    await notice.locator('[part~="controller"]').waitFor();
    return notice;
  };

  it('is shown until it is in force, with its day (scenario 11)', async () => {
    const ahead = inDays(13);
    const notice = await noticeOf(ahead);
    const told = await notice.locator('[part~="upcoming"]').innerText();
    const day = new Intl.DateTimeFormat('en', { day: 'numeric', timeZone: 'UTC' }).format(Date.parse(ahead));
    assert.match(told, new RegExp(`\\b${day}\\b`));
    await notice.page().context().close();
  });

  it('is shown no more once it is', async () => {
    const notice = await noticeOf(inDays(-1));
    assert.equal(await notice.locator('[part~="upcoming"]').count(), 0);
    await notice.page().context().close();
  });
});

describe('a policy without a date, as SmartScheduling’s', () => {
  const { age: _, ...undated } = smartScheduling;

  async function versionOf(policy: PolicyProfile): Promise<string> {
    const withTick = { ...policy, consents: [{ id: 'news', kind: 'email.marketing', text: 'Send me news.' }] };
    const { server, site } = await open(withTick, (one) => formTag(one));
    const { page } = await visit(browser, { url: site.url });
    await page.locator('punctual-form').getByLabel('Your name').fill('Ada Lovelace');
    await page.locator('punctual-form [part~="submit"]').click();
    await page.getByText('Thank you.').waitFor();
    await page.context().close();
    return (await records(server))[0]?.notice.version ?? '';
  }

  it('has its content’s hash as its version, another one once its text is another (scenario 35)', async () => {
    const [first, again, edited] = [
      await versionOf(undated),
      await versionOf(undated),
      await versionOf({ ...undated, controller: { ...undated.controller, name: 'Another Name Ltd' } }),
    ];
    assert.match(first, /^[0-9a-f]{8,64}$/);
    assert.equal(again, first);
    assert.match(edited, /^[0-9a-f]{8,64}$/);
    assert.notEqual(edited, first);
  });
});

describe('a form with every kind of question (scenario 56)', () => {
  it('is asked page by page, with what hangs on an answer, and checked before it is sent', async () => {
    const { server, site } = await open(testPolicy, (one) => formTag(one, contactForm.id));
    const { page, faults } = await visit(browser, { url: site.url });
    const form = page.locator('punctual-form');
    const next = form.getByRole('button', { name: 'Continue' });
    await next.click();
    const problems = form.locator('[part~="problems"]');
    await problems.waitFor();
    assert.equal(await problems.getByRole('link').count(), 3);
    await problems.getByRole('link').first().click();
    assert.ok(await form.getByLabel('Full name').evaluate((input) => input.matches(':focus')));
    await form.getByLabel('Full name').fill('Ada Lovelace');
    await form.getByLabel('Email').fill('ada@example.com');
    await form.locator('punctual-phone input').fill('+49 30 5550100');
    assert.equal(await form.getByLabel('Customer number').count(), 0);
    await form.getByRole('radio', { name: 'Yes' }).check();
    await form.getByLabel('Customer number').fill('1234');
    await next.click();
    await problems.getByText('Write it as in AB1234').waitFor();
    await form.getByLabel('Customer number').fill('AB1234');
    await next.click();
    await form.getByText('What is it about?').waitFor();
    await form.getByRole('radio', { name: 'A visit' }).check();
    await form.getByRole('checkbox', { name: 'Monday' }).check();
    await form.getByRole('checkbox', { name: 'Friday' }).check();
    await form.getByLabel('How many people?').fill('9');
    await form.getByLabel('From which day on?').fill('2026-12-01');
    await form.getByLabel('Your message').fill('Two lines\nof text');
    const body = page.waitForResponse((response) => response.url().endsWith('/submissions'));
    await form.getByRole('button', { name: 'Send the message' }).click();
    await problems.getByText('Enter 8 or less').waitFor();
    await form.getByLabel('How many people?').fill('2');
    await form.getByRole('button', { name: 'Send the message' }).click();
    assert.equal((await body).status(), 201);
    await form.getByText('Thank you. We answer within two days.').waitFor();
    assert.deepEqual(faults, []);
    const bad = await fetch(`${server.api}/forms/contact/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'by-hand-00001' },
      body: JSON.stringify({ answers: { name: 'Ada' }, locale: 'en' }),
    });
    const { errors } = (await bad.json()) as { errors: { pointer: string }[] };
    assert.deepEqual(
      errors.map(({ pointer }) => pointer),
      ['/answers/email', '/answers/member', '/answers/topic'],
    );
    await page.context().close();
  });
});
