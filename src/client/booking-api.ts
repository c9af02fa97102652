/**
 * The port through which everything above reaches a booking backend. Owns the shape of that conversation; how it
 * travels is the business of an adapter such as {@link createClient} of `punctual-client.ts`. Each method rejects with
 * a `BookingError` and with nothing else.
 */
import type { PolicyProfile } from '../policy/profile/policy-profile.js';
import type { Availability } from '../protocol/availability.js';
import type {
  Booking,
  BookingRequest,
  CancellationRequest,
  CreatedBooking,
  RescheduleRequest,
} from '../protocol/booking.js';
import type { Boot } from '../protocol/boot.js';
import type { Business } from '../protocol/business.js';
import type { ConsentList, ConsentSubmission } from '../protocol/consent.js';
import type { Hold, SlotChoice } from '../protocol/hold.js';
import type { Instant } from '../protocol/primitives.js';
import type { Service } from '../protocol/service.js';
import type { Verification, VerificationRequest, VerifiedContact } from '../protocol/verification.js';

/** Every call can be given up. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** One service's times in `[from, to)`. */
export interface AvailabilityRequest {
  readonly serviceId: string;
  readonly from: Instant;
  /** Exclusive. */
  readonly to: Instant;
  /** Minutes; the service's first duration when absent. */
  readonly duration?: number | undefined;
  readonly staffId?: string | undefined;
  readonly locationId?: string | undefined;
  readonly party?: number | undefined;
  /** A booking that is being moved: its own time counts as free. */
  readonly movingId?: string | undefined;
}

/** Which booking, and the right to it. */
export interface BookingAccess {
  readonly id: string;
  readonly manageToken: string;
}

/** A change of a booking is refused with `version-conflict` when the booking has another version by now. */
export interface VersionedAccess extends BookingAccess {
  readonly version: number;
}

/** How consent records are sent. */
export interface ConsentCallOptions extends CallOptions {
  /** Of the booking that the records belong to, or that the records they take back belong to. */
  readonly manageToken?: string | undefined;
  /** Lets the call outlive the page. */
  readonly keepalive?: boolean | undefined;
}

/** What can be asked of a booking backend. */
export interface BookingApi {
  /** Business, services and the first times in one answer. */
  getBoot(request: { readonly serviceId?: string | undefined }, options?: CallOptions): Promise<Boot>;
  getBusiness(options?: CallOptions): Promise<Business>;
  listServices(options?: CallOptions): Promise<Service[]>;
  getService(id: string, options?: CallOptions): Promise<Service>;
  getAvailability(request: AvailabilityRequest, options?: CallOptions): Promise<Availability>;

  /** What the business promises. Only where `capabilities.policy` is set. */
  getPolicy?(options?: CallOptions): Promise<PolicyProfile>;

  /**
   * Keeps consent records that come without a booking or after one, withdrawals too; sent twice they are kept once.
   * Only where `capabilities.consents` is set.
   */
  sendConsents?(submission: ConsentSubmission, options?: ConsentCallOptions): Promise<ConsentList>;
  /** The records of a booking, newest first, with the texts that were shown. Only where `capabilities.consents` is set. */
  listConsents?(access: BookingAccess, options?: CallOptions): Promise<ConsentList>;

  /** Has a code sent to a contact. Only where `capabilities.verifications` is set. */
  startVerification?(request: VerificationRequest, options?: CallOptions): Promise<Verification>;
  /** Gives the code for a proof; `verification-failed` for a wrong or an old one, and after five tries. */
  checkVerification?(id: string, code: string, options?: CallOptions): Promise<VerifiedContact>;

  /** Keeps a slot for this visitor. Only where `capabilities.holds` is set. */
  createHold(choice: SlotChoice, options?: CallOptions): Promise<Hold>;
  /** Begins the hold's time anew; `hold-expired` when it is over. */
  extendHold(id: string, options?: CallOptions): Promise<Hold>;
  /** Gives the slot back. An expired or unknown hold is no error. `keepalive` lets it outlive the page. */
  releaseHold(id: string, options?: CallOptions & { readonly keepalive?: boolean | undefined }): Promise<void>;

  /** Books. The same key and request always come to the same one booking, however often they are sent. */
  createBooking(
    request: BookingRequest,
    options: CallOptions & { readonly idempotencyKey: string },
  ): Promise<CreatedBooking>;
  getBooking(access: BookingAccess, options?: CallOptions): Promise<Booking>;
  rescheduleBooking(access: VersionedAccess, request: RescheduleRequest, options?: CallOptions): Promise<Booking>;
  cancelBooking(access: VersionedAccess, request: CancellationRequest, options?: CallOptions): Promise<Booking>;
}
