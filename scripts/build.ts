/** Builds the package into `dist/`. A step that fails does not stop the others: all that is wrong is said in one run. */
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeEditorData } from './build/editor-data.js';
import { writeIntegrity } from './build/integrity.js';
import { removeLeftovers } from './build/leftovers.js';
import { writeOpenApi } from './build/openapi.js';
import { shortenEmitted } from './build/shorten-templates.js';
import { isMain } from './is-main.js';
import { inRoot, ROOT, tool } from './paths.js';
import { runCommand } from './run-command.js';

interface Step {
  name: string;
  /** The source without which there is nothing to build. */
  needs: string;
  run: () => Promise<void>;
}

const MINUTES = 60_000;

/** The steps of one stage run side by side; each stage needs what those before it made. */
const STAGES: readonly (readonly Step[])[] = [
  [
    { name: 'modules', needs: 'src', run: () => command('tsc', '-p', 'tsconfig.build.json') },
    { name: 'bundled types', needs: 'src/server', run: () => command('tsc', '-p', 'tsconfig.bundled.json') },
  ],
  [
    { name: 'short templates', needs: 'src/elements', run: shortenEmitted },
    { name: 'script tag', needs: 'src/embed.ts', run: () => command('vite', 'build') },
    { name: 'server', needs: 'src/server/index.ts', run: buildServer },
  ],
  [
    { name: 'openapi.json', needs: 'src/protocol/openapi.ts', run: writeOpenApi },
    { name: 'editor data', needs: 'custom-elements.json', run: writeEditorData },
    { name: 'integrity.json', needs: 'src/embed.ts', run: writeIntegrity },
  ],
  [{ name: 'leftovers', needs: 'src/index.ts', run: removeLeftovers }],
];

/** Builds everything whose source exists. Says in one line a step how it went; returns whether all went well. */
export async function build(): Promise<boolean> {
  rmSync(inRoot('dist'), { recursive: true, force: true });
  let good = true;
  for (const stage of STAGES) {
    const results = await Promise.all(stage.map(runStep));
    good &&= results.every(Boolean);
  }
  return good;
}

async function runStep(step: Step): Promise<boolean> {
  if (!existsSync(join(ROOT, step.needs))) {
    console.log(`build: ${step.name}: no ${step.needs}, skipped`);
    return true;
  }
  const start = Date.now();
  try {
    await step.run();
  } catch (error) {
    console.error(`build: ${step.name} failed\n${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
  console.log(`build: ${step.name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return true;
}

async function buildServer(): Promise<void> {
  await command('vite', 'build', '-c', 'vite.server.config.ts');
  const cli = inRoot('dist/server/cli.js');
  if (existsSync(cli)) chmodSync(cli, 0o755);
}

async function command(name: string, ...args: string[]): Promise<void> {
  const { code, output } = await runCommand(tool(name), args, { cwd: ROOT, timeoutMs: 5 * MINUTES });
  if (code !== 0) throw new Error(output.trim());
  if (output.trim()) console.log(output.trim());
}

if (isMain(import.meta.url)) process.exitCode = (await build()) ? 0 : 1;
