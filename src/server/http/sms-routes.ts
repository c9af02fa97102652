/**
 * What people answer to text messages, as Twilio tells it: a form, signed with the account's token over the address that
 * was called and every field (twilio.com/docs/usage/security). Not rate-limited: all of it comes from a few addresses, and
 * a STOP that is turned away is a consent that is not withdrawn.
 */
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { PhoneNumber } from '../../protocol/primitives.js';
import type { BookingOffice } from '../rules/booking-office.js';
import { invalid } from '../rules/refusal.js';
import { isSameHash } from '../rules/secrets.js';
import { receiveSms } from '../rules/sms-keywords.js';
import { escapeHtml } from '../messages/mail-body.js';
import { fresh } from './caching.js';
import type { Environment } from './environment.js';
import { HttpRefusal, toProblemResponse } from './problem-response.js';
import { tooLarge } from './read-request.js';

const MOST_BYTES = 32_768;

/** How inbound messages are known to be the provider's. */
export interface InboundSms {
  readonly accountSid: string;
  readonly authToken: string;
  /** Address that the provider calls; that of the request unless set. */
  readonly url: string | undefined;
  readonly answersKeywords: boolean;
}

/** The signature of a call: HMAC-SHA1 over the address and the fields in the order of their names, in base64. */
export async function signatureOf(token: string, url: string, fields: readonly [string, string][]): Promise<string> {
  const encoder = new TextEncoder();
  const sorted = [...fields].sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  const algorithm = { name: 'HMAC', hash: 'SHA-1' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(token), algorithm, false, ['sign']);
  const signed = await crypto.subtle.sign(
    'HMAC',
    key,
    encoder.encode(url + sorted.map((pair) => pair.join('')).join('')),
  );
  return btoa(String.fromCharCode(...new Uint8Array(signed)));
}

async function readFields(context: Context<Environment>, { accountSid, authToken, url }: InboundSms) {
  const fields = [...new URLSearchParams(await context.req.text())] as [string, string][];
  const signature = await signatureOf(authToken, url ?? context.req.url, fields);
  const told = Object.fromEntries(fields);
  const isSigned = isSameHash(context.req.header('x-twilio-signature') ?? '', signature);
  if (!isSigned || told['AccountSid'] !== accountSid)
    throw new HttpRefusal('unauthorized', 403, 'the signature is not that of this account');
  return told;
}

function twiml(context: Context<Environment>, reply: string | undefined): Response {
  const message = reply === undefined ? '' : `<Message>${escapeHtml(reply)}</Message>`;
  const body = `<?xml version="1.0" encoding="UTF-8"?><Response>${message}</Response>`;
  return context.body(body, 200, { 'content-type': 'text/xml; charset=utf-8' });
}

/** `/sms/inbound`. */
export function smsRoutes(office: BookingOffice, inbound: InboundSms): Hono<Environment> {
  const routes = new Hono<Environment>();
  routes.use(fresh('private'), bodyLimit({ maxSize: MOST_BYTES, onError: () => toProblemResponse(tooLarge()) }));
  routes.post('/inbound', async (context) => {
    const { From = '', Body = '', OptOutType } = await readFields(context, inbound);
    if (!PhoneNumber.safeParse(From).success) throw invalid('/From', 'format', 'body');
    // With the provider's own opt-out it says what the word meant, and has answered already.
    const reply = await receiveSms(office, From, OptOutType ?? Body);
    return twiml(context, inbound.answersKeywords && OptOutType === undefined ? reply : undefined);
  });
  return routes;
}
