/** Privacy requests in a browser, for each of the five platforms, on a file and on Postgres, from the built package. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import AxeBuilder from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { calConnect } from '../../src/policy/presets/cal-connect.js';
import { calMedi } from '../../src/policy/presets/cal-medi.js';
import { calendera } from '../../src/policy/presets/calendera.js';
import { konnecs } from '../../src/policy/presets/konnecs.js';
import { smartScheduling } from '../../src/policy/presets/smart-scheduling.js';
import type { PolicyProfile } from '../../src/policy/profile/policy-profile.js';
import { PNG } from '../server/privacy.js';
import { startBrowser } from '../support/browser.js';
import { startPostgres, type PostgresServer } from '../support/postgres.js';
import { arrive as arriveAt, lastCode, PHONE, TRACES, type Database, type Guest } from './support/privacy-guest.js';

let browser: Browser;
let postgres: PostgresServer;

before(async () => {
  [browser, postgres] = await Promise.all([startBrowser(), startPostgres()]);
});
after(async () => {
  await browser.close();
  await postgres.stop();
});

const leaving: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const leave of leaving.splice(0).toReversed()) await leave();
});

const arrive = (policy: PolicyProfile, kind: Database, language?: string): Promise<Guest> =>
  arriveAt({ browser, postgres, leaving }, policy, kind, language);

async function requireAccessible(page: Page, where: string): Promise<void> {
  // Injected as a script of the browser's own, which no policy of the page refuses.
  await page.evaluate(AxeBuilder.source);
  const { violations } = await page.evaluate(() =>
    (
      globalThis as unknown as {
        axe: { run: (root: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run(document),
  );
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`),
    [],
    where,
  );
}

const choose = (page: Page, kind: string) => page.locator(`[data-kind="${kind}"]`).click();
const submit = (page: Page) => page.locator('[part~="submit"]').click();

async function prove(guest: Guest, contact = 'eva@example.com'): Promise<void> {
  const { page } = guest;
  await page.locator('#contact').fill(contact);
  await submit(page);
  await page.locator('#code').waitFor();
  await page.locator('#code').fill(await lastCode(guest));
  await submit(page);
}

async function save(page: Page, selector: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(selector).click()]);
  return readFile(await download.path(), 'utf8');
}

const days = (page: Page) =>
  page
    .locator('[data-day]')
    .evaluateAll((all) =>
      all.map((one) => `${one.getAttribute('data-step') ?? ''} ${one.getAttribute('data-day') ?? ''}`),
    );

/** What is said to be kept, as `consents 1`; what is kept until the answer is sent is gone by then. */
async function keptAsTold(page: Page): Promise<string[]> {
  const lines = await page.locator('[data-outcome="retained"] li').allInnerTexts();
  return lines.filter((line) => !/until it is sent|jusqu’à son envoi/.test(line));
}

