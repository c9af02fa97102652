/** Chromium for tests of the built package, with what every page of it must not do. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.js';

/** Starts Chromium. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is missing');
  return chromium.launch({ executablePath, args: CHROMIUM_ARGS });
}

/** A visitor's page and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Uncaught errors, console errors and refused requests. Empty on a good day. */
  readonly faults: string[];
  /** Origins that were asked for anything. */
  readonly origins: Set<string>;
}

/** A visitor of their own: nothing is shared with another visit. */
export async function visit(
  browser: Browser,
  { url, ...options }: BrowserContextOptions & { readonly url?: string } = {},
): Promise<Visit> {
  const context = await browser.newContext({ timezoneId: 'Europe/Lisbon', locale: 'en-GB', ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults: string[] = [];
  const origins = new Set<string>();
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  if (url) await page.goto(url);
  return { page, faults, origins };
}
