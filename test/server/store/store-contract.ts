/** What every store keeps. Run by the test file of each store. */
import { describeClaims } from './contract-claims.js';
import { describeForms } from './contract-forms.js';
import { describeConsents } from './contract-consents.js';
import { describeCounters } from './contract-counters.js';
import { describeKeys } from './contract-keys.js';
import { describePrivacy } from './contract-privacy.js';
import { describeRaces } from './contract-races.js';
import { describeRecords } from './contract-records.js';
import { describeOutbox } from './contract-outbox.js';
import { describeVersions } from './contract-versions.js';
import { describeVerifications } from './contract-verifications.js';
import type { StoreOpener } from './opened-store.js';

/** Registers the whole contract for one store. */
export function describeStore(name: string, open: StoreOpener): void {
  describeClaims(name, open);
  describeRecords(name, open);
  describeVersions(name, open);
  describeKeys(name, open);
  describeForms(name, open);
  describeConsents(name, open);
  describeVerifications(name, open);
  describeCounters(name, open);
  describeOutbox(name, open);
  describePrivacy(name, open);
  describeRaces(name, open);
}
