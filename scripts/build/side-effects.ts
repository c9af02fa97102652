/**
 * Which sources do something when imported. The `sideEffects` of package.json names what is built from them, so the
 * bundler, which reads that same field for the sources, has to be told.
 */
import type { Plugin } from 'vite';
import { ROOT } from '../paths.js';

const REGISTERING = /^src\/(define\/.*|embed|policy\/jitless|server\/cli)\.ts$/;

export function sideEffects(): Plugin {
  return {
    name: 'punctual:side-effects',
    transform(_code, id) {
      return id.startsWith(ROOT) && REGISTERING.test(id.slice(ROOT.length)) ? { moduleSideEffects: true } : null;
    },
  };
}
