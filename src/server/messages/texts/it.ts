import type { MessageTexts } from './message-texts.js';

/** Italian, in the form of *Lei*. */
export const it: MessageTexts = {
  greeting: 'Buongiorno {name},',
  confirmation: {
    subject: 'Confermato: {service}, {when}',
    lead: 'Il Suo appuntamento è prenotato.',
    sms: '{brand}: il Suo appuntamento è confermato. {service}, {when}.',
  },
  change: {
    subject: 'Spostato: {service}, {when}',
    lead: 'Il Suo appuntamento ha un nuovo orario.',
    sms: '{brand}: il Suo appuntamento è stato spostato. {service}, {when}.',
  },
  cancellation: {
    subject: 'Annullato: {service}, {when}',
    lead: 'Il Suo appuntamento è annullato.',
    sms: '{brand}: il Suo appuntamento è annullato. {service}, {when}.',
  },
  reminder: {
    subject: 'Promemoria: {service}, {when}',
    lead: 'Il Suo appuntamento si avvicina.',
    sms: '{brand}: promemoria del Suo appuntamento. {service}, {when}.',
  },
  facts: {
    service: 'Appuntamento',
    when: 'Quando',
    whenThere: 'Nel nostro orario',
    where: 'Dove',
    withWhom: 'Con',
    people: 'Persone',
    reference: 'Riferimento',
  },
  manage: 'Spostare o annullare l’appuntamento',
  keepLink: 'Chiunque abbia questo link può modificare l’appuntamento. Lo tenga per sé.',
  useEarlierLink: 'Per spostare o annullare l’appuntamento, usi il link nella conferma.',
  questions: 'Domande? Ci trova qui: {contact}.',
  agreed: 'Che cosa ha accettato',
  code: {
    subject: '{brand}: il Suo codice',
    sms: '{brand}: {code} è il Suo codice. Non lo comunichi a nessuno.',
    text: '{code} è il Suo codice. È valido per {minutes} minuti. Non lo comunichi a nessuno.',
    notYou: 'Se non l’ha richiesto, non deve fare nulla.',
  },
  request: {
    subject: '{brand}: abbiamo ricevuto la Sua richiesta {reference}',
    answered: '{brand}: risposta alla Sua richiesta {reference}',
    received: 'Abbiamo ricevuto la Sua richiesta e la stiamo trattando.',
    done: 'Abbiamo fatto quanto richiesto.',
    declined: 'Non possiamo fare quanto richiesto.',
    about: 'Richiesta',
    copy: 'Può scaricare la Sua copia fino a {date}.',
    follow: 'Vedere a che punto è la richiesta',
    keepLink: 'Chi ha questo link può vedere la richiesta e ritirarla. Lo tenga per sé.',
  },
  keywords: {
    confirm:
      '{brand}: risponda {word} per ricevere SMS sul Suo appuntamento. Potrebbero essere applicate tariffe per messaggi e dati. Risponda {keyword} per non riceverne.',
    confirmed:
      '{brand}: grazie, il Suo numero è confermato. Riceverà messaggi sui Suoi appuntamenti. Risponda {keyword} per interrompere.',
    stop: 'Risponda {keyword} per interrompere.',
    stopped: '{brand}: non riceverà più messaggi da noi. Risponda {keyword} per riceverli di nuovo.',
    started: '{brand}: riceverà di nuovo messaggi sui Suoi appuntamenti. Risponda {keyword} per interrompere.',
    help: '{brand}: messaggi sui Suoi appuntamenti. Assistenza: {contact}. Potrebbero essere applicate tariffe per messaggi e dati. Risponda {keyword} per interrompere.',
    helpAlone:
      '{brand}: messaggi sui Suoi appuntamenti. Potrebbero essere applicate tariffe per messaggi e dati. Risponda {keyword} per interrompere.',
  },
};
