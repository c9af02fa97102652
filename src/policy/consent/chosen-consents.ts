/** What was chosen at one moment, with all that a receipt of it is made of. */
import type { PolicyProfile } from '../profile/policy-profile.js';
import type { ConsentRecord, ShownText, StoredConsent } from './consent-record.js';

/** Records, the texts that they name, and the profile that was shown. */
export interface ChosenConsents {
  readonly records: readonly (ConsentRecord | StoredConsent)[];
  readonly texts: readonly ShownText[];
  readonly profile: PolicyProfile;
}

/** What a backend took the choices in with. */
export interface TakenIn {
  /** Id of the booking, or of the submission. */
  readonly id: string;
  /** By the backend's clock: records are kept in the transaction of what they came with. */
  readonly createdAt: string;
}

/** The words that a record names; `undefined` where they are not there. */
export function shownTextOf({ texts }: ChosenConsents, { text }: ConsentRecord): ShownText | undefined {
  return texts.find(({ sha256 }) => sha256 === text.sha256);
}

/** The same records as their backend has them by now. */
export function takenIn(chosen: ChosenConsents, { id, createdAt }: TakenIn, as: 'booking' | 'submission') {
  const stamp = { receivedAt: createdAt, subjectRef: id, ...(as === 'booking' && { bookingRef: id }) };
  return { ...chosen, records: chosen.records.map((record) => ({ ...record, ...stamp })) } satisfies ChosenConsents;
}
