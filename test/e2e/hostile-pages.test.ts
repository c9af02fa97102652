/** Pages whose own rules would bend what stands on them: the element looks as on a plain page, and books. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startBrowser, visit, type Visit } from '../support/browser.js';
import { differingPixels } from '../support/pixels.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { serveStaticPage } from '../support/static-page.js';

const require = createRequire(import.meta.url);
const bootstrap = readFileSync(require.resolve('bootstrap/dist/css/bootstrap.css'), 'utf8');
const theme = readFileSync(new URL('pages/wordpress-theme.css', import.meta.url), 'utf8');

/** What of a page's rules is to be seen inside: none of it but what is inherited on purpose. */
const PAGES: Readonly<Record<string, string>> = {
  // Head and all: what a page unsets there is shown as text above the element.
  'that unsets everything': '* { all: unset } head, head * { display: none }',
  'that unsets everything and insists': '* { all: unset !important } head, head * { display: none !important }',
  'with Bootstrap': bootstrap,
  'with a WordPress theme': theme,
  'whose ancestors set what text inherits': `body { line-height: 3; letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase; text-align: right;
      text-indent: 2em; font-style: italic; font-weight: 900; font-variant: small-caps; white-space: pre; cursor: wait;
      text-shadow: 2px 2px red; list-style: square; word-break: break-all; direction: rtl; tab-size: 1; quotes: none;
      writing-mode: horizontal-tb; pointer-events: auto; user-select: none; border-collapse: collapse; color: red }`,
  'whose tag is made something else': `punctual-booking { display: inline; column-count: 3; font-style: italic; container-type: normal;
      line-height: 4; color: red; text-align: center; overflow: hidden; contain: none }`,
};

const LOOKS = ['the services', 'the times', 'the details'] as const;

let browser: Browser;

before(async () => {
  browser = await startBrowser();
});

after(() => browser.close());

const part = (page: Page, name: string) => page.locator(`css=[part~="${name}"]`);

