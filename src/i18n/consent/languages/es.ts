import type { ConsentMessages } from '../consent-messages.js';

/** Spanish, in the form of *usted*. */
export const es: ConsentMessages = {
  phone: 'Número de teléfono',
  country: 'País',
  phoneMissing: 'Escriba su número de teléfono.',
  phoneInvalid: 'Escriba el número en cifras, con su prefijo.',
  phoneTooShort: 'Este número es demasiado corto. Compruebe que está completo.',
  phoneTooLong: 'Este número es demasiado largo. Compruebe que no sobran cifras.',
  phoneCountryUnknown: 'Ningún país tiene este prefijo. Compruebe las primeras cifras.',

  optional: 'opcional',
  consentMissing: 'Marque esta casilla si está de acuerdo. Es imprescindible.',
  consentGivenOn: 'Dio su consentimiento el {date}.',
  consentWithdrawnOn: 'Retiró su consentimiento el {date}.',
  withdraw: 'Retirar consentimiento',
  withdrawing: 'Retirando…',
  withdrawFailed: 'No se ha podido retirar en este momento. Inténtelo de nuevo.',

  smsPhone: 'Número de móvil',
  smsUnderage: 'Los SMS no están disponibles a su edad.',
  smsUnderageOf: 'Los SMS están disponibles a partir de los {age} años.',
  stopMessages: 'Dejar de recibir SMS',

  codeDisclosure: 'Recibirá un único SMS de {brand} con un código, para comprobar que el número es suyo.',
  sendCode: 'Enviarme un código',
  sendingCode: 'Enviando…',
  codeSent: 'Hemos enviado un código al {phone}.',
  code: 'Código del SMS',
  codeValidUntil: 'El código es válido hasta las {time}.',
  checkCode: 'Confirmar número',
  checkingCode: 'Comprobando…',
  anotherCode: 'Enviar otro código',
  anotherCodeIn: 'Podrá pedir otro código en {time}.',
  codeMissing: 'Escriba el código del SMS.',
  codeWrong: {
    one: 'El código no es correcto. Queda {count} intento.',
    many: 'El código no es correcto. Quedan {count} intentos.',
    other: 'El código no es correcto. Quedan {count} intentos.',
  },
  codeExpired: 'Ese código ya no es válido. Pida otro.',
  codeTooManyTries: 'Ha habido demasiados intentos. Pida otro código.',
  codeNotSent: 'No se ha podido enviar el código. Compruebe el número e inténtelo de nuevo.',
  codeNotChecked: 'No se ha podido comprobar el código en este momento. Inténtelo de nuevo.',
  numberConfirmed: 'Su número está confirmado.',
};
