/** What every store keeps. Run by the test file of each store. */
import { describeClaims } from './contract-claims.js';
import { describeConsents } from './contract-consents.js';
import { describeKeys } from './contract-keys.js';
import { describeRaces } from './contract-races.js';
import { describeRecords } from './contract-records.js';
import { describeVerifications } from './contract-verifications.js';
import type { StoreOpener } from './opened-store.js';

/** Registers the whole contract for one store. */
export function describeStore(name: string, open: StoreOpener): void {
  describeClaims(name, open);
  describeRecords(name, open);
  describeKeys(name, open);
  describeConsents(name, open);
  describeVerifications(name, open);
  describeRaces(name, open);
}
