import type { PaymentMessages } from '../payment-messages.js';

/** French, in the form of *vous*. */
export const fr: PaymentMessages = {
  intro:
    'Vous payez sur la page du prestataire de paiement. Votre réservation est faite dès que le paiement est arrivé.',
  pay: 'Aller au paiement',
  besides:
    'Il s’ouvre dans un nouvel onglet. Laissez cette page ouverte : elle affiche votre réservation une fois payée.',
  instead: 'Vous revenez ici après avoir payé.',
  havePaid: 'J’ai payé',
  asking: 'Vérification de l’arrivée du paiement…',
  notYet: 'Le paiement n’est pas encore arrivé. Cette page continue de vérifier d’elle-même.',
  unreachable:
    'Impossible de savoir pour l’instant si le paiement est arrivé. Cette page continue d’essayer. Ne payez pas une seconde fois.',
  failed: 'Le paiement n’a pas abouti, et rien n’est réservé.',
  over: 'Le délai de paiement est écoulé, et rien n’est réservé. Si vous avez tout de même payé, contactez-nous.',
  lost: 'Votre paiement est arrivé après que ce créneau a été donné à quelqu’un d’autre : il n’est pas réservé. L’argent vous revient : contactez-nous pour être remboursé.',
  payAgain: 'Réessayer le paiement',
  noAddress: 'Aucun moyen sûr de payer en ligne n’est disponible pour l’instant. Contactez-nous.',
};
