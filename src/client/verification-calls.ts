/** The calls about contacts that are proven. */
import { readVerification, readVerified } from '../protocol/plain-verification.js';
import type { Verification, VerificationRequest, VerifiedContact } from '../protocol/verification.js';
import type { CallOptions } from './booking-api.js';
import { pathOf } from './paths.js';
import type { Transport } from './transport.js';

/** Not repeated: a lost answer would send a second code. */
export function startVerification(
  call: Transport,
  request: VerificationRequest,
  { signal }: CallOptions,
): Promise<Verification> {
  return call({
    method: 'post',
    path: 'verifications',
    body: request,
    answer: 'verification',
    read: readVerification,
    repeatable: false,
    signal,
  });
}

/** Not repeated: a wrong code would cost two of its few tries. */
export function checkVerification(
  call: Transport,
  id: string,
  code: string,
  { signal }: CallOptions,
): Promise<VerifiedContact> {
  const path = pathOf('verifications', id, '/check');
  return call({
    method: 'post',
    path,
    body: { code },
    answer: 'verified',
    read: readVerified,
    repeatable: false,
    signal,
  });
}
