/**
 * What the server asks of a database. Owns the promise that no time is given away twice; the rules of the business
 * (hours, notice, who may change what) are in `rules/`. Instants are milliseconds since 1970 (UTC).
 */
import type { Attribution } from '../../protocol/attribution.js';
import type { Answers } from '../../protocol/form/answers-schema.js';
import type { ShownText, StoredConsent } from '../../policy/consent/consent-record.js';
import type { SmsState } from '../../protocol/sms.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { FileRecord, FormTransaction, SubmissionRecord } from './form-records.js';
import type { Outbox } from './outbox-records.js';
import type { Payments } from './payment-records.js';
import type { PrivacyTransaction } from './privacy-records.js';

/** Grid of claims, in minutes: every start, length and buffer is a multiple of it. */
export const CLAIM_UNIT_MINUTES = 5;

/** What is kept of the person who books. Absent while a slot is only held. */
export interface BookingDetailsRecord {
  readonly contact: { readonly name: string; readonly email: string; readonly phone?: string | undefined };
  readonly notes?: string;
  readonly answers?: Answers;
  readonly attribution?: Attribution;
  readonly timeZone: string;
  readonly locale: string;
  readonly smsConsent?: { readonly given: boolean };
  readonly smsState?: SmsState;
}

/** Time of one resource taken by one visitor: a hold, a booking, or what is left of a cancelled one. */
export interface BookingRecord {
  readonly id: string;
  /** Whose time it is: the member of staff. Every key of the database starts with it. */
  readonly resourceId: string;
  readonly status: 'held' | 'confirmed' | 'cancelled';
  readonly serviceId: string;
  readonly locationId?: string;
  readonly start: EpochMs;
  /** Minutes. */
  readonly duration: number;
  /** What it takes of the resource, buffers included: `[from, to)`. */
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly party: number;
  /** Seats of the session. With more than one, bookings of the same service, start and length share the time. */
  readonly capacity: number;
  /** Held only: from this instant on the time is free again. */
  readonly expiresAt?: EpochMs;
  readonly details?: BookingDetailsRecord;
  /** SHA-256 of the manage token, in hexadecimal. */
  readonly tokenHash?: string;
  readonly cancellationReason?: string;
  readonly version: number;
  readonly createdAt: EpochMs;
  readonly updatedAt: EpochMs;
}

/** One stretch of a resource that is taken, as availability needs it. */
export interface BusyRecord {
  readonly resourceId: string;
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly serviceId: string;
  readonly start: EpochMs;
  readonly party: number;
}

export interface BusyQuery {
  readonly resourceIds: readonly string[];
  /** What overlaps `[from, to)` is given. */
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** Holds that expire at or before it do not count. */
  readonly now: EpochMs;
  /** A booking that is being moved: its own time counts as free. */
  readonly exceptId?: string;
}

/** The answer once given under an idempotency key. */
export interface KeptAnswer {
  /** SHA-256 of the request that was answered, in hexadecimal. */
  readonly requestHash: string;
  readonly status: number;
  /** The body, as JSON text. */
  readonly body: string;
}

/** Evidence of what was agreed to: appended to, never changed. */
export interface ConsentLedger {
  /** Keeps a text under its hash, unless it is there. */
  keepText(text: ShownText): Promise<void>;
  /** The texts of these hashes, in no certain order; unknown ones are left out. */
  findTexts(hashes: readonly string[]): Promise<ShownText[]>;
  /** Writes a record. Where there is one of this id, gives that one, and nothing is written. */
  append(record: StoredConsent): Promise<StoredConsent | undefined>;
  find(recordId: string): Promise<StoredConsent | undefined>;
  /** All records of a subject, newest first. */
  ofSubject(subjectRef: string): Promise<StoredConsent[]>;
}

/** Numbers whose owners have withdrawn their consent to text messages. */
export interface SmsOptOuts {
  has(number: string): Promise<boolean>;
  add(number: string, now: EpochMs): Promise<void>;
  /** The owner has consented anew. */
  remove(number: string): Promise<void>;
}

/** Telephone numbers, known by their SHA-256 in hexadecimal. */
export interface SmsNumbers {
  /** Its owner told the carrier STOP. */
  isStopped(numberHash: string): Promise<boolean>;
  /** `false` where it is stopped already. */
  stop(numberHash: string, now: EpochMs): Promise<boolean>;
  /** `false` where it was not stopped. */
  start(numberHash: string): Promise<boolean>;
  /** Remembers that a record gave consent for the number. */
  remember(numberHash: string, recordId: string): Promise<void>;
  /** Ids of all records that gave consent for the number. */
  recordsOf(numberHash: string): Promise<string[]>;
}

/** A code that was sent to a contact. Neither the code nor the contact is kept. */
export interface VerificationRecord {
  readonly id: string;
  /** SHA-256 of channel and contact, in hexadecimal. */
  readonly contactHash: string;
  readonly purpose: string;
  /** SHA-256 of id and code, in hexadecimal. */
  readonly codeHash: string;
  readonly expiresAt: EpochMs;
}

