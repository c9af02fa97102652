/**
 * Begins a payment at whoever takes the money, and knows what they sign. Owns that no page is handed an address that the
 * config does not allow, and what a signature is over.
 */
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { PaymentConfig } from '../config/trust-schema.js';
import { isSafeAddress } from '../config/web-address.js';
import type { Log } from '../log.js';
import { Refusal } from './refusal.js';
import { hmacSha256, isSameHash } from './secrets.js';
import { PAYMENT_SIGNATURE_HEADER } from '../../protocol/payment.js';

const SECOND = 1_000;
/** How far a signature's time may be from now. */
const TOLERANCE = 5 * 60 * SECOND;
/** How long whoever takes the money may need to begin. */
const PATIENCE = 10 * SECOND;
const MOST_CHARACTERS = 2_000;

/** A payment to begin. */
export interface PaymentOrder {
  readonly id: string;
  /** In the currency's smallest unit. */
  readonly amount: number;
  readonly currency: string;
  /** What is paid for, in the business's words. */
  readonly description: string;
  /** Where the visitor comes back to; absent where the page did not say. */
  readonly returnTo?: string | undefined;
  /** Until when the slot is kept, RFC 3339. */
  readonly expiresAt: string;
}

/** Begins a payment, and gives the address of the page where the visitor pays. */
export type StartPayment = (order: PaymentOrder) => Promise<{ readonly url: string }>;

/** What payments are made with. */
export interface PaymentDesk {
  readonly minutes: number;
  readonly opens: 'tab' | 'here';
  /** `unavailable` where it cannot be begun, or leads where it must not. */
  start(order: PaymentOrder): Promise<string>;
  /** Whether a body was signed with the secret, lately. */
  isSigned(body: string, header: string | undefined): Promise<boolean>;
}

/** A signature of a body: when, and the HMAC-SHA-256 over both. */
export async function signPayment(secret: string, body: string, now: EpochMs): Promise<string> {
  const seconds = Math.floor(now / SECOND);
  return `t=${seconds},v1=${await hmacSha256(secret, `${seconds}.${body}`)}`;
}

/** Begins payments by a signed POST. */
function startBySession(sessions: string, secret: string, now: () => EpochMs): StartPayment {
  return async (order) => {
    const body = JSON.stringify(order);
    const response = await fetch(sessions, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        [PAYMENT_SIGNATURE_HEADER]: await signPayment(secret, body, now()),
        'idempotency-key': order.id,
      },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) throw new Error(`the payment provider answered ${response.status}`);
    return (await response.json()) as { readonly url: string };
  };
}

/** What a desk is made with. */
export interface PaymentDeskOptions {
  readonly config: PaymentConfig;
  readonly secret: string;
  readonly start: StartPayment | undefined;
  readonly now: () => EpochMs;
  readonly log: Log;
}

/** Makes the desk; `undefined` where neither the config nor the program says who begins a payment. */
export function createPaymentDesk({ config, secret, start, now, log }: PaymentDeskOptions): PaymentDesk | undefined {
  const { minutes, opens, sessions } = config;
  const begin = start ?? (sessions === undefined ? undefined : startBySession(sessions, secret, now));
  if (!begin) return undefined;
  const allowed = new Set(config.origins);
  const isAllowed = (url: unknown): url is string =>
    typeof url === 'string' && url.length <= MOST_CHARACTERS && isSafeAddress(url) && allowed.has(new URL(url).origin);

  return {
    minutes,
    opens,
    async start(order) {
      let url: unknown;
      try {
        ({ url } = await begin(order));
      } catch (cause) {
        log('a payment could not be begun', cause);
        throw new Refusal('unavailable', 'the payment could not be begun; nothing was booked');
      }
      if (isAllowed(url)) return new URL(url).href;
      log('a payment leads to an address that "payment.origins" does not have', url);
      throw new Refusal('unavailable', 'the payment could not be begun; nothing was booked');
    },
    async isSigned(body, header) {
      const [, seconds, signature] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? [];
      if (seconds === undefined || signature === undefined) return false;
      if (Math.abs(Number(seconds) * SECOND - now()) > TOLERANCE) return false;
      return isSameHash(await hmacSha256(secret, `${seconds}.${body}`), signature);
    },
  };
}
