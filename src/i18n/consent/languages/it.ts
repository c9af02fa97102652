import type { ConsentMessages } from '../consent-messages.js';

/** Italian, in the form of *Lei*. */
export const it: ConsentMessages = {
  phone: 'Numero di telefono',
  country: 'Paese',
  phoneMissing: 'Inserisca il Suo numero di telefono.',
  phoneInvalid: 'Scriva il numero in cifre, con il prefisso.',
  phoneTooShort: 'Questo numero è troppo corto. Controlli che sia completo.',
  phoneTooLong: 'Questo numero è troppo lungo. Controlli che non ci siano cifre in più.',
  phoneCountryUnknown: 'Nessun Paese ha questo prefisso. Controlli le prime cifre.',

  optional: 'facoltativo',
  consentMissing: 'Selezioni la casella se è d’accordo. È indispensabile.',
  consentGivenOn: 'Ha dato il consenso il {date}.',
  consentWithdrawnOn: 'Ha revocato il consenso il {date}.',
  withdraw: 'Revoca il consenso',
  withdrawing: 'Revoca in corso…',
  withdrawFailed: 'Al momento non è stato possibile revocare. Riprovi.',

  smsPhone: 'Numero di cellulare',
  smsUnderage: 'Gli SMS non sono disponibili alla Sua età.',
  smsUnderageOf: 'Gli SMS sono disponibili dai {age} anni.',
  stopMessages: 'Non ricevere più SMS',

  codeDisclosure: 'Riceverà un solo SMS da {brand} con un codice, per verificare che il numero sia Suo.',
  sendCode: 'Invia un codice',
  sendingCode: 'Invio in corso…',
  codeSent: 'Abbiamo inviato un codice al {phone}.',
  code: 'Codice dell’SMS',
  codeValidUntil: 'Il codice è valido fino alle {time}.',
  checkCode: 'Conferma il numero',
  checkingCode: 'Verifica in corso…',
  anotherCode: 'Invia un altro codice',
  anotherCodeIn: 'Potrà chiedere un altro codice tra {time}.',
  codeMissing: 'Inserisca il codice dell’SMS.',
  codeWrong: {
    one: 'Il codice non è corretto. Resta {count} tentativo.',
    many: 'Il codice non è corretto. Restano {count} tentativi.',
    other: 'Il codice non è corretto. Restano {count} tentativi.',
  },
  codeExpired: 'Questo codice non è più valido. Ne chieda un altro.',
  codeTooManyTries: 'Troppi tentativi. Chieda un altro codice.',
  codeNotSent: 'Non è stato possibile inviare il codice. Controlli il numero e riprovi.',
  codeNotChecked: 'Al momento non è stato possibile verificare il codice. Riprovi.',
  numberConfirmed: 'Il Suo numero è confermato.',
};
