/** What every rule works with: what is offered, what is taken, and what time it is. */
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import type { SmsState } from '../../protocol/sms.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { Store } from '../store/store.js';
import type { Catalogue } from './catalogue.js';
import type { Deliver } from './verifications.js';

/** Passed to each operation; holds no state of its own. */
export interface BookingOffice {
  readonly catalogue: Catalogue;
  readonly store: Store;
  /** What the business promises. */
  readonly policy?: PolicyProfile | undefined;
  /** SHA-256 of `policy`, which consent records name. */
  readonly policyHash?: string | undefined;
  /** Sends messages with codes; absent where the server sends none. */
  readonly deliver?: Deliver | undefined;
  /** What the carrier or the provider says of a number; nothing known where it gives nothing. */
  readonly smsStateOf: (number: string) => Promise<SmsState | undefined>;
  readonly now: () => EpochMs;
  /** How long a slot is kept for a visitor, in minutes. */
  readonly holdMinutes: number;
  /** How long altogether, however often they ask for more time. */
  readonly maxHoldMinutes: number;
}
