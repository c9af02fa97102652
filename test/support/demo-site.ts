/** The demo pages as `npm start` serves them: with the businesses of the themes behind the same port. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DEMO = fileURLToPath(new URL('../../demo', import.meta.url));

/** Names of the themes. */
export const THEMES: readonly string[] = readdirSync(`${DEMO}/themes`).sort();

/** What the server is started with. */
export const DEMO_ARGS: readonly string[] = [
  ...['--site', DEMO],
  ...THEMES.flatMap((theme) => ['--also', `${theme}=${DEMO}/themes/${theme}/business.json`]),
];
