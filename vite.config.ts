/** The script tag's build: `dist/punctual.js`, small, and the chunks that it loads beside it. */
import { defineConfig } from 'vite';
import { loadSideBySide } from './scripts/build/load-side-by-side.js';
import { ownCopies } from './scripts/build/own-copies.js';
import { legacyDecorators } from './scripts/build/legacy-decorators.js';
import { emptyNamespaces } from './scripts/build/empty-namespaces.js';
import { bundleReport } from './scripts/build/bundle-report.js';
import { chunkFileName } from './scripts/build/chunk-names.js';
import { chunkGroups } from './scripts/build/side-by-side-chunks.js';
import { minifyChunks } from './scripts/build/minify-chunks.js';
import { shortenTemplates } from './scripts/build/shorten-templates.js';
import { sideEffects } from './scripts/build/side-effects.js';

export default defineConfig({
  // Chunks are found beside the script, whatever page or <base> it runs in.
  base: './',
  publicDir: false,
  // A library's build would leave this for its user to answer; here the user is a page.
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warn',
  plugins: [
    ownCopies('src/embed.ts'),
    sideEffects(),
    legacyDecorators(),
    shortenTemplates(),
    emptyNamespaces(),
    minifyChunks(),
    loadSideBySide(),
    bundleReport(),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: ['chrome111', 'firefox114', 'safari16.4'],
    // A library's `import()` stays an `import()`; a site's would bring a preload helper larger than our script.
    lib: { entry: { punctual: 'src/embed.ts', 'chunks/unavailable': 'src/unavailable.ts' }, formats: ['es'] },
    license: { fileName: 'third-party-licenses.md' },
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: chunkFileName,
        minify: true,
        comments: false,
        codeSplitting: { groups: chunkGroups() },
      },
    },
  },
});
