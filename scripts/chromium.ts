/** Where Chromium is on this machine, and how every test starts it. */
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Launch arguments: no sandbox, since CI runs as root; no traffic of the browser's own. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of the browser: `PUNCTUAL_CHROMIUM` where it is set, else the first known place that has one. */
export function findChromium(): string | undefined {
  const chosen = process.env['PUNCTUAL_CHROMIUM'];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  return PLACES.find((path) => existsSync(path));
}
