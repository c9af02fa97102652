/** Whoever takes the money, as far as a server meets them: sessions that are signed for. */
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Shared with the server. */
export const PAYMENT_SECRET = 'what-the-server-and-its-provider-share';

/** What a server asks for. */
export interface Session {
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  readonly description: string;
  readonly returnTo?: string;
  readonly expiresAt: string;
}

/** A running provider. */
export interface FakeProvider {
  readonly origin: string;
  readonly sessions: readonly Session[];
  stop(): Promise<void>;
}

/** The header over a body, of now. */
export function sign(body: string): string {
  const seconds = Math.floor(Date.now() / 1000);
  return `t=${seconds},v1=${createHmac('sha256', PAYMENT_SECRET).update(`${seconds}.${body}`).digest('hex')}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function isSigned(body: string, header: unknown): boolean {
  const seconds = /^t=(\d+),/.exec(String(header))?.[1];
  return (
    header === `t=${seconds},v1=${createHmac('sha256', PAYMENT_SECRET).update(`${seconds}.${body}`).digest('hex')}`
  );
}

/** Starts one on a free port of this machine. */
export async function startFakeProvider(): Promise<FakeProvider> {
  const sessions: Session[] = [];
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const body = await bodyOf(request);
      if (request.url !== '/sessions' || !isSigned(body, request.headers['payment-signature'])) {
        response.writeHead(403).end();
        return;
      }
      const session = JSON.parse(body) as Session;
      sessions.push(session);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ url: `${origin}/pay/${session.id}` }));
    };
    answer().catch(() => {
      response.writeHead(500).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    sessions,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
