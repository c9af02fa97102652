import type { LaterMessages } from './later-messages.js';

/** English. */
export const en: LaterMessages = {
  sameDay: 'On the same day',
  otherDays: 'On other days',
  withStaff: 'With {staff}',
  withOthers: 'With somebody else',
  ownTab: 'You are keeping this time yourself, in another tab',
  ownTabHint: 'Carry on in that tab, or choose another time here.',

  offlineNow: 'You are offline at the moment. You can go on writing, and send it once you are connected.',
  onlineAgain: 'You are connected again. Nothing you wrote is lost: send it when you are ready.',
  waitFirst: 'Wait {time} before you try again.',
  otherTime: 'Choose another time',
  toPayment: 'Continue to payment',
  contact: 'You can also reach us directly:',

  addToCalendar: 'Add to your calendar',
  calendarFile: 'Calendar file',
  calendarFileFailed: 'The file could not be fetched just now. Try again.',
  newTab: '(opens in a new tab)',

  manageBooking: 'Change or cancel this booking',
  manageLinkHint: 'Keep this link. Whoever has it can change the booking.',
  copyLink: 'Copy link',
  linkCopied: 'Link copied.',
};
