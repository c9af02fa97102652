/** All that a memory store holds: maps and plain records, so that it can be cloned and kept wherever that can. */
import type { FileRecord, SubmissionRecord } from './form-records.js';
import { createConsentMaps, type ConsentMaps } from './memory-consents.js';
import { createPaymentMaps, type PaymentMaps } from './memory-payments.js';
import { createPrivacyMaps, type PrivacyMaps } from './memory-privacy.js';
import type { MemorySmsNumber } from './memory-sms-numbers.js';
import type { DatedAnswer, MemoryResource } from './memory-transaction.js';
import { createVerificationMaps, type VerificationMaps } from './memory-verifications.js';
import type { OutboxRecord } from './outbox-records.js';
import type { Counted } from './store.js';

/** What is committed. */
export interface MemoryMaps {
  readonly resources: Map<string, MemoryResource>;
  /** Which resource a booking is of. */
  readonly resourceOf: Map<string, string>;
  readonly answers: Map<string, DatedAnswer>;
  readonly submissions: Map<string, SubmissionRecord>;
  readonly files: Map<string, FileRecord>;
  readonly consents: ConsentMaps;
  readonly smsNumbers: Map<string, MemorySmsNumber>;
  readonly verifications: VerificationMaps;
  readonly counters: Map<string, Counted>;
  readonly payments: PaymentMaps;
  readonly outbox: Map<string, OutboxRecord>;
  readonly privacy: PrivacyMaps;
}

/** Nothing yet. */
export function createMemoryMaps(): MemoryMaps {
  return {
    resources: new Map(),
    resourceOf: new Map(),
    answers: new Map(),
    submissions: new Map(),
    files: new Map(),
    consents: createConsentMaps(),
    smsNumbers: new Map(),
    verifications: createVerificationMaps(),
    counters: new Map(),
    payments: createPaymentMaps(),
    outbox: new Map(),
    privacy: createPrivacyMaps(),
  };
}
