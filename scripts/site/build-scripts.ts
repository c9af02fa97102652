/** The scripts of the site's pages. They use the package as a consumer would, from its source. */
import { build } from 'vite';
import { inRoot } from '../paths.js';

const ENTRIES = ['in-page', 'gallery', 'playground', 'business'];
/** What only a server on Node asks for, and never does in a page. */
const NEVER_IN_A_PAGE = /^(node:.*|libsql|pg|nodemailer)$/;

/** Bundles each entry, with what they share beside them. */
export async function buildScripts(folder: string): Promise<void> {
  const { NODE_ENV } = process.env;
  await bundle(folder);
  // The bundler sets it for the whole process, and with it for a server that this process starts later.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
}

async function bundle(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: inRoot('demo'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: [{ find: /^punctual\/(client|policy|server)$/, replacement: inRoot('src/$1/index.ts') }],
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: ['chrome111', 'firefox114', 'safari16.4'],
      modulePreload: false,
      sourcemap: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: Object.fromEntries(ENTRIES.map((name) => [name, inRoot(`demo/scripts/${name}.ts`)])),
        external: (id) => NEVER_IN_A_PAGE.test(id),
        preserveEntrySignatures: false,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
}
