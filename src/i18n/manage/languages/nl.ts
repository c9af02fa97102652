import type { ManageMessages } from '../manage-messages.js';

/** Dutch, in the form of *u*. */
export const nl: ManageMessages = {
  title: 'Uw boeking',
  titleCancelled: 'Deze boeking is geannuleerd',
  noLink: 'Open deze pagina met de link die u bij het boeken hebt gekregen.',
  badLink: 'Deze link leidt niet naar een boeking. Controleer of hij compleet is en open hem opnieuw.',

  changeableUntil: 'U kunt haar hier wijzigen of annuleren tot {date}, {time}.',
  tooLate: 'Wijzigen of annuleren kan hier niet meer. Dat kon tot {date}, {time}.',
  tooLateNow: 'Wijzigen of annuleren kan hier niet meer.',
  past: 'Deze afspraak is voorbij.',
  gone: 'Deze dienst wordt niet meer aangeboden; de boeking kan daarom niet worden verplaatst.',

  cancelBooking: 'Boeking annuleren',
  keepBooking: 'Laten zoals ze is',

  chooseNewTime: 'Kies een nieuwe tijd',
  ownTime: 'Uw huidige tijd is gekozen en voor u vrij.',
  onlyWith: 'Alleen tijden bij {staff}',
  withAnyone: 'Tijden bij iedereen',
  moveTitle: 'Deze boeking verplaatsen?',
  moveFrom: 'Tot nu toe',
  moveTo: 'Nieuwe tijd',
  moveNow: 'Boeking verplaatsen',
  moving: 'Wordt verplaatst…',
  moved: 'Uw boeking is verplaatst.',

  optional: 'niet verplicht',
  cancelTitle: 'Deze boeking annuleren?',
  cancelReason: 'Wilt u ons zeggen waarom?',
  cancelNow: 'Ja, annuleren',
  cancelling: 'Wordt geannuleerd…',
  cancelled: 'Uw boeking is geannuleerd en de tijd is weer vrij.',

  checkingChange: 'De verbinding is traag. Er wordt nagegaan of de wijziging is aangekomen…',
  changedMeanwhile: 'Deze boeking is intussen gewijzigd. Zo staat ze er nu voor.',
  calendarStale: 'In uw agenda staat nog de oude tijd. Zet de afspraak er opnieuw in:',
  calendarRemove: 'Haal de afspraak uit uw agenda:',

  agreements: 'Waarmee u hebt ingestemd',
  agreementsFailed: 'Waarmee u hebt ingestemd, kon niet worden geladen.',
  downloadReceipt: 'Bewijs downloaden',
  privacy: 'Uw gegevens',
  privacyAsk: 'Gegevens inzien, corrigeren of laten wissen',
};
