/**
 * The outbox of a server: messages go in with what causes them, and out through whoever carries them. Owns what is kept of
 * a message and until when it makes sense; when it is sent is the worker's business.
 */
import type { EpochMs } from '../../scheduling/time-zone.js';
import { createId } from '../rules/secrets.js';
import type { StoreTransaction } from '../store/store.js';
import type { Channel, Message } from './message.js';

/** When a message is sent, and as what it is known. */
export interface Posting {
  /** Stable id: a message with one that is in the outbox already is left alone. A random one unless set. */
  readonly id?: string;
  /** From when on it is sent; at once unless set. */
  readonly dueAt?: EpochMs;
  /** From when on it makes no sense any longer. */
  readonly expiresAt?: EpochMs;
  /** Whose it is: the id of a booking, a submission or a request, so that it can be found and removed with it. */
  readonly subjectRef?: string;
}

/** Takes messages in. */
export interface MessageDesk {
  /** Whether anybody carries messages of this kind of travel. */
  sends(channel: Channel): boolean;
  /** Whether bookings are confirmed by messages. */
  readonly announcesBookings: boolean;
  /** Whether receipts of privacy requests and their answers are mailed. */
  readonly announcesRequests: boolean;
  /** Whoever carries messages is asked before a request is answered: a function of the server's own program. */
  readonly isPrompt: boolean;
  /** Reminders of appointments: how long before, and how. */
  readonly reminders: readonly { readonly minutesBefore: number; readonly by: readonly Channel[] }[];
  /** Puts a message into the outbox, in the transaction of what causes it. Nothing is sent before that is committed. */
  enqueue(transaction: Pick<StoreTransaction, 'outbox'>, message: Message, posting?: Posting): Promise<void>;
  /**
   * Sends what is due, after a transaction that put something in; the promise is for the first attempt. Whoever does not
   * call it has their message sent with the next round.
   */
  wake(): Promise<void>;
}

/** What a desk is made of. */
export interface MessageDeskParts extends Pick<
  MessageDesk,
  'announcesBookings' | 'announcesRequests' | 'isPrompt' | 'reminders' | 'wake'
> {
  readonly channels: ReadonlySet<Channel>;
  readonly now: () => EpochMs;
}

/** Makes a desk. */
export function createMessageDesk({ channels, now, ...parts }: MessageDeskParts): MessageDesk {
  return {
    ...parts,
    sends: (channel) => channels.has(channel),
    enqueue: async ({ outbox }, message, { id = createId(), dueAt = now(), expiresAt, subjectRef } = {}) => {
      const { channel, kind } = message;
      const body = JSON.stringify(message);
      await outbox.add({ id, channel, kind, subjectRef, body, dueAt, expiresAt, createdAt: now() });
    },
  };
}
