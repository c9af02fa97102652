/** A mail server and a carrier on this machine: real ones as far as the wire goes. */
import { EventEmitter, once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire. */
export interface ReceivedMail {
  readonly to: readonly string[];
  readonly raw: string;
}

/** A mail's headers and its text, decoded. */
export function readMail({ raw }: Pick<ReceivedMail, 'raw'>): { readonly head: string; readonly text: string } {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const text = rest.join('\r\n\r\n').replaceAll('=\r\n', '');
  const bytes = text.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return { head: head.replaceAll('\r\n ', ' '), text: Buffer.from(bytes, 'latin1').toString('utf8') };
}

/** A mail server on loopback. */
export interface MailServer {
  readonly port: number;
  readonly mails: readonly ReceivedMail[];
  /** The mail with this number, the first being 0; waits until it is there. */
  arrived(number: number): Promise<ReceivedMail>;
  stop(): Promise<void>;
}

/** Starts a mail server; `port` 0 is any free one. An address with `refused` in it is refused for good. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const post = new EventEmitter();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, callback) => {
      const refusal = Object.assign(new Error(`no such mailbox: ${address}`), { responseCode: 550 });
      callback(address.includes('refused') ? refusal : null);
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('utf8'),
        });
        callback();
        post.emit('mail');
      });
    },
  });
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    arrived: async (number) => {
      while (mails.length <= number) await once(post, 'mail');
      return mails[number]!;
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** A call of the carrier's API. */
export interface CarrierCall {
  readonly path: string;
  readonly authorization: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A carrier on loopback. */
export interface Carrier {
  readonly baseUrl: string;
  readonly calls: readonly CarrierCall[];
  /** Numbers that have told it STOP. */
  readonly stopped: Set<string>;
  stop(): Promise<void>;
}

/** Starts a carrier that speaks as Twilio does. */
export async function startCarrier(): Promise<Carrier> {
  const calls: CarrierCall[] = [];
  const stopped = new Set<string>();
  const server: HttpServer = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const fields = Object.fromEntries(new URLSearchParams(body));
      calls.push({ path: request.url ?? '', authorization: request.headers.authorization ?? '', fields });
      const isStopped = stopped.has(fields['To'] ?? '');
      response.writeHead(isStopped ? 400 : 201, { 'content-type': 'application/json' });
      const refusal = { code: 21610, message: 'Attempt to send to unsubscribed recipient', status: 400 };
      response.end(JSON.stringify(isStopped ? refusal : { sid: 'SM1', status: 'queued' }));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    stopped,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
