import type { LaterMessages } from '../later-messages.js';

/** Dutch, in the form of *u*. */
export const nl: LaterMessages = {
  sameDay: 'Op dezelfde dag',
  otherDays: 'Op andere dagen',
  withStaff: 'Bij {staff}',
  withOthers: 'Bij iemand anders',
  ownTab: 'U houdt deze tijd zelf vast, in een ander tabblad',
  ownTabHint: 'Ga in dat tabblad verder, of kies hier een andere tijd.',

  offlineNow: 'U bent op dit moment offline. U kunt verder schrijven en versturen zodra er weer verbinding is.',
  onlineAgain: 'Er is weer verbinding. Wat u hebt ingevuld, is bewaard: verstuur het wanneer u wilt.',
  waitFirst: 'Wacht {time} voordat u het opnieuw probeert.',
  otherTime: 'Andere tijd kiezen',
  toPayment: 'Verder naar betalen',
  contact: 'U kunt ons ook direct bereiken:',

  addToCalendar: 'In uw agenda zetten',
  calendarFile: 'Agendabestand',
  calendarFileFailed: 'Het bestand kon niet worden opgehaald. Probeer het opnieuw.',
  newTab: '(opent in een nieuw tabblad)',

  manageBooking: 'Boeking wijzigen of annuleren',
  manageLinkHint: 'Bewaar deze link. Wie hem heeft, kan de boeking wijzigen.',
  copyLink: 'Link kopiëren',
  linkCopied: 'De link is gekopieerd.',
};
