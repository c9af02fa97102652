import type { Text } from '../text.js';

/**
 * What is said after a time is chosen: when it is gone, when nothing can be sent, and once it is booked. A set of its own,
 * beside `Messages`: it comes with those steps, and no free time waits for it.
 */
export interface LaterMessages {
  // A time that is gone
  /** Heads free times near one that is gone. */
  readonly sameDay: Text;
  readonly otherDays: Text;
  readonly withStaff: Text<'staff'>;
  readonly withOthers: Text;
  /** The time that cannot be had is kept for this visitor, in another tab. */
  readonly ownTab: Text;
  readonly ownTabHint: Text;

  // Connection and dead ends
  readonly offlineNow: Text;
  readonly onlineAgain: Text;
  /** What the server asks for before it is asked again. */
  readonly waitFirst: Text<'time'>;
  readonly otherTime: Text;
  /** On the button, where a booking is paid for before it is made. */
  readonly toPayment: Text;
  /** Stands before the ways to reach the business. */
  readonly contact: Text;

  // Calendar
  /** Heads the calendars. */
  readonly addToCalendar: Text;
  /** A file for every other calendar. */
  readonly calendarFile: Text;
  readonly calendarFileFailed: Text;
  /** Said of a link that opens beside the page. */
  readonly newTab: Text;

  // Manage link
  readonly manageBooking: Text;
  readonly manageLinkHint: Text;
  readonly copyLink: Text;
  readonly linkCopied: Text;
}
