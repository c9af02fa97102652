/** Starts one command, bounded in time, and says how it ended. */
import { spawn } from 'node:child_process';

export interface CommandResult {
  /** Exit code; 124 where the time ran out, 127 where it could not start. */
  code: number;
  /** stdout and stderr as they came. */
  output: string;
  /** stdout alone, for what is to be parsed. */
  stdout: string;
}

export interface CommandOptions {
  timeoutMs: number;
  env?: Record<string, string>;
  cwd?: string;
  /** Also shows the output as it comes. */
  live?: boolean;
}

/** Some tools move the cursor even where nobody looks: in a log that is noise. */
const CURSOR_MOVES = new RegExp(`${String.fromCharCode(27)}\\[\\d*[AGJK]`, 'g');

/** Runs `command` to its end. Never rejects: a failure is a code. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  return new Promise((resolve) => {
    // Its own process group, so that a time-out also ends the browsers and servers it started.
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    let stdout = '';
    let code: number | undefined;
    const keep = (text: string): void => {
      output += text;
      if (options.live) process.stdout.write(text.replace(CURSOR_MOVES, ''));
    };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      keep(text);
    });
    child.stderr.setEncoding('utf8').on('data', keep);

    const end = (): void => {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // The group has ended already.
      }
    };
    const timer = setTimeout(() => {
      code = 124;
      output += `\nstopped after ${options.timeoutMs / 1000} s`;
      end();
    }, options.timeoutMs);
    process.once('exit', end);

    const finish = (last: number): void => {
      clearTimeout(timer);
      process.removeListener('exit', end);
      resolve({ code: code ?? last, output, stdout });
    };
    child.once('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.once('close', (exit) => {
      // What it left running in its group (a browser, a server) would outlive us.
      end();
      finish(exit ?? 1);
    });
  });
}
