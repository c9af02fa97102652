import type { ConsentMessages } from '../consent-messages.js';

/** Polish, without addressing the reader as *Pan* or *Pani*. */
export const pl: ConsentMessages = {
  phone: 'Numer telefonu',
  country: 'Kraj',
  phoneMissing: 'Trzeba podać numer telefonu.',
  phoneInvalid: 'Numer trzeba zapisać cyframi, z numerem kierunkowym.',
  phoneTooShort: 'Ten numer jest za krótki. Proszę sprawdzić, czy jest pełny.',
  phoneTooLong: 'Ten numer jest za długi. Proszę sprawdzić, czy nie ma w nim zbędnych cyfr.',
  phoneCountryUnknown: 'Żaden kraj nie ma takiego numeru kierunkowego. Proszę sprawdzić pierwsze cyfry.',

  optional: 'opcjonalnie',
  consentMissing: 'Proszę zaznaczyć to pole, aby wyrazić zgodę. Bez niej nie można przejść dalej.',
  consentGivenOn: 'Zgodę wyrażono {date}.',
  consentWithdrawnOn: 'Zgodę wycofano {date}.',
  withdraw: 'Wycofaj zgodę',
  withdrawing: 'Wycofywanie…',
  withdrawFailed: 'Nie udało się teraz wycofać zgody. Proszę spróbować ponownie.',

  smsPhone: 'Numer telefonu komórkowego',
  smsUnderage: 'W tym wieku SMS-y nie są dostępne.',
  smsUnderageOf: 'SMS-y są dostępne od {age}. roku życia.',
  stopMessages: 'Zrezygnuj z SMS-ów',

  codeDisclosure: 'Wyślemy jeden SMS z kodem, aby sprawdzić, czy numer jest właściwy. Nadawca: {brand}.',
  sendCode: 'Wyślij mi kod',
  sendingCode: 'Wysyłanie…',
  codeSent: 'Wysłaliśmy kod na numer {phone}.',
  code: 'Kod z SMS-a',
  codeValidUntil: 'Kod jest ważny do {time}.',
  checkCode: 'Potwierdź numer',
  checkingCode: 'Sprawdzanie…',
  anotherCode: 'Wyślij nowy kod',
  anotherCodeIn: 'O nowy kod można poprosić za {time}.',
  codeMissing: 'Trzeba podać kod z SMS-a.',
  codeWrong: {
    one: 'Ten kod jest nieprawidłowy. Pozostała {count} próba.',
    few: 'Ten kod jest nieprawidłowy. Pozostały {count} próby.',
    many: 'Ten kod jest nieprawidłowy. Pozostało {count} prób.',
    other: 'Ten kod jest nieprawidłowy. Pozostało {count} próby.',
  },
  codeExpired: 'Ten kod stracił ważność. Proszę poprosić o nowy.',
  codeTooManyTries: 'Było zbyt wiele prób. Proszę poprosić o nowy kod.',
  codeNotSent: 'Nie udało się wysłać kodu. Proszę sprawdzić numer i spróbować ponownie.',
  codeNotChecked: 'Nie udało się teraz sprawdzić kodu. Proszę spróbować ponownie.',
  numberConfirmed: 'Numer jest potwierdzony.',
};
