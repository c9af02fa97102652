import type { LaterMessages } from '../later-messages.js';

/** German, in the form of *Sie*. */
export const de: LaterMessages = {
  sameDay: 'Am selben Tag',
  otherDays: 'An anderen Tagen',
  withStaff: 'Bei {staff}',
  withOthers: 'Bei jemand anderem',
  ownTab: 'Sie halten diesen Termin selbst frei, in einem anderen Tab',
  ownTabHint: 'Machen Sie dort weiter, oder wählen Sie hier einen anderen Termin.',

  offlineNow: 'Sie sind gerade offline. Sie können weiterschreiben und senden, sobald Sie wieder verbunden sind.',
  onlineAgain: 'Sie sind wieder verbunden. Ihre Angaben sind erhalten: Senden Sie sie, wenn Sie so weit sind.',
  waitFirst: 'Warten Sie {time}, bevor Sie es erneut versuchen.',
  otherTime: 'Anderen Termin wählen',
  toPayment: 'Weiter zur Bezahlung',
  contact: 'Sie erreichen uns auch direkt:',

  addToCalendar: 'In den Kalender eintragen',
  calendarFile: 'Kalenderdatei',
  calendarFileFailed: 'Die Datei konnte gerade nicht geladen werden. Versuchen Sie es noch einmal.',
  newTab: '(öffnet sich in einem neuen Tab)',

  manageBooking: 'Buchung ändern oder stornieren',
  manageLinkHint: 'Bewahren Sie diesen Link auf. Wer ihn hat, kann die Buchung ändern.',
  copyLink: 'Link kopieren',
  linkCopied: 'Der Link ist kopiert.',
};
