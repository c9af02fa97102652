import type { ManageMessages } from '../manage-messages.js';

/** German, in the form of *Sie*. */
export const de: ManageMessages = {
  title: 'Ihre Buchung',
  titleCancelled: 'Diese Buchung ist storniert',
  noLink: 'Öffnen Sie diese Seite mit dem Link, den Sie bei der Buchung bekommen haben.',
  badLink: 'Dieser Link führt zu keiner Buchung. Prüfen Sie, ob er vollständig ist, und öffnen Sie ihn noch einmal.',

  changeableUntil: 'Sie können sie hier bis {date}, {time}, ändern oder stornieren.',
  tooLate: 'Ändern oder stornieren ist hier nicht mehr möglich. Das ging bis {date}, {time}.',
  tooLateNow: 'Ändern oder stornieren ist hier nicht mehr möglich.',
  past: 'Dieser Termin ist vorbei.',
  gone: 'Diese Leistung wird nicht mehr angeboten, daher kann der Termin nicht verlegt werden.',

  cancelBooking: 'Buchung stornieren',
  keepBooking: 'So lassen, wie sie ist',

  chooseNewTime: 'Wählen Sie einen neuen Termin',
  ownTime: 'Ihr jetziger Termin ist ausgewählt und für Sie frei.',
  onlyWith: 'Nur Termine bei {staff}',
  withAnyone: 'Termine bei irgendjemandem',
  moveTitle: 'Diesen Termin verlegen?',
  moveFrom: 'Bisher',
  moveTo: 'Neuer Termin',
  moveNow: 'Termin verlegen',
  moving: 'Wird verlegt…',
  moved: 'Ihr Termin ist verlegt.',

  optional: 'freiwillig',
  cancelTitle: 'Diese Buchung stornieren?',
  cancelReason: 'Möchten Sie uns sagen, warum?',
  cancelNow: 'Ja, stornieren',
  cancelling: 'Wird storniert…',
  cancelled: 'Ihre Buchung ist storniert, und der Termin ist wieder frei.',

  checkingChange: 'Die Verbindung ist langsam. Es wird geprüft, ob die Änderung angekommen ist…',
  changedMeanwhile: 'Diese Buchung wurde inzwischen geändert. So sieht sie jetzt aus.',
  calendarStale: 'In Ihrem Kalender steht noch der alte Termin. Tragen Sie ihn neu ein:',
  calendarRemove: 'Nehmen Sie ihn aus Ihrem Kalender:',

  agreements: 'Wozu Sie eingewilligt haben',
  agreementsFailed: 'Wozu Sie eingewilligt haben, konnte nicht geladen werden.',
  downloadReceipt: 'Beleg herunterladen',
  privacy: 'Ihre Daten',
  privacyAsk: 'Daten einsehen, berichtigen oder löschen lassen',
};
