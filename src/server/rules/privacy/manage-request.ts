/** What the holder of a request's token can do with it: see it, prove who they are, confirm, cancel. */
import { isWithdrawal } from '../../../policy/requests/request-offer.js';
import { isClosed, type PrivacyRequest, type VerificationStep } from '../../../protocol/privacy-request.js';
import type { EpochMs } from '../../../scheduling/time-zone.js';
import type { PrivacyRequestRecord } from '../../store/privacy-records.js';
import type { StoreTransaction } from '../../store/store.js';
import type { BookingOffice } from '../booking-office.js';
import { Refusal } from '../refusal.js';
import { checkVerification, startVerification, useProof } from '../verifications.js';
import { carryOut, EXPORT_LIFE } from './carry-out.js';
import { forgetRequest } from './erase.js';
import { countPerson } from './person.js';
import { findRequest, line, subjectOf, tooLate, turn, type RequestAccess } from './request-access.js';
import { announceRequest, sendNow } from './request-messages.js';
import { toPrivacyRequest } from './request-view.js';

const PURPOSE = 'privacy-request';

/** The view, with what there is of the person while that is being looked through. */
async function view(
  office: BookingOffice,
  transaction: StoreTransaction,
  record: PrivacyRequestRecord,
  now: EpochMs,
): Promise<PrivacyRequest> {
  const subject = record.facts.needs === 'confirmation' ? subjectOf(record) : undefined;
  return toPrivacyRequest(record, now, subject && (await countPerson(office, transaction, subject)));
}

/** The request. `unauthorized` for a wrong token and for an unknown id. */
export function getRequest(office: BookingOffice, access: RequestAccess): Promise<PrivacyRequest> {
  return office.store.transaction(async (transaction) =>
    view(office, transaction, await findRequest(transaction, access), office.now()),
  );
}

async function sendCode(office: BookingOffice, access: RequestAccess): Promise<PrivacyRequest> {
  const record = await office.store.transaction((transaction) => findRequest(transaction, access));
  const { details, facts } = record;
  if (facts.needs !== 'verification' || !details) throw tooLate(record);
  const { id, expiresAt } = await startVerification(office, {
    ...details.contact,
    purpose: PURPOSE,
    locale: facts.locale,
  });
  return office.store.transaction(async (transaction) => {
    const now = office.now();
    const current = await findRequest(transaction, access);
    const code = { id, expiresAt: Date.parse(expiresAt) };
    const next = await turn(transaction, current, { facts: { code }, now });
    await transaction.requests.note(line(record, 'code-sent', now, { channel: details.contact.channel }));
    return toPrivacyRequest(next, now);
  });
}

async function checkCode(office: BookingOffice, access: RequestAccess, typed: string): Promise<PrivacyRequest> {
  const { facts, details } = await office.store.transaction((transaction) => findRequest(transaction, access));
  // Proven before: the answer to that was lost on its way.
  if (facts.verifiedAt !== undefined) return getRequest(office, access);
  if (!facts.code || !details) throw new Refusal('verification-failed', 'no code was sent for this request');
  const { proof } = await checkVerification(office, facts.code.id, typed);
  const shown = await office.store.transaction(async (transaction) => {
    const now = office.now();
    const current = await findRequest(transaction, access);
    if (current.facts.needs !== 'verification') throw tooLate(current);
    await useProof(transaction, { proof, ...details.contact, purpose: PURPOSE, now });
    await transaction.requests.note(line(current, 'verified', now));
    const proven = await turn(transaction, current, {
      facts: {
        needs: 'confirmation',
        code: undefined,
        verifiedAt: now,
        exportUntil: current.kind === 'erase' ? now + EXPORT_LIFE : undefined,
      },
      now,
    });
    const next = isWithdrawal(proven.kind) ? await carryOut(office, transaction, proven, now) : proven;
    const told = await announceRequest(office, transaction, { before: proven, after: next, token: access.token });
    return view(office, transaction, told, now);
  });
  await sendNow(office);
  return shown;
}

/**
 * Has a code sent to the contact of the request, or checks one. Refuses with `not-found` where the server sends none,
 * `verification-failed` for a code that is wrong, old, used or tried too often, `rate-limited`, `policy-window`.
 */
export function verifyRequest(
  office: BookingOffice,
  access: RequestAccess,
  { code }: VerificationStep,
): Promise<PrivacyRequest> {
  return code === undefined ? sendCode(office, access) : checkCode(office, access, code);
}

/** Has it done. A second time it is what it was the first; `verification-required` where nobody has proven anything. */
export async function confirmRequest(office: BookingOffice, access: RequestAccess): Promise<PrivacyRequest> {
  const shown = await office.store.transaction(async (transaction) => {
    const now = office.now();
    const record = await findRequest(transaction, access);
    const { needs, verifiedAt } = record.facts;
    if (needs === 'verification') throw new Refusal('verification-required', 'a code comes before this');
    if (needs !== 'confirmation') {
      if (verifiedAt === undefined || record.state === 'revoked' || record.state === 'expired') throw tooLate(record);
      return toPrivacyRequest(record, now);
    }
    await transaction.requests.note(line(record, 'confirmed', now));
    const next = await carryOut(office, transaction, record, now);
    const told = await announceRequest(office, transaction, { before: record, after: next, token: access.token });
    return toPrivacyRequest(told, now);
  });
  await sendNow(office);
  return shown;
}

/** Takes a request back, and everything that it says of its maker. `policy-window` once it is over. */
export function cancelRequest(office: BookingOffice, access: RequestAccess): Promise<PrivacyRequest> {
  return office.store.transaction(async (transaction) => {
    const now = office.now();
    const record = await findRequest(transaction, access);
    if (record.state === 'revoked') return toPrivacyRequest(record, now);
    if (isClosed(record.state)) throw tooLate(record);
    await transaction.people.removeFiles([record.id]);
    await forgetRequest(transaction, record.id);
    await transaction.requests.note(line(record, 'revoked', now));
    return toPrivacyRequest(await turn(transaction, record, { state: 'revoked', now, emptied: true }), now);
  });
}
