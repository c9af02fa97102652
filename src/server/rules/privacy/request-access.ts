/** Who may see and change a privacy request, and how its record moves from one state to the next. */
import { REQUEST_TRANSITIONS, isClosed, type RequestState } from '../../../protocol/privacy-request.js';
import type { EpochMs } from '../../../scheduling/time-zone.js';
import type { AuditLine, PrivacyRequestRecord, RequestFacts } from '../../store/privacy-records.js';
import type { StoreTransaction } from '../../store/store.js';
import { Refusal } from '../refusal.js';
import { isSameHash, sha256 } from '../secrets.js';
import type { Subject } from './person.js';

/** Compared with where there is no request, so that an unknown id takes as long as a wrong token. */
const NO_HASH = '0'.repeat(64);

/** Which request, and the right to it. */
export interface RequestAccess {
  readonly id: string;
  readonly token: string;
}

/** The request, locked, for the holder of its token. `unauthorized` for a wrong token and for an unknown id. */
export async function findRequest(
  { requests }: Pick<StoreTransaction, 'requests'>,
  { id, token }: RequestAccess,
): Promise<PrivacyRequestRecord> {
  const record = await requests.lock(id);
  const isTokenRight = isSameHash(await sha256(token), record?.tokenHash ?? NO_HASH);
  if (!isTokenRight || !record) throw new Refusal('unauthorized', 'there is no such request, or this is not its token');
  return record;
}

/** The one answer to whatever comes too late for a request. */
export function tooLate({ state }: PrivacyRequestRecord): Refusal {
  return new Refusal('policy-window', `the request is ${state} already`);
}

/** What of a record changes. */
export interface Turn {
  readonly state?: RequestState;
  readonly facts?: Partial<RequestFacts>;
  readonly now: EpochMs;
  /** Taken away with everything else that tells whose request it was. */
  readonly emptied?: boolean;
  /** What it says of its maker from now on. */
  readonly details?: PrivacyRequestRecord['details'];
}

/** Writes the next version of a locked record; a state that may not follow is `policy-window`. */
export async function turn(
  { requests }: Pick<StoreTransaction, 'requests'>,
  record: PrivacyRequestRecord,
  { state = record.state, facts, now, emptied, details = record.details }: Turn,
): Promise<PrivacyRequestRecord> {
  if (state !== record.state && !REQUEST_TRANSITIONS[record.state].includes(state)) throw tooLate(record);
  const { needs, code, ...lasting } = { ...record.facts, ...facts };
  const next: PrivacyRequestRecord = {
    ...record,
    details,
    state,
    // What is over waits for nothing.
    facts: isClosed(state) ? lasting : { ...lasting, needs, code },
    ...(isClosed(state) && { closedAt: record.closedAt ?? now }),
    ...(emptied && { details: undefined, contactHash: undefined }),
    version: record.version + 1,
  };
  // Locked: another version by now is a fault of the store, and the transaction is undone.
  if (!(await requests.update(next, record.version))) throw new Error(`a locked request changed: ${record.id}`);
  return next;
}

/** A line for the audit: what was done, without a word of the person. */
export function line(
  { id }: Pick<PrivacyRequestRecord, 'id'>,
  step: AuditLine['step'],
  at: EpochMs,
  facts?: AuditLine['facts'],
  by: AuditLine['by'] = 'visitor',
): AuditLine {
  return { requestId: id, at, step, by, ...(facts && { facts }) };
}

/** Whose data a request is about; `undefined` once it was taken from it. */
export function subjectOf({ details, facts }: PrivacyRequestRecord): Subject | undefined {
  if (!details) return undefined;
  return { contact: details.contact, bookingId: facts.onlyBooking };
}
