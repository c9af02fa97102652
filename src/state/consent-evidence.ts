/**
 * The consent record of a control that stands on a page, made as soon as there is something to say. Owns that the record
 * of one choice stays one: its id and its time change when the choice does, however often a form asks for it.
 */
import { recordConsent, pageOf } from '../policy/consent/record-consent.js';
import type { ConsentChoice, ConsentOccasion } from '../policy/consent/record-consent.js';
import type { ConsentBundle } from '../policy/consent/consent-record.js';
import { profileHash, profileVersion } from '../policy/profile/fingerprint.js';
import type { PolicyProfile } from '../policy/profile/policy-profile.js';
import { VERSION } from '../protocol/version.js';
import { randomId } from './random-id.js';

/** Where and when a choice is made. */
export interface EvidencePlace {
  readonly profile: PolicyProfile | undefined;
  readonly surface: ConsentOccasion['surface'];
  /** Epoch milliseconds. */
  readonly now: number;
  /** Address of the page. */
  readonly address: string;
}

function occasionOf({ profile = {}, surface, now, address }: EvidencePlace): ConsentOccasion {
  const url = profile.links?.policy;
  return {
    surface,
    actingFor: 'self',
    notice: { ...(url && { url }), version: profileVersion(profile) },
    profileHash: profileHash(profile),
    page: pageOf(address),
    widgetVersion: VERSION,
    at: new Date(now).toISOString(),
    makeId: randomId,
  };
}

export class ConsentEvidence {
  #last:
    { readonly key: string; readonly profile: PolicyProfile | undefined; readonly bundle: ConsentBundle } | undefined;

  /** The record of a choice with the text that it names. */
  bundle(choice: ConsentChoice, place: EvidencePlace): ConsentBundle {
    const key = JSON.stringify(choice);
    if (this.#last?.key !== key || this.#last.profile !== place.profile) {
      const { record, shown } = recordConsent(choice, occasionOf(place));
      this.#last = { key, profile: place.profile, bundle: { records: [record], texts: [shown] } };
    }
    return this.#last.bundle;
  }

  /** What was said is said anew: the next record is another one. */
  forget(): void {
    this.#last = undefined;
  }
}
