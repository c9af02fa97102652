/** The command as somebody types it: a process of its own, in an empty folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../../src/server/cli.ts', import.meta.url));

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. */
export interface RunningCli {
  readonly process: ChildProcess;
  /** Address of its API, without a slash at the end, as soon as it has printed it. */
  readonly api: Promise<string>;
  readonly ended: Promise<Ended>;
}

/** Makes an empty folder for one test, removed after it. */
export function emptyFolder(test: { after(clean: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'punctual-cli-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts `punctual` with arguments in a folder. A process that the test leaves running is ended with it. */
export function startCli(
  test: { after(clean: () => void): void },
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  /** Shell text that goes before, as `ulimit` does. */
  limits = '',
): RunningCli {
  const command = [process.execPath, '--import', import.meta.resolve('tsx'), CLI, ...args];
  const child = spawn('/bin/sh', ['-c', `${limits}\nexec "$@"`, 'sh', ...command], {
    cwd: folder,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  test.after(() => child.kill('SIGKILL'));
  let stdout = '';
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = once(child, 'close').then(([code]): Ended => ({ code: code as number | null, stdout, stderr }));
  const api = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      const [, address] = /booking API\s+(\S+)\n/.exec(stdout) ?? [];
      if (address !== undefined) resolve(address);
    });
    void ended.then(() => reject(new Error(`ended before it listened: ${stderr}`)));
  });
  // A command that is meant to fail has no address to wait for.
  api.catch(() => {});
  return { process: child, api, ended };
}
