/** One page on an origin of its own, as a business's site is. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A page that is served. */
export interface StaticPage {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves this document, and nothing else, on a free port of this machine. */
export async function serveStaticPage(html: string, headers: Record<string, string> = {}): Promise<StaticPage> {
  const server = createServer((request, response) => {
    const found = request.url?.split('?')[0] === '/';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(found ? html : '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
