/** What is kept of privacy requests, and the calls by which everything of one person is found, changed and taken away. */
import type { StoredConsent } from '../../policy/consent/consent-record.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { Deadline } from '../../policy/deadlines/request-deadlines.js';
import type {
  DenialReason,
  PrivacyRequestBody,
  RequestContact,
  RequestNeed,
  RequestOutcome,
  RequestState,
} from '../../protocol/privacy-request.js';
import type { FileRecord, SubmissionRecord } from './form-records.js';
import type { BookingRecord, KeptAnswer } from './store.js';

/** What a request says of a person. Taken away as soon as nothing needs it any more. */
export type RequestDetails = Omit<PrivacyRequestBody, 'kind' | 'contact'> & { readonly contact: RequestContact };

/** What is known of a request without knowing whose it is. */
export interface RequestFacts {
  readonly deadlines: readonly Deadline[];
  /** The business's day of its receipt. */
  readonly receivedOn: string;
  readonly locale: string;
  readonly erasure?: 'delete' | 'anonymise' | undefined;
  /** The one booking that it is about, where its manage token was all the proof. */
  readonly onlyBooking?: string | undefined;
  readonly needs?: RequestNeed | undefined;
  /** The code that was sent last. */
  readonly code?: { readonly id: string; readonly expiresAt: EpochMs } | undefined;
  readonly verifiedAt?: EpochMs | undefined;
  readonly exportUntil?: EpochMs | undefined;
  readonly deniedBecause?: DenialReason | undefined;
  readonly sameAs?: string | undefined;
  readonly outcome?: RequestOutcome | undefined;
  /** How its maker was last written to. */
  readonly toldBy?: RequestContact['channel'] | undefined;
}

/** One privacy request. */
export interface PrivacyRequestRecord {
  readonly id: string;
  readonly kind: PrivacyRequestBody['kind'];
  readonly state: RequestState;
  /** SHA-256 of the token, in hexadecimal. */
  readonly tokenHash: string;
  /** SHA-256 of channel and contact, while the details are there. */
  readonly contactHash?: string | undefined;
  readonly details?: RequestDetails | undefined;
  readonly facts: RequestFacts;
  readonly receivedAt: EpochMs;
  readonly closedAt?: EpochMs | undefined;
  readonly version: number;
}

/** What happened to a request. */
export const AUDIT_STEPS = [
  'filed',
  'code-sent',
  'verified',
  'confirmed',
  'exported',
  'fulfilled',
  'denied',
  'revoked',
  'expired',
  'emptied',
] as const;
export type AuditStep = (typeof AUDIT_STEPS)[number];

/** One line of what was done, without a word of the person. */
export interface AuditLine {
  readonly requestId: string;
  readonly at: EpochMs;
  readonly step: AuditStep;
  /** Who did it: the visitor, the business by its command, or the server by itself. */
  readonly by: 'visitor' | 'business' | 'server';
  /** Counts, states and rules. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** Which requests; all that fit everything that is named. */
export interface RequestQuery {
  readonly states?: readonly RequestState[];
  readonly contactHash?: string;
  /** Received by then. */
  readonly receivedBy?: EpochMs;
  /** Closed by then. */
  readonly closedBy?: EpochMs;
}

/** Privacy requests and what was done about them. */
export interface PrivacyRequests {
  insert(record: PrivacyRequestRecord): Promise<void>;
  find(id: string): Promise<PrivacyRequestRecord | undefined>;
  /** Gives the record once no other transaction works on it, and keeps others waiting until this one ends. */
  lock(id: string): Promise<PrivacyRequestRecord | undefined>;
  /** Oldest first. */
  list(query: RequestQuery): Promise<PrivacyRequestRecord[]>;
  /** Replaces the record that has this id and `expectedVersion`; `false` when it has another version by now. */
  update(record: PrivacyRequestRecord, expectedVersion: number): Promise<boolean>;
  /** Removes a request and its audit. */
  remove(id: string): Promise<void>;
  note(line: AuditLine): Promise<void>;
  /** Oldest first. */
  auditOf(requestId: string): Promise<AuditLine[]>;
}

/** An answer kept for a repeated request, with its key. */
export interface KeyedAnswer {
  readonly key: string;
  readonly answer: KeptAnswer;
}

/** Everything of one person, over all tables. Whose something is, is decided by the rules. */
export interface PersonRecords {
  /** Bookings whose details hold a text, whatever its case; also those that are over. Never one that is only held. */
  bookingsMentioning(text: string): Promise<BookingRecord[]>;
  submissionsMentioning(text: string): Promise<SubmissionRecord[]>;
  /** Consent records that hold a text, oldest first. */
  consentsMentioning(text: string): Promise<StoredConsent[]>;
  /** Files that these name. */
  filesOf(subjectRefs: readonly string[]): Promise<FileRecord[]>;
  removeFiles(subjectRefs: readonly string[]): Promise<number>;
  replaceSubmission(record: SubmissionRecord): Promise<void>;
  removeSubmission(id: string): Promise<void>;
  /** Answers kept under idempotency keys that hold a text. */
  answersMentioning(text: string): Promise<KeyedAnswer[]>;
  /** Replaces the body of an answer, or takes the answer away with its key. */
  replaceAnswer(key: string, body: string | undefined): Promise<void>;
  /** Takes codes and counts of a contact away; how many. */
  removeCodes(contactHash: string): Promise<number>;
  /** The only call that takes evidence away, for when its own time is over. */
  removeConsents(subjectRefs: readonly string[]): Promise<number>;
  /** Bookings that ended by an instant, with somebody's details or not. */
  bookingsEndedBy(instant: EpochMs): Promise<BookingRecord[]>;
  submissionsReceivedBy(instant: EpochMs): Promise<SubmissionRecord[]>;
  /** Those whose last consent record was received by an instant. */
  consentSubjectsBy(instant: EpochMs): Promise<string[]>;
}

/** A transaction's calls about requests and people. */
export interface PrivacyTransaction {
  readonly requests: PrivacyRequests;
  readonly people: PersonRecords;
}
