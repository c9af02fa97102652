import type { ManageMessages } from '../manage-messages.js';

/** French, in the form of *vous*. */
export const fr: ManageMessages = {
  title: 'Votre réservation',
  titleCancelled: 'Cette réservation est annulée',
  noLink: 'Ouvrez cette page avec le lien reçu au moment de la réservation.',
  badLink: 'Ce lien ne mène à aucune réservation. Vérifiez qu’il est complet et ouvrez-le à nouveau.',

  changeableUntil: 'Vous pouvez la modifier ou l’annuler ici jusqu’au {date}, {time}.',
  tooLate: 'Il est trop tard pour la modifier ou l’annuler ici. C’était possible jusqu’au {date}, {time}.',
  tooLateNow: 'Il est trop tard pour la modifier ou l’annuler ici.',
  past: 'Ce rendez-vous est passé.',
  gone: 'Cette prestation n’est plus proposée : la réservation ne peut pas être déplacée.',

  cancelBooking: 'Annuler la réservation',
  keepBooking: 'La laisser telle quelle',

  chooseNewTime: 'Choisissez un nouvel horaire',
  ownTime: 'Votre horaire actuel est sélectionné, et libre pour vous.',
  onlyWith: 'Seulement avec {staff}',
  withAnyone: 'Avec n’importe qui',
  moveTitle: 'Déplacer cette réservation ?',
  moveFrom: 'Jusqu’ici',
  moveTo: 'Nouvel horaire',
  moveNow: 'Déplacer',
  moving: 'Déplacement…',
  moved: 'Votre réservation a été déplacée.',

  optional: 'facultatif',
  cancelTitle: 'Annuler cette réservation ?',
  cancelReason: 'Voulez-vous nous dire pourquoi ?',
  cancelNow: 'Oui, l’annuler',
  cancelling: 'Annulation…',
  cancelled: 'Votre réservation est annulée, et le créneau est de nouveau libre.',

  checkingChange: 'La connexion est lente. Nous vérifions si la modification est passée…',
  changedMeanwhile: 'Cette réservation a été modifiée entre-temps. Voici où elle en est.',
  calendarStale: 'Votre agenda contient encore l’ancien horaire. Ajoutez le nouveau :',
  calendarRemove: 'Retirez-la de votre agenda :',

  agreements: 'Ce que vous avez accepté',
  agreementsFailed: 'Ce que vous avez accepté n’a pas pu être chargé.',
  downloadReceipt: 'Télécharger le reçu',
  privacy: 'Vos données',
  privacyAsk: 'Consulter, corriger ou faire effacer vos données',
};
