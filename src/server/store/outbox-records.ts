/** Messages that are to be sent, as every store keeps them. What is in them is the business of `messages/`. */
import type { EpochMs } from '../../scheduling/time-zone.js';

/**
 * `waiting`: to be sent from `dueAt` on. `sent`: the transport took it. `failed`: given up, a dead letter. `dropped`:
 * there was no reason left to send it.
 */
export type OutboxState = 'waiting' | 'sent' | 'failed' | 'dropped';

/** One message to one contact. */
export interface OutboxRecord {
  /** Stable: whoever is sent it twice can tell by it. */
  readonly id: string;
  readonly channel: 'email' | 'sms';
  /** What it is about, as in `booking-confirmation`. */
  readonly kind: string;
  /** Whose it is: the id of a booking, a submission or a request. */
  readonly subjectRef?: string | undefined;
  readonly state: OutboxState;
  /** The message as JSON. Gone once it was sent or dropped: what was said to whom is kept nowhere for longer. */
  readonly body?: string | undefined;
  /** How often it was taken up to be sent. */
  readonly attempts: number;
  /** When it may be taken up; while somebody sends it, when they will have given up. */
  readonly dueAt: EpochMs;
  /** From then on there is no use in it: a code has expired, an appointment has begun. */
  readonly expiresAt?: EpochMs | undefined;
  /** Why it was not sent, in a word or a line for whoever runs the server. */
  readonly reason?: string | undefined;
  readonly createdAt: EpochMs;
  readonly updatedAt: EpochMs;
}

/** A message to be put into the outbox. */
export type NewOutboxRecord = Pick<
  OutboxRecord,
  'id' | 'channel' | 'kind' | 'subjectRef' | 'dueAt' | 'expiresAt' | 'createdAt'
> & { readonly body: string };

/** What came of an attempt. */
export type OutboxOutcome =
  | { readonly state: 'sent' }
  | { readonly state: 'dropped'; readonly reason: string }
  /** `forgotten`: a dead letter without its words. */
  | { readonly state: 'failed'; readonly reason: string; readonly forgotten?: boolean }
  | { readonly state: 'waiting'; readonly reason: string; readonly dueAt: EpochMs };

/** The outbox in a transaction: a message is there exactly when what caused it is. */
export interface Outbox {
  /** Puts a message in; one with an id that is there already is left alone. */
  add(record: NewOutboxRecord): Promise<void>;
  /**
   * Takes up messages that are due, the oldest first, so that nobody else takes them until `until`: one worker has a
   * message at a time, in however many processes. Counts the attempt.
   */
  claim(now: EpochMs, until: EpochMs, most: number): Promise<OutboxRecord[]>;
  /** Says what came of an attempt; `false` where the message is another worker's by now, and then nothing is done. */
  settle(id: string, attempts: number, outcome: OutboxOutcome, now: EpochMs): Promise<boolean>;
  /** Messages of a state, or all, the latest first. */
  list(state: OutboxState | undefined, most: number): Promise<OutboxRecord[]>;
  /** Lets a dead letter be sent anew from `now` on; `false` where there is none of this id. */
  revive(id: string, now: EpochMs): Promise<boolean>;
  /** Every message of these subjects, sent or not, oldest first. */
  ofSubjects(subjectRefs: readonly string[]): Promise<OutboxRecord[]>;
  /** Messages whose words are still there and hold a text, whatever its case, oldest first. */
  mentioning(text: string): Promise<OutboxRecord[]>;
  /** Replaces the words of a message that still has some. */
  rewrite(id: string, body: string): Promise<void>;
  /** Removes messages; how many there were. */
  remove(ids: readonly string[]): Promise<number>;
  /** Removes every message of these subjects, sent or not; how many there were. */
  removeOf(subjectRefs: readonly string[]): Promise<number>;
}

/** For how long it is known that a message was sent or dropped, in milliseconds. */
export const KEEP_FINISHED = 30 * 86_400_000;
/** For how long a dead letter lies there. */
export const KEEP_FAILED = 90 * 86_400_000;
