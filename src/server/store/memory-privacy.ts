/** Privacy requests and people in memory. Owns what the calls come to on a draft; committing it is the store's. */
import type { StoredConsent } from '../../policy/consent/consent-record.js';
import { DraftMap } from './draft-map.js';
import type { FileRecord, SubmissionRecord } from './form-records.js';
import type { MemoryState } from './memory-transaction.js';
import type {
  AuditLine,
  KeyedAnswer,
  PersonRecords,
  PrivacyRequestRecord,
  PrivacyRequests,
  RequestQuery,
} from './privacy-records.js';
import type { BookingRecord } from './store.js';

/** What is committed. */
export interface PrivacyMaps {
  readonly requests: Map<string, PrivacyRequestRecord>;
  /** By the request's id, oldest first. */
  readonly audits: Map<string, readonly AuditLine[]>;
}

/** The draft that a transaction works on. */
export interface PrivacyDrafts {
  readonly requests: DraftMap<string, PrivacyRequestRecord>;
  readonly audits: DraftMap<string, readonly AuditLine[]>;
}

/** Nothing yet. */
export function createPrivacyMaps(): PrivacyMaps {
  return { requests: new Map(), audits: new Map() };
}

/** A draft on top of what is committed. */
export function draftPrivacy({ requests, audits }: PrivacyMaps): PrivacyDrafts {
  return { requests: new DraftMap(requests), audits: new DraftMap(audits) };
}

