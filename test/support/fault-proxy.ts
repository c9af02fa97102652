/**
 * A plain HTTP proxy on this machine that passes everything on until a test tells it not to. Owns the faults of a line
 * and of a server that a page can meet; which of them are tried, and what must come of them, is for the tests to say.
 */
import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Answered, Fault } from './faults.js';

/** Which requests meet a fault. */
export interface Rule {
  readonly method: string;
  /** The path below the API's base, as `/bookings` or a pattern of it. */
  readonly path: string | RegExp;
  readonly fault: Fault;
  /** How many of them; all unless set. */
  readonly times?: number;
}

/** A fault that is in force. */
export interface Injected {
  /** How many requests have met it. */
  readonly met: number;
  /** Once the first request has met it. */
  readonly first: Promise<void>;
  /** Ends it, and lets the answers go that wait. */
  lift(): void;
}

/** A request as it came in. */
export interface Seen {
  readonly method: string;
  /** Below the API's base, without the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** What it met, if anything. */
  readonly fault: Fault['kind'] | undefined;
}

/** A running proxy. */
export interface FaultProxy {
  /** Base URL of the API behind it. */
  readonly api: string;
  /** Every request but those by which a browser asks whether it may ask. */
  readonly seen: readonly Seen[];
  inject(rule: Rule): Injected;
  /** Ends every fault and forgets what was seen. */
  clear(): Promise<void>;
  /** Refuses every connection, as a machine does on which nothing listens. */
  refuse(): Promise<void>;
  /** Takes connections again. */
  accept(): Promise<void>;
  stop(): Promise<void>;
}

interface Active {
  readonly rule: Rule;
  left: number;
  met: number;
  readonly tellMet: () => void;
  readonly lifted: Promise<void>;
}

/** What a page needs to be let to read an answer that the server did not write. */
function readableBy({ headers }: IncomingMessage): Record<string, string> {
  return {
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'Retry-After, ETag, Location',
    vary: 'Origin',
  };
}

function write(response: ServerResponse, incoming: IncomingMessage, { status, headers, body }: Answered): void {
  // Not kept open: a browser repeats by itself what a connection loses that it has used before, and nobody could count.
  response.writeHead(status, { ...readableBy(incoming), connection: 'close', ...headers });
  response.end(body);
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Asks the server what the page has asked. */
async function forward(target: URL, incoming: IncomingMessage): Promise<{ answer: IncomingMessage; body: Buffer }> {
  const sent = ask(new URL(incoming.url ?? '/', target), {
    method: incoming.method,
    headers: { ...incoming.headers, host: target.host, connection: 'close' },
    agent: false,
  });
  sent.end(await bodyOf(incoming));
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { answer, body: await bodyOf(answer) };
}

/** Whether the fault keeps a request from the server. */
async function endsHere(
  { rule, lifted }: Active,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  switch (rule.fault.kind) {
    case 'silence':
      await lifted;
      incoming.socket.destroy();
      return true;
    case 'request-lost':
      incoming.socket.destroy();
      return true;
    case 'answered':
      await bodyOf(incoming);
      write(response, incoming, rule.fault.answer);
      return true;
    default:
      return false;
  }
}

/** Starts a proxy before the API at `api`. */
export async function startFaultProxy(api: string): Promise<FaultProxy> {
  const target = new URL(api);
  const rules = new Set<Active>();
  const seen: Seen[] = [];
  const sockets = new Set<Socket>();

  const pathOf = (incoming: IncomingMessage): string =>
    new URL(incoming.url ?? '/', target).pathname.slice(target.pathname.length);

  function ruleFor(incoming: IncomingMessage): Active | undefined {
    const path = pathOf(incoming);
    const isMeant = ({ rule, left }: Active): boolean =>
      left > 0 &&
      rule.method === incoming.method &&
      (typeof rule.path === 'string' ? rule.path === path : rule.path.test(path));
    return [...rules].find(isMeant);
  }

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const active = ruleFor(incoming);
    const fault = active?.rule.fault;
    if (incoming.method !== 'OPTIONS') {
      seen.push({
        method: incoming.method ?? '',
        path: pathOf(incoming),
        headers: incoming.headers,
        fault: fault?.kind,
      });
    }
    if (active) {
      active.left -= 1;
      active.met += 1;
      active.tellMet();
    }
    if (active && (await endsHere(active, incoming, response))) return;
    const { answer, body } = await forward(target, incoming);
    if (fault?.kind === 'late') await active?.lifted;
    if (fault?.kind === 'answer-lost') incoming.socket.destroy();
    else if (fault?.kind === 'replaced') write(response, incoming, fault.answer);
    else {
      response.writeHead(answer.statusCode ?? 502, { ...answer.headers, connection: 'close' });
      if (fault?.kind === 'truncated') {
        response.write(body.subarray(0, Math.floor(body.length / 2)), () => incoming.socket.destroy());
      } else response.end(body);
    }
  }

  function open(port: number): Promise<Server> {
    const server = createServer((incoming, response) => {
      // A page that gives up, or a server that is gone: the other side sees a connection that breaks.
      handle(incoming, response).catch(() => incoming.socket.destroy());
    });
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => undefined);
    });
    server.listen(port, '127.0.0.1');
    return once(server, 'listening').then(() => server);
  }

  let server = await open(0);
  const { port } = server.address() as AddressInfo;

  const refuse = async (): Promise<void> => {
    if (!server.listening) return;
    server.close();
    for (const socket of sockets) socket.destroy();
    await once(server, 'close');
  };
  const lifts = new Set<() => void>();
  const liftAll = (): void => {
    for (const lift of lifts) lift();
  };

  return {
    api: new URL(target.pathname, `http://127.0.0.1:${String(port)}`).href,
    seen,
    inject(rule) {
      let tellMet = (): void => undefined;
      let release = (): void => undefined;
      const first = new Promise<void>((resolve) => (tellMet = resolve));
      const lifted = new Promise<void>((resolve) => (release = resolve));
      const active: Active = { rule, left: rule.times ?? Infinity, met: 0, tellMet, lifted };
      const lift = (): void => {
        rules.delete(active);
        lifts.delete(lift);
        release();
      };
      rules.add(active);
      lifts.add(lift);
      return {
        get met() {
          return active.met;
        },
        first,
        lift,
      };
    },
    async clear() {
      liftAll();
      seen.length = 0;
      if (!server.listening) server = await open(port);
    },
    refuse,
    async accept() {
      if (!server.listening) server = await open(port);
    },
    async stop() {
      liftAll();
      await refuse();
    },
  };
}
