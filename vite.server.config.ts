/**
 * The server's build, and the testing entry that stands on it. Its pure JavaScript libraries go in, so that a page that
 * wants the elements alone does not install a web server.
 */
import { builtinModules } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { shareBuiltRooms } from './scripts/build/share-built-rooms.js';
import { sideEffects } from './scripts/build/side-effects.js';
import { withoutAmd } from './scripts/build/without-amd.js';

const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};
const installed = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];

const entries = {
  'server/index': 'src/server/index.ts',
  'server/cli': 'src/server/cli.ts',
  'testing/index': 'src/testing/index.ts',
};

export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  plugins: [withoutAmd(), sideEffects(), shareBuiltRooms(['client', 'policy', 'protocol', 'scheduling'])],
  ssr: { target: 'node', noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    license: { fileName: 'server/third-party-licenses.md' },
    sourcemap: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(entries).filter(([, source]) => existsSync(source))),
      external: (id) =>
        id.startsWith('node:') ||
        builtinModules.includes(id) ||
        installed.some((name) => id === name || id.startsWith(`${name}/`)),
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'server/chunks/[name]-[hash].js',
        comments: { legal: true, annotation: true, jsdoc: false },
      },
    },
  },
});
