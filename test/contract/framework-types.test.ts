/** Consumers of each framework, type-checked by its own compiler: what is right passes, what is wrong is told, line by line. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { inRoot, ROOT, tool } from '../../scripts/paths.js';
import { runCommand } from '../../scripts/run-command.js';

/** An error's file and line. */
type Complaint = readonly [file: string, line: number];

const folderOf = (framework: string): string => `test/contract/consumers/${framework}`;

/** `src/wrong.tsx(5,21): error …`, as TypeScript's compiler and Vue's have it. */
async function typescript(program: string, framework: string): Promise<Complaint[]> {
  const { output } = await run(program, ['--project', inRoot(folderOf(framework)), '--pretty', 'false']);
  return [...output.matchAll(/^(\S+)\((\d+),\d+\): error/gm)].map(([, path = '', line]) => [
    path.replace(`${folderOf(framework)}/`, ''),
    Number(line),
  ]);
}

async function svelte(framework: string): Promise<Complaint[]> {
  const folder = inRoot(folderOf(framework));
  const { output } = await run('svelte-check', ['--workspace', folder, '--output', 'machine', '--threshold', 'error']);
  return [...output.matchAll(/ ERROR "([^"]+)" (\d+):/g)].map(([, path = '', line]) => [path, Number(line)]);
}

async function run(program: string, args: readonly string[]) {
  const result = await runCommand(tool(program), args, { cwd: ROOT, timeoutMs: 100_000 });
  assert.ok([0, 1, 2].includes(result.code), result.output);
  return result;
}

const CHECKS: Readonly<Record<string, (framework: string) => Promise<Complaint[]>>> = {
  react: (framework) => typescript('tsc', framework),
  preact: (framework) => typescript('tsc', framework),
  solid: (framework) => typescript('tsc', framework),
  vue: (framework) => typescript('vue-tsc', framework),
  svelte,
};

describe('the types of tags', () => {
  for (const [framework, check] of Object.entries(CHECKS)) {
    test(`for ${framework} take what is right, and tell of every line that is wrong`, async () => {
      const wrong = readdirSync(inRoot(folderOf(framework))).find((name) => /^wrong\./i.test(name))!;
      const lines = readFileSync(inRoot(`${folderOf(framework)}/${wrong}`), 'utf8').split('\n');
      const expected = lines.flatMap((line, index) => (/^\s*<punctual-/.test(line) ? [`${wrong}:${index + 1}`] : []));
      const told = (await check(framework)).map(([file, line]) => `${file}:${line}`);
      assert.ok(expected.length > 7);
      assert.deepEqual([...new Set(told)].sort(), expected.toSorted());
    });
  }
});
