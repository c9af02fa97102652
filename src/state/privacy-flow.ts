/** The words of a privacy request's life on a page: its steps, what can be under way, what it is given. */
import type { ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../client/booking-api.js';
import type { BookingError } from '../client/booking-error.js';
import type { PrivacyRequest } from '../protocol/privacy-request.js';
import type { Clock } from './clock.js';
import type { OwnBooking } from './privacy-draft.js';

/** Where the visitor is. */
export type PrivacyStep = 'choose' | 'describe' | 'verify' | 'review' | 'receipt';

/** What is under way. */
export type PrivacyTask =
  'filing' | 'sending-code' | 'checking' | 'confirming' | 'cancelling' | 'looking' | 'copying' | 'attaching';

/** An element that holds the request centre. */
export interface PrivacyHost extends ReactiveControllerHost {
  readonly clock: Clock;
}

/** What is asked of the page at each moment. */
export interface PrivacyOptions {
  readonly client: () => BookingApi | undefined;
  readonly own: () => OwnBooking | undefined;
  readonly language: () => string;
  /** Another step is shown. */
  readonly onStep: (step: PrivacyStep) => void;
  /** The request has been sent. */
  readonly onSent: (request: PrivacyRequest) => void;
  readonly onError: (error: BookingError) => void;
}
