/** Servers as processes of their own on one database. Owns their start and that they end. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Server } from '../../../src/server/create-server.js';

/** A server in another process, to be asked as one in this process is. */
export interface ServingProcess extends Pick<Server, 'fetch'> {
  stop(): Promise<void>;
}

const SERVING = fileURLToPath(new URL('./serving-process.ts', import.meta.url));
const PATIENCE = 120_000;

function over(port: number): Server['fetch'] {
  return (request) => {
    const { pathname, search } = new URL(request.url);
    return fetch(new Request(`http://127.0.0.1:${port}${pathname}${search}`, request));
  };
}

/** Starts a server on a database, with the clock and the business of the tests. */
export async function startServing(databaseUrl: string): Promise<ServingProcess> {
  const child: ChildProcess = fork(SERVING, [databaseUrl], { execArgv: ['--import', 'tsx'], timeout: PATIENCE });
  const ended = once(child, 'exit');
  const port = await Promise.race([
    once(child, 'message').then(([message]) => Number(message)),
    ended.then(([code]) =>
      Promise.reject(new Error(`A serving process ended with ${String(code)} before it listened.`)),
    ),
  ]);
  return {
    fetch: over(port),
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}
