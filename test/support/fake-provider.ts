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

/** What a visitor sees of it. */
const PAGE = `<!doctype html><html lang="en"><title>Pay</title><form method="post">
  <button name="status" value="paid">Pay now</button> <button name="status" value="failed">Cancel payment</button>
</form></html>`;

/** Says to a server what became of a session, as its provider. */
export async function tellPayment(api: string, session: Session, status: 'paid' | 'failed'): Promise<Response> {
  const body = JSON.stringify({ status, amount: session.amount, currency: session.currency });
  return fetch(`${api}/payments/${session.id}/confirmation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'payment-signature': sign(body) },
    body,
  });
}

/**
 * Starts one on a free port of this machine. `api` is the base of the server that it tells what visitors do on its page; they
 * are led back from there.
 */
export async function startFakeProvider(api?: () => string): Promise<FakeProvider> {
  const sessions: Session[] = [];
  const server = createServer((request, response) => {
    const begin = async (): Promise<void> => {
      const body = await bodyOf(request);
      if (!isSigned(body, request.headers['payment-signature'])) {
        response.writeHead(403).end();
        return;
      }
      const session = JSON.parse(body) as Session;
      sessions.push(session);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ url: `${origin}/pay/${session.id}` }));
    };
    const visit = async (): Promise<void> => {
      const session = sessions.find(({ id }) => request.url === `/pay/${id}`);
      if (!session || !api) {
        response.writeHead(404).end();
      } else if (request.method === 'GET') {
        response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
      } else {
        const status = (await bodyOf(request)).includes('paid') ? 'paid' : 'failed';
        await tellPayment(api(), session, status);
        response.writeHead(303, { location: session.returnTo ?? request.url }).end();
      }
    };
    (request.url === '/sessions' ? begin() : visit()).catch(() => {
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
