/** Terser before the bundler's own minifier: it takes several passes, which is 1 % less after brotli. */
import { minify } from 'terser';
import type { Plugin } from 'vite';

export function minifyChunks(): Plugin {
  return {
    name: 'punctual:minify-chunks',
    async renderChunk(code) {
      const { code: small } = await minify(code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3, pure_getters: true },
        format: { comments: false },
      });
      return { code: small!, map: null };
    },
  };
}
