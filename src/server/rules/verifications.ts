/**
 * Proves that a contact is the visitor's own: a code goes there, and who types it in has a proof, good once for one
 * purpose. Nothing here asks whether the contact is known, so that no answer can tell.
 */
import { textIn } from '../../policy/profile/text.js';
import type {
  Verification,
  VerificationPurpose,
  VerificationRequest,
  VerifiedContact,
} from '../../protocol/verification.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { StoreTransaction } from '../store/store.js';
import { toInstant } from './availability.js';
import type { BookingOffice } from './booking-office.js';
import { Refusal } from './refusal.js';
import { createCode, createId, createTokenSeed, isSameHash, sha256 } from './secrets.js';

const SECOND = 1_000;
const MINUTE = 60_000;
const CODE_LIFE = 10 * MINUTE;
const PROOF_LIFE = 30 * MINUTE;
const TRIES = 5;
/** Codes that one contact is sent at most, and within which time: enough to mistype, too few to be a nuisance. */
const CODES = 5;
const CODES_WINDOW = 60 * MINUTE;

/** A message with a code. */
export interface CodeMessage {
  readonly channel: VerificationRequest['channel'];
  /** E.164, or a mail address. */
  readonly to: string;
  readonly text: string;
}

/** Sends a message; rejects when it cannot be sent. */
export type Deliver = (message: CodeMessage) => Promise<void>;

/** A contact, as it is compared: mail addresses without regard to case. */
function contactHashOf(channel: CodeMessage['channel'], to: string): Promise<string> {
  return sha256(`${channel}:${channel === 'email' ? to.toLowerCase() : to}`);
}

/** The message: that of the profile's programme with the code in the place of `{code}`, else the name and the code. */
function messageText({ policy, catalogue }: BookingOffice, request: VerificationRequest, code: string): string {
  const template = request.purpose === 'sms-consent' ? policy?.sms?.doubleOptIn?.template : undefined;
  if (template !== undefined) {
    const { text } = textIn(template, request.locale, policy?.language);
    return text.includes('{code}') ? text.replaceAll('{code}', code) : `${text} ${code}`;
  }
  // In no language, and so in all.
  const { sms, controller } = policy ?? {};
  return `${sms?.brand ?? controller?.brand ?? controller?.name ?? catalogue.business.name}: ${code}`;
}

/** Sends a code. `not-found` where the server sends none, `rate-limited` for a contact that was sent enough. */
export async function startVerification(office: BookingOffice, request: VerificationRequest): Promise<Verification> {
  const { deliver, store } = office;
  if (!deliver) throw new Refusal('not-found', 'this server sends no codes');
  const now = office.now();
  const [id, code, expiresAt] = [createId(), createCode(), now + CODE_LIFE];
  const contactHash = await contactHashOf(request.channel, request.to);
  const codeHash = await sha256(`${id}:${code}`);
  await store.transaction(async ({ verifications }) => {
    const { sent, endsAt } = await verifications.count(contactHash, now, CODES_WINDOW);
    if (sent > CODES) {
      const retryAfter = Math.max(1, Math.ceil((endsAt - now) / SECOND));
      throw new Refusal('rate-limited', 'enough codes were sent to this contact', { retryAfter });
    }
    await verifications.insert({ id, contactHash, purpose: request.purpose, codeHash, expiresAt });
  });
  await deliver({ channel: request.channel, to: request.to, text: messageText(office, request, code) });
  return { id, expiresAt: toInstant(expiresAt), expiresIn: CODE_LIFE / SECOND };
}

/** The one answer to a wrong code, an old one, too many tries and an unknown id. */
function verificationFailed(): Refusal {
  return new Refusal('verification-failed', 'the code is wrong or has expired, or was tried too often');
}

/** Gives a proof for the right code; `verification-failed` for any other. The right one again gives a fresh proof. */
export async function checkVerification(office: BookingOffice, id: string, code: string): Promise<VerifiedContact> {
  const now = office.now();
  const codeHash = await sha256(`${id}:${code}`);
  const proof = createTokenSeed();
  const proofHash = await sha256(proof);
  // Not a throw in here: that would undo the count of the try.
  const isRight = await office.store.transaction(async ({ verifications }) => {
    const known = await verifications.tryCode(id, now, TRIES);
    if (known === undefined || !isSameHash(known, codeHash)) return false;
    await verifications.keepProof(id, proofHash, now + PROOF_LIFE);
    return true;
  });
  if (!isRight) throw verificationFailed();
  return { verified: true, proof };
}

/** A proof that is shown for a contact. */
export interface ShownProof {
  readonly proof: string;
  readonly channel: CodeMessage['channel'];
  readonly to: string;
  readonly purpose: VerificationPurpose;
  readonly now: EpochMs;
}

/** Uses a proof up in the transaction that it is shown in. `verification-failed` where it is none for this, or not any more. */
export async function useProof(
  { verifications }: Pick<StoreTransaction, 'verifications'>,
  { proof, channel, to, purpose, now }: ShownProof,
): Promise<void> {
  const use = { proofHash: await sha256(proof), contactHash: await contactHashOf(channel, to), purpose, now };
  if (!(await verifications.useProof(use))) throw verificationFailed();
}
