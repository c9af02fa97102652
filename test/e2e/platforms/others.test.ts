/** CalConnect and CalMedi: what is left out, what is said before anything is sent, and what stays behind. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../support/browser.js';
import type { ReferenceServer } from '../../support/reference-server.js';
import { PlatformPage, startDemo } from './platform-page.js';

let server: ReferenceServer;
let browser: Browser;

before(async () => {
  server = await startDemo();
  browser = await startBrowser();
});
after(async () => {
  await browser.close();
  await server.stop();
});

describe('CalConnect', () => {
  it('is silent on age: nobody is asked', async () => {
    const guest = await PlatformPage.open(browser, server, 'cal-connect', { timezoneId: 'America/New_York' });
    await guest.chooseTime(0);
    await guest.booking.locator('punctual-notice .notice').waitFor();
    assert.equal(await guest.booking.locator('punctual-age-guard').count(), 0);
    await guest.close();
  });

  it('lets nothing of somebody’s calendar onto the page, whatever the backend says', async () => {
    const guest = await PlatformPage.open(browser, server, 'cal-connect', { timezoneId: 'America/New_York' });
    const secret = { title: 'Divorce lawyer', attendees: ['eve@example.com'] };
    const taint = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(taint);
      if (typeof value !== 'object' || value === null) return value;
      const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, taint(one)]));
      return { ...inner, ...secret };
    };
    await guest.page.route(/\/cal-connect\/v1\/(boot|services)/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: taint(await response.json()) });
    });
    await guest.page.goto('about:blank');
    await guest.page.goto(new URL('/platforms/cal-connect/', server.script).href);
    await guest.times.first().waitFor();
    const heard = await guest.page.evaluate(async () => {
      const types = ['slot-change', 'day-change', 'month-change', 'step-change'];
      const seen: string[] = [];
      const deep = (value: unknown, depth = 0): string => {
        if (depth > 4 || typeof value !== 'object' || value === null || value instanceof Node || value === window)
          return typeof value === 'string' ? value : '';
        return Object.getOwnPropertyNames(value)
          .map((name) => name + deep((value as Record<string, unknown>)[name], depth + 1))
          .join(' ');
      };
      for (const type of types)
        document.addEventListener(`punctual-${type}`, (event) => seen.push(`${type} ${deep(event)}`));
      const text = (root: ParentNode): string =>
        [...root.querySelectorAll('*')]
          .map((one) => one.outerHTML + (one.shadowRoot ? text(one.shadowRoot) : ''))
          .join('');
      const roots = [...document.querySelectorAll('punctual-booking')].map((one) => one.shadowRoot!);
      const time = (root: ParentNode): HTMLElement | undefined => {
        for (const one of root.querySelectorAll<HTMLElement>('*')) {
          if (one.part.contains('time')) return one;
          const inner = one.shadowRoot && time(one.shadowRoot);
          if (inner) return inner;
        }
        return undefined;
      };
      const stepped = new Promise((resolve) => {
        document.addEventListener('punctual-step-change', resolve, { once: true });
      });
      time(roots[0]!)!.click();
      await stepped;
      return { seen, page: text(document) };
    });
    assert.ok(heard.seen.length > 0);
    for (const word of [secret.title, secret.attendees[0]!]) {
      assert.ok(!heard.page.includes(word), `${word} is on the page`);
      assert.ok(!heard.seen.join().includes(word), `${word} is in an event`);
    }
    await guest.close();
  });

  it('points out a policy that has moved since the last visit, once, and stops nobody', async () => {
    const guest = await PlatformPage.open(browser, server, 'cal-connect', { timezoneId: 'America/New_York' });
    await guest.chooseTime(1);
    await guest.booking.locator('punctual-notice .notice').waitFor();
    assert.equal(await guest.booking.locator('[part~="moved"]').count(), 0);
    await guest.page.route('**/cal-connect/v1/policy', async (route) => {
      const response = await route.fetch();
      const policy = (await response.json()) as object;
      await route.fulfill({ response, json: { ...policy, version: '2026-05-01' } });
    });
    await guest.page.evaluate(() => caches.keys());
    await guest.page.context().clearCookies();
    await guest.page.reload();
    await guest.times.first().waitFor();
    await guest.chooseTime(2);
    await guest.booking.locator('[part~="moved"]').waitFor();
    await guest.fill();
    await guest.book();
    assert.deepEqual(guest.faults, []);
    await guest.close();
  });

  it('has news as a tick of its own, unticked', async () => {
    const guest = await PlatformPage.open(browser, server, 'cal-connect', { timezoneId: 'America/New_York' });
    await guest.chooseTime(4);
    const news = guest.booking.locator('punctual-consent input[type="checkbox"]');
    await news.waitFor();
    assert.equal(await news.isChecked(), false);
    await guest.fill();
    const sent = await guest.book();
    assert.deepEqual(
      sent.consents!.records.map(({ kind, state }) => [kind, state]),
      [['email.marketing', 'refused']],
    );
    await guest.close();
  });
});

