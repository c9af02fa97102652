/**
 * The reference server: a Request in, a Response out. Runs wherever `fetch` and Web Crypto are, a page included; a
 * database is opened only when the config names one.
 */
import { profileHash } from '../policy/profile/fingerprint.js';
import type { EpochMs } from '../scheduling/time-zone.js';
import type { Config, ServerConfig } from './config/config-schema.js';
import { ConfigError, parseConfig } from './config/parse-config.js';
import { isSafeAddress } from './config/web-address.js';
import { ownVariables, readSecrets } from './config/secrets.js';
import { createDeferredStore } from './deferred-store.js';
import { createApp } from './http/create-app.js';
import type { Log } from './log.js';
import type { RequestInfo } from './request-info.js';
import type { BookingOffice } from './rules/booking-office.js';
import { createGuard } from './rules/challenge.js';
import { createPaymentDesk, type StartPayment } from './rules/payment-desk.js';
import { createCatalogue } from './rules/catalogue.js';
import { createForms } from './rules/forms.js';
import { createLimits } from './rules/limits.js';
import { deriveLinkToken } from './rules/secrets.js';
import { isStopped } from './rules/sms-programme.js';
import { expireRequests } from './rules/privacy/business-desk.js';
import { createSmsReporter, type SmsGateway } from './sms-gateway.js';
import { openDevelopment } from './development.js';
import type { Inbox } from './messages/inbox.js';
import type { Deliver } from './messages/message.js';
import { openMessages } from './messages/open-messages.js';
import type { AttachmentsOf } from './messages/prepare.js';
import { createMemoryStore } from './store/memory-store.js';
import type { Store } from './store/store.js';

/** How long the answer to an idempotency key is kept, in milliseconds. */
const KEEP_ANSWERS = 48 * 3_600_000;

/** What a server is made with beside its config. */
export interface ServerOptions {
  /** A store that is open already, instead of the config's database. */
  readonly store?: Store;
  /** The time; the machine's own unless set. */
  readonly now?: () => EpochMs;
  /** Hears of crashes; `console.error` unless set. */
  readonly log?: Log;
  /**
   * Carries the messages that the config's `messages` names nobody for. Where neither carries a channel no codes are
   * sent by it, and `capabilities.verifications` leaves it out.
   */
  readonly deliver?: Deliver;
  /**
   * For development: takes those messages instead, and shows them under `/v1/dev` with bookings, consents and requests.
   * Refused where NODE_ENV is production.
   */
  readonly inbox?: Inbox;
  /** Files that go with a mail about a booking; its calendar file where it has changed, unless set. */
  readonly attachmentsOf?: AttachmentsOf;
  /** Begins payments, where the config's `payment` names no `sessions`. */
  readonly startPayment?: StartPayment;
  /** Whoever sends the text messages, to be asked for the state of a number. */
  readonly smsGateway?: SmsGateway;
}

/** A running server. */
export interface Server {
  /** Answers a request under `/v1`, `/openapi.json` or `/healthz`. Never rejects: a failure is a problem document. */
  fetch(request: Request, info?: RequestInfo): Promise<Response>;
  /** Sends the messages that are due. Call it every few seconds: retries and reminders wait for it. Never rejects. */
  sendMessages(): Promise<void>;
  /** Removes expired holds and old answers from the store. Call it now and then; nothing depends on when. */
  sweep(): Promise<void>;
  /** Ends what runs in the background and closes the store. */
  close(): Promise<void>;
}

function openStoreOf(databaseUrl: string | undefined): Store {
  return createDeferredStore(async () => {
    if (databaseUrl === undefined) return createMemoryStore();
    const { openStore } = await import('./store/open-store.js');
    const store = await openStore(databaseUrl);
    await store.migrate();
    return store;
  });
}

/**
 * A programme that wants each number confirmed, and nobody who could ask for it: no number would ever be, and every
 * visitor who agreed would wait for a message that never comes.
 */
function requireConfirmations({ policy }: Config, canBeAsked: boolean): void {
  if (!policy?.sms?.doubleOptIn || canBeAsked) return;
  const reason =
    'nothing sends text messages here that could ask for the confirmation: name "messages.sms", or "messages.inbox" while ' +
    'you build, or pass "deliver"; or "smsGateway", where another system sends them';
  throw new ConfigError([{ path: ['policy', 'sms', 'doubleOptIn'], reason }]);
}

/** Makes a server. A config that cannot be used is a `ConfigError`. Without a database URL it keeps all in memory. */
export function createServer(config: ServerConfig, options: ServerOptions = {}): Server {
  const settings = parseConfig(config);
  const { holdMinutes, maxHoldMinutes, maxFileBytes, databaseUrl, policy, abuse, payment } = settings;
  const store = options.store ?? openStoreOf(databaseUrl);
  const now = options.now ?? Date.now;
  const log: Log = options.log ?? ((message, cause) => console.error(message, cause));
  const variables = ownVariables();
  const secrets = readSecrets(settings, variables);
  const { linkSecret } = secrets;
  const { deliver, attachmentsOf } = options;
  const inbox = openDevelopment(settings, options.inbox, variables, now);
  const messages = openMessages({ settings, secrets, store, now, log, deliver, inbox, attachmentsOf });
  const { desk } = messages;
  requireConfirmations(settings, desk.sends('sms') || options.smsGateway !== undefined);
  const limits = createLimits(abuse.limits, secrets.abuse);
  const reportedSmsState = createSmsReporter(settings.sms.blocked, options.smsGateway, log);
  const office: BookingOffice = {
    catalogue: createCatalogue(
      settings,
      (['email', 'sms'] as const).filter((channel) => desk.sends(channel)),
    ),
    forms: createForms(settings),
    store,
    policy,
    policyHash: policy && profileHash(policy),
    messages: desk,
    linkTokenOf: linkSecret === undefined ? undefined : (bookingId: string) => deriveLinkToken(linkSecret, bookingId),
    smsStateOf: async (number) => ((await isStopped(store, number)) ? 'blocked-by-stop' : reportedSmsState(number)),
    guard: createGuard({ rules: abuse, secret: secrets.abuse, store, limits, now }),
    limits,
    payments:
      payment && secrets.payment !== undefined
        ? createPaymentDesk({ config: payment, secret: secrets.payment, start: options.startPayment, now, log })
        : undefined,
    mayReturnTo: (address) => {
      const { origin } = new URL(address);
      return isSafeAddress(address) && (settings.origins.includes('*') || settings.origins.includes(origin));
    },
    now,
    holdMinutes,
    maxHoldMinutes,
    maxFileBytes,
  };
  messages.attach(office);
  const app = createApp(office, settings, { log, secrets, inbox });
  return {
    fetch: (request, info = {}) => app.fetch(request, info),
    sendMessages: () => messages.run(),
    sweep: async () => {
      await store.sweep(now(), now() - KEEP_ANSWERS);
      await expireRequests(office);
    },
    close: async () => {
      app.close();
      await messages.close();
      await store.close();
    },
  };
}
