import { existsSync } from 'node:fs';
import { findChromium } from '../chromium.js';
import { runCommand } from '../run-command.js';

const MINUTE = 60_000;

/** The path of Chromium; installs it where that can be done without asking, else says what is missing and ends. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;

  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !process.env['PUNCTUAL_CHROMIUM'];
  if (canInstall) {
    console.log('No Chromium here: installing it with apt-get.');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      const { code, output } = await runCommand('apt-get', args, { env, timeoutMs: 10 * MINUTE });
      if (code !== 0) console.error(output.trim());
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  console.error('The browser tests need Chromium: install it, or set PUNCTUAL_CHROMIUM to the path of one.');
  process.exit(1);
}
