import type { PaymentMessages } from '../payment-messages.js';

/** Italian, in the form of *Lei*. */
export const it: PaymentMessages = {
  intro:
    'Il pagamento avviene sulla pagina del fornitore di pagamenti. La prenotazione è fatta appena il pagamento arriva.',
  pay: 'Vai al pagamento',
  besides: 'Si apre in una nuova scheda. Lasci aperta questa pagina: mostrerà la prenotazione una volta pagata.',
  instead: 'Dopo il pagamento tornerà qui.',
  havePaid: 'Ho pagato',
  asking: 'Verifica dell’arrivo del pagamento…',
  notYet: 'Il pagamento non è ancora arrivato. Questa pagina continua a controllare da sola.',
  unreachable:
    'Al momento non si può sapere se il pagamento è arrivato. Questa pagina continua a provare. Non paghi di nuovo.',
  failed: 'Il pagamento non è andato a buon fine e non è stato prenotato nulla.',
  over: 'Il tempo per pagare è scaduto e non è stato prenotato nulla. Se ha pagato lo stesso, ci contatti.',
  lost: 'Il pagamento è arrivato quando questo orario era già stato dato a un’altra persona, quindi non è prenotato. Il denaro è Suo: ci contatti per riaverlo.',
  payAgain: 'Riprova il pagamento',
  noAddress: 'Al momento non c’è un modo sicuro per pagare online. Ci contatti.',
};
