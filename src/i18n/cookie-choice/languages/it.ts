import type { ChoiceMessages } from '../choice-messages.js';

/** Italian. */
export const it: ChoiceMessages = {
  necessaryOnly: 'Questo sito salva solo ciò che gli serve per funzionare.',
  onUntilRefused: 'Alcune funzioni facoltative sono attive finché non le rifiuti.',
  chosenUntil: 'La tua scelta sui cookie vale fino al {date}.',
  chosenForPage: 'La tua scelta sui cookie vale finché non lasci questa pagina.',
  gpcSeen: 'Il segnale di privacy del tuo browser (GPC) è stato rilevato.',
  gpcNothingSold: 'Qui non si vende nulla.',
  gpcHonoured: 'Tutto ciò che è facoltativo è disattivato.',
  save: 'Salva la scelta',
  close: 'Chiudi',
  alwaysOn: 'Sempre attivi',
  ifRefused: 'Se rifiuti:',
  keptFor: 'conservato per {time}',
  keptForSession: 'conservato fino alla chiusura del browser',
  inStorage: 'nella memoria del browser',
  browserHint: 'Puoi bloccare o eliminare i cookie anche nelle impostazioni del browser.',
  saved: 'La tua scelta è stata salvata.',
  notDeleted: 'Da qui non è stato possibile eliminare: {names}. Puoi farlo nelle impostazioni del browser.',
  stillRuns: 'Ciò che è già attivo su questa pagina si ferma quando viene ricaricata.',
  reload: 'Ricarica la pagina',
  receipt: 'Salva una ricevuta',
  frameOf: 'Qui c’è un contenuto di {host}. Serve il tuo consenso a «{category}».',
  showOnce: 'Mostra solo questa volta',
  allowAlways: 'Consenti sempre «{category}»',
};