describe('CalMedi', () => {
  it('says in French who is responsible, where and how to reach them, before anything is sent', async () => {
    const guest = await PlatformPage.open(browser, server, 'cal-medi', { timezoneId: 'Europe/Paris', locale: 'fr-FR' });
    await guest.chooseTime(0);
    const controller = guest.booking.locator('punctual-notice [part~="controller"]');
    await controller.waitFor();
    const text = await controller.innerText();
    for (const said of [
      'IHTConsulting',
      'CalMedi',
      '16 avenue Graham Bell',
      '77600 Bussy-Saint-Georges',
      'support@calmedi.io',
    ])
      assert.ok(text.includes(said), `${said} is not in: ${text}`);
    assert.ok(await controller.isVisible());
    const words = await guest.booking.evaluate((element) => {
      const all = (root: ParentNode): string =>
        [...root.querySelectorAll<HTMLElement>('*')]
          .map((one) =>
            one.shadowRoot
              ? all(one.shadowRoot)
              : one.childElementCount === 0 && one.checkVisibility()
                ? one.textContent
                : '',
          )
          .join('\n');
      return all(element.shadowRoot!);
    });
    for (const english of ['Your details', 'Name', 'Privacy', 'optional', 'Book', 'Who is responsible', 'What data'])
      assert.ok(!new RegExp(`(^|\\s)${english}`).test(words), `"${english}" is on the French page`);
    assert.equal(await guest.booking.locator('textarea').count(), 0, 'free text may tell of health');
    await guest.close();
  });

  it('has marketing as a tick of its own, whose record rests on consent', async () => {
    const guest = await PlatformPage.open(browser, server, 'cal-medi', { timezoneId: 'Europe/Paris', locale: 'fr-FR' });
    await guest.chooseTime(1);
    const box = guest.booking.locator('punctual-consent input[type="checkbox"]');
    await box.waitFor();
    assert.equal(await box.isChecked(), false);
    await box.check();
    await guest.fill();
    const sent = await guest.book();
    const [record] = sent.consents!.records;
    assert.deepEqual(
      [record!['kind'], record!['state'], record!['lawfulBasis'], record!['action']],
      ['email.marketing', 'given', 'consent', 'tick'],
    );
    assert.equal(sent.consents!.texts[0]!.text, 'M’envoyer par e-mail les actualités et les offres de CalMedi');
    assert.deepEqual(guest.faults, []);
    await guest.close();
  });

  it('leaves no trace in the browser, half written or booked', async () => {
    const guest = await PlatformPage.open(browser, server, 'cal-medi', { timezoneId: 'Europe/Paris', locale: 'fr-FR' });
    await guest.chooseTime(3);
    await guest.fill();
    const traces = () =>
      guest.page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        cookie: document.cookie,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
      }));
    const nothing = { local: 0, session: 0, cookie: '', databases: 0, caches: 0 };
    assert.deepEqual(await traces(), nothing);
    const { cookies, origins } = await guest.page.context().storageState();
    assert.deepEqual([cookies, origins], [[], []]);
    await guest.close();
  });
});
