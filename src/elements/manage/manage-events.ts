/** The visitor wants to move the booking; nothing has been sent. `preventDefault()` stops it. */
export class BookingMoveEvent extends Event {
  static readonly eventName = 'punctual-booking-move';
  /** Id of the booking. */
  readonly id: string;
  /** Where it is to be moved to: RFC 3339 instant in UTC. */
  readonly start: string;

  constructor(id: string, start: string) {
    super(BookingMoveEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.id = id;
    this.start = start;
  }
}

/** The visitor wants to cancel the booking; nothing has been sent. `preventDefault()` stops it. */
export class BookingCancelEvent extends Event {
  static readonly eventName = 'punctual-booking-cancel';
  /** Id of the booking. */
  readonly id: string;

  constructor(id: string) {
    super(BookingCancelEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.id = id;
  }
}

/** The visitor has moved or cancelled the booking. Says which one and what it is now, and nothing of the visitor. */
export class BookingChangeEvent extends Event {
  static readonly eventName = 'punctual-booking-change';
  /** Id of the booking. */
  readonly id: string;
  readonly status: 'confirmed' | 'cancelled';
  /** RFC 3339 instant in UTC. */
  readonly start: string;

  constructor(booking: Pick<BookingChangeEvent, 'id' | 'status' | 'start'>) {
    super(BookingChangeEvent.eventName, { bubbles: true, composed: true });
    this.id = booking.id;
    this.status = booking.status;
    this.start = booking.start;
  }
}
