import type { MessageTexts } from './message-texts.js';

/** French, in the form of *vous*. */
export const fr: MessageTexts = {
  greeting: 'Bonjour {name},',
  confirmation: {
    subject: 'Confirmé : {service}, {when}',
    lead: 'Votre rendez-vous est réservé.',
    sms: '{brand} : votre rendez-vous est confirmé. {service}, {when}.',
  },
  change: {
    subject: 'Déplacé : {service}, {when}',
    lead: 'Votre rendez-vous a un nouvel horaire.',
    sms: '{brand} : votre rendez-vous a été déplacé. {service}, {when}.',
  },
  cancellation: {
    subject: 'Annulé : {service}, {when}',
    lead: 'Votre rendez-vous est annulé.',
    sms: '{brand} : votre rendez-vous est annulé. {service}, {when}.',
  },
  reminder: {
    subject: 'Rappel : {service}, {when}',
    lead: 'Votre rendez-vous approche.',
    sms: '{brand} : rappel de votre rendez-vous. {service}, {when}.',
  },
  facts: {
    service: 'Rendez-vous',
    when: 'Quand',
    whenThere: 'À notre heure',
    where: 'Où',
    withWhom: 'Avec',
    people: 'Personnes',
    reference: 'Référence',
  },
  manage: 'Déplacer ou annuler le rendez-vous',
  keepLink: 'Toute personne qui a ce lien peut modifier le rendez-vous. Gardez-le pour vous.',
  useEarlierLink: 'Pour déplacer ou annuler le rendez-vous, utilisez le lien de la confirmation.',
  questions: 'Des questions ? Contactez-nous : {contact}.',
  agreed: 'Ce que vous avez accepté',
  code: {
    subject: '{brand} : votre code',
    sms: '{brand} : {code} est votre code. Ne le communiquez à personne.',
    text: '{code} est votre code. Il est valable {minutes} minutes. Ne le communiquez à personne.',
    notYou: 'Si vous ne l’avez pas demandé, vous n’avez rien à faire.',
  },
  request: {
    subject: '{brand} : votre demande {reference} est enregistrée',
    answered: '{brand} : réponse à votre demande {reference}',
    received: 'Nous avons reçu votre demande et nous la traitons.',
    done: 'Votre demande a été satisfaite.',
    declined: 'Nous ne pouvons pas donner suite à votre demande.',
    about: 'Demande',
    copy: 'Vous pouvez télécharger votre copie jusqu’au {date}.',
    follow: 'Suivre votre demande',
    keepLink: 'Toute personne qui a ce lien peut voir la demande et l’annuler. Gardez-le pour vous.',
  },
  keywords: {
    confirm:
      '{brand} : répondez {word} pour recevoir des SMS sur votre rendez-vous. Des frais de messages et de données peuvent s’appliquer. Répondez {keyword} pour ne rien recevoir.',
    confirmed:
      '{brand} : merci, votre numéro est confirmé. Vous recevrez des messages sur vos rendez-vous. Répondez {keyword} pour arrêter.',
    stop: 'Répondez {keyword} pour arrêter.',
    stopped:
      '{brand} : vous ne recevrez plus de messages de notre part. Répondez {keyword} pour en recevoir à nouveau.',
    started: '{brand} : vous recevrez à nouveau des messages sur vos rendez-vous. Répondez {keyword} pour arrêter.',
    help: '{brand} : messages sur vos rendez-vous. Aide : {contact}. Des frais de messages et de données peuvent s’appliquer. Répondez {keyword} pour arrêter.',
    helpAlone:
      '{brand} : messages sur vos rendez-vous. Des frais de messages et de données peuvent s’appliquer. Répondez {keyword} pour arrêter.',
  },
};
