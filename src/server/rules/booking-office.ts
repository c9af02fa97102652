/** What every rule works with: what is offered, what is taken, and what time it is. */
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import type { SmsState } from '../../protocol/sms.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { Store } from '../store/store.js';
import type { Catalogue } from './catalogue.js';
import type { Guard } from './challenge.js';
import type { Forms } from './forms.js';
import type { PaymentDesk } from './payment-desk.js';
import type { Limits } from './limits.js';
import type { MessageDesk } from '../messages/message-desk.js';

/** Passed to each operation; holds no state of its own. */
export interface BookingOffice {
  readonly catalogue: Catalogue;
  readonly store: Store;
  readonly forms: Forms;
  /** What the business promises. */
  readonly policy?: PolicyProfile | undefined;
  /** SHA-256 of `policy`, which consent records name. */
  readonly policyHash?: string | undefined;
  /** The manage token of links in later messages; absent where the server has no secret to make one with. */
  readonly linkTokenOf?: ((bookingId: string) => Promise<string>) | undefined;
  /** Takes in what is to be sent. */
  readonly messages: MessageDesk;
  /** What the carrier or the provider says of a number; nothing known where it gives nothing. */
  readonly smsStateOf: (number: string) => Promise<SmsState | undefined>;
  /** Asks for a challenge where something looks like a machine. */
  readonly guard: Guard;
  /** How much one address or contact may take. */
  readonly limits: Limits;
  /** Begins payments; absent where nothing is paid for. */
  readonly payments?: PaymentDesk | undefined;
  /** Whether visitors may be led back to a page from paying. */
  readonly mayReturnTo: (address: string) => boolean;
  readonly now: () => EpochMs;
  /** How long a slot is kept for a visitor, in minutes. */
  readonly holdMinutes: number;
  /** How long altogether, however often they ask for more time. */
  readonly maxHoldMinutes: number;
  /** Largest file of a form, in bytes. */
  readonly maxFileBytes: number;
}