function fits(record: PrivacyRequestRecord, { states, contactHash, receivedBy, closedBy }: RequestQuery): boolean {
  if (states && !states.includes(record.state)) return false;
  if (contactHash !== undefined && record.contactHash !== contactHash) return false;
  if (receivedBy !== undefined && record.receivedAt > receivedBy) return false;
  return closedBy === undefined || (record.closedAt !== undefined && record.closedAt <= closedBy);
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The requests on a draft. */
export class MemoryPrivacyRequests implements PrivacyRequests {
  readonly #drafts: PrivacyDrafts;

  constructor(drafts: PrivacyDrafts) {
    this.#drafts = drafts;
  }

  async insert(record: PrivacyRequestRecord): Promise<void> {
    this.#drafts.requests.set(record.id, record);
  }

  async find(id: string): Promise<PrivacyRequestRecord | undefined> {
    return this.#drafts.requests.get(id);
  }

  /** Nothing to wait for: transactions run one at a time. */
  lock(id: string): Promise<PrivacyRequestRecord | undefined> {
    return this.find(id);
  }

  async list(query: RequestQuery): Promise<PrivacyRequestRecord[]> {
    const found = this.#drafts.requests.values().filter((record) => fits(record, query));
    return found.sort((a, b) => compare(a.receivedAt, b.receivedAt) || compare(a.id, b.id));
  }

  async update(record: PrivacyRequestRecord, expectedVersion: number): Promise<boolean> {
    if (this.#drafts.requests.get(record.id)?.version !== expectedVersion) return false;
    this.#drafts.requests.set(record.id, record);
    return true;
  }

  async remove(id: string): Promise<void> {
    this.#drafts.requests.delete(id);
    this.#drafts.audits.delete(id);
  }

  async note(line: AuditLine): Promise<void> {
    this.#drafts.audits.set(line.requestId, [...(await this.auditOf(line.requestId)), line]);
  }

  async auditOf(requestId: string): Promise<AuditLine[]> {
    return [...(this.#drafts.audits.get(requestId) ?? [])];
  }
}

const holds = (value: object, text: string): boolean =>
  JSON.stringify(value).toLowerCase().includes(JSON.stringify(text).slice(1, -1).toLowerCase());

const byAge = (a: { createdAt: number; id: string }, b: { createdAt: number; id: string }): number =>
  compare(a.createdAt, b.createdAt) || compare(a.id, b.id);

/** What is kept of people, on a draft. */
export class MemoryPersonRecords implements PersonRecords {
  readonly #state: MemoryState;

  constructor(state: MemoryState) {
    this.#state = state;
  }

  async bookingsMentioning(text: string): Promise<BookingRecord[]> {
    return this.#bookings().filter(({ details }) => details !== undefined && holds(details, text));
  }

  async submissionsMentioning(text: string): Promise<SubmissionRecord[]> {
    const all = this.#state.submissions.values().filter(({ answers }) => holds(answers, text));
    return all.sort(byAge);
  }

  async consentsMentioning(text: string): Promise<StoredConsent[]> {
    const all = this.#state.consents.records.values().filter((record) => holds(record, text));
    return all.sort((a, b) => compare(a.receivedAt, b.receivedAt) || compare(a.recordId, b.recordId));
  }

  async filesOf(subjectRefs: readonly string[]): Promise<FileRecord[]> {
    const all = this.#state.files.values().filter(({ subjectRef = '' }) => subjectRefs.includes(subjectRef));
    return all.sort(byAge);
  }

  async removeFiles(subjectRefs: readonly string[]): Promise<number> {
    const files = await this.filesOf(subjectRefs);
    for (const { id } of files) this.#state.files.delete(id);
    return files.length;
  }

  async replaceSubmission(record: SubmissionRecord): Promise<void> {
    if (this.#state.submissions.get(record.id)) this.#state.submissions.set(record.id, record);
  }

  async removeSubmission(id: string): Promise<void> {
    this.#state.submissions.delete(id);
  }

  async answersMentioning(text: string): Promise<KeyedAnswer[]> {
    const needle = JSON.stringify(text).slice(1, -1).toLowerCase();
    return this.#state.answers
      .entries()
      .filter(([, { body }]) => body.toLowerCase().includes(needle))
      .map(([key, { requestHash, status, body }]) => ({ key, answer: { requestHash, status, body } }))
      .sort((a, b) => compare(a.key, b.key));
  }

  async replaceAnswer(key: string, body: string | undefined): Promise<void> {
    const answer = this.#state.answers.get(key);
    if (body === undefined) this.#state.answers.delete(key);
    else if (answer) this.#state.answers.set(key, { ...answer, body });
  }

  async removeCodes(contactHash: string): Promise<number> {
    const { entries, windows } = this.#state.verifications;
    const codes = entries.values().filter((entry) => entry.contactHash === contactHash);
    for (const { id } of codes) entries.delete(id);
    windows.delete(contactHash);
    return codes.length;
  }

  async removeConsents(subjectRefs: readonly string[]): Promise<number> {
    const { records, subjects } = this.#state.consents;
    const ids = subjectRefs.flatMap((subject) => subjects.get(subject) ?? []);
    for (const id of ids) records.delete(id);
    for (const subject of subjectRefs) subjects.delete(subject);
    const { smsNumbers } = this.#state;
    for (const [hash, { isStopped, records: known }] of smsNumbers.entries())
      if (known.some((id) => ids.includes(id)))
        smsNumbers.set(hash, { isStopped, records: known.filter((id) => !ids.includes(id)) });
    return ids.length;
  }

  async bookingsEndedBy(instant: number): Promise<BookingRecord[]> {
    return this.#bookings().filter(({ start, duration }) => start + duration * 60_000 <= instant);
  }

  async submissionsReceivedBy(instant: number): Promise<SubmissionRecord[]> {
    const all = this.#state.submissions.values().filter(({ createdAt }) => createdAt <= instant);
    return all.sort(byAge);
  }

  async consentSubjectsBy(instant: number): Promise<string[]> {
    const { records, subjects } = this.#state.consents;
    const last = (ids: readonly string[]): number =>
      Math.max(...ids.map((id) => Date.parse(records.get(id)?.receivedAt ?? '')));
    const old = subjects.entries().filter(([, ids]) => last(ids) <= instant);
    return old.map(([subject]) => subject).sort(compare);
  }

  #bookings(): BookingRecord[] {
    const all = this.#state.resources.values().flatMap(({ records }) => [...records.values()]);
    return all.filter(({ status }) => status !== 'held').sort(byAge);
  }
}
