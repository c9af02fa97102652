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
import type { FormDefinition } from '../protocol/form/form-definition.js';
import type { Submission, SubmissionRequest, UploadedFile } from '../protocol/form/submission.js';
import type { ConsentList, ConsentSubmission } from '../protocol/consent.js';
import type { Hold, SlotChoice } from '../protocol/hold.js';
import type { Instant } from '../protocol/primitives.js';
import type {
  CreatedPrivacyRequest,
  ExportFormat,
  PrivacyRequest,
  PrivacyRequestBody,
} from '../protocol/privacy-request.js';
import type { Service } from '../protocol/service.js';
import type { Verification, VerificationRequest, VerifiedContact } from '../protocol/verification.js';

/** Every call can be given up. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** A change tells whoever waits for it when they wait for longer. */
export interface ChangeOptions extends CallOptions {
  /** No answer has come, or none that can be read: whether the change was made is found out. */
  readonly onAgain?: (() => void) | undefined;
}

/** A change that is sent under a key: the same key and request always come to the same one change. */
export interface KeyedOptions extends ChangeOptions {
  readonly idempotencyKey: string;
}

/** Which booking, and the right to it. */
export interface BookingAccess {
  readonly id: string;
  readonly manageToken: string;
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
  readonly moving?: BookingAccess | undefined;
}

/** A change of a booking is refused with `version-conflict` when the booking has another version by now. */
export interface VersionedAccess extends BookingAccess {
  readonly version: number;
}

/** A file for an answer. */
export interface FileForQuestion {
  /** Key of the question. */
  readonly question: string;
  readonly file: File;
}

/** How consent records are sent. */
export interface ConsentCallOptions extends CallOptions {
  /** Of the booking that the records belong to, or that the records they take back belong to. */
  readonly manageToken?: string | undefined;
  /** Lets the call outlive the page. */
  readonly keepalive?: boolean | undefined;
}

/** Which privacy request, and the right to it. */
export interface RequestAccess {
  readonly id: string;
  readonly token: string;
}

/** How a privacy request is filed. */
export interface FilingOptions extends KeyedOptions {
  /** Of the booking that the request names: it saves the code. */
  readonly manageToken?: string | undefined;
}

/** What a backend does for people who ask for something by right. */
export interface PrivacyApi {
  /** Files a request; its token is told here alone. */
  file(body: PrivacyRequestBody, options: FilingOptions): Promise<CreatedPrivacyRequest>;
  /** Sends a file for a complaint, to be named soon after. */
  attach(file: File, options?: CallOptions): Promise<UploadedFile>;
  look(access: RequestAccess, options?: CallOptions): Promise<PrivacyRequest>;
  /** Has a code sent to the contact of the request. */
  sendCode(access: RequestAccess, options?: CallOptions): Promise<PrivacyRequest>;
  /** Gives the code; `verification-failed` for a wrong or an old one, and after five tries. */
  giveCode(access: RequestAccess, code: string, options?: CallOptions): Promise<PrivacyRequest>;
  /** Has it done. */
  confirm(access: RequestAccess, options?: CallOptions): Promise<PrivacyRequest>;
  /** Takes it back; `policy-window` once it is over. */
  cancel(access: RequestAccess, options?: CallOptions): Promise<PrivacyRequest>;
  /** The copy, as the text of a file. */
  copy(access: RequestAccess, format: ExportFormat, options?: CallOptions): Promise<string>;
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

  /** The questions of a form. Only a backend with forms has this and the next two. */
  getForm?(id: string, options?: CallOptions): Promise<FormDefinition>;
  /** Sends a form. The same key and request always come to the same one submission. */
  submitForm?(id: string, request: SubmissionRequest, options: KeyedOptions): Promise<Submission>;
  /** Sends a file, to be named by a submission or a booking soon after. */
  uploadFile?(id: string, file: FileForQuestion, options?: CallOptions): Promise<UploadedFile>;
  /**
   * Keeps consent records that come without a booking or after one, withdrawals too; sent twice they are kept once.
   * Only where `capabilities.consents` is set.
   */
  sendConsents?(submission: ConsentSubmission, options?: ConsentCallOptions): Promise<ConsentList>;
  /** The records of a booking, newest first, with the texts that were shown. Only where `capabilities.consents` is set. */
  listConsents?(access: BookingAccess, options?: CallOptions): Promise<ConsentList>;

  /** Has a code sent to a contact. Only by the channels of `capabilities.verifications`. */
  startVerification?(request: VerificationRequest, options?: CallOptions): Promise<Verification>;
  /** Gives the code for a proof; `verification-failed` for a wrong or an old one, and after five tries. */
  checkVerification?(id: string, code: string, options?: CallOptions): Promise<VerifiedContact>;

  /** A hold or a booking may follow: gets ready what only they need. */
  prepareBooking?(): Promise<void>;
  /** The calls about privacy requests, loaded when they are first wanted. Only a backend that takes some has this. */
  privacy?(): Promise<PrivacyApi>;

  /**
   * Keeps a slot for this visitor. Only where `capabilities.holds` is set. The same key and choice always come to the
   * same one hold; without a key of the caller's, the call has one of its own.
   */
  createHold(choice: SlotChoice, options?: CallOptions & { readonly idempotencyKey?: string }): Promise<Hold>;
  /** Begins the hold's time anew; `hold-expired` when it is over. */
  extendHold(id: string, options?: CallOptions): Promise<Hold>;
  /** Gives the slot back. An expired or unknown hold is no error. `keepalive` lets it outlive the page. */
  releaseHold(id: string, options?: CallOptions & { readonly keepalive?: boolean | undefined }): Promise<void>;

  /** Books. The same key and request always come to the same one booking, however often they are sent. */
  createBooking(request: BookingRequest, options: KeyedOptions): Promise<CreatedBooking>;
  /**
   * The booking that a hold has become under a key, as it was answered; `not-found` where it has become none. For a page
   * that never heard the answer. A backend without it books all the same.
   */
  findBooking?(holdId: string, options: CallOptions & { readonly idempotencyKey: string }): Promise<CreatedBooking>;
  getBooking(access: BookingAccess, options?: CallOptions): Promise<Booking>;
  /** The booking as a calendar file, iCalendar. Only where `capabilities.calendar` is set. */
  getCalendarFile?(access: BookingAccess, options?: CallOptions): Promise<string>;
  /** Moves the booking. Where the answer is lost, the booking itself is asked what has become of it. */
  rescheduleBooking(access: VersionedAccess, request: RescheduleRequest, options?: ChangeOptions): Promise<Booking>;
  /** Cancels the booking; a lost answer as above. */
  cancelBooking(access: VersionedAccess, request: CancellationRequest, options?: ChangeOptions): Promise<Booking>;
}
