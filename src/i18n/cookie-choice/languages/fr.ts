import type { ChoiceMessages } from '../choice-messages.js';

/** French. */
export const fr: ChoiceMessages = {
  necessaryOnly: 'Ce site n’enregistre que ce qui est nécessaire à son fonctionnement.',
  onUntilRefused: 'Certains éléments facultatifs sont actifs tant que vous ne les refusez pas.',
  chosenUntil: 'Votre choix concernant les cookies est valable jusqu’au {date}.',
  chosenForPage: 'Votre choix concernant les cookies est valable jusqu’à ce que vous quittiez cette page.',
  gpcSeen: 'Le signal de confidentialité de votre navigateur (GPC) a été détecté.',
  gpcNothingSold: 'Rien n’est vendu ici.',
  gpcHonoured: 'Tout ce qui est facultatif est désactivé.',
  save: 'Enregistrer',
  close: 'Fermer',
  alwaysOn: 'Toujours actif',
  ifRefused: 'Si vous refusez :',
  keptFor: 'conservé pendant {time}',
  keptForSession: 'conservé jusqu’à la fermeture du navigateur',
  inStorage: 'dans le stockage du navigateur',
  browserHint: 'Vous pouvez aussi bloquer ou supprimer les cookies dans les réglages de votre navigateur.',
  saved: 'Votre choix est enregistré.',
  notDeleted: 'Impossible de supprimer d’ici : {names}. Les réglages de votre navigateur le permettent.',
  stillRuns: 'Ce qui est déjà actif sur cette page s’arrête quand elle est rechargée.',
  reload: 'Recharger la page',
  receipt: 'Garder un reçu',
  frameOf: 'Un contenu de {host} se trouve ici. Il nécessite votre consentement à « {category} ».',
  showOnce: 'Afficher cette fois-ci',
  allowAlways: 'Toujours autoriser « {category} »',
};
