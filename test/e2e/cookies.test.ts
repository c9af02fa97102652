/** Cookies as the policies of five platforms have them: the built script tag, strict policies, the real server. */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { ConsentBundle } from '../../src/policy/consent/consent-record.js';
import { calConnect } from '../../src/policy/presets/cal-connect.js';
import { calMedi } from '../../src/policy/presets/cal-medi.js';
import { konnecs } from '../../src/policy/presets/konnecs.js';
import { smartScheduling } from '../../src/policy/presets/smart-scheduling.js';
import type { PolicyProfile } from '../../src/policy/profile/policy-profile.js';
import { assertNothingToConsentTo, watchTraces } from '../../src/testing/nothing-to-consent-to.js';
import { startBrowser, visit, type Visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { serveStaticPage } from '../support/static-page.js';
import { testConfig } from '../support/test-server.js';

let browser: Browser;

before(async () => {
  browser = await startBrowser();
});

after(() => browser.close());

const GATED = `<script type="text/plain" data-punctual-category="analytics" nonce="n">document.cookie = '_stats=1;path=/'; document.title = 'counted'</script>`;

const COUNTING: NonNullable<PolicyProfile['cookies']>['categories'][number] = {
  id: 'analytics',
  mode: 'opt-in',
  purpose: 'Counts',
  cookies: [{ name: '_stats', purpose: 'Counts', lifetime: 'session' }],
};

interface Place {
  readonly server: ReferenceServer;
  readonly url: string;
}

/** A page of the business's, with a policy as strict as there is, and a backend that makes these promises. */
async function open(t: TestContext, policy: PolicyProfile, body: (server: ReferenceServer) => string): Promise<Place> {
  const server = await startReferenceServer({ ...testConfig, origins: ['*'], policy });
  const { origin } = new URL(server.script);
  const site = await serveStaticPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
     <title>Practice</title><link rel="icon" href="data:,"><script type="module" src="${server.script}"></script>${body(server)}</html>`,
    {
      'content-security-policy': `default-src 'none'; script-src ${origin} 'nonce-n'; style-src 'none'; img-src data:; connect-src ${origin}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`,
    },
  );
  t.after(async () => {
    await site.stop();
    await server.stop();
  });
  return { server, url: site.url };
}

const notice = ({ api }: ReferenceServer, more = ''): string =>
  `<punctual-cookie-notice api="${api}" ${more}></punctual-cookie-notice>`;
const booking = ({ api }: ReferenceServer): string =>
  `<punctual-booking api="${api}" service="intro-call"></punctual-booking>`;

const part = (page: Page, name: string) => page.locator(`css=[part~="${name}"]`);
const accept = (page: Page) => page.getByRole('button', { name: 'Accept all' });
const refuse = (page: Page) => page.getByRole('button', { name: 'Refuse all' });
const settings = (page: Page) => page.getByRole('button', { name: 'Cookie settings' });

async function book(page: Page): Promise<void> {
  await part(page, 'time').last().click();
  await page.locator('input[name=name]').fill('Ada Lovelace');
  await page.locator('input[name=email]').fill('ada@example.com');
  await part(page, 'submit').click();
  await part(page, 'confirmation').waitFor();
}

async function arrive(t: TestContext, url?: string): Promise<Visit> {
  const guest = await visit(browser);
  t.after(() => guest.page.context().close());
  if (url) await guest.page.goto(url);
  return guest;
}

const sendSignal = (page: Page): Promise<unknown> =>
  page.addInitScript("Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })");

/** The next consent records that the page sends, and that the server has kept. */
async function kept(page: Page): Promise<ConsentBundle> {
  const response = await page.waitForResponse(
    (one) => one.url().endsWith('/v1/consents') && one.request().method() === 'POST',
  );
  assert.ok(response.ok(), await response.text());
  return response.request().postDataJSON() as ConsentBundle;
}

describe('nothing to consent to', () => {
  for (const [name, policy] of Object.entries({ Konnecs: konnecs, CalMedi: calMedi })) {
    it(`is what a whole booking with ${name} leaves behind`, async (t) => {
      const { server, url } = await open(t, policy, (at) => notice(at) + booking(at));
      const { page, faults } = await arrive(t);
      await assertNothingToConsentTo(page, url, {
        origins: [new URL(server.api).origin],
        play: () => book(page),
      });
      assert.equal(await part(page, 'notice').filter({ hasText: 'Accept all' }).count(), 0);
      assert.deepEqual(faults, []);
    });
  }

  it('is not what a page has that stores, however it does', async (t) => {
    const { url } = await open(
      t,
      konnecs,
      () =>
        `<script nonce="n">document.cookie = 'a=1'; localStorage.b = 1; sessionStorage.setItem('c', 1); sessionStorage.removeItem('c'); indexedDB.open('d')</script>
         <img src="http://elsewhere.invalid/pixel" alt="">`,
    );
    const { page } = await arrive(t);
    const traces = await watchTraces(page);
    await page.goto(url);
    const found = await traces.found();
    for (const trace of ['cookie a', 'localStorage b', 'sessionStorage c', 'indexedDB d'])
      assert.ok(found.includes(trace), `${trace}: ${found.join()}`);
    await assert.rejects(assertNothingToConsentTo(page, url), /something to consent to/);
  });
});

describe('Konnecs', () => {
  it('shows the signal and that nothing is sold, and books', async (t) => {
    const { url } = await open(t, konnecs, (at) => notice(at) + booking(at));
    const { page, faults } = await arrive(t);
    await sendSignal(page);
    await page.goto(url);
    await page.getByText('Your browser’s privacy signal (GPC) was seen. Nothing is sold here.').waitFor();
    await book(page);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    assert.deepEqual(faults, []);
  });
});

describe('CalConnect', () => {
  const page15 = (at: ReferenceServer): string => notice(at) + GATED;

  it('keeps analytics off until they are allowed, and asks with two equal answers of one press each', async (t) => {
    const { url } = await open(t, calConnect, page15);
    const { page, faults } = await arrive(t, url);
    await accept(page).waitFor();
    const [one, other] = await Promise.all([accept(page).boundingBox(), refuse(page).boundingBox()]);
    assert.deepEqual([one!.width, one!.height], [other!.width, other!.height]);
    assert.equal(await page.title(), 'Practice');
    assert.deepEqual(await page.context().cookies(), []);
    const records = kept(page);
    await accept(page).click();
    await page.waitForFunction(() => document.title === 'counted');
    assert.deepEqual(
      (await records).records.map(({ kind, state }) => [kind, state]),
      [['cookies.analytics', 'given']],
    );
    await page.reload();
    await page.waitForFunction(() => document.title === 'counted');
    assert.equal(await accept(page).count(), 0);
    assert.deepEqual(faults, []);
  });

  it('keeps them off after a refusal of one press, on the next page too', async (t) => {
    const { url } = await open(t, calConnect, page15);
    const { page } = await arrive(t, url);
    const records = kept(page);
    await refuse(page).click();
    assert.deepEqual(
      (await records).records.map(({ state }) => state),
      ['refused'],
    );
    await page.reload();
    await settings(page).waitFor();
    assert.equal(await refuse(page).count(), 0);
    assert.equal(await page.title(), 'Practice');
  });

  it('lets a yes be taken back in one press, as it was given: the record takes its place, the cookies go', async (t) => {
    const { url } = await open(t, { ...calConnect, cookies: { categories: [COUNTING] } }, page15);
    const { page } = await arrive(t, url);
    const given = kept(page);
    await accept(page).click();
    const [first] = (await given).records;
    await page.waitForFunction(() => document.cookie.includes('_stats'));
    const withdrawn = kept(page);
    await refuse(page).click();
    const [second] = (await withdrawn).records;
    assert.deepEqual([second!.state, second!.supersedes], ['withdrawn', first!.recordId]);
    assert.deepEqual(await page.context().cookies(), [], 'its cookies are cleared');
    await page.getByText('What already runs on this page').waitFor();
  });
});

describe('SmartScheduling', () => {
  const page36 = (at: ReferenceServer): string => notice(at) + booking(at);
  const zone = (page: Page) => part(page, 'zone').first();

  async function chooseKathmandu(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Change time zone' }).click();
    const box = page.getByRole('combobox', { name: 'Change time zone' });
    await box.fill('Kathmandu');
    await box.press('Enter');
    await zone(page).getByText(/Nepal/).waitFor();
  }

  it('forgets the zone where preferences are refused, and works', async (t) => {
    const { url } = await open(t, smartScheduling, page36);
    const { page, faults } = await arrive(t, url);
    await refuse(page).click();
    await chooseKathmandu(page);
    await page.reload();
    await part(page, 'time').first().waitFor();
    await settings(page).waitFor();
    assert.doesNotMatch(await zone(page).innerText(), /Nepal/);
    assert.ok(!(await page.evaluate(() => Object.keys(localStorage).join())).includes('preferences'));
    assert.deepEqual(faults, []);
  });

  it('remembers it where they are allowed, until they no longer are', async (t) => {
    const { url } = await open(t, smartScheduling, page36);
    const { page } = await arrive(t, url);
    await accept(page).click();
    await chooseKathmandu(page);
    await page.reload();
    await zone(page).getByText(/Nepal/).waitFor();
    await settings(page).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Refuse all' }).click();
    await page.reload();
    await settings(page).waitFor();
    assert.ok(!(await page.evaluate(() => Object.keys(localStorage).join())).includes('preferences'));
  });
});

describe('by keyboard', () => {
  const fields = Array.from(
    { length: 40 },
    (_, at) => `<p><label>Field ${String(at)} <input name="f${String(at)}"></label></p>`,
  ).join('');

  it('a question in its place traps nobody; the settings do, and give the focus back', async (t) => {
    const { url } = await open(t, calConnect, (at) => `${notice(at)}<a href="#after" id="after">After</a>`);
    const { page } = await arrive(t, url);
    await accept(page).waitFor();
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.id === 'after')) break;
    }
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'after');

    await settings(page).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Cookie settings' });
    await dialog.waitFor();
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      assert.notEqual(await page.evaluate(() => document.activeElement?.id), 'after');
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    // Closing without an answer is a refusal: the way back has the focus, where the question was.
    await refuse(page).waitFor({ state: 'detached' });
    assert.equal(await settings(page).evaluate((button) => button.matches(':focus')), true);
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await settings(page).evaluate((button) => button.matches(':focus')), true);
  });

  it('a question that floats never hides what has the focus', async (t) => {
    const { url } = await open(t, calConnect, (at) => fields + notice(at, 'placement="sticky"'));
    const { page } = await arrive(t);
    await page.setViewportSize({ width: 700, height: 600 });
    await page.goto(url);
    await accept(page).waitFor();
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      await page.waitForFunction(() => {
        const focused = document.activeElement!;
        if (focused.localName !== 'input') return true;
        const region = document.querySelector('punctual-cookie-notice')!.shadowRoot!.querySelector('.sticky')!;
        const { bottom, top } = focused.getBoundingClientRect();
        return bottom <= region.getBoundingClientRect().top && top >= 0;
      });
    }
  });
});
