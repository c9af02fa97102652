import type { ConsentMessages } from '../consent-messages.js';

/** German, in the form of *Sie*. */
export const de: ConsentMessages = {
  phone: 'Telefonnummer',
  country: 'Land',
  phoneMissing: 'Geben Sie Ihre Telefonnummer ein.',
  phoneInvalid: 'Schreiben Sie die Nummer in Ziffern, mit Vorwahl.',
  phoneTooShort: 'Diese Nummer ist zu kurz. Prüfen Sie, ob sie vollständig ist.',
  phoneTooLong: 'Diese Nummer ist zu lang. Prüfen Sie, ob Ziffern zu viel sind.',
  phoneCountryUnknown: 'Diese Landesvorwahl gibt es nicht. Prüfen Sie die ersten Ziffern.',

  optional: 'freiwillig',
  consentMissing: 'Setzen Sie das Häkchen, wenn Sie zustimmen. Ohne geht es nicht.',
  consentGivenOn: 'Sie haben dem am {date} zugestimmt.',
  consentWithdrawnOn: 'Sie haben dies am {date} widerrufen.',
  withdraw: 'Einwilligung widerrufen',
  withdrawing: 'Wird widerrufen…',
  withdrawFailed: 'Das konnte gerade nicht widerrufen werden. Versuchen Sie es noch einmal.',

  smsPhone: 'Mobilnummer',
  smsUnderage: 'In Ihrem Alter sind SMS nicht verfügbar.',
  smsUnderageOf: 'SMS sind ab {age} Jahren verfügbar.',
  stopMessages: 'SMS abbestellen',

  codeDisclosure: 'Sie erhalten eine SMS mit einem Code von {brand}, um zu prüfen, dass die Nummer Ihnen gehört.',
  sendCode: 'Code senden',
  sendingCode: 'Wird gesendet…',
  codeSent: 'Wir haben einen Code an {phone} gesendet.',
  code: 'Code aus der SMS',
  codeValidUntil: 'Der Code gilt bis {time}.',
  checkCode: 'Nummer bestätigen',
  checkingCode: 'Wird geprüft…',
  anotherCode: 'Neuen Code senden',
  anotherCodeIn: 'In {time} können Sie einen neuen Code anfordern.',
  codeMissing: 'Geben Sie den Code aus der SMS ein.',
  codeWrong: {
    one: 'Dieser Code stimmt nicht. Noch {count} Versuch.',
    other: 'Dieser Code stimmt nicht. Noch {count} Versuche.',
  },
  codeExpired: 'Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.',
  codeTooManyTries: 'Das waren zu viele Versuche. Fordern Sie einen neuen Code an.',
  codeNotSent: 'Der Code konnte nicht gesendet werden. Prüfen Sie die Nummer und versuchen Sie es noch einmal.',
  codeNotChecked: 'Der Code konnte gerade nicht geprüft werden. Versuchen Sie es noch einmal.',
  numberConfirmed: 'Ihre Nummer ist bestätigt.',
};
