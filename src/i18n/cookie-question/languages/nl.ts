import type { QuestionMessages } from '../question-messages.js';

/** Dutch. */
export const nl: QuestionMessages = {
  heading: 'Cookies op deze site',
  lead: 'Mag deze site ook het volgende gebruiken? Zonder uw toestemming gebeurt dat niet.',
  accept: 'Alles accepteren',
  refuse: 'Alles weigeren',
  settings: 'Cookie-instellingen',
  closeAndRefuse: 'Sluiten en weigeren',
  necessary: 'Noodzakelijk',
  preferences: 'Voorkeuren',
  analytics: 'Statistieken',
  marketing: 'Marketing',
  policy: 'Privacybeleid',
  newTab: '(opent in een nieuw tabblad)',
  notLoaded: 'Dit kon nu niet worden geladen. Probeer het opnieuw.',
};
