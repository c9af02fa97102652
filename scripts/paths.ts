/** Where things lie in the checkout. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The checkout's root, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** The path of something in the checkout. */
export const inRoot = (path: string): string => `${ROOT}${path}`;

/** Results that one script leaves for another. Outside of `dist`, since they are not part of the package. */
export function cacheFile(name: string): string {
  const folder = inRoot('node_modules/.cache/punctual');
  mkdirSync(folder, { recursive: true });
  return `${folder}/${name}`;
}

/** The path of a tool's program in `node_modules`. */
export const tool = (name: string): string => inRoot(`node_modules/.bin/${name}`);
