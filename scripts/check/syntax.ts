import { existsSync, readdirSync } from 'node:fs';
import { inRoot } from '../paths.js';
import { runCommand } from '../run-command.js';
import type { StepResult } from './steps.js';

/** Parses every built script: a decorator that was shipped raw breaks only there. */
export async function checkSyntax(): Promise<StepResult> {
  const files = existsSync(inRoot('dist'))
    ? readdirSync(inRoot('dist'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
    : [];
  const bad: string[] = [];
  // Two at a time: one for each core of the smallest machine.
  const queue = [...files];
  const work = async (): Promise<void> => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      const { code, output } = await runCommand(process.execPath, ['--check', inRoot(`dist/${file}`)], {
        timeoutMs: 30_000,
      });
      if (code !== 0) bad.push(output);
    }
  };
  await Promise.all([work(), work()]);
  return {
    ok: files.length > 0 && bad.length === 0,
    output: files.length === 0 ? 'dist holds no script' : bad.join('\n'),
  };
}
