/** A server whose messages go over the wire: a mail server and a carrier on loopback. Registers its hooks where it is imported. */
import { after, afterEach, before } from 'node:test';
import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import type { ServerConfig } from '../../../src/server/config/config-schema.js';
import { signatureOf } from '../../../src/server/http/sms-routes.js';
import { bundle, SMS_GIVEN } from '../../support/consents.js';
import { createTestServer, testPolicy, type TestServer } from '../../support/test-server.js';
import { startCarrier, startMailServer, type Carrier, type MailServer } from './support.js';

export const SID = `AC${'0'.repeat(32)}`;
export const PHONE = '+4915112345678';
const INBOUND = 'https://book.example/v1/sms/inbound';

/** The mail server of the server that was opened last. */
export let mail: MailServer;
export let carrier: Carrier;
const servers: TestServer[] = [];

before(async () => {
  process.env['TEST_SMS_TOKEN'] = 'token-of-the-account';
  carrier = await startCarrier();
});
after(() => carrier.stop());
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  await mail.stop();
});

/** The mail server, begun again on a port. */
export async function restartMail(port: number): Promise<void> {
  mail = await startMailServer(port);
}

/** A server with both; one at a time. */
export async function open(
  more: Partial<NonNullable<ServerConfig['messages']>> = {},
  port = 0,
  sms: PolicyProfile['sms'] = {},
  rest: Partial<ServerConfig> = {},
): Promise<TestServer> {
  mail = await startMailServer(port);
  carrier.stopped.clear();
  (carrier.calls as unknown[]).length = 0;
  const messages: ServerConfig['messages'] = {
    email: { host: '127.0.0.1', port: mail.port, security: 'none', from: 'praxis@testpraxis.example' },
    sms: { accountSid: SID, authToken: { env: 'TEST_SMS_TOKEN' }, from: '+15005550006', baseUrl: carrier.baseUrl },
    managePage: 'https://www.testpraxis.example/manage',
    ...more,
  };
  const server = createTestServer({ config: { ...rest, messages, policy: { ...testPolicy, sms } } });
  servers.push(server);
  return server;
}

/** A booking with a yes to text messages. */
export const withSms = () => ({
  contact: { name: 'Eva Sommer', email: 'eva@example.com', phone: PHONE },
  smsConsent: { given: true },
  consents: bundle([{ ...SMS_GIVEN, contactPoint: PHONE }]),
});

/** What became of each message. */
export async function states(server: TestServer): Promise<string[]> {
  const all = await server.store.transaction(({ outbox }) => outbox.list(undefined, 50));
  return all.map(({ kind, channel, state, reason = '' }) => `${kind} ${channel} ${state} ${reason}`.trim()).sort();
}

/** A message to the server's number, as the carrier tells of it. */
export async function inbound(server: TestServer, text: string, more: { token?: string; from?: string } = {}) {
  const fields: [string, string][] = [
    ['AccountSid', SID],
    ['From', more.from ?? PHONE],
    ['Body', text],
  ];
  const signature = await signatureOf(more.token ?? 'token-of-the-account', INBOUND, fields);
  const response = await server.fetch(
    new Request(INBOUND, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'x-twilio-signature': signature },
    }),
  );
  return { status: response.status, text: await response.text() };
}
