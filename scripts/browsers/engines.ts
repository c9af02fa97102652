/** The browsers that the tests run in: where each is on this machine, and which packages of Debian bring it. */
import { existsSync } from 'node:fs';
import { findChromium } from '../chromium.js';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

export interface Engine {
  name: EngineName;
  /** What people call it. */
  label: string;
  packages: readonly string[];
  /** The variable that points to a browser somewhere else. */
  variable: string;
  /** The path of the browser, where everything that it needs is there too. */
  find: () => string | undefined;
}

export const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
export const VIRTUAL_DISPLAY = '/usr/bin/Xvfb';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
const MINI_BROWSER = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
];

export const ENGINES: readonly Engine[] = [
  {
    name: 'chromium',
    label: 'Chromium',
    packages: ['chromium'],
    variable: 'PUNCTUAL_CHROMIUM',
    find: findChromium,
  },
  {
    name: 'firefox',
    label: 'Firefox',
    packages: ['firefox-esr'],
    variable: 'PUNCTUAL_FIREFOX',
    find: () => chosenOr('PUNCTUAL_FIREFOX', FIREFOX),
  },
  {
    name: 'webkit',
    label: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'],
    variable: 'PUNCTUAL_WEBKIT',
    find: () =>
      [WEBKIT_DRIVER, VIRTUAL_DISPLAY].every((path) => existsSync(path))
        ? chosenOr('PUNCTUAL_WEBKIT', MINI_BROWSER)
        : undefined,
  },
];

function chosenOr(variable: string, places: readonly string[]): string | undefined {
  const chosen = process.env[variable];
  return (chosen ? [chosen] : places).find((path) => existsSync(path));
}
