import type { SmsWording } from '../sms-wording.js';

/** Italian, in the form of *Lei*. */
export const it: SmsWording = {
  label: 'Inviatemi SMS sul mio appuntamento',
  agree: {
    tick: 'Selezionando questa casella, acconsente a ricevere SMS sul Suo appuntamento da parte di {brand}.',
    disclosure: 'Indicando il Suo numero, acconsente a ricevere SMS sul Suo appuntamento da parte di {brand}.',
  },
  nameless: 'questa attività',
  kinds: 'Che cosa inviamo: {kinds}.',
  kind: {
    confirmation: 'conferme di appuntamento',
    reminder: 'promemoria di appuntamento',
    reschedule: 'avvisi di spostamento',
    cancellation: 'avvisi di annullamento',
    verification: 'codici di verifica',
  },
  frequency: {
    usual: 'Frequenza: di norma {amount}.',
    atMost: 'Frequenza: al massimo {amount}.',
    varies: 'La frequenza dei messaggi varia in base ai Suoi appuntamenti.',
  },
  amount: {
    appointment: { one: '{count} messaggio per appuntamento', other: '{count} messaggi per appuntamento' },
    day: { one: '{count} messaggio al giorno', other: '{count} messaggi al giorno' },
    week: { one: '{count} messaggio alla settimana', other: '{count} messaggi alla settimana' },
    month: { one: '{count} messaggio al mese', other: '{count} messaggi al mese' },
  },
  range: '{min}-{max}',
  rates: {
    'may-apply': 'Potrebbero essere applicate le tariffe dell’operatore per messaggi e dati.',
    standard: 'Potrebbero essere applicate le tariffe standard dell’operatore per messaggi e dati.',
    none: 'La ricezione dei messaggi è gratuita.',
  },
  noExtraFee: 'Nessun costo aggiuntivo da parte di {brand} per questi messaggi.',
  stop: 'Risponda {keyword} in qualsiasi momento per non riceverne più; seguirà un solo messaggio di conferma, poi nessun altro.',
  help: 'Risponda {keyword} per ricevere assistenza oppure contatti {contact}.',
  helpByKeyword: 'Risponda {keyword} per ricevere assistenza.',
  helpByContact: 'Per ricevere assistenza, contatti {contact}.',
  start: 'Risponda {keyword} per ricevere di nuovo i messaggi.',
  noMarketing: 'Non usiamo il Suo numero per scopi pubblicitari.',
  noSharing: 'Non comunichiamo il Suo numero a terzi per il loro marketing.',
  provider: 'I messaggi sono inviati tramite {provider}.',
  carriersNotLiable: 'Gli operatori non sono responsabili dei messaggi in ritardo o non recapitati.',
  notACondition: 'Il consenso non è una condizione per prenotare.',
  more: 'Maggiori informazioni: {links}.',
  privacyPolicy: 'Informativa sulla privacy',
  terms: 'Termini e condizioni',
  state: {
    'pending-double-opt-in': 'Le abbiamo inviato un SMS. I messaggi inizieranno quando avrà confermato il Suo numero.',
    'pending-unasked': 'I messaggi inizieranno quando il Suo numero sarà confermato.',
    active: 'Riceverà SMS sul Suo appuntamento.',
    'blocked-by-stop':
      'Ha bloccato i messaggi verso questo numero. Solo Lei può consentirli di nuovo: invii {keyword} in risposta al nostro ultimo messaggio.',
    'blocked-by-stop-of-sender':
      'Ha bloccato i messaggi verso questo numero. Solo Lei può consentirli di nuovo: invii {keyword} al {sender}.',
    'opted-out': 'Non riceverà SMS sul Suo appuntamento.',
  },
};
