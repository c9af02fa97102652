/** A privacy request as its maker sees it. */
import { referenceOf, type PrivacyRequest } from '../../../protocol/privacy-request.js';
import type { EpochMs } from '../../../scheduling/time-zone.js';
import type { PrivacyRequestRecord } from '../../store/privacy-records.js';
import { toInstant } from '../availability.js';

/** The record on the wire. */
export function toPrivacyRequest(
  { id, kind, state, facts, receivedAt, closedAt }: PrivacyRequestRecord,
  now: EpochMs,
  found?: PrivacyRequest['found'],
): PrivacyRequest {
  const { needs, erasure, receivedOn, deadlines, code, exportUntil, deniedBecause, sameAs, outcome, toldBy } = facts;
  const codeExpiresIn = code ? Math.floor((code.expiresAt - now) / 1000) : 0;
  return {
    id,
    reference: referenceOf(id),
    kind,
    state,
    ...(needs && { needs }),
    ...(erasure && { erasure }),
    receivedAt: toInstant(receivedAt),
    receivedOn,
    deadlines: deadlines.map((one) => ({ ...one })),
    ...(needs === 'verification' && codeExpiresIn > 0 && { codeExpiresIn }),
    ...(found && { found }),
    ...(exportUntil !== undefined && exportUntil > now && { exportUntil: toInstant(exportUntil) }),
    ...(deniedBecause && { deniedBecause }),
    ...(sameAs !== undefined && { sameAs }),
    ...(outcome && { outcome }),
    ...(closedAt !== undefined && { closedAt: toInstant(closedAt) }),
    ...(toldBy && { toldBy }),
  };
}
