/**
 * Pages with every element, under a policy as strict as there is, whose API is on another origin. Owns the pages and what
 * a visit to them must never do; what visitors do there is for the tests to say.
 */
import assert from 'node:assert/strict';
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { fullProfile } from '../../policy/full-profile.js';
import { visit } from '../../support/browser.js';
import { contactForm } from '../../support/contact-form.js';
import { startReferenceServer } from '../../support/reference-server.js';
import { testConfig } from '../../support/test-server.js';
import { prepare } from './measures.js';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
const always = ['00:00-24:00'];
const hours = { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always };

type Draw = (api: string) => string;

const PAGES = {
  booking: (api) => `<punctual-booking api="${api}" manage-page="/manage"></punctual-booking>`,
  manage: (api) => `<punctual-manage api="${api}"></punctual-manage>`,
  popup: (api) =>
    `<button data-punctual-open="book">Book</button><punctual-popup id="book" api="${api}" service="intro-call"></punctual-popup>`,
  form: (api) => `<punctual-form api="${api}" form="contact"></punctual-form>`,
  notice: (api) => `<punctual-notice api="${api}"></punctual-notice>`,
  cookies: (api) => `<punctual-cookie-notice api="${api}"></punctual-cookie-notice>`,
  privacy: (api) => `<punctual-privacy-request api="${api}"></punctual-privacy-request>`,
} as const satisfies Readonly<Record<string, Draw>>;

/** The name of a page. */
export type StrictPage = keyof typeof PAGES;

/** The site of a business. */
export interface StrictSite {
  address(page: StrictPage): string;
  /** The code that was sent last, to whomever. */
  lastCode(): Promise<string>;
  stop(): Promise<void>;
}

function draw(page: StrictPage, api: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Practice</title><script type="module" src="/punctual.js"></script></head>
    <body><main>${PAGES[page](api)}</main></body></html>`;
}

async function startApi(folder: string) {
  const config = {
    ...testConfig,
    policy: {
      ...fullProfile(),
      document: ['# Children', 'Not for people under 16.', 'See [our terms](https://example.com/terms).'],
    },
    origins: ['*'],
    forms: [contactForm],
    business: {
      ...testConfig.business,
      contact: { ...testConfig.business.contact, url: 'https://testpraxis.example' },
    },
    // What is booked here can be changed at once.
    services: testConfig.services.map((service) => ({ ...service, noticeMinutes: 24 * 60 })),
    staff: testConfig.staff.map(({ id, name }) => ({ id, name, hours })),
    rateLimits: { reads: 100_000, writes: 100_000, codes: 100_000 },
  };
  // Codes are read where a developer would read them.
  return startReferenceServer(config, { args: ['--inbox', join(folder, 'inbox.jsonl')] });
}

/** Serves the pages. */
export async function startStrictSite(): Promise<StrictSite> {
  const folder = await mkdtemp(join(tmpdir(), 'punctual-strict-'));
  const server = await startApi(folder);
  const { origin: api } = new URL(server.api);
  const policy = [
    `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${api}; base-uri 'none'; form-action 'none'`,
    `require-trusted-types-for 'script'; trusted-types lit-html`,
  ].join('; ');
  const pages = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const name = path.slice(1);
    const file = join(DIST, path);
    if (name in PAGES) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
      response.end(draw(name as StrictPage, server.api));
    } else if (name.endsWith('.js') && existsSync(file)) {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      createReadStream(file).pipe(response);
    } else response.writeHead(404).end();
  });
  pages.listen(0, '127.0.0.1');
  await once(pages, 'listening');
  const origin = `http://127.0.0.1:${String((pages.address() as AddressInfo).port)}`;
  return {
    address: (page) => `${origin}/${page}`,
    async lastCode() {
      // Written down after the answer: it is there in a moment.
      for (const patience = AbortSignal.timeout(10_000); !patience.aborted;) {
        const answer = await fetch(`${server.api}/dev/outbox`);
        const { messages } = (await answer.json()) as { messages: { kind: string; text: string }[] };
        const text = messages.find(({ kind }) => kind === 'verification')?.text ?? '';
        const [code] = /\b\d{6}\b/.exec(text) ?? [];
        if (code !== undefined) return code;
      }
      throw new Error('no code was sent');
    },
    stop: async () => {
      pages.closeAllConnections();
      pages.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A visitor, and what the browser reported meanwhile. */
export interface StrictVisit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the policy refused. */
  readonly reports: readonly string[];
  /** Fails where the policy was broken, or something went wrong on the page. */
  readonly assertClean: () => void;
}

/** A visitor of a phone, whose browser tells of everything that the policy refuses. */
export async function visitStrictly(browser: Browser): Promise<StrictVisit> {
  const { page, faults } = await visit(browser, { viewport: { width: 360, height: 780 } });
  const reports: string[] = [];
  await prepare(page);
  await page.exposeFunction('punctualReport', (report: string) => void reports.push(report));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      (globalThis as unknown as { punctualReport(text: string): void }).punctualReport(
        `${violatedDirective} ${blockedURI} ${sample}`,
      ),
    ),
  );
  return {
    page,
    context: page.context(),
    reports,
    assertClean: () => {
      // A favicon that nobody named is the browser's own wish.
      const isOurs = (text: string): boolean => !text.includes('favicon');
      assert.deepEqual(reports.filter(isOurs), []);
      assert.deepEqual(faults.filter(isOurs), []);
    },
  };
}