/** Asks for an erasure, takes the copy, erases, and finds nothing of Eva but what the answer says is kept. */
async function eraseAndLook(guest: Guest, how?: string): Promise<string> {
  const { page, dump, bookings, messages } = guest;
  await messages();
  const before = JSON.stringify(await dump());
  for (const trace of ['Eva Sommer', 'eva@example.com'])
    assert.ok(before.includes(trace), `${trace} is not there to begin with`);
  await choose(page, 'erase');
  await requireAccessible(page, 'describe');
  if (how) await page.locator(`input[value="${how}"]`).check();
  await prove(guest);
  await page.locator('.found').waitFor();
  await requireAccessible(page, 'review');
  assert.equal(await page.locator('[data-what="bookings"] .count').textContent(), '2');
  assert.equal(await page.locator('[data-what="submissions"] .count').textContent(), '1');
  const copy = await save(page, '[data-copy="json"]');
  for (const trace of TRACES.filter((one) => before.includes(one))) assert.ok(copy.includes(trace), trace);
  assert.ok(!copy.includes('bo@example.com'), 'the copy is not Eva’s alone');
  await submit(page);
  await page.locator('[data-state="fulfilled"]').waitFor();
  await requireAccessible(page, 'receipt');
  assert.equal(await page.locator('.told').getAttribute('data-told'), 'email');
  assert.equal((await messages())[0]?.kind, 'request-erased');
  const after = await dump();
  const left = Object.entries(after).flatMap(([table, rows]) =>
    TRACES.filter((trace) => rows.toLowerCase().includes(trace.toLowerCase())).map((trace) => `${table} ${trace}`),
  );
  // The proof of a consent to text messages names the number that it is for, and is told as what is kept.
  const evidence = before.includes(PHONE) ? [`consent ${PHONE}`] : [];
  assert.deepEqual(left, evidence, 'more of Eva is there than was told');
  assert.ok(after['booking']?.includes('bo@example.com'), 'somebody else’s booking is gone');
  assert.equal((after['booking'] ?? '').includes(bookings[0]!.id), how === 'anonymise');
  const records = JSON.parse(after['consent'] ?? '[]') as unknown[];
  const told = await keptAsTold(page);
  assert.deepEqual(
    [told.length, records.length],
    records.length > 0 ? [1, Number(/\d+/.exec(told[0] ?? '')?.[0])] : [0, 0],
  );
  return page.locator('.receipt').innerText();
}

for (const database of ['SQLite', 'Postgres'] as const) {
  describe(`on ${database}`, () => {
    it('CalConnect: what is erased is gone', async () => {
      const guest = await arrive(calConnect, database);
      const receipt = await eraseAndLook(guest);
      assert.match(receipt, /Bookings: 2/);
      assert.match((await guest.messages())[0]?.text ?? '', /Deleted:\s+- Bookings: 2/);
      assert.deepEqual(guest.complaints, []);
    });

    it('Konnecs: an erasure offers a copy first and shows thirty and a hundred and twenty days', async () => {
      const guest = await arrive(konnecs, database);
      await choose(guest.page, 'erase');
      await prove(guest);
      await guest.page.locator('.copy.first').waitFor();
      assert.deepEqual(await days(guest.page), [
        'acknowledge 2026-04-15',
        'answer 2026-05-01',
        'resolve 2026-05-01',
        'backups 2026-07-30',
      ]);
      await guest.page.goto(guest.site.origin);
      await guest.page.locator('.rights').waitFor();
      await eraseAndLook(guest);
    });

    it('CalMedi: a copy by code, 4 May by law and 19 May as promised, and the CNIL at every turn', async () => {
      const guest = await arrive(calMedi, database, 'fr');
      const { page } = guest;
      const cnil = page.locator('a[href^="https://www.cnil.fr"]');
      const named = async (): Promise<void> => {
        const said = await page.locator('.elsewhere').innerText();
        assert.match(
          said,
          /support@calmedi\.io[\s\S]*IHTConsulting[\s\S]*16 avenue Graham Bell[\s\S]*Bussy-Saint-Georges/,
        );
      };
      await requireAccessible(page, 'choose');
      assert.equal(await cnil.count(), 1);
      await named();
      await choose(page, 'access');
      assert.equal(await cnil.count(), 1);
      await named();
      assert.equal(await page.locator('input[type="file"]').count(), 0, 'a document is asked for');
      await prove(guest);
      await page.locator('.found').waitFor();
      assert.deepEqual(await days(page), ['answer 2026-05-04']);
      assert.match(await page.locator('.dates').innerText(), /lundi 4 mai 2026[\s\S]*mardi 19 mai 2026/);
      await named();
      await submit(page);
      await page.locator('[data-state="fulfilled"]').waitFor();
      await requireAccessible(page, 'receipt');
      const csv = await save(page, '[data-copy="csv"]');
      assert.match(csv, /^\uFEFFtable,id,field,value\r\n/);
      assert.match(csv, /contact\.email,eva@example\.com/);
      const receipt = await save(page, '.ways-on .primary');
      assert.match(receipt, /PR-[0-9A-F]{4}-[0-9A-F]{4}[\s\S]*https:\/\/www\.cnil\.fr/);
      assert.equal(await cnil.count(), 1);
      await page.locator('.ways-on .quiet').click();
      await eraseAndLook(guest);
      assert.deepEqual(guest.complaints, []);
    });

    it('Calendera: where a business takes erasures by form too, no day is made up, and what is erased is gone', async () => {
      const rights = { ...calendera.rights, erase: [{ by: 'form' as const }, { by: 'mail' as const }] };
      const guest = await arrive({ ...calendera, rights }, database);
      const { page } = guest;
      await choose(page, 'erase');
      await prove(guest);
      await page.locator('.dates').waitFor();
      assert.deepEqual(await days(page), []);
      assert.match(await page.locator('.dates').innerText(), /No date is set for this/);
      await page.goto(guest.site.origin);
      await page.locator('.rights').waitFor();
      await eraseAndLook(guest);
      assert.deepEqual(guest.complaints, []);
    });

    it('SmartScheduling: a complaint with two attachments has its two dates; erased is what may stay without a name', async () => {
      const guest = await arrive(smartScheduling, database);
      const { page } = guest;
      await choose(page, 'complaint');
      await page.locator('#text').fill('Nobody answered the phone.');
      await page
        .locator('#attachments')
        .setInputFiles(
          ['one.png', 'two.png'].map((name) => ({ name, mimeType: 'image/png', buffer: Buffer.from(PNG) })),
        );
      await page.locator('.files li').nth(1).waitFor();
      await page.locator('#contact').fill('eva@example.com');
      await submit(page);
      await page.locator('.lines').waitFor();
      await requireAccessible(page, 'review');
      await submit(page);
      await page.locator('[data-state="in-progress"]').waitFor();
      assert.deepEqual(await days(page), ['answer 2026-04-15', 'resolve 2026-04-26']);
      await page.locator('.cancel').click();
      await page.locator('[data-state="revoked"]').waitFor();
      await page.locator('.ways-on .quiet').click();
      const receipt = await eraseAndLook(guest, 'anonymise');
      assert.match(receipt, /Made anonymous\s+Bookings: 2/);
    });
  });
}

