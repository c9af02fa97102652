/** The examples, built as their frameworks build, in a browser: they book, and what is taken away leaves nothing behind. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { inRoot } from '../../scripts/paths.js';
import { startBrowser, visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';

const FRAMEWORKS = ['react', 'vue', 'svelte'];

/**
 * Counts what is open: listeners of the page itself, timers, idle tasks and answers that are on their way. What ends
 * itself is taken off when it does; what hangs on the element alone goes with it.
 */
const COUNT = `(() => {
  const open = { listeners: 0, timers: new Set(), requests: 0, observers: 0 };
  globalThis.stillOpen = () => ({ ...open, timers: open.timers.size });
  const isPage = (target) => target === window || target === document || target === document.documentElement || target === document.body;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const ends = new WeakMap();
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (isPage(target) && listener) {
      open.listeners += 1;
      const end = () => { open.listeners -= 1; };
      options?.signal ? addEventListener.call(options.signal, 'abort', end, { once: true }) : ends.set(listener, end);
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (isPage(this ?? window) && listener) { ends.get(listener)?.(); ends.delete(listener); }
    return removeEventListener.call(this ?? window, type, listener, options);
  };
  for (const [start, stop] of [['setTimeout', 'clearTimeout'], ['requestIdleCallback', 'cancelIdleCallback']]) {
    const [begin, end] = [window[start], window[stop]];
    window[start] = (task, ...rest) => {
      const id = begin((...args) => { open.timers.delete(start + id); task(...args); }, ...rest);
      open.timers.add(start + id);
      return id;
    };
    window[stop] = (id) => { open.timers.delete(start + id); end(id); };
  }
  const every = window.setInterval;
  const no = window.clearInterval;
  window.setInterval = (...args) => { const id = every(...args); open.timers.add('i' + id); return id; };
  window.clearInterval = (id) => { open.timers.delete('i' + id); no(id); };
  const ask = window.fetch;
  window.fetch = (...args) => { open.requests += 1; return ask(...args).finally(() => { open.requests -= 1; }); };
})()`;

interface Open {
  readonly listeners: number;
  readonly timers: number;
  readonly requests: number;
}

let server: ReferenceServer;
let browser: Browser;
let site: string;

before(async () => {
  site = mkdtempSync(join(tmpdir(), 'punctual-examples-'));
  cpSync(inRoot('examples/html'), join(site, 'html'), { recursive: true });
  for (const name of FRAMEWORKS) {
    await build({
      root: inRoot(`examples/${name}`),
      configFile: inRoot(`examples/${name}/vite.config.js`),
      logLevel: 'error',
      build: { outDir: join(site, name), emptyOutDir: true },
    });
  }
  server = await startReferenceServer(undefined, { args: ['--site', site] });
  browser = await startBrowser();
});

after(async () => {
  await browser.close();
  await server.stop();
  rmSync(site, { recursive: true });
});

const part = (page: Page, name: string) => page.locator(`css=[part~="${name}"]`);
const addressOf = (name: string): string => new URL(`/${name}/`, server.script).href;

async function bookFirst(page: Page, button: string): Promise<void> {
  await part(page, 'time').last().click();
  await part(page, 'hold').waitFor();
  await page.locator('input[name=name]').fill('Ada Lovelace');
  await page.locator('input[name=email]').fill('ada@example.com');
  await page.getByRole('button', { name: button }).click();
  await part(page, 'confirmation').waitFor();
}

it('plain HTML books', async (t) => {
  const { page, faults } = await visit(browser, { url: addressOf('html') });
  t.after(() => page.context().close());
  await bookFirst(page, 'Book this time');
  assert.deepEqual(faults, []);
});

for (const name of FRAMEWORKS) {
  describe(name, () => {
    it('sets properties, hears events and books', async (t) => {
      const { page, faults } = await visit(browser, { url: addressOf(name) });
      t.after(() => page.context().close());
      await bookFirst(page, 'Reserve');
      await page.locator('output', { hasText: 'first-visit' }).waitFor();
      assert.deepEqual(faults, []);
    });

    it('leaves no listener, no request and no timer behind, however often it comes and goes', async (t) => {
      const { page, faults } = await visit(browser);
      t.after(() => page.context().close());
      await page.addInitScript(COUNT);
      await page.goto(addressOf(name));
      const toggle = page.getByRole('button', { name: 'Toggle' });
      const open = (): Promise<Open> => page.evaluate('stillOpen()');
      const gone = async (): Promise<Open> => {
        const released = page.waitForResponse((response) => response.request().method() === 'DELETE');
        await toggle.click();
        await released;
        await page.waitForFunction('stillOpen().requests === 0 && stillOpen().timers === 0');
        return open();
      };
      const come = async (): Promise<void> => {
        await part(page, 'time').last().click();
        await part(page, 'hold').waitFor();
      };
      await come();
      assert.ok((await open()).listeners > 0);
      const first = await gone();
      for (let turn = 0; turn < 2; turn += 1) {
        await toggle.click();
        await come();
        assert.deepEqual(await gone(), first);
      }
      assert.deepEqual(faults, []);
    });
  });
}
