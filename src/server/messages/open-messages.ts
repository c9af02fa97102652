/** The messages of one server, put together: who carries them, the desk that takes them in, the worker that sends them. */
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { Config } from '../config/config-schema.js';
import type { MessageSecrets } from '../config/secrets.js';
import type { Log } from '../log.js';
import type { BookingOffice } from '../rules/booking-office.js';
import type { Store } from '../store/store.js';
import type { Letterhead } from './compose.js';
import type { Inbox } from './inbox.js';
import { createMessageDesk, type MessageDesk } from './message-desk.js';
import type { Channel, Deliver } from './message.js';
import { prepare, type AttachmentsOf } from './prepare.js';
import { createWorker } from './worker.js';

/** What messages are made of. */
export interface MessageParts {
  readonly settings: Config;
  readonly secrets: MessageSecrets;
  readonly store: Store;
  readonly now: () => EpochMs;
  readonly log: Log;
  /** Carries what the config names no transport for. */
  readonly deliver: Deliver | undefined;
  /** For development: takes that instead. */
  readonly inbox: Inbox | undefined;
  readonly attachmentsOf: AttachmentsOf | undefined;
}

/** The messages of a server. */
export interface Messages {
  readonly desk: MessageDesk;
  /** Begins to put messages into words for the office; before that none is sent. */
  attach(office: Pick<BookingOffice, 'catalogue' | 'store' | 'smsStateOf' | 'now' | 'linkTokenOf'>): void;
  /** Sends what is due. Never rejects: what goes wrong is logged. */
  run(): Promise<void>;
  close(): Promise<void>;
}

/** A carrier that is made with the first message for it. */
function lazily(open: () => Promise<Deliver>): Deliver {
  let opening: Promise<Deliver> | undefined;
  return async (message) => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    await (
      await opening
    )(message);
  };
}

function smtpOf({ settings, secrets }: MessageParts, onClose: (close: () => void) => void): Deliver | undefined {
  const email = settings.messages?.email;
  if (!email) return undefined;
  return lazily(async () => {
    const { openSmtp } = await import('./transports/smtp.js');
    const { fromName = settings.business.name, ...server } = email;
    const { deliver, close } = await openSmtp({ ...server, fromName, password: secrets.smtpPassword });
    onClose(close);
    return deliver;
  });
}

function twilioOf({ settings, secrets }: MessageParts): Deliver | undefined {
  const sms = settings.messages?.sms;
  if (!sms) return undefined;
  return lazily(async () => {
    const { openTwilio } = await import('./transports/twilio.js');
    return openTwilio({ ...sms, authToken: secrets.smsAuthToken ?? '' });
  });
}

/** Puts the messages together. */
export function openMessages(parts: MessageParts): Messages {
  const { settings, store, now, log, deliver, inbox, attachmentsOf } = parts;
  const closers: (() => void)[] = [];
  const rest = inbox?.deliver ?? deliver;
  const own = { email: smtpOf(parts, (close) => closers.push(close)), sms: twilioOf(parts) };
  const carriers = new Map<Channel, Deliver>();
  for (const channel of ['email', 'sms'] as const) {
    const carrier = own[channel] ?? rest;
    if (carrier) carriers.set(channel, carrier);
  }
  let office: Pick<BookingOffice, 'catalogue' | 'store' | 'smsStateOf' | 'now' | 'linkTokenOf'> | undefined;
  let last: Promise<void> = Promise.resolve();

  const worker = createWorker({
    store,
    now,
    log,
    carriers,
    prepare: (record) => {
      if (!office) throw new Error('the server is not ready');
      const { business } = office.catalogue;
      const { managePage, requestPage } = settings.messages ?? {};
      const letterhead: Letterhead = { business, policy: settings.policy, managePage, requestPage };
      return prepare({ office, letterhead, attachmentsOf }, record);
    },
  });
  const run = (): Promise<void> => {
    if (carriers.size === 0) return Promise.resolve();
    last = worker.run().catch((cause: unknown) => log('sending messages failed', cause));
    return last;
  };
  return {
    desk: createMessageDesk({
      channels: new Set(carriers.keys()),
      now,
      announcesBookings: settings.messages?.bookings ?? false,
      announcesRequests: settings.messages?.requests ?? false,
      reminders: settings.messages?.reminders ?? [],
      isPrompt: deliver !== undefined && rest === deliver,
      wake: run,
    }),
    attach: (one) => void (office = one),
    run,
    close: async () => {
      await last;
      for (const close of closers) close();
    },
  };
}
