import type { QuestionMessages } from '../question-messages.js';

/** Italian. */
export const it: QuestionMessages = {
  heading: 'Cookie su questo sito',
  lead: 'Questo sito può usare anche quanto segue? Senza il tuo consenso non lo fa.',
  accept: 'Accetta tutto',
  refuse: 'Rifiuta tutto',
  settings: 'Impostazioni cookie',
  closeAndRefuse: 'Chiudi e rifiuta',
  necessary: 'Necessari',
  preferences: 'Preferenze',
  analytics: 'Statistiche',
  marketing: 'Marketing',
  policy: 'Informativa sulla privacy',
  newTab: '(si apre in una nuova scheda)',
  notLoaded: 'Non è stato possibile caricarlo. Riprova.',
};
