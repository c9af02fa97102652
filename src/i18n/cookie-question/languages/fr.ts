import type { QuestionMessages } from '../question-messages.js';

/** French. */
export const fr: QuestionMessages = {
  heading: 'Cookies sur ce site',
  lead: 'Ce site peut-il aussi utiliser ce qui suit ? Sans votre accord, il ne le fait pas.',
  accept: 'Tout accepter',
  refuse: 'Tout refuser',
  settings: 'Gérer les cookies',
  closeAndRefuse: 'Fermer et refuser',
  necessary: 'Nécessaires',
  preferences: 'Préférences',
  analytics: 'Statistiques',
  marketing: 'Marketing',
  policy: 'Politique de confidentialité',
  newTab: '(s’ouvre dans un nouvel onglet)',
  notLoaded: 'Le chargement a échoué. Réessayez.',
};
