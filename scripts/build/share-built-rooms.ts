/**
 * Makes a bundle import our own rooms from where tsc put them, instead of holding a second copy: a `BookingError` thrown
 * by `punctual/client` must be the one that a test imported.
 */
import type { Plugin } from 'vite';
import { inRoot } from '../paths.js';

/** `rooms` are folders of `src/` that tsc emits to `dist/`. */
export function shareBuiltRooms(rooms: readonly string[]): Plugin {
  return {
    name: 'punctual:share-built-rooms',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer || !source.startsWith('.')) return null;
      const target = await this.resolve(source, importer, { ...options, skipSelf: true });
      const room = rooms.find((name) => target?.id.startsWith(inRoot(`src/${name}/`)));
      if (!target || !room) return null;
      return { id: target.id.replace(inRoot('src/'), inRoot('dist/')).replace(/\.ts$/, '.js'), external: 'relative' };
    },
    renderChunk(code) {
      // The bundler goes up to the root and down into dist again.
      return { code: code.replace(/(["'`](?:\.\.\/)+)\.\.\/dist\//g, '$1'), map: null };
    },
  };
}
