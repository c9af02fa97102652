/**
 * Sends what is due in the outbox. Owns attempts, pauses between them, and when it gives up. One worker has a message at a
 * time, in however many processes; a process that dies while it sends leaves it to the next, so that a message is sent at
 * least once, under one id.
 */
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { Log } from '../log.js';
import { stopNumber } from '../rules/sms-keywords.js';
import type { OutboxOutcome, OutboxRecord } from '../store/outbox-records.js';
import type { Store } from '../store/store.js';
import { DeliveryError, reasonOf } from './delivery-error.js';
import type { Channel, Deliver, OutgoingMessage } from './message.js';
import type { Prepared } from './prepare.js';

const SECOND = 1_000;
/** How long a message is one worker's own. Longer than {@link SEND_LIMIT}, or two would send it. */
const LEASE = 120 * SECOND;
/** How long one attempt may take. */
const SEND_LIMIT = 90 * SECOND;
const BATCH = 10;
const FIRST_PAUSE = 15 * SECOND;
const LONGEST_PAUSE = 3_600 * SECOND;
/** With these pauses the last attempt is about five hours after the first. */
const ATTEMPTS = 12;

/** Kinds of which a dead letter keeps no words: a code that is over, and the answer to whoever wanted to be forgotten. */
const FLEETING: readonly string[] = ['verification', 'request-erased'];

/** What a worker is made of. */
export interface WorkerParts {
  readonly store: Store;
  readonly now: () => EpochMs;
  readonly log: Log;
  readonly prepare: (record: OutboxRecord) => Promise<Prepared>;
  readonly carriers: ReadonlyMap<Channel, Deliver>;
}

/** Sends messages when it is asked to. */
export interface Worker {
  /** Sends all that is due, and what becomes due meanwhile. */
  run(): Promise<void>;
}

/** The pause after so many attempts: it doubles, up to an hour. */
export function pauseAfter(attempts: number): number {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempts - 1));
}

async function withinLimit(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeliveryError('no answer in time')), SEND_LIMIT);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function outcomeOf(error: unknown, { kind, attempts, expiresAt }: OutboxRecord, now: EpochMs): OutboxOutcome {
  const reason = reasonOf(error);
  const wait = error instanceof DeliveryError && error.retryAfter !== undefined ? error.retryAfter * SECOND : 0;
  const dueAt = now + Math.max(pauseAfter(attempts), wait);
  const isFinal = error instanceof DeliveryError && error.isFinal;
  if (isFinal || attempts >= ATTEMPTS || (expiresAt !== undefined && dueAt >= expiresAt))
    return { state: 'failed', reason, forgotten: FLEETING.includes(kind) };
  return { state: 'waiting', reason, dueAt };
}

/** Makes a worker. */
export function createWorker({ store, now, log, prepare, carriers }: WorkerParts): Worker {
  let running: Promise<void> | undefined;
  let isWanted = false;

  const carry = async (message: OutgoingMessage): Promise<void> => {
    const deliver = carriers.get(message.channel);
    if (!deliver) throw new DeliveryError(`nothing carries ${message.channel} here`);
    await withinLimit(deliver(message));
  };

  const settle = (record: OutboxRecord, outcome: OutboxOutcome): Promise<unknown> =>
    store.transaction(({ outbox }) => outbox.settle(record.id, record.attempts, outcome, now()));

  const failed = async (record: OutboxRecord, error: unknown, to: string | undefined): Promise<void> => {
    const isStopped = error instanceof DeliveryError && error.isStopped;
    const outcome = isStopped
      ? ({ state: 'failed', reason: 'blocked-by-stop' } as const)
      : outcomeOf(error, record, now());
    if (outcome.state === 'failed') log(`message ${record.id} (${record.kind}) is given up`, outcome.reason);
    await store.transaction(async (transaction) => {
      if (isStopped && to !== undefined) await stopNumber(transaction, to, now());
      await transaction.outbox.settle(record.id, record.attempts, outcome, now());
    });
  };

  const send = async (record: OutboxRecord): Promise<void> => {
    if (record.expiresAt !== undefined && record.expiresAt <= now()) {
      await settle(record, { state: 'dropped', reason: record.reason ?? 'expired' });
      return;
    }
    let to: string | undefined;
    try {
      const prepared = await prepare(record);
      if ('reason' in prepared) {
        await settle(record, { state: 'dropped', reason: prepared.reason });
        return;
      }
      ({ to } = prepared.message);
      await carry(prepared.message);
    } catch (error) {
      await failed(record, error, to);
      return;
    }
    await settle(record, { state: 'sent' });
  };

  const round = async (): Promise<void> => {
    for (;;) {
      isWanted = false;
      const taken = await store.transaction(({ outbox }) => outbox.claim(now(), now() + LEASE, BATCH));
      await Promise.all(taken.map(send));
      // Whoever asked meanwhile put something in that this round may not have seen.
      if (taken.length < BATCH && !(isWanted as boolean)) return;
    }
  };

  return {
    run: () => {
      isWanted = true;
      running ??= round().finally(() => (running = undefined));
      return running;
    },
  };
}
