import { existsSync } from 'node:fs';
import { runCommand } from '../run-command.js';
import type { Engine } from './engines.js';

const MINUTE = 60_000;

/**
 * The path of a browser; installs it where that can be done without asking, within `limitMs` for each of two steps.
 * Undefined, and said, where it is missing.
 */
export async function ensureEngine(engine: Engine, limitMs = 10 * MINUTE): Promise<string | undefined> {
  const found = engine.find() ?? (canInstall(engine) ? await install(engine, limitMs) : undefined);
  if (!found) {
    const packages = engine.packages.join(', ');
    console.error(
      `${engine.label} is missing: install ${packages} (Debian), or set ${engine.variable} to the path of one.`,
    );
  }
  return found;
}

const canInstall = (engine: Engine): boolean =>
  process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !process.env[engine.variable];

async function install(engine: Engine, limitMs: number): Promise<string | undefined> {
  console.log(`No ${engine.label} here: installing it with apt-get.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...engine.packages]]) {
    const { code, output } = await runCommand('apt-get', args, { env, timeoutMs: limitMs });
    if (code !== 0) console.error(output.trim());
  }
  return engine.find();
}
