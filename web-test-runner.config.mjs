/** Browser tests from source. Runs under tsx (`npm test -- --only=browser`, `npm run test:watch`), which reads our .ts. */
import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chosenLauncher } from './scripts/browsers/launchers.ts';
import { browserTallyReporter } from './scripts/test/browser-tally-reporter.ts';

const fromHere = (path) => fileURLToPath(new URL(path, import.meta.url));
const tally = process.env.PUNCTUAL_TALLY;

export default {
  files: ['test/elements/**/*.test.ts', 'test/define/**/*.test.ts', 'test/state/**/*.test.ts'],
  rootDir: fromHere('.'),
  nodeResolve: { exportConditions: ['browser', 'production', 'module', 'import', 'default'] },
  plugins: [
    // Without the tsconfig, esbuild compiles legacy decorators wrongly and says nothing.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fromHere('./tsconfig.json') }),
  ],
  middleware: [serveMockServiceWorker],
  browsers: [chosenLauncher()],
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    ...(tally ? [browserTallyReporter(tally)] : []),
  ],
};

/** MSW looks for its worker at the root of the page's origin. */
function serveMockServiceWorker(context, next) {
  if (context.path !== '/mockServiceWorker.js') return next();
  context.type = 'text/javascript';
  context.body = createReadStream(fromHere('./node_modules/msw/lib/mockServiceWorker.js'));
}
