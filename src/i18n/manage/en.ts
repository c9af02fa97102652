import type { ManageMessages } from './manage-messages.js';

/** English. */
export const en: ManageMessages = {
  title: 'Your booking',
  titleCancelled: 'This booking is cancelled',
  noLink: 'Open this page with the link that you got when you booked.',
  badLink: 'This link does not lead to a booking. Check that it is complete, and open it again.',

  changeableUntil: 'You can change or cancel it here until {date}, {time}.',
  tooLate: 'It is too late to change or cancel it here. That was possible until {date}, {time}.',
  tooLateNow: 'It is too late to change or cancel it here.',
  past: 'This appointment is over.',
  gone: 'This service is no longer offered, so the booking cannot be moved.',

  cancelBooking: 'Cancel booking',
  keepBooking: 'Leave it as it is',

  chooseNewTime: 'Choose a new time',
  ownTime: 'Your present time is chosen, and free for you.',
  onlyWith: 'Only times with {staff}',
  withAnyone: 'Times with anyone',
  moveTitle: 'Move this booking?',
  moveFrom: 'So far',
  moveTo: 'New time',
  moveNow: 'Move booking',
  moving: 'Moving…',
  moved: 'Your booking has been moved.',

  optional: 'optional',
  cancelTitle: 'Cancel this booking?',
  cancelReason: 'Would you like to tell us why?',
  cancelNow: 'Yes, cancel it',
  cancelling: 'Cancelling…',
  cancelled: 'Your booking is cancelled, and the time is free again.',

  checkingChange: 'The connection is slow. Checking whether the change went through…',
  changedMeanwhile: 'This booking was changed in the meantime. This is how it stands now.',
  calendarStale: 'Your calendar still has the old time. Add it again:',
  calendarRemove: 'Take it out of your calendar:',

  agreements: 'What you agreed to',
  agreementsFailed: 'What you agreed to could not be loaded.',
  downloadReceipt: 'Download receipt',
  privacy: 'Your data',
  privacyAsk: 'Ask about your data, correct it or have it erased',
};
