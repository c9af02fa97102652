import type { LaterMessages } from '../later-messages.js';

/** Italian, in the form of *Lei*. */
export const it: LaterMessages = {
  sameDay: 'Lo stesso giorno',
  otherDays: 'In altri giorni',
  withStaff: 'Con {staff}',
  withOthers: 'Con qualcun altro',
  ownTab: 'Questo orario è già riservato a Lei, in un’altra scheda',
  ownTabHint: 'Prosegua in quella scheda oppure scelga qui un altro orario.',

  offlineNow: 'Al momento non c’è connessione. Può continuare a scrivere e inviare quando la connessione ritorna.',
  onlineAgain: 'La connessione è tornata. Nulla di ciò che ha scritto è andato perso: invii quando vuole.',
  waitFirst: 'Attenda {time} prima di riprovare.',
  otherTime: 'Scegli un altro orario',
  toPayment: 'Continua al pagamento',
  contact: 'Può anche contattarci direttamente:',

  addToCalendar: 'Aggiungi al calendario',
  calendarFile: 'File di calendario',
  calendarFileFailed: 'Non è stato possibile ottenere il file. Riprovi.',
  newTab: '(si apre in una nuova scheda)',

  manageBooking: 'Modifica o annulla la prenotazione',
  manageLinkHint: 'Conservi questo link. Chi lo possiede può modificare la prenotazione.',
  copyLink: 'Copia il link',
  linkCopied: 'Il link è stato copiato.',
};