function documentOf(server: ReferenceServer, style: string, tag = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Praxis</title><link rel="icon" href="data:,"><script type="module" src="${server.script}"></script>
    <style>body { margin: 0 } ${style}
 html, body { background: #fff !important }</style></head><body class="entry-content">${
   tag || `<punctual-booking style="--punctual-font: sans-serif" api="${server.api}"></punctual-booking>`
 }</body></html>`;
}

/** Goes from the services to the details, with a picture of every step; the clock stands still. */
async function lookAround(page: Page, width: number): Promise<Buffer[]> {
  const pictures: Buffer[] = [];
  const look = async (): Promise<void> => {
    await page.mouse.move(0, 0);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    await page.evaluate(() => (document.activeElement?.shadowRoot?.activeElement as HTMLElement | null)?.blur());
    pictures.push(await page.locator('punctual-booking').screenshot({ animations: 'disabled' }));
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 1700 });
  await part(page, 'service').first().waitFor();
  await look();
  await part(page, 'service').nth(2).click();
  await part(page, 'time').first().waitFor();
  await look();
  await part(page, 'time').last().click();
  await part(page, 'hold').waitFor();
  await look();
  return pictures;
}

async function book(page: Page): Promise<void> {
  await page.locator('input[name=name]').fill('Ada Lovelace');
  await page.locator('input[name=email]').fill('ada@example.com');
  await part(page, 'submit').click();
  await part(page, 'confirmation').waitFor();
}

/** A visit to a page with a server of its own, so that every visitor meets the same free times. */
async function visitPage(style: string, width: number, now: Date, done: (leave: () => Promise<void>) => void) {
  const server = await startReferenceServer();
  const site = await serveStaticPage(documentOf(server, style));
  const { page, faults } = await visit(browser);
  done(async () => {
    await page.context().close();
    await site.stop();
    await server.stop();
  });
  await page.clock.setFixedTime(now);
  await page.goto(site.url);
  const pictures = await lookAround(page, width);
  await book(page);
  return { page, faults, pictures };
}

for (const width of [375, 1100]) {
  describe(`on a page ${String(width)} pixels wide`, () => {
    const now = new Date();
    let plain: Buffer[];

    before(async () => {
      ({ pictures: plain } = await visitPage('', width, now, after));
    });

    for (const [name, style] of Object.entries(PAGES)) {
      it(`${name} the element looks as on a plain one, and books`, async (t) => {
        const { page, faults, pictures } = await visitPage(style, width, now, (leave) => t.after(leave));
        for (const [index, look] of LOOKS.entries()) {
          assert.deepEqual(await differingPixels(page, plain[index]!, pictures[index]!), [], look);
        }
        assert.deepEqual(faults, []);
      });
    }
  });
}

describe('a page', () => {
  let server: ReferenceServer;

  before(async () => {
    server = await startReferenceServer();
  });

  after(() => server.stop());

  const tag = (more = ''): string =>
    `<punctual-booking api="${server.api}" service="first-visit" ${more}></punctual-booking>`;

  async function open(
    t: TestContext,
    html: string,
    prepare: (page: Page) => Promise<unknown> = async () => undefined,
  ): Promise<Visit> {
    const site = await serveStaticPage(html);
    const guest = await visit(browser);
    t.after(async () => {
      await guest.page.context().close();
      await site.stop();
    });
    await prepare(guest.page);
    await guest.page.goto(site.url);
    return guest;
  }

  async function bookFirst(page: Page): Promise<void> {
    await part(page, 'time').last().click();
    await book(page);
  }

  it('with a <base> elsewhere asks nobody there, and books', async (t) => {
    const html = documentOf(server, '', tag()).replace('<head>', '<head><base href="https://elsewhere.example/deep/">');
    const { page, faults, origins } = await open(t, html);
    await part(page, 'time').last().click();
    await part(page, 'submit').click();
    await part(page, 'problems').getByRole('link').first().click();
    assert.equal(await page.locator('input[name=name]').evaluate((input) => input.matches(':focus')), true);
    await book(page);
    assert.deepEqual([...origins].sort(), [new URL(page.url()).origin, new URL(server.api).origin].sort());
    assert.deepEqual(faults, []);
  });

  it('with the script twice asks once and books', async (t) => {
    const again = `<script type="module" src="${server.script}?again"></script>`;
    const asked: string[] = [];
    const { page, faults } = await open(t, documentOf(server, '', again + tag()), async (fresh) => {
      fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
    });
    await bookFirst(page);
    assert.equal(asked.filter((path) => path === '/v1/boot').length, 1);
    assert.deepEqual(faults, []);
  });

  it('with two versions of the script books', async (t) => {
    const { origin } = new URL(server.script);
    const another = `<script type="module" src="${origin}/another/punctual.js"></script>`;
    const { page, faults } = await open(t, documentOf(server, '', another + tag()), (fresh) =>
      fresh.route('**/another/**', async (route) => {
        const response = await route.fetch({ url: route.request().url().replace('/another/', '/') });
        await route.fulfill({ response });
      }),
    );
    await bookFirst(page);
    assert.deepEqual(faults, []);
  });

  for (const [place, style] of Object.entries({
    'a row': 'body { display: flex }',
    'a grid that centres': 'body { display: grid; place-items: center }',
    'a float': 'punctual-booking { float: left }',
    'an inline block': 'punctual-booking { display: inline-block }',
    'an absolute place': 'punctual-booking { position: absolute }',
    'a place that is zoomed': 'body { zoom: 1.5; font-size: 20px }',
  })) {
    it(`gives it ${place}, and it has its width and books`, async (t) => {
      const { page, faults } = await open(t, documentOf(server, style, tag()));
      await part(page, 'time').first().waitFor();
      const { width } = (await page.locator('punctual-booking').boundingBox())!;
      const room = await page.evaluate(() => document.documentElement.clientWidth);
      assert.ok(width > 600 && width <= room, `${String(width)} of ${String(room)}`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), room);
      await bookFirst(page);
      assert.deepEqual(faults, []);
    });
  }

  it('hands on its language and its direction', async (t) => {
    const html = documentOf(server, '', `<section lang="ar" dir="rtl">${tag()}</section>`);
    const { page, faults } = await open(t, html);
    await part(page, 'time').first().waitFor();
    const root = part(page, 'root').first();
    assert.deepEqual(
      await root.evaluate((element) => [element.getAttribute('lang'), getComputedStyle(element).direction]),
      ['ar', 'rtl'],
    );
    await bookFirst(page);
    assert.deepEqual(faults, []);
  });

  it('moves it about, and nothing that was written is lost', async (t) => {
    const { page, faults } = await open(t, documentOf(server, '', `<aside></aside>${tag()}`));
    await part(page, 'time').last().click();
    await part(page, 'hold').waitFor();
    await page.locator('input[name=name]').fill('Ada Lovelace');
    await page.evaluate(() => document.querySelector('aside')!.append(document.querySelector('punctual-booking')!));
    assert.equal(await page.locator('aside input[name=name]').inputValue(), 'Ada Lovelace');
    assert.equal(await part(page, 'hold').isVisible(), true);

    const released = page.waitForRequest((request) => request.method() === 'DELETE');
    await page.evaluate(() => {
      const element = document.querySelector('punctual-booking')!;
      element.remove();
      Object.assign(globalThis, { taken: element });
    });
    await released;
    await page.evaluate(() => document.body.append((globalThis as unknown as { taken: Element }).taken));
    assert.equal(await page.locator('input[name=name]').inputValue(), 'Ada Lovelace');
    await book(page);
    assert.deepEqual(faults, []);
  });

  it('that adds it and takes it away, again and again, is left with nothing of it', async (t) => {
    const { page, faults } = await open(t, documentOf(server, '', '<main></main>'));
    const devtools = await page.context().newCDPSession(page);
    const listeners = async (): Promise<number> => {
      let count = 0;
      for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
        const { result } = await devtools.send('Runtime.evaluate', { expression });
        const { listeners: found } = await devtools.send('DOMDebugger.getEventListeners', {
          objectId: result.objectId!,
        });
        count += found.length;
      }
      return count;
    };
    const mount = async (): Promise<void> => {
      await page.evaluate((html) => (document.querySelector('main')!.innerHTML = html), tag());
      await part(page, 'time').last().click();
      await part(page, 'hold').waitFor();
    };
    const unmount = async (): Promise<void> => {
      const released = page.waitForResponse((response) => response.request().method() === 'DELETE');
      await page.evaluate(() => {
        const gone = globalThis as unknown as { gone?: WeakRef<Element>[] };
        (gone.gone ??= []).push(new WeakRef(document.querySelector('punctual-booking')!));
        document.querySelector('main')!.replaceChildren();
      });
      await released;
    };
    const before = await listeners();
    for (let turn = 0; turn < 3; turn += 1) {
      await mount();
      assert.ok((await listeners()) > before);
      await unmount();
      assert.equal(await listeners(), before);
    }
    await mount();
    await devtools.send('HeapProfiler.enable');
    await devtools.send('HeapProfiler.collectGarbage');
    const left = await page.evaluate(
      () => (globalThis as unknown as { gone: WeakRef<Element>[] }).gone.filter((one) => one.deref()).length,
    );
    assert.equal(left, 0);
    assert.deepEqual(faults, []);
  });
});
