/** The built server with a profile, a database and a page that holds the request centre, all behind one origin. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import type { createServer as CreateServer, Server } from '../../../src/server/create-server.js';
import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import { contactForm } from '../../support/contact-form.js';
import { testConfig } from '../../support/test-server.js';
import { freshFile } from '../../server/store/sqlite-file.js';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** A running site. */
export interface PrivacySite {
  readonly origin: string;
  readonly server: Server;
  stop(): Promise<void>;
}

/** What a site is made of. */
export interface PrivacySiteOptions {
  readonly policy: PolicyProfile;
  readonly databaseUrl: string;
  readonly language?: string;
  /** Port of the mail server that carries mails; without one they are in the inbox of development. */
  readonly mailPort?: number | undefined;
  /** The time of the server, as RFC 3339 text. */
  readonly now: string;
}

function page(language: string): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>Your data</title><link rel="icon" href="data:,">
    <script type="module" src="/punctual.js"></script>
    <main><h1>Privacy</h1><punctual-privacy-request api="/v1"></punctual-privacy-request></main></html>`;
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

async function file(path: string): Promise<Response> {
  const type = TYPES[extname(path)];
  const content = type && (await readFile(join(DIST, path)).catch(() => undefined));
  if (!content) return new Response('nothing here', { status: 404 });
  return new Response(new Uint8Array(content), { headers: { 'content-type': type } });
}

/** Starts a site. */
export async function startPrivacySite({
  policy,
  databaseUrl,
  language = 'en',
  mailPort,
  now,
}: PrivacySiteOptions): Promise<PrivacySite> {
  const built = (await import(new URL('../../../dist/server/index.js', import.meta.url).href)) as {
    createServer: typeof CreateServer;
  };
  // Its own address is in what it sends.
  let server: Server | undefined;
  const answer = (request: Request): Response | Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/v1')) return server!.fetch(request);
    if (pathname !== '/') return file(pathname.slice(1));
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY };
    return new Response(page(language), { headers });
  };
  const listener = await new Promise<{ port: number; close: () => void }>((resolve) => {
    const running = serve({ fetch: answer, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ port, close: () => running.close() }),
    );
  });
  const origin = `http://127.0.0.1:${listener.port}`;
  const from = 'praxis@testpraxis.example';
  const carrier =
    mailPort === undefined
      ? { inbox: `${freshFile()}.jsonl` }
      : { email: { host: '127.0.0.1', port: mailPort, security: 'none' as const, from } };
  const made = (server = built.createServer(
    {
      ...testConfig,
      policy,
      databaseUrl,
      forms: [contactForm],
      messages: { ...carrier, requestPage: `${origin}/` },
      rateLimits: { reads: 100_000, writes: 100_000, codes: 100_000 },
    },
    { now: () => Date.parse(now) },
  ));
  return {
    origin,
    server: made,
    stop: async () => {
      listener.close();
      await made.close();
    },
  };
}
