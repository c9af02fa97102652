/** What is sent: as it waits in the outbox, and as it is handed to whoever carries it. */
import type { Booking } from '../../protocol/booking.js';
import type { PrivacyRequest } from '../../protocol/privacy-request.js';
import type { VerificationPurpose } from '../../protocol/verification.js';
import type { EpochMs } from '../../scheduling/time-zone.js';

/** How a message travels. */
export type Channel = 'email' | 'sms';

/** A file that goes with a mail. */
export interface Attachment {
  readonly name: string;
  /** Media type, parameters included, as in `text/calendar; method=REQUEST`. */
  readonly type: string;
  /** Text; what is not text is in base64, and says so. */
  readonly content: string;
  readonly encoding?: 'base64';
}

/** A message in words, ready to be carried. */
export interface OutgoingMessage {
  readonly channel: Channel;
  /** E.164, or a mail address. */
  readonly to: string;
  readonly text: string;
  /** Stable over all attempts, so that a message that comes twice can be told. */
  readonly id: string;
  /** What it is about, as in `booking-confirmation`. */
  readonly kind: string;
  /** Language that it is written in. */
  readonly language?: string;
  /** Mail only. */
  readonly subject?: string;
  /** Mail only: the same words as HTML. */
  readonly html?: string;
  readonly attachments?: readonly Attachment[];
}

/** Carries a message; rejects when it cannot, and is then asked again later. */
export type Deliver = (message: OutgoingMessage) => Promise<void>;

/** A code that proves a contact. */
export interface VerificationMessage {
  readonly kind: 'verification';
  readonly channel: Channel;
  readonly to: string;
  readonly locale: string;
  readonly purpose: VerificationPurpose;
  readonly code: string;
  /** Minutes for which the code counts. */
  readonly minutes: number;
}

/** What was agreed to with a booking, for the visitor to keep. */
export interface AgreedText {
  readonly text: string;
  readonly recordId: string;
  readonly at: string;
}

/** What happened to a booking, as it was then. */
export interface BookingMessage {
  readonly kind: 'booking-confirmation' | 'booking-change' | 'booking-cancellation';
  readonly channel: Channel;
  readonly booking: Booking;
  /** Mail only: opens the page that manages the booking. Kept until the mail is sent, and no longer. */
  readonly manageToken?: string;
  readonly agreed?: readonly AgreedText[];
}

/** An appointment that comes near. Names the booking alone: contact and consent are looked up when it is sent. */
export interface ReminderMessage {
  readonly kind: 'booking-reminder';
  readonly channel: Channel;
  readonly bookingId: string;
  /** When it began by the time that this was written; a booking that has moved since has a reminder of its own. */
  readonly start: EpochMs;
}

/**
 * Asks whoever has the number of a booking, or of a consent record without one, for the second half of a double opt-in.
 * Number and state are looked up.
 */
export type OptInMessage = { readonly kind: 'sms-opt-in'; readonly channel: 'sms' } & (
  { readonly bookingId: string } | { readonly recordId: string }
);

/**
 * A message about a privacy request, as it was then: that it is being worked on, or what came of it. `request-erased` is
 * the answer to whoever asked to be forgotten, of which nothing stays when it cannot be sent.
 */
export interface RequestMessage {
  readonly kind: 'request-receipt' | 'request-answer' | 'request-erased';
  readonly channel: Channel;
  readonly to: string;
  readonly locale: string;
  readonly request: PrivacyRequest;
  /** Opens the page that shows the request. Kept until the mail is sent, and no longer. */
  readonly token?: string;
}

/** A mail whose words are made elsewhere. */
export interface WrittenMessage {
  readonly kind: 'consent-receipt';
  readonly channel: 'email';
  readonly to: string;
  /** Language of the words. */
  readonly locale: string;
  readonly subject: string;
  /** Paragraphs are apart by an empty line. */
  readonly text: string;
  readonly attachments?: readonly Attachment[];
}

/** A message as it waits. */
export type Message =
  VerificationMessage | BookingMessage | ReminderMessage | OptInMessage | RequestMessage | WrittenMessage;
