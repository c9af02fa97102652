/**
 * Takes a privacy request in: one for one idempotency key, with the dates that it must be answered by. Asks nothing of
 * the bookings, so that no answer tells whether a contact is known.
 */
import { requestDeadlines, dayOfReceipt } from '../../../policy/deadlines/request-deadlines.js';
import { erasuresOf, needsProof } from '../../../policy/requests/request-offer.js';
import { FILE_TYPES, MAX_FILE_BYTES } from '../../../protocol/form/form-definition.js';
import type { UploadedFile } from '../../../protocol/form/submission.js';
import type { CreatedPrivacyRequest, PrivacyRequest, PrivacyRequestBody } from '../../../protocol/privacy-request.js';
import type { PrivacyRequestRecord, RequestDetails } from '../../store/privacy-records.js';
import type { StoreTransaction } from '../../store/store.js';
import type { BookingOffice } from '../booking-office.js';
import { keepFile, type SentFile } from '../form-files.js';
import { keep, lookUp, reserve, toKeyedRequest } from '../idempotency.js';
import { findManaged } from '../find-managed.js';
import { invalid } from '../refusal.js';
import { createId, createTokenSeed, deriveManageToken, sha256 } from '../secrets.js';
import { contactHashOf } from '../verifications.js';
import { carryOut, EXPORT_LIFE, isDoneAtOnce } from './carry-out.js';
import { checkRequest, requirePolicy } from './check-request.js';
import { holidaysFrom } from './holidays.js';
import { countPerson } from './person.js';
import { line, subjectOf } from './request-access.js';
import { announceRequest, sendNow } from './request-messages.js';
import { toPrivacyRequest } from './request-view.js';

const CREATED = 201;

/** No form has this name, so that no form's file can be named by a complaint. */
const PLACE = { formId: '~privacy-request', question: 'attachments' } as const;

/** What is kept of the answer; the token is made again from the key and the seed. */
interface KeptRequest {
  readonly request: PrivacyRequest;
  readonly seed: string;
}

/** Takes a file for a complaint. Refuses as `validation` one that is too large or is not what can be told by content. */
export function takeAttachment(office: BookingOffice, file: Omit<SentFile, 'question'>): Promise<UploadedFile> {
  requirePolicy(office);
  return keepFile(office, { ...PLACE, accept: Object.keys(FILE_TYPES), maxBytes: MAX_FILE_BYTES }, file);
}

interface Proven {
  readonly details: RequestDetails;
  /** The booking whose token was shown. */
  readonly onlyBooking?: string;
}

/** Whose request it is: the contact that is named, or that of the booking whose token came along. */
async function readPerson(
  office: BookingOffice,
  { kind: _, contact, ...rest }: PrivacyRequestBody,
  manageToken: string | undefined,
): Promise<Proven> {
  if (manageToken === undefined) {
    if (!contact) throw invalid('/contact', 'required', 'body');
    return { details: { ...rest, contact } };
  }
  if (rest.bookingId === undefined) throw invalid('/bookingId', 'required', 'body');
  // The token says whose booking it is, and says nothing of anybody else's contact.
  if (contact) throw invalid('/contact', 'unexpected', 'body');
  const { id, details } = await findManaged(office, { id: rest.bookingId, manageToken });
  const own = { channel: 'email', to: details.contact.email } as const;
  return { details: { ...rest, contact: own }, onlyBooking: id };
}

async function claimAttachments(
  transaction: StoreTransaction,
  ids: readonly string[],
  claim: { readonly subjectRef: string; readonly now: number },
): Promise<void> {
  for (const [at, id] of ids.entries()) {
    if (!(await transaction.claimFile(id, { ...PLACE, ...claim })))
      throw invalid(`/attachments/${at}`, 'no-such-file', 'body');
  }
}

async function toRecord(
  office: BookingOffice,
  { kind, erasure }: PrivacyRequestBody,
  { details, onlyBooking }: Proven,
  tokenHash: string,
): Promise<PrivacyRequestRecord> {
  const policy = requirePolicy(office);
  const now = office.now();
  const { timeZone } = office.catalogue.business;
  const receivedOn = dayOfReceipt(now, timeZone);
  const holidays = await holidaysFrom(policy, receivedOn);
  const proven = onlyBooking !== undefined || !needsProof(kind);
  return {
    id: createId(),
    kind,
    state: needsProof(kind) ? 'open' : 'in-progress',
    tokenHash,
    contactHash: await contactHashOf(details.contact.channel, details.contact.to),
    details,
    facts: {
      deadlines: requestDeadlines({ profile: policy, kind, received: now, zone: timeZone, holidays }),
      receivedOn,
      locale: details.locale,
      ...(kind === 'erase' && { erasure: erasure ?? erasuresOf(policy)[0] }),
      ...(onlyBooking !== undefined && { onlyBooking, verifiedAt: now }),
      // Before an erasure a copy can be had, however it was proven.
      ...(onlyBooking !== undefined && kind === 'erase' && { exportUntil: now + EXPORT_LIFE }),
      ...(needsProof(kind) && { needs: proven ? ('confirmation' as const) : ('verification' as const) }),
    },
    receivedAt: now,
    version: 1,
  };
}

/**
 * Files a request. The same key with the same request gives the same one and the same token. Refuses with `validation`,
 * `unauthorized`, `not-found` or `key-reused`.
 */
export async function fileRequest(
  office: BookingOffice,
  idempotencyKey: string,
  body: PrivacyRequestBody,
  manageToken: string | undefined,
): Promise<CreatedPrivacyRequest> {
  checkRequest(office, body);
  const now = office.now();
  const keyed = await toKeyedRequest(idempotencyKey, { privacy: body }, now);
  const answer = async ({ request, seed }: KeptRequest): Promise<CreatedPrivacyRequest> => ({
    ...request,
    token: await deriveManageToken(seed, idempotencyKey),
  });
  const before = await lookUp<KeptRequest>(office.store, keyed);
  if (before) return answer(before);
  const person = await readPerson(office, body, manageToken);
  const seed = createTokenSeed();
  const token = await deriveManageToken(seed, idempotencyKey);
  const made = await toRecord(office, body, person, await sha256(token));
  const kept = await office.store.transaction(async (transaction) => {
    const raced = await reserve<KeptRequest>(transaction, keyed);
    if (raced) return raced;
    await claimAttachments(transaction, body.attachments ?? [], { subjectRef: made.id, now });
    await transaction.requests.insert(made);
    await transaction.requests.note(line(made, 'filed', now, { kind: made.kind, deadlines: made.facts.deadlines }));
    const after = isDoneAtOnce(made) ? await carryOut(office, transaction, made, now) : made;
    const unproven = made.facts.verifiedAt === undefined;
    const record = await announceRequest(office, transaction, { before: made, after, token, unproven });
    const subject = record.facts.verifiedAt === undefined ? undefined : subjectOf(record);
    const found = subject && (await countPerson(office, transaction, subject));
    const value: KeptRequest = { request: toPrivacyRequest(record, now, found), seed };
    await keep(transaction, keyed, CREATED, value);
    return value;
  });
  await sendNow(office);
  return answer(kept);
}
