import { http, type HttpHandler } from 'msw';
import type { Server } from '../server/create-server.js';

/** Path under which the reference server has its API. */
const SERVER_BASE = '/v1';

/**
 * Handlers for MSW that answer every request under `baseUrl` from a reference server in the same process, so that a
 * test cannot agree with a mock that the server would not. Start MSW with `onUnhandledRequest: 'error'`.
 */
export function createHandlers(server: Pick<Server, 'fetch'>, baseUrl: string): HttpHandler[] {
  const base = baseUrl.replace(/\/$/, '');
  return [
    http.all(`${base}/*`, ({ request }) => {
      const inServer = new URL(request.url);
      inServer.pathname = SERVER_BASE + inServer.pathname.slice(new URL(base).pathname.replace(/\/$/, '').length);
      return server.fetch(new Request(inServer, request));
    }),
  ];
}
