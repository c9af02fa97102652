import type { ConsentMessages } from '../consent-messages.js';

/** French, in the form of *vous*. */
export const fr: ConsentMessages = {
  phone: 'Numéro de téléphone',
  country: 'Pays',
  phoneMissing: 'Saisissez votre numéro de téléphone.',
  phoneInvalid: 'Écrivez le numéro en chiffres, avec son indicatif.',
  phoneTooShort: 'Ce numéro est trop court. Vérifiez qu’il est complet.',
  phoneTooLong: 'Ce numéro est trop long. Vérifiez qu’il n’a pas de chiffre en trop.',
  phoneCountryUnknown: 'Aucun pays n’a cet indicatif. Vérifiez les premiers chiffres.',

  optional: 'facultatif',
  consentMissing: 'Cochez cette case si vous êtes d’accord : c’est indispensable.',
  consentGivenOn: 'Vous avez donné votre accord le {date}.',
  consentWithdrawnOn: 'Vous avez retiré votre accord le {date}.',
  withdraw: 'Retirer mon accord',
  withdrawing: 'Retrait en cours…',
  withdrawFailed: 'Le retrait n’a pas abouti. Réessayez.',

  smsPhone: 'Numéro de mobile',
  smsUnderage: 'Les SMS ne sont pas proposés à votre âge.',
  smsUnderageOf: 'Les SMS sont proposés à partir de {age} ans.',
  stopMessages: 'Arrêter les SMS',

  codeDisclosure: 'Vous recevrez un seul SMS de {brand} avec un code, pour vérifier que ce numéro est le vôtre.',
  sendCode: 'M’envoyer un code',
  sendingCode: 'Envoi…',
  codeSent: 'Nous avons envoyé un code au {phone}.',
  code: 'Code reçu par SMS',
  codeValidUntil: 'Le code est valable jusqu’à {time}.',
  checkCode: 'Confirmer le numéro',
  checkingCode: 'Vérification…',
  anotherCode: 'Envoyer un autre code',
  anotherCodeIn: 'Vous pourrez demander un autre code dans {time}.',
  codeMissing: 'Saisissez le code reçu par SMS.',
  codeWrong: {
    one: 'Ce code n’est pas le bon. Encore {count} essai.',
    many: 'Ce code n’est pas le bon. Encore {count} essais.',
    other: 'Ce code n’est pas le bon. Encore {count} essais.',
  },
  codeExpired: 'Ce code n’est plus valable. Demandez-en un autre.',
  codeTooManyTries: 'Trop d’essais. Demandez un autre code.',
  codeNotSent: 'Le code n’a pas pu être envoyé. Vérifiez le numéro et réessayez.',
  codeNotChecked: 'Le code n’a pas pu être vérifié pour le moment. Réessayez.',
  numberConfirmed: 'Votre numéro est confirmé.',
};
