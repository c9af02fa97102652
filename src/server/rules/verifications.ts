/**
 * Proves that a contact is the visitor's own: a code goes there, and who types it in has a proof, good once for one
 * purpose. Nothing here asks whether the contact is known, so that no answer can tell.
 */
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

/** A contact, as it is compared: mail addresses without regard to case. */
export function contactHashOf(channel: VerificationRequest['channel'], to: string): Promise<string> {
  return sha256(`${channel}:${channel === 'email' ? to.toLowerCase() : to}`);
}

/** Counts a message to a contact that nobody need have asked for, and says whether there were enough of them before. */
export async function isSentEnough(
  { verifications }: Pick<StoreTransaction, 'verifications'>,
  contactHash: string,
  now: EpochMs,
): Promise<boolean> {
  return (await verifications.count(contactHash, now, CODES_WINDOW)).sent > CODES;
}

/** Sends a code. `not-found` where the server sends none, `rate-limited` for a contact that was sent enough. */
export async function startVerification(office: BookingOffice, request: VerificationRequest): Promise<Verification> {
  const { messages, store } = office;
  const { channel, to, locale, purpose } = request;
  if (!messages.sends(channel)) throw new Refusal('not-found', `this server sends no codes by ${channel}`);
  const now = office.now();
  const [id, code, expiresAt] = [createId(), createCode(), now + CODE_LIFE];
  const contactHash = await contactHashOf(channel, to);
  const codeHash = await sha256(`${id}:${code}`);
  const minutes = CODE_LIFE / MINUTE;
  await store.transaction(async ({ verifications, outbox }) => {
    const { sent, endsAt } = await verifications.count(contactHash, now, CODES_WINDOW);
    if (sent > CODES) {
      const retryAfter = Math.max(1, Math.ceil((endsAt - now) / SECOND));
      throw new Refusal('rate-limited', 'enough codes were sent to this contact', { retryAfter });
    }
    await verifications.insert({ id, contactHash, purpose, codeHash, expiresAt });
    const message = { kind: 'verification', channel, to, locale, purpose, code, minutes } as const;
    await messages.enqueue({ outbox }, message, { id: `${id}-code`, expiresAt });
  });
  const sending = messages.wake();
  if (messages.isPrompt) await sending;
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
  readonly channel: VerificationRequest['channel'];
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
