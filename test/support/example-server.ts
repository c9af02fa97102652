/** A server of `examples/` as a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { inRoot } from '../../scripts/paths.js';

/** A running example. */
export interface ExampleServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts `examples/<path>` on a free port; it says `page http://…` when it is there. */
export async function startExampleServer(path: string, env: Readonly<Record<string, string>>): Promise<ExampleServer> {
  const server = spawn(process.execPath, [inRoot(`examples/${path}`)], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 300_000,
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const [, url] = /^page (\S+)/.exec(line) ?? [];
    if (!url) continue;
    return {
      url,
      stop: async () => {
        if (server.exitCode !== null) return;
        server.kill('SIGKILL');
        await once(server, 'exit');
      },
    };
  }
  throw new Error(`examples/${path} ended before it named its address`);
}
