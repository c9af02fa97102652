/** Reads what comes of a code without zod: see {@link PlainReader}. */
import { among, integer, object, text, type PlainReader } from '../policy/plain-reader.js';
import { id, instant } from './plain-answers.js';
import type { Verification, VerifiedContact } from './verification.js';

/** Reads a {@link Verification}. */
export const readVerification: PlainReader<Verification> = object({ id, expiresAt: instant, expiresIn: integer(0) });

/** Reads a {@link VerifiedContact}. */
export const readVerified: PlainReader<VerifiedContact> = object({
  verified: among(true),
  proof: text(/^[A-Za-z0-9_-]{16,128}$/),
});
