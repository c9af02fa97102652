import type { Text } from '../text.js';

/**
 * What is said of a booking that is managed with its link. A set of its own, beside `Messages`: it comes with the element
 * that says it.
 */
export interface ManageMessages {
  // The booking
  readonly title: Text;
  readonly titleCancelled: Text;
  /** The page was opened without a link. */
  readonly noLink: Text;
  /** The link is not, or no longer, one to a booking. */
  readonly badLink: Text;

  // What can be done with it, and until when
  readonly changeableUntil: Text<'date' | 'time'>;
  readonly tooLate: Text<'date' | 'time'>;
  /** The same, where it is not known until when. */
  readonly tooLateNow: Text;
  readonly past: Text;
  /** What was booked is not offered any longer. */
  readonly gone: Text;

  // Buttons
  readonly cancelBooking: Text;
  readonly keepBooking: Text;

  // Moving
  readonly chooseNewTime: Text;
  /** Said where another time is chosen. */
  readonly ownTime: Text;
  readonly onlyWith: Text<'staff'>;
  readonly withAnyone: Text;
  readonly moveTitle: Text;
  readonly moveFrom: Text;
  readonly moveTo: Text;
  readonly moveNow: Text;
  readonly moving: Text;
  readonly moved: Text;

  // Cancelling
  /** Stands beside it. */
  readonly optional: Text;
  readonly cancelTitle: Text;
  /** Label of a field that may be left empty. */
  readonly cancelReason: Text;
  readonly cancelNow: Text;
  readonly cancelling: Text;
  readonly cancelled: Text;

  // What has become of it
  readonly checkingChange: Text;
  /** Somebody else, or another tab, has changed it. */
  readonly changedMeanwhile: Text;
  /** Stands before the calendars, after a move. */
  readonly calendarStale: Text;
  /** The same, after a cancellation. */
  readonly calendarRemove: Text;

  // Consents and data
  /** Heads the consents. */
  readonly agreements: Text;
  readonly agreementsFailed: Text;
  readonly downloadReceipt: Text;
  readonly privacy: Text;
  /** A link to requests about data. */
  readonly privacyAsk: Text;
}
