import type { BookingErrorCode } from '../client/booking-error.js';

/** Something could not be done; the visitor has been told. */
export class PunctualErrorEvent extends Event {
  static readonly eventName = 'punctual-error';
  readonly code: BookingErrorCode;

  constructor(code: BookingErrorCode) {
    super(PunctualErrorEvent.eventName, { bubbles: true, composed: true });
    this.code = code;
  }
}
