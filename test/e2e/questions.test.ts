/** Questions of a form through a browser: files, what the page and its address fill in, what nobody can change. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startBrowser, visit } from '../support/browser.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { serveStaticPage, type StaticPage } from '../support/static-page.js';
import { testConfig } from '../support/test-server.js';

const FORM = {
  id: 'ask',
  pages: [
    {
      fields: [
        { kind: 'text', key: 'name', label: 'Name', required: true },
        { kind: 'text', key: 'plan', label: 'Plan', readOnly: true },
        { kind: 'text', key: 'topic', label: 'Topic', prefill: ['query'] },
        { kind: 'text', key: 'secret', label: 'Secret' },
        { kind: 'hidden', key: 'branch', value: 'mitte', prefill: ['query'] },
        { kind: 'file', key: 'photo', label: 'A photo', accept: ['image/png'], maxBytes: 4096, maxCount: 2 },
      ],
    },
  ],
  thanks: 'Thank you.',
};
/** The head of a PNG, which is how the server knows one. */
const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');

interface Sent {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly attribution?: Readonly<Record<string, string>>;
}

let server: ReferenceServer;
let browser: Browser;
let site: StaticPage;

before(async () => {
  server = await startReferenceServer({ ...testConfig, origins: ['*'], forms: [FORM] });
  browser = await startBrowser();
  site = await serveStaticPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Praxis</title><link rel="icon" href="data:,">
     <script type="module" src="${server.script}"></script>
     <punctual-form api="${server.api}" form="ask" prefill-plan="Gold"></punctual-form></html>`,
  );
});
after(async () => {
  await browser.close();
  await site.stop();
  await server.stop();
});

/** The form at an address with a query, and what it sends. */
async function arrive(query = ''): Promise<{ page: Page; sent: () => Promise<Sent>; faults: string[] }> {
  const { page, faults } = await visit(browser);
  const bodies: Sent[] = [];
  await page.exposeFunction('punctualSent', (body: string) => void bodies.push(JSON.parse(body) as Sent));
  await page.addInitScript({
    content: `const real = globalThis.fetch;
      globalThis.fetch = async (input, init) => {
        const request = new Request(input, init);
        if (request.url.endsWith('/submissions')) globalThis.punctualSent(await request.clone().text());
        return real(request);
      };`,
  });
  // The page is served at "/" alone: the query is there before anything of the page runs.
  if (query) await page.addInitScript({ content: `history.replaceState(null, '', ${JSON.stringify(query)})` });
  await page.goto(site.url);
  await page.getByRole('textbox', { name: 'Name' }).waitFor();
  const sent = async (): Promise<Sent> => {
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Thank you.').waitFor();
    assert.equal(bodies.length, 1);
    return bodies[0]!;
  };
  return { page, sent, faults };
}

function file(name: string, buffer: Buffer, mimeType = 'image/png') {
  return { name, mimeType, buffer };
}

describe('a file of a form', () => {
  it('is sent when it is chosen, can be removed, and goes with the answers', async () => {
    const { page, sent, faults } = await arrive();
    await page.getByRole('textbox', { name: 'Name' }).fill('Ada');
    const input = page.locator('input[type="file"]');
    await input.setInputFiles([file('one.png', PNG), file('two.png', PNG)]);
    await page.getByRole('button', { name: 'Remove two.png' }).click();
    await page.getByText('one.png', { exact: true }).waitFor();
    const { answers } = await sent();
    assert.equal((answers['photo'] as string[]).length, 1);
    assert.deepEqual(faults, []);
  });

  it('that is too large is refused on the page, and nothing of it is sent', async () => {
    const { page, sent } = await arrive();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('textbox', { name: 'Name' }).fill('Ada');
    await page.locator('input[type="file"]').setInputFiles(file('big.png', Buffer.concat([PNG, Buffer.alloc(8192)])));
    await page.locator('.wrong-text', { hasText: /4/ }).waitFor();
    assert.deepEqual(
      asked.filter((url) => url.includes('/files')),
      [],
    );
    assert.equal((await sent()).answers['photo'], undefined);
  });

  it('that only calls itself one is refused by its content, and everything else is kept', async () => {
    const { page, sent } = await arrive();
    await page.getByRole('textbox', { name: 'Name' }).fill('Ada');
    await page.locator('input[type="file"]').setInputFiles(file('false.png', Buffer.from('<svg onload="x"/>')));
    await page.locator('.wrong-text', { hasText: /\S/ }).waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'Name' }).inputValue(), 'Ada');
    assert.equal((await sent()).answers['photo'], undefined);
  });
});

describe('what the page and its address fill in', () => {
  it('are the questions that allow it, campaign marks, and nothing else of the address', async () => {
    const query =
      '?topic=Repair&branch=kiez&plan=Free&secret=x&name=Eve&utm_source=news&gclid=abc&token=t0p&email=a%40b.c';
    const { page, sent, faults } = await arrive(query);
    const field = (name: string) => page.getByRole('textbox', { name });
    assert.equal(await field('Topic').inputValue(), 'Repair');
    assert.equal(await field('Plan').inputValue(), 'Gold');
    assert.equal(await field('Plan').getAttribute('readonly'), '');
    assert.equal(await field('Secret').inputValue(), '');
    assert.equal(await field('Name').inputValue(), '');
    await field('Name').fill('Ada');
    const { answers, attribution } = await sent();
    assert.deepEqual(answers, { name: 'Ada', plan: 'Gold', topic: 'Repair', branch: 'kiez' });
    assert.deepEqual(attribution, { utm_source: 'news', gclid: 'abc' });
    assert.deepEqual(faults, []);
  });
});
