/** The inbox of development: takes messages instead of people, so that whoever builds can read them. */
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { Deliver, OutgoingMessage } from './message.js';

/** A message in the inbox. */
export interface InboxMessage extends OutgoingMessage {
  /** When it would have been sent, as RFC 3339 text. */
  readonly at: string;
}

/** Where messages go and are read again. */
export interface Inbox {
  readonly deliver: Deliver;
  /** The latest messages, newest first. */
  read(): Promise<readonly InboxMessage[]>;
}

/** An inbox in a file. What reads and writes it is loaded with the first message. */
export function lazyInboxFile(path: string, now: () => EpochMs): Inbox {
  const load = () => import('./transports/inbox-file.js');
  return {
    deliver: async (message) => (await load()).writeInbox(path, { at: new Date(now()).toISOString(), ...message }),
    read: async () => (await load()).readInbox(path),
  };
}
