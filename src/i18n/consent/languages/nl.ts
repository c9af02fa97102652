import type { ConsentMessages } from '../consent-messages.js';

/** Dutch, in the form of *u*. */
export const nl: ConsentMessages = {
  phone: 'Telefoonnummer',
  country: 'Land',
  phoneMissing: 'Vul uw telefoonnummer in.',
  phoneInvalid: 'Schrijf het nummer in cijfers, met netnummer.',
  phoneTooShort: 'Dit nummer is te kort. Controleer of het volledig is.',
  phoneTooLong: 'Dit nummer is te lang. Controleer of er cijfers te veel zijn.',
  phoneCountryUnknown: 'Geen enkel land heeft deze landcode. Controleer de eerste cijfers.',

  optional: 'niet verplicht',
  consentMissing: 'Vink dit vakje aan als u akkoord gaat. Zonder gaat het niet.',
  consentGivenOn: 'U hebt hiermee ingestemd op {date}.',
  consentWithdrawnOn: 'U hebt dit ingetrokken op {date}.',
  withdraw: 'Toestemming intrekken',
  withdrawing: 'Wordt ingetrokken…',
  withdrawFailed: 'Intrekken lukte op dit moment niet. Probeer het opnieuw.',

  smsPhone: 'Mobiel nummer',
  smsUnderage: 'Sms-berichten zijn op uw leeftijd niet beschikbaar.',
  smsUnderageOf: 'Sms-berichten zijn beschikbaar vanaf {age} jaar.',
  stopMessages: 'Stoppen met sms',

  codeDisclosure: 'U krijgt één sms van {brand} met een code, om te controleren of het nummer van u is.',
  sendCode: 'Stuur mij een code',
  sendingCode: 'Wordt verstuurd…',
  codeSent: 'Wij hebben een code gestuurd naar {phone}.',
  code: 'Code uit de sms',
  codeValidUntil: 'De code is geldig tot {time}.',
  checkCode: 'Nummer bevestigen',
  checkingCode: 'Wordt gecontroleerd…',
  anotherCode: 'Nieuwe code sturen',
  anotherCodeIn: 'Over {time} kunt u een nieuwe code aanvragen.',
  codeMissing: 'Vul de code uit de sms in.',
  codeWrong: { one: 'Die code klopt niet. Nog {count} poging.', other: 'Die code klopt niet. Nog {count} pogingen.' },
  codeExpired: 'Die code is niet meer geldig. Vraag een nieuwe aan.',
  codeTooManyTries: 'Dat waren te veel pogingen. Vraag een nieuwe code aan.',
  codeNotSent: 'De code kon niet worden verstuurd. Controleer het nummer en probeer het opnieuw.',
  codeNotChecked: 'De code kon op dit moment niet worden gecontroleerd. Probeer het opnieuw.',
  numberConfirmed: 'Uw nummer is bevestigd.',
};
