import type { CalendarDate, CalendarMonth } from '../../scheduling/calendar-date.js';

/** The visitor chose a day. */
export class DayChangeEvent extends Event {
  static readonly eventName = 'punctual-day-change';
  /** The day, as `YYYY-MM-DD`. */
  readonly value: CalendarDate;

  constructor(value: CalendarDate) {
    super(DayChangeEvent.eventName, { bubbles: true, composed: true });
    this.value = value;
  }
}

/** The visitor turned to another month. */
export class MonthChangeEvent extends Event {
  static readonly eventName = 'punctual-month-change';
  /** The month, as `YYYY-MM`. */
  readonly month: CalendarMonth;

  constructor(month: CalendarMonth) {
    super(MonthChangeEvent.eventName, { bubbles: true, composed: true });
    this.month = month;
  }
}
