/** The script tag's build: `dist/punctual.js`, small, and the chunks that it loads beside it. */
import { defineConfig } from 'vite';
import { loadSideBySide } from './scripts/build/load-side-by-side.js';
import { ownCopies } from './scripts/build/own-copies.js';
import { bundleReport } from './scripts/build/bundle-report.js';
import { sideEffects } from './scripts/build/side-effects.js';

/** What elements of several tags draw and speak with. */
const SHARED = /node_modules\/(@lit|lit|lit-html|lit-element)\/|src\/(elements|i18n|styles|scheduling)\/[^/]+\.ts$/;

export default defineConfig({
  // Chunks are found beside the script, whatever page or <base> it runs in.
  base: './',
  publicDir: false,
  // A library's build would leave this for its user to answer; here the user is a page.
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warn',
  plugins: [ownCopies('src/embed.ts'), sideEffects(), loadSideBySide(), bundleReport()],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: ['chrome111', 'firefox114', 'safari16.4'],
    // A library's `import()` stays an `import()`; a site's would bring a preload helper larger than our script.
    lib: { entry: { punctual: 'src/embed.ts' }, formats: ['es'] },
    license: { fileName: 'third-party-licenses.md' },
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        minify: true,
        comments: false,
        // One chunk of what most elements use: by itself the bundler makes seven of it, some of a hundred bytes.
        codeSplitting: { groups: [{ name: 'shared', test: SHARED, minShareCount: 2 }] },
      },
    },
  },
});
