/** What the commands for the business work with: the rules on its database, without a server around them. */
import { profileHash } from '../../policy/profile/fingerprint.js';
import type { Config } from '../config/config-schema.js';
import { parseConfig } from '../config/parse-config.js';
import { createMessageDesk } from '../messages/message-desk.js';
import type { Channel } from '../messages/message.js';
import type { BookingOffice } from '../rules/booking-office.js';
import { createCatalogue } from '../rules/catalogue.js';
import { openGuard } from '../rules/challenge.js';
import { createForms } from '../rules/forms.js';
import { createLimits } from '../rules/limits.js';
import { openReadyStore } from './open-ready-store.js';
import { readSettings } from './read-settings.js';

const CHANNELS: readonly Channel[] = ['email', 'sms'];

/** How a server with this config sends messages by itself. */
function channelsOf({ messages }: Config): ReadonlySet<Channel> {
  return new Set(CHANNELS.filter((channel) => messages?.inbox !== undefined || messages?.[channel] !== undefined));
}

/** Which office. */
export interface OfficeOptions {
  readonly configFile: string | undefined;
  /** Somebody sends what is in the outbox, of whom the config says nothing. */
  readonly queue?: boolean;
}

/** Opens the database of a config, does the work and closes it again, whatever comes of it. */
export async function inOffice<T>(
  { configFile, queue = false }: OfficeOptions,
  work: (office: BookingOffice) => Promise<T>,
): Promise<T> {
  const settings = await readSettings(configFile, process.env);
  const config = parseConfig(settings.config);
  const store = await openReadyStore(settings);
  try {
    return await work({
      catalogue: createCatalogue(config, []),
      forms: createForms(config),
      store,
      policy: config.policy,
      policyHash: config.policy && profileHash(config.policy),
      // Sent by the server that serves the same database.
      messages: createMessageDesk({
        channels: queue ? new Set(CHANNELS) : channelsOf(config),
        now: Date.now,
        announcesBookings: false,
        announcesRequests: config.messages?.requests ?? queue,
        isPrompt: false,
        reminders: [],
        wake: async () => undefined,
      }),
      smsStateOf: async () => undefined,
      guard: openGuard,
      limits: createLimits(config.abuse.limits, undefined),
      mayReturnTo: () => false,
      now: Date.now,
      holdMinutes: config.holdMinutes,
      maxHoldMinutes: config.maxHoldMinutes,
      maxFileBytes: config.maxFileBytes,
    });
  } finally {
    await store.close();
  }
}
