/**
 * Pictures of every step of the built flow, in every mode, and one page that shows them all: `screenshots/index.html`.
 *
 *     npm run screenshots -- [--no-build] [name of a mode …]
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../test/support/browser.js';
import { DEMO_ARGS } from '../test/support/demo-site.js';
import { startReferenceServer } from '../test/support/reference-server.js';
import { build } from './build.js';
import { inRoot } from './paths.js';
import { contactSheet, fileName } from './screenshots/contact-sheet.js';
import { MODES, type Mode } from './screenshots/modes.js';
import { FIXED_CLOCK, STEPS, walk } from './screenshots/walk.js';
import { ensureChromium } from './test/ensure-chromium.js';

/** Monday morning in Lisbon: today is open, and the month is long. */
const NOW = '2026-03-09T07:00:00Z';
const FOLDER = inRoot('screenshots');
const COMMAND = inRoot('dist/server/cli.js');

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { 'no-build': { type: 'boolean', default: false } },
});

async function main(): Promise<boolean> {
  const modes = MODES.filter(({ name }) => names.length === 0 || names.includes(name));
  if (modes.length === 0) {
    console.error(`No such mode: there are ${MODES.map(({ name }) => name).join(', ')}`);
    return false;
  }
  await ensureChromium();
  if (!options['no-build'] && isOld() && !(await build())) return false;

  clear(modes);
  const browser = await startBrowser();
  let good = true;
  try {
    for (const mode of modes) good = (await picture(mode, browser)) && good;
  } finally {
    await browser.close();
  }
  // Also what an earlier run left of other modes.
  const files = new Set(readdirSync(FOLDER));
  writeFileSync(`${FOLDER}/index.html`, contactSheet(MODES, STEPS, files));
  console.log('screenshots/index.html shows them all');
  return good;
}

/** Whether a source is newer than what was built of it. */
function isOld(): boolean {
  if (!existsSync(COMMAND)) return true;
  const built = statSync(COMMAND).mtimeMs;
  return readdirSync(inRoot('src'), { recursive: true, encoding: 'utf8' }).some(
    (path) => statSync(inRoot(`src/${path}`)).mtimeMs > built,
  );
}

/** Takes away what an earlier run left of these modes. */
function clear(modes: readonly Mode[]): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const mode of modes)
    for (const [at, step] of STEPS.entries()) rmSync(`${FOLDER}/${fileName(mode.name, step, at)}`, { force: true });
}

/** One mode, with a server and a database of its own: the same times are free in each. Returns whether all went well. */
async function picture(mode: Mode, browser: Browser): Promise<boolean> {
  const clock = `--import=${pathToFileURL(FIXED_CLOCK).href}`;
  const server = await startReferenceServer(undefined, {
    args: DEMO_ARGS,
    env: {
      DATABASE_URL: 'memory:',
      PUNCTUAL_NOW: NOW,
      NODE_OPTIONS: [process.env['NODE_OPTIONS'], clock].filter(Boolean).join(' '),
    },
  });
  let steps = 0;
  try {
    await walk({
      browser,
      server,
      mode,
      now: NOW,
      take: async (page, step) => {
        const file = fileName(mode.name, step, STEPS.indexOf(step));
        await page.screenshot({ path: `${FOLDER}/${file}`, fullPage: true, animations: 'disabled' });
        steps += 1;
      },
    });
    console.log(`${mode.name}: ${steps} steps`);
    return true;
  } catch (error) {
    const reason = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
    console.error(`${mode.name}: after ${steps} steps: ${reason}`);
    return false;
  } finally {
    await server.stop();
  }
}

process.exitCode = (await main()) ? 0 : 1;
