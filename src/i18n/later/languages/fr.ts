import type { LaterMessages } from '../later-messages.js';

/** French, in the form of *vous*. */
export const fr: LaterMessages = {
  sameDay: 'Le même jour',
  otherDays: 'D’autres jours',
  withStaff: 'Avec {staff}',
  withOthers: 'Avec quelqu’un d’autre',
  ownTab: 'Vous gardez vous-même ce créneau, dans un autre onglet',
  ownTabHint: 'Continuez dans cet onglet, ou choisissez ici un autre créneau.',

  offlineNow:
    'Vous êtes hors ligne pour le moment. Vous pouvez continuer à écrire, et envoyer une fois la connexion revenue.',
  onlineAgain: 'La connexion est rétablie. Rien de ce que vous avez écrit n’est perdu : envoyez-le quand vous voulez.',
  waitFirst: 'Attendez {time} avant de réessayer.',
  otherTime: 'Choisir un autre créneau',
  toPayment: 'Continuer vers le paiement',
  contact: 'Vous pouvez aussi nous joindre directement :',

  addToCalendar: 'Ajouter à votre agenda',
  calendarFile: 'Fichier d’agenda',
  calendarFileFailed: 'Le fichier n’a pas pu être récupéré. Réessayez.',
  newTab: '(s’ouvre dans un nouvel onglet)',

  manageBooking: 'Modifier ou annuler la réservation',
  manageLinkHint: 'Gardez ce lien. Toute personne qui l’a peut modifier la réservation.',
  copyLink: 'Copier le lien',
  linkCopied: 'Le lien est copié.',
};
