import type { Step } from '../../state/booking-flow.js';
import type { Choices } from '../../state/service-choices.js';

/** What is about to be booked: no contact data. */
export interface BookingIntent extends Choices {
  readonly serviceId: string;
  /** RFC 3339 instant in UTC. */
  readonly start: string;
}

/** The visitor asks for the booking; nothing has been sent. `preventDefault()` stops it. */
export class BookingSubmitEvent extends Event {
  static readonly eventName = 'punctual-booking-submit';
  readonly serviceId: string;
  /** RFC 3339 instant in UTC. */
  readonly start: string;
  /** Minutes. */
  readonly duration: number;
  /** Absent where it may be anyone. */
  readonly staffId: string | undefined;
  readonly locationId: string | undefined;
  /** Seats. */
  readonly party: number;

  constructor({ serviceId, start, duration, staffId, locationId, party }: BookingIntent) {
    super(BookingSubmitEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.serviceId = serviceId;
    this.start = start;
    this.duration = duration;
    this.staffId = staffId;
    this.locationId = locationId;
    this.party = party;
  }
}

/** The booking is made. Says which one, and nothing of the visitor. */
export class BookingCompleteEvent extends Event {
  static readonly eventName = 'punctual-booking-complete';
  /** Id of the booking. */
  readonly id: string;
  readonly serviceId: string;
  /** RFC 3339 instant in UTC. */
  readonly start: string;

  constructor(booking: { readonly id: string; readonly serviceId: string; readonly start: string }) {
    super(BookingCompleteEvent.eventName, { bubbles: true, composed: true });
    this.id = booking.id;
    this.serviceId = booking.serviceId;
    this.start = booking.start;
  }
}

/** The flow has come to another step. */
export class StepChangeEvent extends Event {
  static readonly eventName = 'punctual-step-change';
  readonly step: Step;

  constructor(step: Step) {
    super(StepChangeEvent.eventName, { bubbles: true, composed: true });
    this.step = step;
  }
}
