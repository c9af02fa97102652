/**
 * Text messages over Twilio's HTTP API: `POST /2010-04-01/Accounts/{sid}/Messages.json`, form-encoded, with the account
 * as user and its token as password. Owns which answers are final.
 */
import * as z from 'zod/mini';
import { DeliveryError } from '../delivery-error.js';
import type { Deliver } from '../message.js';

const TIMEOUT = 30_000;
/** The recipient has unsubscribed: twilio.com/docs/api/errors/21610. */
const STOPPED = 21610;
/** Too many requests, and faults of theirs, pass; any other refusal would come again. */
const PASSING_STATUS = [408, 425, 429];

/** An account and whom its messages come from. */
export interface TwilioSettings {
  readonly accountSid: string;
  readonly authToken: string;
  readonly from?: string | undefined;
  readonly messagingServiceSid?: string | undefined;
  readonly baseUrl: string;
}

const Failure = z.object({ code: z.optional(z.number()), message: z.optional(z.string()) });

async function failureOf(response: Response): Promise<DeliveryError> {
  const body = z.safeParse(Failure, await response.json().catch(() => undefined));
  const { code, message = 'no reason given' } = body.data ?? {};
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  return new DeliveryError(`SMS: ${response.status} ${code ?? ''} ${message}`, {
    isFinal: response.status < 500 && !PASSING_STATUS.includes(response.status) && response.status !== 401,
    isStopped: code === STOPPED,
    retryAfter: Number.isFinite(retryAfter) ? retryAfter : undefined,
  });
}

/** Sends text messages through an account. */
export function openTwilio({ accountSid, authToken, from, messagingServiceSid, baseUrl }: TwilioSettings): Deliver {
  const address = new URL(`/2010-04-01/Accounts/${accountSid}/Messages.json`, baseUrl);
  const authorization = `Basic ${btoa(`${accountSid}:${authToken}`)}`;
  return async ({ to, text }) => {
    const sender =
      messagingServiceSid === undefined ? { From: from ?? '' } : { MessagingServiceSid: messagingServiceSid };
    const response = await fetch(address, {
      method: 'POST',
      headers: { authorization, accept: 'application/json' },
      body: new URLSearchParams({ To: to, Body: text, ...sender }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    }).catch((cause: unknown) => {
      throw new DeliveryError(`SMS: ${cause instanceof Error ? cause.message : String(cause)}`);
    });
    if (!response.ok) throw await failureOf(response);
    await response.body?.cancel();
  };
}
