import type { ConsentMessages } from '../consent-messages.js';

/** Portuguese, in words that Portugal and Brazil share. */
export const pt: ConsentMessages = {
  phone: 'Número de telefone',
  country: 'País',
  phoneMissing: 'Indique o seu número de telefone.',
  phoneInvalid: 'Escreva o número em algarismos, com o indicativo.',
  phoneTooShort: 'Este número é demasiado curto. Verifique se está completo.',
  phoneTooLong: 'Este número é demasiado longo. Verifique se tem algarismos a mais.',
  phoneCountryUnknown: 'Nenhum país tem este indicativo. Verifique os primeiros algarismos.',

  optional: 'opcional',
  consentMissing: 'Assinale esta caixa se concorda. É indispensável.',
  consentGivenOn: 'Deu o seu consentimento em {date}.',
  consentWithdrawnOn: 'Retirou o seu consentimento em {date}.',
  withdraw: 'Retirar consentimento',
  withdrawing: 'A retirar…',
  withdrawFailed: 'Não foi possível retirar neste momento. Tente novamente.',

  smsPhone: 'Número de telemóvel',
  smsUnderage: 'As mensagens SMS não estão disponíveis para a sua idade.',
  smsUnderageOf: 'As mensagens SMS estão disponíveis a partir dos {age} anos.',
  stopMessages: 'Deixar de receber SMS',

  codeDisclosure: 'Vai receber uma única mensagem SMS de {brand} com um código, para confirmar que o número é seu.',
  sendCode: 'Enviar-me um código',
  sendingCode: 'A enviar…',
  codeSent: 'Enviámos um código para {phone}.',
  code: 'Código da mensagem SMS',
  codeValidUntil: 'O código é válido até às {time}.',
  checkCode: 'Confirmar número',
  checkingCode: 'A verificar…',
  anotherCode: 'Enviar outro código',
  anotherCodeIn: 'Poderá pedir outro código dentro de {time}.',
  codeMissing: 'Indique o código da mensagem SMS.',
  codeWrong: {
    one: 'Esse código não está certo. Resta {count} tentativa.',
    many: 'Esse código não está certo. Restam {count} tentativas.',
    other: 'Esse código não está certo. Restam {count} tentativas.',
  },
  codeExpired: 'Esse código já não é válido. Peça outro.',
  codeTooManyTries: 'Houve demasiadas tentativas. Peça outro código.',
  codeNotSent: 'Não foi possível enviar o código. Verifique o número e tente novamente.',
  codeNotChecked: 'Não foi possível verificar o código neste momento. Tente novamente.',
  numberConfirmed: 'O seu número está confirmado.',
};
