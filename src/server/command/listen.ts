/** One port: opened with a clear word when it cannot be, closed when the requests in flight are done. */
import type { Server as NodeServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { CommandError } from './command-error.js';

/** How long requests in flight may take to finish when the server stops, in milliseconds. */
const STOP_LIMIT = 10_000;
/** How long one request may take to arrive, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;

type Fetch = (request: Request, bindings: HttpBindings) => Response | Promise<Response>;

/** A port that is listened on. */
export interface Listener {
  readonly port: number;
  /** Takes no more requests, lets those in flight finish within ten seconds, and ends. */
  stop(): Promise<void>;
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses it',
  EACCES: 'it needs more rights',
  EADDRNOTAVAIL: 'this machine does not have that address',
  ENOTFOUND: 'this machine does not have that address',
};

function toCommandError(error: NodeJS.ErrnoException, port: number, host: string | undefined): CommandError {
  const reason = REASONS[error.code ?? ''] ?? error.message;
  const where = host === undefined ? String(port) : `${port} of ${host}`;
  return new CommandError(`Port ${where} cannot be listened on: ${reason}. Set PORT to another one.`);
}

function stop(server: NodeServer): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => server.closeAllConnections(), STOP_LIMIT);
    server.close(() => {
      clearTimeout(limit);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Listens on a port, 0 being any free one. A port that cannot be had is a {@link CommandError}. */
export function listen(fetch: Fetch, port: number, host: string | undefined): Promise<Listener> {
  const server = createAdaptorServer({
    fetch: (request, bindings) => fetch(request, bindings as HttpBindings),
    serverOptions: { requestTimeout: REQUEST_TIMEOUT },
  }) as NodeServer;
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(toCommandError(error, port, host)));
    server.listen(port, host, () => {
      resolve({ port: (server.address() as AddressInfo).port, stop: () => stop(server) });
    });
  });
}
