/** The visitor chose a time zone. */
export class TimezoneChangeEvent extends Event {
  static readonly eventName = 'punctual-timezone-change';
  /** Its IANA name. */
  readonly value: string;

  constructor(value: string) {
    super(TimezoneChangeEvent.eventName, { bubbles: true, composed: true });
    this.value = value;
  }
}
