import type { ManageMessages } from '../manage-messages.js';

/** Italian, in the form of *Lei*. */
export const it: ManageMessages = {
  title: 'La Sua prenotazione',
  titleCancelled: 'Questa prenotazione è annullata',
  noLink: 'Apra questa pagina con il link ricevuto al momento della prenotazione.',
  badLink: 'Questo link non porta a nessuna prenotazione. Controlli che sia completo e lo apra di nuovo.',

  changeableUntil: 'Può modificarla o annullarla qui fino a {date}, {time}.',
  tooLate: 'È troppo tardi per modificarla o annullarla qui. Era possibile fino a {date}, {time}.',
  tooLateNow: 'È troppo tardi per modificarla o annullarla qui.',
  past: 'Questo appuntamento è passato.',
  gone: 'Questo servizio non è più offerto, quindi la prenotazione non si può spostare.',

  cancelBooking: 'Annulla la prenotazione',
  keepBooking: 'Lascia così com’è',

  chooseNewTime: 'Scelga un nuovo orario',
  ownTime: 'Il Suo orario attuale è selezionato, e libero per Lei.',
  onlyWith: 'Solo orari con {staff}',
  withAnyone: 'Orari con chiunque',
  moveTitle: 'Spostare questa prenotazione?',
  moveFrom: 'Finora',
  moveTo: 'Nuovo orario',
  moveNow: 'Sposta',
  moving: 'Spostamento…',
  moved: 'La Sua prenotazione è stata spostata.',

  optional: 'facoltativo',
  cancelTitle: 'Annullare questa prenotazione?',
  cancelReason: 'Vuole dirci perché?',
  cancelNow: 'Sì, annullala',
  cancelling: 'Annullamento…',
  cancelled: 'La Sua prenotazione è annullata e l’orario è di nuovo libero.',

  checkingChange: 'La connessione è lenta. Verifica in corso se la modifica è arrivata…',
  changedMeanwhile: 'Nel frattempo questa prenotazione è stata modificata. Ecco com’è adesso.',
  calendarStale: 'Il Suo calendario ha ancora il vecchio orario. Lo aggiunga di nuovo:',
  calendarRemove: 'La tolga dal Suo calendario:',

  agreements: 'I consensi che ha dato',
  agreementsFailed: 'Non è stato possibile caricare i consensi che ha dato.',
  downloadReceipt: 'Scarica la ricevuta',
  privacy: 'I Suoi dati',
  privacyAsk: 'Consultare, correggere o far cancellare i Suoi dati',
};
