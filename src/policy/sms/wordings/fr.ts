import type { SmsWording } from '../sms-wording.js';

/** French, in the form of *vous*. */
export const fr: SmsWording = {
  label: 'M’envoyer des SMS au sujet de mon rendez-vous',
  agree: {
    tick: 'En cochant cette case, vous acceptez de recevoir des SMS au sujet de votre rendez-vous. Expéditeur\u00a0: {brand}.',
    disclosure:
      'En indiquant votre numéro, vous acceptez de recevoir des SMS au sujet de votre rendez-vous. Expéditeur\u00a0: {brand}.',
  },
  nameless: 'notre établissement',
  kinds: 'Messages envoyés\u00a0: {kinds}.',
  kind: {
    confirmation: 'confirmations de rendez-vous',
    reminder: 'rappels de rendez-vous',
    reschedule: 'avis de report',
    cancellation: 'avis d’annulation',
    verification: 'codes de vérification',
  },
  frequency: {
    usual: 'Fréquence\u00a0: en général {amount}.',
    atMost: 'Fréquence\u00a0: {amount} au maximum.',
    varies: 'La fréquence des messages varie selon vos rendez-vous.',
  },
  amount: {
    appointment: { one: '{count} message par rendez-vous', other: '{count} messages par rendez-vous' },
    day: { one: '{count} message par jour', other: '{count} messages par jour' },
    week: { one: '{count} message par semaine', other: '{count} messages par semaine' },
    month: { one: '{count} message par mois', other: '{count} messages par mois' },
  },
  range: '{min} à {max}',
  rates: {
    'may-apply': 'Des frais de messagerie et de données peuvent s’appliquer selon votre opérateur.',
    standard: 'Les frais standard de messagerie et de données peuvent s’appliquer.',
    none: 'La réception des messages est gratuite.',
  },
  noExtraFee: 'Ces messages n’entraînent aucun supplément de la part de {brand}.',
  stop: 'Répondez {keyword} à tout moment pour ne plus en recevoir\u00a0; un seul message de confirmation suivra, puis plus aucun.',
  help: 'Répondez {keyword} pour obtenir de l’aide, ou contactez {contact}.',
  helpByKeyword: 'Répondez {keyword} pour obtenir de l’aide.',
  helpByContact: 'Pour obtenir de l’aide, contactez {contact}.',
  start: 'Répondez {keyword} pour recevoir de nouveau les messages.',
  noMarketing: 'Nous n’utilisons pas votre numéro à des fins publicitaires.',
  noSharing: 'Nous ne communiquons pas votre numéro à des tiers pour leur propre prospection.',
  provider: 'Les messages sont envoyés par l’intermédiaire de {provider}.',
  carriersNotLiable: 'Les opérateurs ne sont pas responsables des messages retardés ou non remis.',
  notACondition: 'Votre accord n’est pas une condition pour réserver.',
  more: 'En savoir plus\u00a0: {links}.',
  privacyPolicy: 'Politique de confidentialité',
  terms: 'Conditions d’utilisation',
  state: {
    'pending-double-opt-in':
      'Nous vous avons envoyé un SMS. Les messages commenceront dès que vous aurez confirmé votre numéro.',
    'pending-unasked': 'Les messages commenceront dès que votre numéro sera confirmé.',
    active: 'Vous recevrez des SMS au sujet de votre rendez-vous.',
    'blocked-by-stop':
      'Vous avez arrêté les messages vers ce numéro. Vous seul pouvez les autoriser de nouveau\u00a0: envoyez {keyword} en réponse à notre dernier message.',
    'blocked-by-stop-of-sender':
      'Vous avez arrêté les messages vers ce numéro. Vous seul pouvez les autoriser de nouveau\u00a0: envoyez {keyword} au {sender}.',
    'opted-out': 'Vous ne recevrez aucun SMS au sujet de votre rendez-vous.',
  },
};
