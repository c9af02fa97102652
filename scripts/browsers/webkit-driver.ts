/** WebKitGTK's driver on a display that nobody sees. Owns two processes, and ends both. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { runCommand } from '../run-command.js';
import { VIRTUAL_DISPLAY, WEBKIT_DRIVER } from './engines.js';

const START_LIMIT = 20_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface WebkitDriver {
  /** Where it answers, without a slash at the end. */
  url: string;
  /** What the browser says of itself. */
  version: string;
  stop: () => Promise<void>;
}

/** Starts a display and the driver on it, on a free port of this machine. */
export async function startWebkitDriver(miniBrowser: string): Promise<WebkitDriver> {
  const started: ChildProcess[] = [];
  // The driver's browsers are of its group: they end with it, however it ends.
  const endAll = (): void => {
    for (const child of started.toReversed()) endGroup(child);
  };
  const onSignal = (): void => process.exit(130);
  process.once('exit', endAll);
  for (const signal of SIGNALS) process.once(signal, onSignal);
  const stop = async (): Promise<void> => {
    process.removeListener('exit', endAll);
    for (const signal of SIGNALS) process.removeListener(signal, onSignal);
    const running = started.filter((child) => child.exitCode === null && child.signalCode === null);
    endAll();
    await Promise.all(running.map((child) => once(child, 'exit')));
  };
  try {
    const display = await startDisplay(started);
    const env = { DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
    const port = await freePort();
    started.push(
      spawn(WEBKIT_DRIVER, ['--host=127.0.0.1', `--port=${port}`], {
        env: { ...process.env, ...env },
        stdio: 'ignore',
        detached: true,
      }),
    );
    const url = `http://127.0.0.1:${port}`;
    await answers(url);
    const { stdout } = await runCommand(miniBrowser, ['--version'], { env, timeoutMs: START_LIMIT });
    return { url, version: stdout.trim(), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A display under the first number that is free, which it writes to its third descriptor once it is ready. */
async function startDisplay(started: ChildProcess[]): Promise<string> {
  const display = spawn(VIRTUAL_DISPLAY, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  started.push(display);
  const told = await Promise.race([
    once(display.stdio[3] as Readable, 'data', { signal: AbortSignal.timeout(START_LIMIT) }),
    once(display, 'exit').then(() => undefined),
  ]);
  if (!told) throw new Error('the display did not start');
  return `:${String(told[0]).trim()}`;
}

async function answers(url: string): Promise<void> {
  const end = Date.now() + START_LIMIT;
  while (Date.now() < end) {
    const answer = await fetch(`${url}/status`, { signal: AbortSignal.timeout(START_LIMIT) }).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the driver of WebKitGTK did not start');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function endGroup(child: ChildProcess): void {
  try {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}
