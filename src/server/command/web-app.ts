/** The API, the built script and a folder of pages behind one port. */
import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import type { Server } from '../create-server.js';

/** What is served beside the API. */
export interface WebAppOptions {
  /** Folder with `punctual.js` and `chunks/`. */
  readonly scripts: string | undefined;
  /** Folder of pages to serve at `/`. */
  readonly site: string | undefined;
  /** More businesses, by the first part of their API's path. */
  readonly others?: ReadonlyMap<string, Server>;
}

interface Environment {
  Bindings: HttpBindings;
}

const MONTH = 30 * 86_400;

/** Pages of any origin may load the script: a module is fetched with CORS, wherever it comes from. */
function publicFile(cacheControl: string): MiddlewareHandler<Environment> {
  return async (context, next) => {
    await next();
    context.header('x-content-type-options', 'nosniff');
    if (!context.res.ok) return;
    context.header('access-control-allow-origin', '*');
    context.header('cross-origin-resource-policy', 'cross-origin');
    context.header('cache-control', cacheControl);
  };
}

/** The address as the server behind a name knows it. */
function withoutName(url: string, name: string): URL {
  const address = new URL(url);
  address.pathname = address.pathname.slice(name.length + 1);
  return address;
}

/** Puts the parts together; what is no file is the API's to answer. */
export function createWebApp(server: Server, { scripts, site, others = new Map() }: WebAppOptions): Hono<Environment> {
  const app = new Hono<Environment>();
  const apiOf =
    (one: Server) =>
    (request: Request, { incoming }: HttpBindings) =>
      one.fetch(request, { remoteAddress: incoming.socket.remoteAddress });
  const api = apiOf(server);

  for (const path of ['/v1/*', '/healthz', '/openapi.json'])
    app.all(path, (context) => api(context.req.raw, context.env));
  for (const [name, other] of others)
    app.all(`/${name}/*`, ({ req, env }) => apiOf(other)(new Request(withoutName(req.url, name), req.raw), env));
  if (scripts !== undefined) {
    // The script keeps its name from one version to the next, its chunks never do.
    app.use('/punctual.js', publicFile('public, max-age=300'), serveStatic({ root: scripts }));
    app.use('/chunks/*', publicFile(`public, max-age=${MONTH * 12}, immutable`), serveStatic({ root: scripts }));
  }
  if (site !== undefined) app.use('/*', publicFile('no-cache'), serveStatic({ root: site }));
  app.notFound((context) => api(context.req.raw, context.env));
  return app;
}
