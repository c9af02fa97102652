/** Which browser web-test-runner starts: the one that `npm run test:browsers` named, else Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeLauncher, type BrowserLauncher } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import type { Page } from 'puppeteer-core';
import { CHROMIUM_ARGS } from '../chromium.js';
import { LIMIT_VARIABLE } from '../test/phases.js';
import { ENGINES } from './engines.js';
import { webdriverLauncher } from './webdriver-launcher.js';

/** The name of one of the browsers. */
export const BROWSER_VARIABLE = 'PUNCTUAL_BROWSER';
/** Where WebKitGTK's driver answers. */
export const DRIVER_VARIABLE = 'PUNCTUAL_WEBDRIVER';

/** The launcher of the chosen browser, which ends this process where it takes too long. */
export function chosenLauncher(): BrowserLauncher {
  // Firefox has a process group of its own: it ends with this process where that exits, not where that is killed.
  const limit = process.env[LIMIT_VARIABLE];
  if (limit) setTimeout(() => process.exit(124), Number(limit)).unref();
  const name = process.env[BROWSER_VARIABLE] ?? 'chromium';
  const path = ENGINES.find((engine) => engine.name === name)?.find();
  switch (name) {
    case 'chromium':
      return playwrightLauncher({
        product: 'chromium',
        launchOptions: { ...(path && { executablePath: path }), args: CHROMIUM_ARGS },
      });
    case 'firefox':
      return firefox(path);
    case 'webkit':
      return webdriverLauncher({
        name: 'WebKitGTK',
        driver: process.env[DRIVER_VARIABLE] ?? '',
        capabilities: { 'webkitgtk:browserOptions': { binary: path, args: ['--automation'] } },
      });
    default:
      throw new Error(`${BROWSER_VARIABLE} is one of ${ENGINES.map((engine) => engine.name).join(', ')}`);
  }
}

function firefox(path: string | undefined): BrowserLauncher {
  const launcher = chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      defaultViewport: null,
      extraPrefsFirefox: downloadsAside(),
      ...(path && { executablePath: path }),
    },
    createPage: async ({ context }) => withFocus(withoutScreenOrientation(await context.newPage())),
    // A tab in the background gets no frames, and the tests wait for them.
    concurrency: 1,
  });
  launcher.name = 'Firefox';
  return launcher;
}

/**
 * A file that a test saves must not open the panel of downloads: the panel takes the focus, and no page of the window has it
 * again. The file itself goes where it is thrown away.
 */
function downloadsAside(): Record<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'punctual-firefox-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return {
    'browser.download.alwaysOpenPanel': false,
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
  };
}

/** Nothing in a tab in the background is `:focus`, and a new one is in the background. */
async function withFocus(page: Page): Promise<Page> {
  await page.bringToFront();
  return page;
}

/** Puppeteer turns the screen with every window size; a Firefox that cannot do that yet has set the size all the same. */
function withoutScreenOrientation(page: Page): Page {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async (viewport) => {
    try {
      await setViewport(viewport);
    } catch (error) {
      if (!String(error).includes('setScreenOrientationOverride')) throw error;
    }
  };
  return page;
}
