/** Makes the record that a number is its owner's, which takes the place of the consent that waited for that. */
import type { ConsentRecord, StoredConsent } from './consent-record.js';
import type { ConsentOccasion } from './record-consent.js';

/** When and where the code was typed in. */
export type ConfirmationOccasion = Pick<ConsentOccasion, 'page' | 'widgetVersion' | 'at' | 'makeId'>;

/** The same consent to the same words, confirmed by a code. */
export function confirmedRecord(
  waiting: ConsentRecord | StoredConsent,
  { makeId, ...occasion }: ConfirmationOccasion,
): ConsentRecord {
  const {
    recordId,
    receivedAt: _r,
    subjectRef: _s,
    bookingRef: _b,
    otherProfile: _o,
    unconfirmed: _u,
    ...same
  }: ConsentRecord & Partial<StoredConsent> = waiting;
  return {
    ...same,
    ...occasion,
    recordId: makeId(),
    supersedes: recordId,
    control: 'code',
    defaultState: 'none',
    action: 'otp',
  };
}
