/** What the business does with privacy requests: look, answer, deny; and what becomes of those that nobody goes on with. */
import type { DenialReason } from '../../../protocol/privacy-request.js';
import { isClosed, referenceOf } from '../../../protocol/privacy-request.js';
import type { AuditLine, PrivacyRequestRecord } from '../../store/privacy-records.js';
import type { BookingOffice } from '../booking-office.js';
import { carryOut, EXPORT_LIFE, isCopy } from './carry-out.js';
import { emptyRequest } from './erase.js';
import { outcome } from './outcome.js';
import { line, tooLate, turn } from './request-access.js';
import { announceRequest } from './request-messages.js';

/** How long a request waits for its maker, in milliseconds. */
const WAITS = 30 * 24 * 3_600_000;

/** Requests that are not over, oldest first; with `all`, those that are too. */
export function listRequests({ store }: BookingOffice, all = false): Promise<PrivacyRequestRecord[]> {
  return store.transaction(({ requests }) => requests.list(all ? {} : { states: ['open', 'in-progress'] }));
}

/** A request by its id or its reference, with what was done about it. */
export function showRequest(
  { store }: BookingOffice,
  name: string,
): Promise<{ record: PrivacyRequestRecord; audit: AuditLine[] } | undefined> {
  return store.transaction(async ({ requests }) => {
    const all = await requests.list({});
    const record = all.find(({ id }) => id === name || referenceOf(id) === name.toUpperCase());
    return record && { record, audit: await requests.auditOf(record.id) };
  });
}

/**
 * The business says that it is done. What the server can do is done now, in the same transaction; that the maker is who
 * they say is then the business's to know. `policy-window` where it is over already.
 */
export function fulfilRequest(office: BookingOffice, id: string): Promise<PrivacyRequestRecord> {
  return office.store.transaction(async (transaction) => {
    const now = office.now();
    const record = await transaction.requests.lock(id);
    if (!record) throw new Error(`there is no request ${id}`);
    if (isClosed(record.state)) throw tooLate(record);
    // Only the maker can say what is wrong with what the server could not correct.
    const done = await carryOut(office, transaction, record, now, 'business');
    const facts = { outcome: outcome(), exportUntil: isCopy(record) ? now + EXPORT_LIFE : undefined };
    const after = isClosed(done.state) ? done : await turn(transaction, done, { state: 'fulfilled', facts, now });
    if (after !== done) await transaction.requests.note(line(record, 'fulfilled', now, {}, 'business'));
    return announceRequest(office, transaction, { before: record, after });
  });
}

/** The business says no, and why. */
export function denyRequest(office: BookingOffice, id: string, because: DenialReason): Promise<PrivacyRequestRecord> {
  return office.store.transaction(async (transaction) => {
    const now = office.now();
    const record = await transaction.requests.lock(id);
    if (!record) throw new Error(`there is no request ${id}`);
    if (isClosed(record.state)) throw tooLate(record);
    await transaction.requests.note(line(record, 'denied', now, { because }, 'business'));
    const after = await turn(transaction, record, { state: 'denied', facts: { deniedBecause: because }, now });
    return announceRequest(office, transaction, { before: record, after });
  });
}

/** Ends requests that nobody has gone on with, and takes from them what they say of their makers. How many. */
export function expireRequests(office: BookingOffice): Promise<number> {
  return office.store.transaction(async (transaction) => {
    const now = office.now();
    const old = await transaction.requests.list({ states: ['open'], receivedBy: now - WAITS });
    for (const { id } of old) {
      const record = await transaction.requests.lock(id);
      if (record?.state !== 'open') continue;
      await transaction.requests.note(line(record, 'expired', now, undefined, 'server'));
      await emptyRequest(transaction, await turn(transaction, record, { state: 'expired', now }), now);
    }
    return old.length;
  });
}
