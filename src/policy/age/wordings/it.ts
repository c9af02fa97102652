import type { AgeWording } from '../age-wording.js';

/** Italian. */
export const it: AgeWording = {
  whom: 'Per chi è questa prenotazione?',
  self: 'Per me',
  other: 'Per un’altra persona',
  otherHint: 'Chiediamo la tua età perché sei tu a prenotare.',
  attest: 'Ho {age} anni o più.',
  attestHint: 'Ci fidiamo della tua parola: una casella spuntata non prova nulla.',
  attestMissing: 'Spunta la casella sull’età per continuare.',
  born: 'Quando sei nato o nata?',
  bornHint: 'Il calcolo avviene sul tuo dispositivo; nulla viene conservato o inviato.',
  month: 'Mese',
  year: 'Anno',
  check: 'Continua',
  bornMissing: 'Inserisci il mese e l’anno, per esempio 1990.',
  passed: 'Grazie, puoi continuare.',
  stopped: 'Ci dispiace: non puoi fare questa prenotazione da solo.',
  nothingSent: 'Non è stato inviato nulla su di te.',
  parent: 'Un genitore o un altro adulto può prenotare per te.',
  parentContact: 'I genitori possono contattarci qui: {contact}.',
  requestForm: 'il nostro modulo di richiesta',
  letter: 'lettera al nostro indirizzo postale',
  newWindow: '(si apre in una nuova finestra)',
};
