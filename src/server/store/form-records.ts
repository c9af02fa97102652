/** What is kept of forms: submissions, and the files of answers. */
import type { Attribution } from '../../protocol/attribution.js';
import type { Answers } from '../../protocol/form/answers-schema.js';
import type { EpochMs } from '../../scheduling/time-zone.js';

/** A form that was sent without a booking. */
export interface SubmissionRecord {
  readonly id: string;
  readonly formId: string;
  readonly answers: Answers;
  readonly locale: string;
  readonly attribution?: Attribution;
  readonly createdAt: EpochMs;
}

/** A file that was sent for an answer. */
export interface FileRecord {
  readonly id: string;
  readonly formId: string;
  /** Key of the question that it answers. */
  readonly question: string;
  readonly name: string;
  /** Media type, by the content. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly content: Uint8Array;
  /** What names it: a submission or a booking. */
  readonly subjectRef?: string;
  /** While nothing names it: from this instant on it is thrown away. */
  readonly expiresAt?: EpochMs;
  readonly createdAt: EpochMs;
}

/** What names a file, and as what. */
export interface FileClaim extends Pick<FileRecord, 'formId' | 'question'> {
  readonly subjectRef: string;
  readonly now: EpochMs;
}

/** A transaction's calls about forms. */
export interface FormTransaction {
  insertSubmission(record: SubmissionRecord): Promise<void>;
  insertFile(record: FileRecord): Promise<void>;
  /**
   * Keeps a file for good. `false` for one that is unknown or expired, that something names already, or that was sent
   * for another question.
   */
  claimFile(id: string, claim: FileClaim): Promise<boolean>;
}
