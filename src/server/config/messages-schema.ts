/** What a config says of outgoing messages: who carries them, and which there are. Secrets are named, never written down. */
import * as z from 'zod/mini';
import { MailAddress } from '../../policy/profile/who.js';
import { PhoneNumber } from '../../protocol/primitives.js';
import { LOOPBACK, WebAddress } from './web-address.js';

function hasNoTail(text: string): boolean {
  return !URL.canParse(text) || (new URL(text).hash === '' && new URL(text).search === '');
}

const PageAddress = WebAddress.check(z.refine(hasNoTail, 'must have no query and no fragment'));

/** A secret in a variable of the environment: `{ "env": "SMTP_PASSWORD" }`. */
const Secret = z.strictObject(
  { env: z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of a variable')) },
  'must be { "env": "NAME" }: a secret is read from the environment, not from this file',
);

const Smtp = z
  .strictObject({
    host: z.string().check(z.minLength(1), z.maxLength(255)),
    port: z._default(z.int().check(z.minimum(1), z.maximum(65_535)), 587),
    /** `starttls` is insisted on; `none` sends in the clear. */
    security: z._default(z.enum(['starttls', 'tls', 'none']), 'starttls'),
    user: z.optional(z.string().check(z.minLength(1))),
    password: z.optional(Secret),
    from: MailAddress,
    /** Name of the sender; the business's unless set. */
    fromName: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(100))),
    replyTo: z.optional(MailAddress),
  })
  .check(
    z.refine(({ user, password }) => (user === undefined) === (password === undefined), {
      error: 'user and password come together',
      path: ['password'],
    }),
    z.refine(({ security, password, host }) => security !== 'none' || !password || LOOPBACK.test(host), {
      error: '"none" would send the password in the clear',
      path: ['security'],
    }),
  );

const Twilio = z
  .strictObject({
    accountSid: z.string().check(z.regex(/^AC[0-9a-fA-F]{32}$/, 'must be an account SID, "AC" and 32 digits')),
    authToken: Secret,
    from: z.optional(
      z.union([PhoneNumber, z.string().check(z.regex(/^\d{5,6}$/))], 'must be a number such as +15005550006'),
    ),
    messagingServiceSid: z.optional(z.string().check(z.regex(/^MG[0-9a-fA-F]{32}$/))),
    /** Where the API is. */
    baseUrl: z._default(WebAddress, 'https://api.twilio.com'),
    /** Address that the provider calls with what people answer, to the letter: its signature is over it. */
    inboundUrl: z.optional(WebAddress),
    /** Whether this server answers STOP, START and HELP; `false` where the provider does. */
    answersKeywords: z._default(z.boolean(), true),
  })
  .check(
    z.refine(({ from, messagingServiceSid }) => (from === undefined) !== (messagingServiceSid === undefined), {
      error: 'needs either "from" or "messagingServiceSid"',
      path: ['from'],
    }),
  );

const Reminder = z.strictObject({
  minutesBefore: z.int().check(z.minimum(5), z.maximum(43_200)),
  by: z._default(z.array(z.enum(['email', 'sms'])).check(z.minLength(1), z.maxLength(2)), ['email']),
});

/** Outgoing messages. Without it only codes are sent, by whoever is passed as `deliver`. */
export const MessagesConfig = z.strictObject({
  /** A mail server. */
  email: z.optional(Smtp),
  /** Twilio, or whoever speaks as it does. */
  sms: z.optional(Twilio),
  /** For development: a file that takes what nothing else carries, shown at `/v1/dev/outbox`. */
  inbox: z.optional(z.string().check(z.minLength(1), z.maxLength(1000))),
  /** Whether bookings, changes and cancellations are confirmed. */
  bookings: z._default(z.boolean(), true),
  reminders: z._default(z.array(Reminder).check(z.maxLength(5)), []),
  /** Page with `<punctual-manage>`; mails link to it, with the secret in the fragment. */
  managePage: z.optional(PageAddress),
  /** What links in reminders are made with: 32 characters or more that nobody knows. Without it they have none. */
  linkSecret: z.optional(Secret),
  /** Whether receipts of privacy requests and what came of them are mailed. */
  requests: z._default(z.boolean(), true),
  /** Page with `<punctual-privacy-request>`; receipts link to it, with the secret in the fragment. */
  requestPage: z.optional(PageAddress),
});

/** Outgoing messages with their defaults. */
export type MessagesConfig = z.output<typeof MessagesConfig>;
