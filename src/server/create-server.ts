/**
 * The reference server: a Request in, a Response out. Runs wherever `fetch` and Web Crypto are, a page included; a
 * database is opened only when the config names one.
 */
import { profileHash } from '../policy/profile/fingerprint.js';
import type { EpochMs } from '../scheduling/time-zone.js';
import type { ServerConfig } from './config/config-schema.js';
import { parseConfig } from './config/parse-config.js';
import { createDeferredStore } from './deferred-store.js';
import { createApp } from './http/create-app.js';
import type { Log } from './log.js';
import type { RequestInfo } from './request-info.js';
import type { BookingOffice } from './rules/booking-office.js';
import { createCatalogue } from './rules/catalogue.js';
import { createSmsReporter, type SmsGateway } from './sms-gateway.js';
import type { Deliver } from './rules/verifications.js';
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
  /** Sends messages with codes. Without it the server sends none, and says so: `capabilities.verifications`. */
  readonly deliver?: Deliver;
  /** Whoever sends the text messages, to be asked for the state of a number. */
  readonly smsGateway?: SmsGateway;
}

/** A running server. */
export interface Server {
  /** Answers a request under `/v1`, `/openapi.json` or `/healthz`. Never rejects: a failure is a problem document. */
  fetch(request: Request, info?: RequestInfo): Promise<Response>;
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

/** Makes a server. A config that cannot be used is a `ConfigError`. Without a database URL it keeps all in memory. */
export function createServer(config: ServerConfig, options: ServerOptions = {}): Server {
  const settings = parseConfig(config);
  const { holdMinutes, maxHoldMinutes, databaseUrl, policy } = settings;
  const store = options.store ?? openStoreOf(databaseUrl);
  const now = options.now ?? Date.now;
  const log: Log = options.log ?? ((message, cause) => console.error(message, cause));
  const office: BookingOffice = {
    catalogue: createCatalogue(settings, { verifications: options.deliver !== undefined }),
    store,
    policy,
    policyHash: policy && profileHash(policy),
    deliver: options.deliver,
    smsStateOf: createSmsReporter(settings.sms.blocked, options.smsGateway, log),
    now,
    holdMinutes,
    maxHoldMinutes,
  };
  const app = createApp(office, settings, log);
  return {
    fetch: (request, info = {}) => app.fetch(request, info),
    sweep: () => store.sweep(now(), now() - KEEP_ANSWERS),
    close: async () => {
      app.close();
      await store.close();
    },
  };
}
