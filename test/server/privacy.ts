/** Privacy requests as a page would make them, against a server whose messages are read by the test. */
import assert from 'node:assert/strict';
import type { PolicyProfile } from '../../src/policy/profile/policy-profile.js';
import { CreatedPrivacyRequest, PrivacyRequest } from '../../src/protocol/privacy-request.js';
import type { OutgoingMessage } from '../../src/server/messages/message.js';
import { createTestServer, type TestServer, type TestServerOptions } from '../support/test-server.js';
import { expectBody, newKey, send, type Answer } from './send-request.js';

const form = [{ by: 'form' as const }];

/** Offers everything by form. */
export const openPolicy: PolicyProfile = {
  language: 'en',
  controller: { name: 'Testpraxis GmbH' },
  rights: {
    access: form,
    know: form,
    correct: form,
    erase: form,
    portability: form,
    restrict: form,
    object: form,
    'withdraw-consent': form,
    'withdraw-sms': form,
    'opt-out-of-sale': form,
    complaint: form,
    'child-data': form,
    appeal: form,
  },
  laws: ['gdpr'],
  erasure: ['delete', 'anonymise'],
  purposes: {
    visit: { text: 'Appointments', basis: 'contract' },
    statistics: { text: 'Statistics', basis: 'legitimate-interests' },
  },
  fields: { phone: { purposes: ['visit'] } },
  marketing: 'opt-in',
  consents: [
    { id: 'newsletter', kind: 'email.marketing', text: 'Send me the newsletter.', basis: 'consent' },
    { id: 'terms', kind: 'terms', text: 'I agree to the terms.', required: true },
  ],
  sms: { messages: ['reminder'] },
};

/** A server and the messages that it sent. */
export interface PrivacyServer extends TestServer {
  readonly sent: readonly OutgoingMessage[];
  /** The code of the last message. */
  lastCode(): string;
}

/** Makes a server that offers everything, unless told otherwise. */
export function createPrivacyServer({
  policy = openPolicy,
  silent = false,
  mute = false,
  refuses = () => false,
  ...options
}: TestServerOptions & {
  readonly policy?: PolicyProfile;
  /** Has no profile. */
  readonly silent?: boolean;
  /** Sends no codes. */
  readonly mute?: boolean;
  /** Messages that whoever carries them does not take. */
  readonly refuses?: (message: OutgoingMessage) => boolean;
} = {}): PrivacyServer {
  const sent: OutgoingMessage[] = [];
  const deliver = async (message: OutgoingMessage): Promise<void> => {
    if (refuses(message)) throw new Error('not now');
    sent.push(message);
  };
  const server = createTestServer({
    ...options,
    config: {
      ...options.config,
      policy: silent ? undefined : policy,
      rateLimits: { reads: 1e6, writes: 1e6, codes: 1e6 },
    },
    server: { ...options.server, ...(!mute && { deliver }) },
  });
  return {
    ...server,
    sent,
    lastCode: () => {
      const message = sent.findLast(({ kind }) => kind === 'verification');
      return /\b(\d{6})\b/.exec(message?.text ?? '')?.[1] ?? assert.fail('no code was sent');
    },
  };
}

/** Whoever books in the tests, unless they say otherwise. */
export const EVA = { channel: 'email', to: 'eva@example.com' } as const;

/** Sends `POST /privacy-requests`. */
export function sendRequest(
  server: TestServer,
  json: Readonly<Record<string, unknown>>,
  { key = newKey(), token }: { readonly key?: string; readonly token?: string } = {},
): Promise<Answer> {
  return send(server, 'POST /privacy-requests', {
    json: { contact: EVA, locale: 'en', ...json },
    headers: { 'idempotency-key': key, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
  });
}

/** Files a request, and expects to succeed. */
export async function file(
  server: TestServer,
  json: Readonly<Record<string, unknown>>,
): Promise<CreatedPrivacyRequest> {
  return expectBody(await sendRequest(server, json), 201, CreatedPrivacyRequest);
}

type Access = Pick<CreatedPrivacyRequest, 'id' | 'token'>;

/** Sends a line below `/privacy-requests/{id}` with the token. */
export function act(server: TestServer, { id, token }: Access, line: string, json?: unknown): Promise<Answer> {
  const [method = '', rest = ''] = line.split(' ');
  return send(server, `${method} /privacy-requests/${id}${rest}`, {
    ...(json !== undefined && { json }),
    headers: { authorization: `Bearer ${token}` },
  });
}

/** Has a code sent. */
export async function sendCode(server: TestServer, access: Access): Promise<PrivacyRequest> {
  return expectBody(await act(server, access, 'POST /verification', {}), 200, PrivacyRequest);
}

/** Gives a code. */
export function giveCode(server: TestServer, access: Access, code: string): Promise<Answer> {
  return act(server, access, 'POST /verification', { code });
}

/** Has a code sent and gives it. */
export async function prove(server: PrivacyServer, access: Access): Promise<PrivacyRequest> {
  await sendCode(server, access);
  return expectBody(await giveCode(server, access, server.lastCode()), 200, PrivacyRequest);
}

/** Confirms. */
export async function confirm(server: TestServer, access: Access): Promise<PrivacyRequest> {
  return expectBody(await act(server, access, 'POST /confirmation', {}), 200, PrivacyRequest);
}

/** The request as it is. */
export async function look(server: TestServer, access: Access): Promise<PrivacyRequest> {
  return expectBody(await act(server, access, 'GET '), 200, PrivacyRequest);
}

/** Files, proves and confirms. */
export async function carryOut(
  server: PrivacyServer,
  json: Readonly<Record<string, unknown>>,
): Promise<{ readonly access: Access; readonly request: PrivacyRequest }> {
  const access = await file(server, json);
  await prove(server, access);
  return { access, request: await confirm(server, access) };
}

/** Has the copy. */
export async function download(server: TestServer, { id, token }: Access, format = 'json') {
  const response = await server.fetch(
    new Request(`https://book.example/v1/privacy-requests/${id}/export?format=${format}`, {
      headers: { authorization: `Bearer ${token}` },
    }),
  );
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Sends a file for a complaint. */
export async function attach(server: TestServer, content: Uint8Array, name = 'letter.png') {
  const body = new FormData();
  body.set('file', new File([content as Uint8Array<ArrayBuffer>], name));
  const request = new Request('https://book.example/v1/privacy-requests/files', { method: 'POST', body });
  const response = await server.fetch(request);
  return { status: response.status, headers: response.headers, body: (await response.json()) as unknown };
}

/** A picture of one point. */
export const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);
