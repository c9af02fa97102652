import type { AgeWording } from '../age-wording.js';

/** French; a no-break space stands before the colon. */
export const fr: AgeWording = {
  whom: 'Pour qui est cette réservation ?',
  self: 'Pour moi',
  other: 'Pour quelqu’un d’autre',
  otherHint: 'Nous demandons votre propre âge, car c’est vous qui réservez.',
  attest: 'J’ai {age} ans ou plus.',
  attestHint: 'Nous vous croyons sur parole : une case cochée ne prouve rien.',
  attestMissing: 'Cochez la case sur votre âge pour continuer.',
  born: 'Quand êtes-vous né(e) ?',
  bornHint: 'Le calcul se fait sur votre appareil ; rien n’est conservé ni envoyé.',
  month: 'Mois',
  year: 'Année',
  check: 'Continuer',
  bornMissing: 'Indiquez le mois et l’année, par exemple 1990.',
  passed: 'Merci, vous pouvez continuer.',
  stopped: 'Désolé, vous ne pouvez pas faire cette réservation vous-même.',
  nothingSent: 'Rien vous concernant n’a été envoyé.',
  parent: 'Un parent ou un autre adulte peut réserver pour vous.',
  parentContact: 'Les parents peuvent nous joindre ici : {contact}.',
  requestForm: 'notre formulaire de demande',
  letter: 'courrier à notre adresse postale',
  newWindow: '(s’ouvre dans une nouvelle fenêtre)',
};