it('Calendera: a dashboard, a mail address and an export, and no dead form', async () => {
  const guest = await arrive(calendera, 'SQLite');
  const { page } = guest;
  assert.equal(await page.locator('[data-kind]').count(), 0);
  const ways = (kind: string) =>
    page.locator(`[data-right="${kind}"] a`).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  assert.deepEqual(await ways('access'), ['https://calendera.com']);
  assert.deepEqual(await ways('erase'), ['mailto:privacy@calendera.com']);
  assert.deepEqual(await ways('portability'), ['https://calendera.com']);
  assert.match(await page.locator('.elsewhere').innerText(), /123 Tech Street, Suite 100/);
  await requireAccessible(page, 'choose');
});

it('a request is followed by its link, and leaves nothing on the device', async () => {
  const guest = await arrive(smartScheduling, 'SQLite');
  const { page } = guest;
  await choose(page, 'child-data');
  await page.locator('#text').fill('My son has booked by himself.');
  await page.locator('#contact').fill('parent@example.com');
  await submit(page);
  await page.locator('.lines').waitFor();
  await submit(page);
  await page.locator('[data-state="in-progress"]').waitFor();
  const link = (await page.locator('.state-link').getAttribute('href')) ?? '';
  const reference = await page.locator('.reference').innerText();
  await page.goto('about:blank');
  await page.goto(link);
  await page.locator('[data-state="in-progress"]').waitFor();
  assert.equal(await page.locator('.reference').innerText(), reference);
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  assert.deepEqual(kept, [0, 0, '']);
});
