/** Pages on which the element cannot do its work: each says so in place, once, and leaves a way to book. */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startBrowser, visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { serveStaticPage } from '../support/static-page.js';

let server: ReferenceServer;
let browser: Browser;

before(async () => {
  server = await startReferenceServer();
  browser = await startBrowser();
});

after(async () => {
  await browser.close();
  await server.stop();
});

interface Broken {
  readonly api?: string;
  readonly lang?: string;
  readonly tag?: string;
  readonly headers?: Record<string, string>;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** A page with the tag and a link inside it; what the console said of us, and what went wrong uncaught. */
async function open(
  t: TestContext,
  { api = server.api, lang = 'en', tag = 'punctual-booking', headers, prepare }: Broken,
) {
  const site = await serveStaticPage(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Praxis</title><link rel="icon" href="data:,">
     <script type="module" src="${server.script}"></script></head><body>
     <${tag} api="${api}" service="first-visit"><a href="https://book.example.com/">Book on our own page</a></${tag}>
     </body></html>`,
    headers,
  );
  const { page } = await visit(browser);
  const told: string[] = [];
  const uncaught: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('[punctual]')) told.push(message.text());
  });
  page.on('pageerror', (error) => uncaught.push(error.message));
  t.after(async () => {
    await page.context().close();
    await site.stop();
  });
  await prepare?.(page);
  await page.goto(site.url);
  return { page, told, uncaught };
}

const link = (page: Page) => page.getByRole('link', { name: 'Book on our own page' });
const trouble = (page: Page) => page.locator('css=[part~="trouble"]');

/** One sentence, the page's own link, one line in the console that starts so. */
async function assertTold({ page, told, uncaught }: Awaited<ReturnType<typeof open>>, line: RegExp): Promise<void> {
  await trouble(page).first().waitFor();
  await link(page).waitFor();
  while (told.length === 0) await page.waitForEvent('console');
  assert.equal(await trouble(page).count(), 1);
  assert.equal(told.length, 1, told.join('\n'));
  assert.match(told[0]!, line);
  assert.deepEqual(uncaught, []);
}

for (const tag of ['punctual-booking', 'punctual-slot-picker']) {
  describe(`a page with ${tag}`, () => {
    it('whose API host does not answer says so, and leaves the link', async (t) => {
      const api = 'http://127.0.0.1:9/v1';
      await assertTold(
        await open(t, { tag, api }),
        /^\[punctual\] unreachable: http:\/\/127\.0\.0\.1:9 does not answer/,
      );
    });

    it('whose policy keeps it from the API says what to add to it', async (t) => {
      const { origin } = new URL(server.api);
      const headers = { 'content-security-policy': `script-src ${origin}; connect-src 'none'` };
      await assertTold(await open(t, { tag, headers }), /^\[punctual\] csp: .*add that to its connect-src$/);
    });

    it('that names an API without https says so', async (t) => {
      const api = 'http://book.example.com/v1';
      const { page, told, uncaught } = await open(t, { tag, api });
      await trouble(page).first().waitFor();
      await link(page).waitFor();
      assert.deepEqual(uncaught, []);
      assert.match(told.join('\n'), /\[punctual\] api: an API must be reached over https/);
    });

    it('whose chunk is gone after a deploy says so in the language of the page', async (t) => {
      const gone = await open(t, {
        tag,
        lang: 'de',
        prepare: (page) => page.route(/\/chunks\/flow-/, (route) => route.fulfill({ status: 404, body: '' })),
      });
      await assertTold(gone, new RegExp(`^\\[punctual\\] chunk: the code of <${tag}> could not be loaded`));
      assert.match(await trouble(gone.page).innerText(), /^Dieser Teil der Seite/);
    });
  });
}

it('a server that does not know the page is named as the cause', async (t) => {
  const strict = await startReferenceServer({
    business: { name: 'Praxis', timeZone: 'Europe/Lisbon', locales: ['en'] },
    staff: [{ id: 'ada', name: 'Ada', hours: { mon: ['09:00-12:00'] } }],
    services: [{ id: 'first-visit', name: 'First visit', durations: [30], staff: ['ada'] }],
    origins: ['https://www.example.com'],
  });
  t.after(() => strict.stop());
  await assertTold(
    await open(t, { api: strict.api }),
    /^\[punctual\] origins: .* to "origins" in the server's config$/,
  );
});

it('a page whose policy refuses the chunks shows the link, and the console names the origin to add', async (t) => {
  const headers = { 'content-security-policy': `script-src ${server.script}` };
  const { page, told, uncaught } = await open(t, { headers });
  await link(page).waitFor();
  while (told.length === 0) await page.waitForEvent('console');
  assert.match(told[0]!, /^\[punctual\] script: .* Add http:\/\/127\.0\.0\.1:\d+ to script-src/);
  assert.deepEqual(uncaught, []);
});

it('an old browser shows the link, asks for nothing more, and has no error', async (t) => {
  const asked: string[] = [];
  const { page, told, uncaught } = await open(t, {
    prepare: async (fresh) => {
      fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
      // What Safari before 17.4 and Firefox before 124 do not have.
      await fresh.addInitScript('delete AbortSignal.any');
    },
  });
  await page.waitForLoadState('networkidle');
  assert.equal(await link(page).isVisible(), true);
  assert.deepEqual(asked, ['/', '/punctual.js']);
  assert.deepEqual([told, uncaught], [[], []]);
});
