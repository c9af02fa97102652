/** Servers to be loaded, as processes of their own. Owns their start, their end, and the asking for what they did. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Size } from '../busy-business.js';
import type { ProcessorShares } from './processor-report.js';

/** What a server is asked: `begin` to count, or to `end` and tell. */
export type ServingRequest = 'begin' | 'end';

/** What a process's processor did between the two. */
export interface ProcessorWork {
  /** Of all its threads. */
  readonly milliseconds: number;
  readonly shares: ProcessorShares;
}

/** A running server. */
export interface Serving {
  readonly url: string;
  begin(): Promise<void>;
  end(): Promise<ProcessorWork>;
  stop(): Promise<void>;
}

const SERVING = fileURLToPath(new URL('./serving-process.ts', import.meta.url));
const PATIENCE = 600_000;

/** Starts a server over a database that is filled already. */
export async function startServing(databaseUrl: string, size: Size): Promise<Serving> {
  const args = [databaseUrl, JSON.stringify(size)];
  const child = fork(SERVING, args, { execArgv: ['--import', 'tsx'], timeout: PATIENCE });
  const ended = once(child, 'exit');
  const told = async <T>(): Promise<T> => {
    const [message] = (await Promise.race([
      once(child, 'message'),
      ended.then(() => Promise.reject(new Error('The server that is measured ended.'))),
    ])) as [T];
    return message;
  };
  const ask = <T>(request: ServingRequest): Promise<T> => {
    const answer = told<T>();
    child.send(request);
    return answer;
  };
  const port = await told<number>();
  return {
    url: `http://127.0.0.1:${port}`,
    begin: () => ask('begin'),
    end: () => ask('end'),
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}