/** Codes that were sent to contacts, and the proofs that they became. */
export interface Verifications {
  /** Counts one more code to a contact: how many it is in its window, and when that ends. */
  count(
    contactHash: string,
    now: EpochMs,
    window: number,
  ): Promise<{ readonly sent: number; readonly endsAt: EpochMs }>;
  insert(record: VerificationRecord): Promise<void>;
  /** Counts a try, and gives the hash of the code; nothing where it expired, was tried `most` times or never was. */
  tryCode(id: string, now: EpochMs, most: number): Promise<string | undefined>;
  /** Keeps the hash of a proof, in the place of an earlier one. */
  keepProof(id: string, proofHash: string, expiresAt: EpochMs): Promise<void>;
  /** Uses a proof up; `false` where it is none for this, expired, or was used. */
  useProof(use: ProofUse): Promise<boolean>;
}

/** How often something happened in its window, and when that ends. */
export interface Counted {
  readonly count: number;
  readonly endsAt: EpochMs;
}

/** What is counted, known by SHA-256 in hexadecimal: acts of an address or a contact, uses of what may be used once. */
export interface Counters {
  /** Counts one more; the first begins a window of so many milliseconds. */
  count(keyHash: string, now: EpochMs, window: number): Promise<Counted>;
  /** How often it was counted in the window that is open; 0 where none is. */
  countOf(keyHash: string, now: EpochMs): Promise<number>;
}

/** What a proof is shown for. */
export interface ProofUse extends Pick<VerificationRecord, 'contactHash' | 'purpose'> {
  readonly proofHash: string;
  readonly now: EpochMs;
}

/** Work that happens whole or not at all. A throw undoes it. */
export interface StoreTransaction extends FormTransaction, PrivacyTransaction {
  /**
   * Waits until no other transaction works on these resources, and keeps others waiting until this one ends. Comes
   * before whatever changes them; they are locked in a fixed order, so two transactions never wait for each other.
   */
  lock(resourceIds: readonly string[]): Promise<void>;
  /** The record, also when held, expired or cancelled. */
  find(id: string): Promise<BookingRecord | undefined>;
  /**
   * Takes the record's time: one claim row per {@link CLAIM_UNIT_MINUTES} of `[from, to)`, and `party` of the session's
   * seats where `capacity` is more than 1. Holds that expired by `now` give way. `false`: somebody has it, nothing was
   * taken. The same record's own earlier claims never stand in its way: release them first.
   */
  claim(record: BookingRecord, now: EpochMs): Promise<boolean>;
  /** Gives the record's time back. Without claims it does nothing else than to lock. */
  release(record: Pick<BookingRecord, 'id' | 'resourceId'>): Promise<void>;
  insert(record: BookingRecord): Promise<void>;
  /** Replaces the record that has this id and `expectedVersion`; `false` when it has another version by now. */
  update(record: BookingRecord, expectedVersion: number): Promise<boolean>;
  /** Removes the record and its claims. */
  remove(record: Pick<BookingRecord, 'id' | 'resourceId'>): Promise<void>;
  /**
   * Reserves an idempotency key for this transaction, or gives the answer that it already has. Waits for another
   * transaction that is answering under the same key.
   */
  reserveKey(key: string, requestHash: string, now: EpochMs): Promise<KeptAnswer | undefined>;
  /** Keeps the answer under the key that this transaction reserved. */
  keepAnswer(key: string, answer: KeptAnswer): Promise<void>;
  readonly consents: ConsentLedger;
  readonly smsOptOuts: SmsOptOuts;
  readonly smsNumbers: SmsNumbers;
  readonly verifications: Verifications;
  readonly counters: Counters;
  readonly payments: Payments;
  readonly outbox: Outbox;
}

/** A database, or memory. All stores keep the same contract, held by one suite of tests. */
export interface Store {
  /** Makes or updates the tables. Safe to call from several processes at once. */
  migrate(): Promise<void>;
  /** What is taken now, in no certain order. */
  busy(query: BusyQuery): Promise<BusyRecord[]>;
  /**
   * How often the calendar of each resource was changed; a resource that never was is left out. Grows in the transaction
   * that changes the calendar: whoever reads it after a change was committed, in whatever process, reads another number.
   */
  calendarVersions(resourceIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** When the first of these resources' live holds ends by itself, which no version tells. */
  nextExpiry(resourceIds: readonly string[], now: EpochMs): Promise<EpochMs | undefined>;
  find(id: string): Promise<BookingRecord | undefined>;
  findSubmission(id: string): Promise<SubmissionRecord | undefined>;
  findFile(id: string): Promise<FileRecord | undefined>;
  /** Runs the work; when the database asks for it (deadlock, serialization), from its beginning again. */
  transaction<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T>;
  /**
   * Removes expired holds, codes, proofs and counters, what payments that came to nothing were for, files that nothing names in time, messages sent long ago, and answers kept
   * for longer than needed.
   * Nothing depends on when it runs.
   */
  sweep(now: EpochMs, answersBefore: EpochMs): Promise<void>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
